import type { PdfFile } from './file.js';
import { listOf, PdfArray, PdfDict, type PdfObject, PdfRef, PdfStream } from './objects.js';

/** A rectangle in the units of a page: points from its lower left corner. */
export interface Rectangle {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

export interface PdfAnnotation {
  readonly dict: PdfDict;
  /** Its object; none where it stands in the page's own array. */
  readonly ref: PdfRef | undefined;
}

/** A page of the file, with what it inherits. */
export interface PdfPage {
  /** From 1, as readers count. */
  readonly number: number;
  readonly ref: PdfRef | undefined;
  readonly dict: PdfDict;
  readonly resources: PdfDict;
  readonly mediaBox: Rectangle | undefined;
  readonly annotations: readonly PdfAnnotation[];
  /** Its key in the parent tree. */
  readonly structParents: number | undefined;
  /** The bytes of its content streams, one after the other. */
  content(): Uint8Array;
}

const INHERITED = ['Resources', 'MediaBox', 'CropBox', 'Rotate'];
const MAX_DEPTH = 60;

/** All pages in order (ISO 32000-1, 7.7.3). */
export function readPages(file: PdfFile): readonly PdfPage[] {
  const pages: PdfPage[] = [];
  const seen = new Set<PdfDict>();
  const walk = (object: PdfObject, inherited: ReadonlyMap<string, PdfObject>, depth: number): void => {
    const node = file.resolve(object);
    if (!(node instanceof PdfDict) || seen.has(node) || depth > MAX_DEPTH) return;
    seen.add(node);
    const own = INHERITED.flatMap((key): [string, PdfObject][] => (node.has(key) ? [[key, node.raw(key)]] : []));
    const all = new Map([...inherited, ...own]);
    const kids = node.array('Kids');
    if (kids) for (const kid of kids.items) walk(kid, all, depth + 1);
    else {
      const dict = new PdfDict(new Map([...all, ...node.entries]), file.resolve);
      pages.push(page(file, dict, object instanceof PdfRef ? object : undefined, pages.length + 1));
    }
  };
  walk(file.catalog.raw('Pages'), new Map(), 0);
  return pages;
}

function page(file: PdfFile, dict: PdfDict, ref: PdfRef | undefined, number: number): PdfPage {
  const annotations = (dict.array('Annots')?.items ?? []).flatMap((item): PdfAnnotation[] => {
    const annotation = file.resolve(item);
    return annotation instanceof PdfDict ? [{ dict: annotation, ref: item instanceof PdfRef ? item : undefined }] : [];
  });
  return {
    number,
    ref,
    dict,
    annotations,
    resources: dict.dict('Resources') ?? new PdfDict(new Map(), file.resolve),
    mediaBox: rectangle(dict.get('MediaBox')),
    structParents: dict.number('StructParents'),
    content: () => contentOf(file, dict),
  };
}

/** The finest map of a country has a few megabytes. */
const MOST_CONTENT = 16 * 1024 * 1024;

function contentOf(file: PdfFile, dict: PdfDict): Uint8Array {
  const streams = listOf(dict.get('Contents')).filter((part): part is PdfStream => part instanceof PdfStream);
  const line = Buffer.from('\n');
  const parts: Uint8Array[] = [];
  let length = 0;
  for (const stream of streams) {
    const bytes = file.decode(stream) ?? new Uint8Array();
    length += bytes.length;
    if (length > MOST_CONTENT) {
      file.problems.push(`the content of a page: it is longer than ${MOST_CONTENT} bytes`);
      break;
    }
    parts.push(bytes, line);
  }
  return Buffer.concat(parts);
}

/** Four numbers as a rectangle, whichever two corners they name. */
export function rectangle(object: PdfObject): Rectangle | undefined {
  const numbers = object instanceof PdfArray ? object.numbers() : undefined;
  const [a, b, c, d] = numbers ?? [];
  if (a === undefined || b === undefined || c === undefined || d === undefined) return undefined;
  return { left: Math.min(a, c), right: Math.max(a, c), bottom: Math.min(b, d), top: Math.max(b, d) };
}
