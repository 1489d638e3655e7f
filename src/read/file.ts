import { decode } from './filters.js';
import { Malformed } from './malformed.js';
import { PdfDict, type PdfObject, PdfRef, PdfStream } from './objects.js';
import { ObjectParser } from './parser.js';
import { type CrossReferences, type Entry, readCrossReferences } from './xref.js';

/** A reference to a reference to a reference … is a mistake. */
const MAX_HOPS = 10;

/** What even the smallest file may unfold to, and may draw. */
const LEAST_BYTES = 64 * 1024 * 1024;
const LEAST_OPERATIONS = 8_000_000;

/**
 * The objects of a PDF file. Objects are read when they are asked for. What cannot be read is null, and said in
 * `problems`; nothing throws.
 */
export class PdfFile {
  /** Of the head: `1.7`. */
  readonly version: string;
  readonly trailer: PdfDict;
  /** What was found unreadable so far, in words. */
  readonly problems: string[] = [];
  private readonly entries: ReadonlyMap<number, Entry>;
  private readonly known = new Map<number, PdfObject>();
  private readonly reading = new Set<number>();
  private readonly decoded = new Map<PdfStream, Uint8Array | null>();
  /** How much of the content of pages may still be carried out: a stream may be the content of a thousand pages. */
  operationsLeft: number;
  /** How many bytes streams may still unfold to: those of our own files are a tenth of what they unfold to. */
  private bytesLeft: number;
  private readonly packs = new Map<number, ReadonlyMap<number, PdfObject>>();

  /** @throws Malformed when bytes are no PDF file; `openPdf` catches it. */
  constructor(readonly bytes: Uint8Array) {
    const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
    const version = /%PDF-(\d\.\d)/.exec(head)?.[1];
    if (version === undefined) throw new Malformed('the file does not begin with %PDF-');
    this.version = version;
    this.operationsLeft = LEAST_OPERATIONS + 20 * bytes.length;
    this.bytesLeft = LEAST_BYTES + 20 * bytes.length;
    const references: CrossReferences = readCrossReferences(bytes, this.resolve);
    this.entries = references.entries;
    this.trailer = references.trailer;
  }

  get catalog(): PdfDict {
    return this.trailer.dict('Root') ?? new PdfDict(new Map(), this.resolve);
  }

  get isEncrypted(): boolean {
    return this.trailer.raw('Encrypt') !== null;
  }

  /** Numbers of all objects, in order. */
  numbers(): number[] {
    return [...this.entries.keys()].sort((a, b) => a - b);
  }

  /** Follows a reference to its object; anything else is given back. */
  readonly resolve = (object: PdfObject): PdfObject => {
    let found = object;
    for (let hop = 0; hop < MAX_HOPS; hop += 1) {
      if (!(found instanceof PdfRef)) return found;
      found = this.object(found.number);
    }
    return null;
  };

  /** The object of a number; null where there is none, or none that can be read. */
  object(number: number): PdfObject {
    const known = this.known.get(number);
    if (known !== undefined) return known;
    const entry = this.entries.get(number);
    // The length of a stream is an object that may stand in that stream, or a stream again, and so on.
    if (entry === undefined || this.reading.has(number) || this.reading.size > MAX_HOPS) return null;
    this.reading.add(number);
    const object = this.guard(`object ${number}`, () => this.read(number, entry)) ?? null;
    this.reading.delete(number);
    this.known.set(number, object);
    return object;
  }

  /** A stream without its filters; null where its data are damaged. Pictures keep their own compression. */
  decode(stream: PdfStream): Uint8Array | null {
    let bytes = this.decoded.get(stream);
    if (bytes === undefined) {
      bytes = this.guard('a stream', () => this.unfolded(stream)) ?? null;
      this.decoded.set(stream, bytes);
    }
    return bytes;
  }

  private unfolded(stream: PdfStream): Uint8Array {
    const bytes = decode(stream, this.bytesLeft);
    this.bytesLeft -= bytes.length;
    return bytes;
  }

  private read(number: number, entry: Entry): PdfObject {
    if (entry.kind === 'packed') return this.pack(entry.stream).get(number) ?? null;
    if (entry.offset >= this.bytes.length) throw new Malformed('it is said to be behind the end of the file');
    const found = new ObjectParser(this.bytes, this.resolve, entry.offset).indirect();
    if (found.number !== number) throw new Malformed(`object ${found.number} stands in its place`);
    return found.object;
  }

  /** The objects of an object stream (7.5.7), by their numbers. */
  private pack(number: number): ReadonlyMap<number, PdfObject> {
    const known = this.packs.get(number);
    if (known) return known;
    const objects = new Map<number, PdfObject>();
    this.packs.set(number, objects);
    const stream = this.object(number);
    if (!(stream instanceof PdfStream)) throw new Malformed(`object stream ${number} is missing`);
    const bytes = this.unfolded(stream);
    const head = new ObjectParser(bytes, this.resolve);
    const [count = 0, first = 0] = [stream.dict.number('N'), stream.dict.number('First')];
    for (let index = 0; index < count; index += 1) {
      const [object, offset] = [head.integer(), head.integer()];
      objects.set(object, new ObjectParser(bytes, this.resolve, first + offset).object());
    }
    return objects;
  }

  private guard<T>(what: string, read: () => T): T | undefined {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof Malformed)) throw error;
      this.problems.push(`${what}: ${error.message}`);
      return undefined;
    }
  }
}

export type Opened =
  | { readonly file: PdfFile; readonly problem?: never }
  /** Why the bytes cannot be read as a PDF, as a part of a sentence. */
  | { readonly file?: never; readonly problem: string };

/** Opens the bytes of a finished PDF. Nothing throws: bytes that are no PDF give a problem. */
export function openPdf(bytes: Uint8Array): Opened {
  try {
    const file = new PdfFile(bytes);
    if (file.trailer.dict('Root') === undefined) return { problem: 'it has no catalog, the root of all its objects' };
    return { file };
  } catch (error) {
    if (error instanceof Malformed) return { problem: error.message };
    throw error;
  }
}
