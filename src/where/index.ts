export type { Point } from './at.js';
export { type OpenedTagged, openTagged, type TaggedFile } from './tagged.js';
export { type FoundPlace, placeAt, placesOf } from './where.js';
