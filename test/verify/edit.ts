import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  type PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

export type Plain = string | number | boolean | null | PDFObject | readonly Plain[] | { readonly [key: string]: Plain };

/** The objects of a file, to be changed. */
export class Edit {
  private constructor(readonly document: PDFDocument) {}

  static async open(bytes: Uint8Array): Promise<Edit> {
    return new Edit(await PDFDocument.load(bytes, { updateMetadata: false }));
  }

  save(): Promise<Uint8Array> {
    return this.document.save({ updateFieldAppearances: false, addDefaultPage: false });
  }

  get context(): PDFDocument['context'] {
    return this.document.context;
  }

  get catalog(): PDFDict {
    return this.document.catalog;
  }

  /** A name, or a dictionary and what it holds. */
  name = (name: string): PDFName => PDFName.of(name);
  text = (text: string): PDFHexString => PDFHexString.fromText(text);
  /** ASCII as it is. */
  string = (text: string): PDFString => PDFString.of(text);
  hex = (digits: string): PDFHexString => PDFHexString.of(digits);
  add = (object: PDFObject): PDFRef => this.context.register(object);
  /** An object of the file from what it holds; texts are names. */
  obj(value: Plain): PDFObject {
    return this.context.obj(value as never) as PDFObject;
  }

  private entries(): [PDFRef, PDFObject][] {
    return this.context.enumerateIndirectObjects();
  }

  /** Dictionaries, those of streams too, of which something is true. */
  dicts(is: (dict: PDFDict) => boolean): PDFDict[] {
    return this.entries()
      .map(([, object]) => (object instanceof PDFRawStream ? object.dict : object))
      .filter((object): object is PDFDict => object instanceof PDFDict && is(object));
  }

  /** Elements of the structure of a type, in the order of the tree. */
  elements(type: string): PDFDict[] {
    return this.dicts((dict) => dict.get(PDFName.of('S')) === PDFName.of(type) && dict.has(PDFName.of('P')));
  }

  element(type: string, index = 0): PDFDict {
    return must(this.elements(type)[index]);
  }

  refOf(wanted: PDFObject): PDFRef {
    return must(
      this.entries().find(
        ([, object]) => object === wanted || (object instanceof PDFRawStream && object.dict === wanted),
      ),
    )[0];
  }

  /** The kids of an element as an array that can be changed. */
  kids(element: PDFDict): PDFArray {
    const kids = element.lookup(PDFName.of('K'));
    if (kids instanceof PDFArray) return kids;
    const array = this.context.obj([]) as PDFArray;
    const one = element.get(PDFName.of('K'));
    if (one) array.push(one);
    element.set(PDFName.of('K'), array);
    return array;
  }

  page(index: number): PDFDict {
    return this.document.getPage(index).node;
  }

  resources(index: number, kind: string): PDFDict {
    const resources = this.page(index).lookup(PDFName.of('Resources'), PDFDict);
    const found = resources.lookup(PDFName.of(kind));
    if (found instanceof PDFDict) return found;
    const made = this.context.obj({}) as PDFDict;
    resources.set(PDFName.of(kind), made);
    return made;
  }

  annotation(page = 0, index = 0): PDFDict {
    return this.page(page).lookup(PDFName.of('Annots'), PDFArray).lookup(index, PDFDict);
  }

  /** The annotation references of a page. */
  annotations(page: number): PDFArray {
    return this.page(page).lookup(PDFName.of('Annots'), PDFArray);
  }

  /** Changes the text of a stream. */
  stream(dict: PDFDict | PDFRawStream, change: (text: string) => string): void {
    const [ref, stream] = must(
      this.entries().find(([, object]) => object === dict || (object instanceof PDFRawStream && object.dict === dict)),
    );
    if (!(stream instanceof PDFRawStream)) throw new Error('It is no stream.');
    const before = latin(decodePDFRawStream(stream).decode());
    const after = change(before);
    if (after === before) throw new Error('The change changes nothing.');
    const bytes = Buffer.from(after, 'latin1');
    stream.dict.delete(PDFName.of('Filter'));
    stream.dict.set(PDFName.of('Length'), PDFNumber.of(bytes.length));
    this.context.assign(ref, PDFRawStream.of(stream.dict, bytes));
  }

  content(page: number, change: (text: string) => string): void {
    const contents = this.page(page).lookup(PDFName.of('Contents'));
    const stream = contents instanceof PDFArray ? contents.lookup(0) : contents;
    this.stream(stream as PDFRawStream, change);
  }

  xmp(change: (text: string) => string): void {
    this.stream(this.catalog.lookup(PDFName.of('Metadata')) as PDFRawStream, change);
  }

  /** A stream that is new. */
  made(dict: Plain, bytes: string): PDFRef {
    const object = this.obj(dict) as PDFDict;
    const data = Buffer.from(bytes, 'latin1');
    object.set(PDFName.of('Length'), PDFNumber.of(data.length));
    return this.add(PDFRawStream.of(object, data));
  }
}

/** The value, which the good file has. */
export function must<T>(value: T | undefined | null): T {
  if (value === undefined || value === null)
    throw new Error('The good file has changed: what is to be broken is not there.');
  return value;
}
