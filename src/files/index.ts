export { type FileKind, MOST_BYTES, megabytes } from './limits.js';
export { type Read, readWhole, type Unreadable, unreadable } from './read-whole.js';
