export { largeFile } from './large.js';
export { type FileSubject, MAIN_LAYOUT, pdfPath } from './name.js';
export { writeWhole } from './write.js';
