export { keyOf, madeWith } from './key.js';
export { beginReading } from './reading.js';
export { stillHolds } from './still-holds.js';
export type { LoadedNow, Reading, Told } from './types.js';
