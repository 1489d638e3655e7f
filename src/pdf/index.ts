/** pdfmake taught to lay out paged documents: a definition goes in, the bytes of a PDF come out. Knows nothing of profiles or HTML. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { writeAttachments } from './attachments/write.js';
import { createDocument } from './create.js';
import type { DocumentDefinition, StandardName } from './document.js';
import { ObjectReference } from './file/strings.js';
import { layOut } from './flow/layout.js';
import { writeMetadata, writeOutputIntent } from './metadata/write.js';
import { Canvas } from './paint/canvas.js';
import { paint } from './paint/paint.js';
import { standardsOf } from './standards/index.js';
import { textsOverLimit } from './standards/limits.js';
import { Annotations } from './structure/annotations.js';
import { buildStructure } from './structure/build.js';
import { distinct } from './structure/distinct.js';
import { Marks } from './structure/marks.js';
import { withoutAlternative } from './structure/silent.js';
import { writeStructure } from './structure/write.js';

export type * from './document.js';

export interface RenderedPdf {
  readonly bytes: Uint8Array;
  /** Number of pages. */
  readonly pages: number;
  /** The standards that the file claims. */
  readonly conformance: readonly StandardName[];
  /** What layout found; `path` leads to the data, `file` is empty. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Lays a document out and writes it. The same definition gives the same bytes: nothing is read from clock, locale or disk.
 * @throws {Error} where the definition itself is wrong (a face or a page template that it names is not in it).
 */
export async function renderPdf(given: DocumentDefinition): Promise<RenderedPdf> {
  const definition = { ...given, content: distinct(given.content) };
  const standards = standardsOf(definition);
  const isTagged = standards.some(({ needsStructure }) => needsStructure);
  const document = createDocument(definition);
  const structure = buildStructure(definition.content);
  const laid = layOut(definition, document);
  const marks = new Marks(isTagged);
  const isKnown = (name: string): boolean => laid.destinations.has(name);
  const annotations = new Annotations(document, marks, laid.pages.length, isKnown, isTagged);
  const canvas = new Canvas(document, marks, annotations, structure, definition.direction ?? 'ltr');
  paint(laid, definition, canvas);
  // Facing pages stand, and the book is bound, as it is read (ISO 32000-1, table 150).
  if (definition.direction === 'rtl') document._root.data.ViewerPreferences.data.Direction = 'R2L';
  document._root.data.PageLabels = { Nums: [0, { S: 'D' }] };
  if (isTagged) {
    const tree = writeStructure(structure.root, marks.pages, annotations.all, document);
    Object.assign(document._root.data, { StructTreeRoot: new ObjectReference(tree), MarkInfo: { Marked: true } });
  }
  if (standards.some(({ needsOutputIntent }) => needsOutputIntent)) writeOutputIntent(document);
  writeAttachments(definition.attachments ?? [], definition.info.date, document);
  writeMetadata(definition.info, standards, document);
  const told = isTagged ? [...structure.silent.map(withoutAlternative), ...textsOverLimit(structure.root)] : [];
  return {
    bytes: document.finish(),
    pages: laid.pages.length,
    conformance: standards.map(({ name }) => name),
    diagnostics: [...laid.diagnostics, ...canvas.diagnostics, ...canvas.faces.diagnostics, ...told],
  };
}
