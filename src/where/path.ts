import type { StructElement } from '../read/index.js';

/** IDs that are numbered because the structure needs one, and lead to no data. */
const NO_PATH = /^(note|th)-\d+$/;

/** `path~2` marks the second element of a path. */
const AGAIN = /~\d+$/;

/** The path of the data that an element shows: the ID of the nearest element, itself or around it, that has one. */
export function dataPathOf(element: StructElement, ids: ReadonlySet<string>): string | undefined {
  for (let at: StructElement | undefined = element; at; at = at.parent) {
    if (at.id === undefined || NO_PATH.test(at.id)) continue;
    const first = at.id.replace(AGAIN, '');
    return ids.has(first) ? first : at.id;
  }
  return undefined;
}
