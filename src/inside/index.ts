export { attachments, RECORD_ENDING } from './attachments.js';
export type { RecordedOptions } from './record/record.js';
export { ATTACH, type Attach, type BuildRecord, recordSchema } from './record/schema.js';
