export { type Point, shownSize } from './at.js';
export { type FoundSources, sourcesIn, sourcesInside } from './sources.js';
export { type OpenedTagged, openTagged, type TaggedFile } from './tagged.js';
export { type FoundPlace, placeAt, placesOf } from './where.js';
