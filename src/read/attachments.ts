import { readDate } from './dates.js';
import type { PdfFile } from './file.js';
import { PdfDict, type PdfObject, PdfString } from './objects.js';
import { readPages } from './pages.js';
import { readNameTree } from './trees.js';

/** A file within the file (ISO 32000-1, 7.11.4). */
export interface PdfAttachment {
  /** Name with extension, perhaps a path: of UF, or else F. */
  readonly name: string;
  /** Media type. */
  readonly type: string | undefined;
  readonly description: string | undefined;
  /** AFRelationship: `Source`, `Data`, … */
  readonly relationship: string | undefined;
  /** Null where its data cannot be read. */
  readonly bytes: Uint8Array | null;
  /** MD5 as the file states it. */
  readonly checksum: Uint8Array | undefined;
  /** Length as the file states it. */
  readonly size: number | undefined;
  /** When it was last changed, as the file states it. */
  readonly date: Date | undefined;
  /** Whether readers list it: it is in the tree of embedded files. */
  readonly isNamed: boolean;
  /** Whether it is an associated file (ISO 19005-3, 6.8) of the document or something in it. */
  readonly isAssociated: boolean;
  readonly specification: PdfDict;
}

/** All embedded files: in the order of their names, then those that no name leads to. */
export function readAttachments(file: PdfFile): readonly PdfAttachment[] {
  const named = readNameTree(file.catalog.dict('Names')?.dict('EmbeddedFiles')).map(([, object]) => object);
  const associated = [file.catalog, ...readPages(file).map(({ dict }) => dict)].flatMap(
    (holder) => holder.array('AF')?.items ?? [],
  );
  const namedDicts = new Set(named.map(file.resolve));
  const associatedDicts = new Set(associated.map(file.resolve));
  const specifications = new Set([...namedDicts, ...associatedDicts]);
  return [...specifications].flatMap((specification): PdfAttachment[] => {
    if (!(specification instanceof PdfDict) || !specification.dict('EF')) return [];
    return [
      {
        ...read(file, specification),
        isNamed: namedDicts.has(specification),
        isAssociated: associatedDicts.has(specification),
      },
    ];
  });
}

function read(file: PdfFile, specification: PdfDict): Omit<PdfAttachment, 'isNamed' | 'isAssociated'> {
  const files = specification.dict('EF');
  const stream = files?.stream('UF') ?? files?.stream('F');
  const parameters = stream?.dict.dict('Params');
  const date = parameters?.text('ModDate');
  return {
    name: specification.text('UF') ?? specification.text('F') ?? '',
    type: stream?.dict.name('Subtype'),
    description: specification.text('Desc'),
    relationship: specification.name('AFRelationship'),
    bytes: stream ? file.decode(stream) : null,
    checksum: bytesOf(parameters?.get('CheckSum') ?? null),
    size: parameters?.number('Size'),
    date: date === undefined ? undefined : readDate(date),
    specification,
  };
}

function bytesOf(object: PdfObject): Uint8Array | undefined {
  return object instanceof PdfString ? object.bytes : undefined;
}
