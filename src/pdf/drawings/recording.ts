import { place, placesIn, type Stored, type StoredObject, withPlaces } from '../file/stored.js';
import { encodedImage, PressColours } from '../images/encode.js';
import { PDFDocument, type PdfDocument, type PdfReference, Renderer } from '../pdfmake.js';

/** A drawing as a form (ISO 32000-1, 8.10), whose space is that of the drawing with its origin at the lower left corner. */
export interface Recorded {
  readonly objects: Stored;
  /** How deep states of graphics are saved in each other. */
  readonly depth: number;
  /** Whether it has texts set in fonts of the document for which it was recorded, and so belongs to no other. */
  readonly hasFonts: boolean;
}

/** What is to be drawn. */
export interface Sketch {
  readonly svg: string;
  /** Points. */
  readonly width: number;
  readonly height: number;
  /** How far it may reach beyond its area at each side, as a part of that. */
  readonly beyond: number;
  /** Whether it is made paler as a whole. */
  readonly isGroup: boolean;
}

/** A page of pdfkit's, as far as its renderer of SVG asks for it. */
interface RecordedPage {
  readonly width: number;
  readonly height: number;
  readonly dictionary: { readonly data: object };
  readonly fonts: Record<string, PdfReference>;
  readonly xobjects: Record<string, object>;
  readonly ext_gstates: Record<string, object>;
  readonly patterns: Record<string, object>;
  readonly colorSpaces: Record<string, object>;
  readonly annotations: object[];
  write(operators: string): void;
}

/** Draws an SVG with pdfmake's renderer. @param owner The document whose fonts its texts are set in. */
export function recorded({ svg, width, height, beyond, isGroup }: Sketch, owner: PdfDocument): Recorded {
  const recording = new Recording(owner);
  const [left, bottom] = [width * beyond, height * beyond];
  const box: [number, number] = [width + 2 * left, height + 2 * bottom];
  const written: string[] = [];
  const page = recording.begin(...box, (operators) => written.push(operators));
  new Renderer(recording).renderSVG({ svg, x: left, y: bottom, _width: width, _height: height });
  if (recording.refused) throw recording.refused;
  const { fonts, xobjects, ext_gstates, patterns, colorSpaces } = page;
  const resources = {
    Font: fonts,
    XObject: xobjects,
    ExtGState: ext_gstates,
    Pattern: patterns,
    ColorSpace: colorSpaces,
  };
  const form = recording.ref({
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, ...box],
    ...(left > 0 || bottom > 0 ? { Matrix: [1, 0, 0, 1, -left, -bottom] } : {}),
    ...(isGroup ? { Group: { S: 'Transparency', CS: 'DeviceRGB' } } : {}),
    Resources: Object.fromEntries(Object.entries(resources).filter(([, names]) => Object.keys(names).length > 0)),
  });
  form.end(Buffer.from(written.join('\n'), 'latin1'));
  return { objects: recording.objectsFrom(form.id), depth: recording.depth, hasFonts: recording.hasFonts };
}

const OPTIONS = { autoFirstPage: false, font: null, compress: true, info: { CreationDate: new Date(0) } };

/** A document of pdfkit's that keeps what is drawn instead of writing it. */
class Recording extends PDFDocument {
  depth = 0;
  hasFonts = false;
  refused: Error | undefined;
  private readonly objects = new Map<number, StoredObject>();
  private parts: (Buffer | string)[] = [];
  /** Pages and groups in which something is not opaque. */
  private readonly pale = new Set<object>();

  constructor(private readonly owner: PdfDocument) {
    super({}, {}, {}, {}, OPTIONS);
    for (const name of Object.keys(owner.fonts))
      Object.defineProperty(this.fonts, name, { enumerable: true, value: {} });
  }

  /** Begins what pdfkit takes for a page. */
  begin(width: number, height: number, write: (operators: string) => void): RecordedPage {
    const page: RecordedPage = {
      ...{ width, height, write, dictionary: { data: {} }, annotations: [] },
      ...{ fonts: {}, xobjects: {}, ext_gstates: {}, patterns: {}, colorSpaces: {} },
    };
    this.page = page;
    this.transform(1, 0, 0, -1, 0, height);
    return page;
  }

  /** An object with all that it refers to. */
  objectsFrom(first: number): Stored {
    const ids = [first];
    for (const id of ids) {
      for (const other of placesIn(this.objects.get(id)?.body ?? '')) if (!ids.includes(other)) ids.push(other);
    }
    return ids.map((id) => {
      const object = this.objects.get(id);
      if (!object) throw new Error('A drawing refers to what it has not drawn.');
      return { ...object, body: withPlaces(object.body, (other) => place(ids.indexOf(other))) };
    });
  }

  override ref(data: Record<string, unknown>): PdfReference {
    const reference = super.ref(data);
    reference.toString = () => place(reference.id);
    return reference;
  }

  /** pdfkit writes its head before there is anything to keep. */
  override _write(data: Buffer | string): void {
    this.parts?.push(data);
  }

  override _refEnd(ended: PdfReference): void {
    const [, body, , data] = this.parts;
    this.parts = [];
    this.objects.set(ended.id, { body: String(body), ...(data instanceof Buffer ? { data } : {}) });
  }

  override save(): PdfDocument {
    super.save();
    this.depth = Math.max(this.depth, this._ctmStack.length);
    return this;
  }

  /** The operators that name colour and space at once are shorter. */
  override _setColorCore(color: unknown, isStroke: boolean): boolean {
    const channels = this._normalizeColor(color);
    if (channels?.length !== 3) return super._setColorCore(color, isStroke);
    const thousandths = channels.map((channel) => Math.round(channel * 1000) / 1000);
    this.addContent(`${thousandths.join(' ')} ${isStroke ? 'RG' : 'rg'}`);
    return true;
  }

  /** Opaque is what a form begins with: it is said only where something before it is not. */
  override _doOpacity(fill: number | null, stroke: number | null): void {
    const page = this.page as RecordedPage;
    const [ca, CA] = [fill, stroke]
      .map((value) => value ?? undefined)
      .map((value) => value && Math.min(1, Math.max(0, value)));
    if (ca === undefined && CA === undefined) return;
    if ((ca ?? 1) === 1 && (CA ?? 1) === 1 && !this.pale.has(page)) return;
    this.pale.add(page);
    const name = `O${ca ?? ''}_${CA ?? ''}`.replaceAll('.', 'd');
    page.ext_gstates[name] = { ...(ca === undefined ? {} : { ca }), ...(CA === undefined ? {} : { CA }) };
    this.addContent(`/${name} gs`);
  }

  /** A name is all that `font` needs. */
  override getFontFile(family: string, bold: boolean, italics: boolean): unknown {
    return this.owner.getFontFile(family, bold, italics) === null ? null : family;
  }

  override font(name: unknown): PdfDocument {
    this._font = this.owner.provideFont(String(name), false, false);
    this.hasFonts = true;
    return this;
  }

  /** Only pictures that stand in the drawing itself are opened. */
  override openImage(source: unknown): RecordedImage {
    const [, base64] = /^data:[^,]*;base64,(.*)$/s.exec(String(source)) ?? [];
    if (base64 === undefined) throw new Error('A picture is not in its drawing.');
    try {
      const { objects, ...image } = encodedImage(Buffer.from(base64, 'base64'), this.owner);
      return { ...image, label: `I${this._offsets.length}`, obj: this.kept(objects) };
    } catch (error) {
      // The renderer leaves out what cannot be opened.
      if (error instanceof PressColours) this.refused = error;
      throw error;
    }
  }

  private kept(stored: Stored): object {
    const ids = stored.map(() => this._offsets.push(0));
    for (const [index, { body, ...rest }] of stored.entries()) {
      this.objects.set(ids[index] ?? 0, { ...rest, body: withPlaces(body, (other) => place(ids[other] ?? 0)) });
    }
    return { [Symbol.toStringTag]: 'Image', toString: () => place(ids[0] ?? 0) };
  }
}

/** A picture as pdfkit draws it. */
interface RecordedImage {
  readonly width: number;
  readonly height: number;
  readonly orientation: number;
  readonly label: string;
  /** Its object. */
  readonly obj: object;
}
