import type { Position } from '../diagnostics/index.js';
import type { DataFile } from './data/file.js';
import type { WrittenSource } from './sources.js';

/** A source that may stand in a file of its own: its path in the profile, and its place in the file. */
export type LocatedSource = Pick<WrittenSource, 'path' | 'data' | 'place'>;

/**
 * Finds values of a merged profile in the files that they were written in: the texts, the facts, or a CSL-JSON file of
 * sources. Of the files, the one that knows the longest part of the path is meant; of equals, the texts.
 */
export function locator(
  facts: DataFile,
  texts: DataFile,
  sources: readonly LocatedSource[],
): (path: string, offset?: number) => Position | undefined {
  return (path, offset) => {
    const options = offset === undefined ? {} : { offset };
    const source = sources.find((one) => path === one.path || path.startsWith(`${one.path}.`));
    if (source !== undefined) return source.data.locate(`${source.place}${path.slice(source.path.length)}`, options);
    const [inTexts, inFacts] = [texts.depth(path), facts.depth(path)];
    if (path === '' || (inTexts === 0 && inFacts === 0)) return undefined;
    return (inFacts > inTexts ? facts : texts).locate(path, options);
  };
}
