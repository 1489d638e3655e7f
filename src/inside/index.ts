export { attachments, RECORD_ENDING } from './attachments.js';
export { type Contents, type InsideFile, readContents } from './extract/contents.js';
export { type Extracted, extract } from './extract/extract.js';
export type { ExpectedRecord } from './record/differences.js';
export { parseRecord } from './record/read.js';
export { ATTACH, type Attach, type BuildRecord, recordSchema } from './record/schema.js';
