export { largeFile } from './large.js';
export { type FileSubject, fileStem, MAIN_LAYOUT, pdfPath } from './name.js';
export { writeWhole } from './write.js';
