import { createHash, type Hash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { PDFDocument, type PdfReference } from '../pdfmake.js';
import { reference } from './strings.js';

/** An object of the file is at a place of its own, or in an object stream. */
type Place =
  | { readonly kind: 'own'; readonly offset: number }
  | { readonly kind: 'packed'; readonly stream: number; readonly index: number };

interface Packed {
  readonly id: number;
  readonly body: string;
}

/** Stands for an object among values that pdfkit writes: it prints what is no plain object as it is. */
export class ObjectReference {
  readonly [Symbol.toStringTag] = 'ObjectReference';

  constructor(readonly id: number) {}

  toString(): string {
    return reference(this.id);
  }
}

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
  private readonly hash: Hash = createHash('sha256');

  /** Takes a number for an object that `addObject` gives later. */
  reserveObject(): number {
    return this._offsets.push(0);
  }

  /** Adds an object that is no stream. */
  addObject(id: number, body: string): void {
    this.waiting.push({ id, body });
    if (this.waiting.length === IN_ONE_STREAM) this.pack();
  }

  /** pdfkit writes an object in parts: they are kept until it says that the object ends. The head of the file comes before there is anything to keep. */
  override _write(data: Buffer | string): void {
    if (this.parts === undefined) super._write(data);
    else this.parts.push(data);
  }

  override _refEnd(ended: PdfReference): void {
    const [head, body, ...stream] = this.parts;
    this.parts = [];
    if (typeof head !== 'string' || typeof body !== 'string')
      throw new Error('pdfkit ended an object that it did not write.');
    if (stream.length > 1) {
      this.places.set(ended.id, { kind: 'own', offset: this._offset });
      for (const part of [head, body, ...stream]) this.put(part);
    } else this.addObject(ended.id, body);
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
    const start = this._offset;
    this.places.set(id, { kind: 'own', offset: start });
    const body = deflateSync(this.entries(id));
    const number = this.hash.copy().digest('hex').slice(0, 32).toUpperCase();
    const trailer = `/Size ${id + 1}/Root ${reference(this._root.id)}/Info ${reference(this._info.id)}/ID [<${number}> <${number}>]`;
    this.putStream(id, `/Type /XRef/W [1 4 2]${trailer}`, body);
    super._write(`startxref\n${start}\n%%EOF`);
    this.push(null);
  }

  private pack(): void {
    const packed = this.waiting;
    if (packed.length === 0) return;
    this.waiting = [];
    const stream = this.reserveObject();
    let index = '';
    let bodies = '';
    for (const [at, { id, body }] of packed.entries()) {
      this.places.set(id, { kind: 'packed', stream, index: at });
      index += `${id} ${bodies.length} `;
      bodies += `${body}\n`;
    }
    this.places.set(stream, { kind: 'own', offset: this._offset });
    const data = deflateSync(Buffer.from(index + bodies, 'latin1'));
    this.putStream(stream, `/Type /ObjStm/N ${packed.length}/First ${index.length}`, data);
  }

  private putStream(id: number, dictionary: string, data: Buffer): void {
    this.put(`${id} 0 obj\n<<${dictionary}/Filter /FlateDecode/Length ${data.length}>>\nstream`);
    this.put(data);
    this.put('\nendstream\nendobj');
  }

  private put(part: Buffer | string): void {
    this.hash.update(part as string, 'latin1');
    super._write(part);
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
