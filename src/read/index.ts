export { type PdfAttachment, readAttachments } from './attachments.js';
export {
  type ContentEvent,
  type Mark,
  type PaintEvent,
  type ShownGlyph,
  type TextEvent,
  textBox,
} from './content/events.js';
export { interpretPage, type Listener } from './content/interpreter.js';
export { type Matrix, transform, transformBox } from './content/matrix.js';
export { readDate } from './dates.js';
export { type OutlineEntry, pageOfDestination, readDestinations, readOutline } from './destinations.js';
export { type Opened, openPdf, PdfFile } from './file.js';
export { filtersOf } from './filters.js';
export { type FontProgram, Fonts, type PdfFont } from './fonts/font.js';
export { type PdfOutputIntent, readInfo, readMetadata, readOutputIntents } from './information.js';
export {
  dictOf,
  listOf,
  PdfArray,
  PdfDict,
  PdfName,
  type PdfObject,
  PdfRef,
  PdfStream,
  PdfString,
} from './objects.js';
export { type PdfAnnotation, type PdfPage, type Rectangle, readPages, rectangle } from './pages.js';
export { childrenOf, closest, type Kid, pathOf, type StructElement } from './structure/element.js';
export { readStructTree, type StructTree } from './structure/tree.js';
export { BLOCKS, GROUPING, HEADINGS, ILLUSTRATIONS, INLINES, STANDARD_TYPES } from './structure/types.js';
export { readNameTree, readNumberTree } from './trees.js';
