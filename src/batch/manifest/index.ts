export { parseManifest, readManifest } from './read.js';
export { NOTHING_SHARED } from './shared.js';
export type { KeptFile, KeptInput, Manifest, Share } from './types.js';
export { manifestName, manifestText, writeManifest } from './write.js';
