/** One profile or thousands: what is to be made, by how many workers, and what was made from what. */
export { type BuildOptions, buildProfile } from './build-profile.js';
export type * from './events.js';
export type { FileFacts, Input, MadeFile } from './made.js';
export type { LayoutPlace } from './plan.js';
export { type BatchOptions, runBatch } from './run.js';
