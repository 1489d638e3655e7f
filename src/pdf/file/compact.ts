import { createHash } from 'node:crypto';
import { Content } from '../content/content.js';
import { Resources } from '../content/resources.js';
import { PDFDocument, type PdfReference } from '../pdfmake.js';
import { Sheet } from './sheet.js';
import { deflated } from './stored.js';
import { reference } from './strings.js';

/** An object of the file is at a place of its own, or in an object stream. */
type Place =
  | { readonly kind: 'own'; readonly offset: number }
  | { readonly kind: 'packed'; readonly stream: number; readonly index: number };

interface Packed {
  readonly id: number;
  readonly body: string;
}

/** The version, and bytes that tell programs that the file is no text (ISO 32000-1, 7.5.2). */
const HEAD = Buffer.from('%PDF-1.7\n%\xff\xff\xff\xff\n', 'latin1');

/** Objects in one stream: more pack better, fewer are read faster. */
const IN_ONE_STREAM = 250;

/**
 * pdfkit's document, with the objects that are no streams packed into object streams and a cross-reference stream
 * (ISO 32000-1, 7.5.7 and 7.5.8): a tagged file has thousands of small objects.
 */
export class CompactDocument extends PDFDocument {
  private readonly places = new Map<number, Place>();
  private waiting: Packed[] = [];
  private parts: (Buffer | string)[] = [];
  /** What is written of the file so far. */
  private readonly chunks: Buffer[] = [HEAD];
  private written = HEAD.length;
  private isFinal = false;
  /** The page that is being drawn. */
  declare page: Sheet;

  /** Takes a number for an object that `addObject` gives later. */
  reserveObject(): number {
    return this._offsets.push(0);
  }

  /** Adds an object that is no stream. */
  addObject(id: number, body: string): void {
    this.waiting.push({ id, body });
    if (this.waiting.length === IN_ONE_STREAM) this.pack();
  }

  /** Adds a stream. @param dictionary All of it. */
  addWhole(id: number, dictionary: string, data: Buffer): void {
    this.places.set(id, { kind: 'own', offset: this.written });
    this.put(`${id} 0 obj\n${dictionary}\nstream\n`);
    this.put(data);
    this.put('\nendstream\nendobj\n');
  }

  /** Begins a page. It has its place in the file when it is ended. @param width Points. */
  beginPage(width: number, height: number): Sheet {
    this.page = new Sheet(this.reserveObject(), width, height, new Content(new Resources(), height));
    const { data } = this._root.data.Pages;
    data.Kids.push(this.page.dictionary);
    data.Count += 1;
    return this.page;
  }

  /** Writes the page at hand: no more of its content is kept than its bytes. */
  endPage(): void {
    const { page } = this;
    const contents = this.reserveObject();
    this.addDeflated(contents, '', Buffer.from(page.content.toString(), 'latin1'));
    this.addObject(page.dictionary.id, page.body(this._root.data.Pages.id, contents));
  }

  /** Ends the file. @returns Its bytes. */
  finish(): Uint8Array {
    this.end();
    if (!this.isFinal) throw new Error('An object of the file was never ended.');
    const bytes = new Uint8Array(this.written);
    let at = 0;
    for (const chunk of this.chunks) {
      bytes.set(chunk, at);
      at += chunk.length;
    }
    return bytes;
  }

  /** pdfkit writes an object in parts: they are kept until it says that the object ends. It also writes a head of the file, before there is anything to keep. */
  override _write(data: Buffer | string): void {
    this.parts?.push(data);
  }

  override _refEnd(ended: PdfReference): void {
    const [head, body, ...stream] = this.parts;
    this.parts = [];
    if (typeof head !== 'string' || typeof body !== 'string')
      throw new Error('pdfkit ended an object that it did not write.');
    const [, data] = stream;
    if (data instanceof Buffer) this.addWhole(ended.id, body, data);
    else this.addObject(ended.id, body);
    super._refEnd(ended);
  }

  /** pdfkit would end a structure tree of its own making; ours is written when it is called. */
  override endMarkings(): void {}

  /** pdfkit's XMP packet does not escape what it is given ("A & B" makes it no XML); ours is in metadata/. */
  override endMetadata(): void {}

  /** Called when the last object is ended. */
  override _finalize(): void {
    this.pack();
    const id = this._offsets.length + 1;
    const start = this.written;
    this.places.set(id, { kind: 'own', offset: start });
    const hash = createHash('sha256');
    for (const chunk of this.chunks) hash.update(chunk);
    const number = hash.digest('hex').slice(0, 32).toUpperCase();
    const trailer = `/Size ${id + 1}/Root ${reference(this._root.id)}/Info ${reference(this._info.id)}/ID [<${number}> <${number}>]`;
    this.addDeflated(id, `/Type /XRef/W [1 4 2]${trailer}`, this.entries(id));
    this.put(`startxref\n${start}\n%%EOF\n`);
    this.isFinal = true;
  }

  private pack(): void {
    const packed = this.waiting;
    if (packed.length === 0) return;
    this.waiting = [];
    const stream = this.reserveObject();
    const index: string[] = [];
    const bodies: string[] = [];
    let length = 0;
    for (const [at, { id, body }] of packed.entries()) {
      this.places.set(id, { kind: 'packed', stream, index: at });
      index.push(`${id} ${length} `);
      bodies.push(body);
      length += body.length + 1;
    }
    const head = index.join('');
    const content = Buffer.from(`${head}${bodies.join('\n')}\n`, 'latin1');
    this.addDeflated(stream, `/Type /ObjStm/N ${packed.length}/First ${head.length}`, content);
  }

  private addDeflated(id: number, entries: string, content: Buffer): void {
    const { body, data } = deflated(entries, content);
    this.addWhole(id, body, data);
  }

  private put(part: Buffer | string): void {
    const chunk = typeof part === 'string' ? Buffer.from(part, 'latin1') : part;
    this.chunks.push(chunk);
    this.written += chunk.length;
  }

  /** Rows of the cross-reference stream (table 18): kind, place, index. */
  private entries(last: number): Buffer {
    const rows = Buffer.alloc((last + 1) * 7);
    rows.writeUInt16BE(0xffff, 5);
    for (const [id, place] of this.places) {
      const at = id * 7;
      rows.writeUInt8(place.kind === 'own' ? 1 : 2, at);
      rows.writeUInt32BE(place.kind === 'own' ? place.offset : place.stream, at + 1);
      rows.writeUInt16BE(place.kind === 'own' ? 0 : place.index, at + 5);
    }
    return rows;
  }
}
