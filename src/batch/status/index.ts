export { lookAtFiles, type StatusOptions } from './status.js';
export { FILE_STATES, type FileStateName, type FileStatus } from './types.js';
