import { decodeText } from './text-string.js';

/** An object of a PDF file (ISO 32000-1, 7.3). */
export type PdfObject = null | boolean | number | PdfName | PdfString | PdfArray | PdfDict | PdfStream | PdfRef;

/** Finds the object that a reference stands for; null where there is none. */
export type Resolve = (object: PdfObject) => PdfObject;

/** A name: `/Type`, without its slash and with `#20` undone. */
export class PdfName {
  constructor(readonly name: string) {}
}

/** A string: bytes, which may be a text. */
export class PdfString {
  constructor(readonly bytes: Uint8Array) {}

  /** As a text string (7.9.2.2): UTF-16 or UTF-8 where it says so, PDFDocEncoding otherwise. */
  get text(): string {
    return decodeText(this.bytes);
  }
}

/** An indirect reference (7.3.10). */
export class PdfRef {
  constructor(
    readonly number: number,
    readonly generation: number,
  ) {}
}

/** An array. `get` follows references, `raw` does not. */
export class PdfArray {
  constructor(
    readonly items: readonly PdfObject[],
    private readonly resolve: Resolve,
  ) {}

  get length(): number {
    return this.items.length;
  }

  raw(index: number): PdfObject {
    return this.items[index] ?? null;
  }

  get(index: number): PdfObject {
    return this.resolve(this.raw(index));
  }

  /** The members, references followed. */
  all(): PdfObject[] {
    return this.items.map(this.resolve);
  }

  /** The members when all of them are numbers. */
  numbers(): readonly number[] | undefined {
    const all = this.all();
    return all.every((item) => typeof item === 'number') ? all : undefined;
  }
}

/** A dictionary. All but `raw` and `ref` follow references, and give undefined for an entry of another type. */
export class PdfDict {
  constructor(
    readonly entries: ReadonlyMap<string, PdfObject>,
    private readonly resolve: Resolve,
  ) {}

  has(key: string): boolean {
    return this.get(key) !== null;
  }

  raw(key: string): PdfObject {
    return this.entries.get(key) ?? null;
  }

  get(key: string): PdfObject {
    return this.resolve(this.raw(key));
  }

  keys(): IterableIterator<string> {
    return this.entries.keys();
  }

  /** The reference that stands there. */
  ref(key: string): PdfRef | undefined {
    const object = this.raw(key);
    return object instanceof PdfRef ? object : undefined;
  }

  name(key: string): string | undefined {
    const object = this.get(key);
    return object instanceof PdfName ? object.name : undefined;
  }

  text(key: string): string | undefined {
    const object = this.get(key);
    return object instanceof PdfString ? object.text : undefined;
  }

  number(key: string): number | undefined {
    const object = this.get(key);
    return typeof object === 'number' ? object : undefined;
  }

  boolean(key: string): boolean | undefined {
    const object = this.get(key);
    return typeof object === 'boolean' ? object : undefined;
  }

  array(key: string): PdfArray | undefined {
    const object = this.get(key);
    return object instanceof PdfArray ? object : undefined;
  }

  /** A dictionary, or that of a stream. */
  dict(key: string): PdfDict | undefined {
    return dictOf(this.get(key));
  }

  stream(key: string): PdfStream | undefined {
    const object = this.get(key);
    return object instanceof PdfStream ? object : undefined;
  }
}

/** A stream: its dictionary, and its bytes as they are in the file. `decodeStream` undoes its filters. */
export class PdfStream {
  constructor(
    readonly dict: PdfDict,
    readonly raw: Uint8Array,
  ) {}
}

/** The object as a dictionary: itself, or that of a stream. */
export function dictOf(object: PdfObject | undefined): PdfDict | undefined {
  if (object instanceof PdfDict) return object;
  return object instanceof PdfStream ? object.dict : undefined;
}

/** What an entry that may hold one thing or an array of them holds, references followed. */
export function listOf(object: PdfObject): readonly PdfObject[] {
  if (object === null) return [];
  return object instanceof PdfArray ? object.all() : [object];
}
