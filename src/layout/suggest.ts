import { closest, distance } from 'fastest-levenshtein';

/** The known name that was probably meant, or nothing where none is near: at most a third of its letters differ. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  const names = [...known];
  if (names.length === 0) return undefined;
  const best = closest(name, names);
  return distance(name, best) <= Math.max(2, Math.floor(best.length / 3)) ? best : undefined;
}

/** A hint that names the nearest known name, or else lists them. */
export function didYouMean(name: string, known: Iterable<string>): string {
  const names = [...known];
  const best = nearest(name, names);
  if (best !== undefined) return `Did you mean \`${best}\`?`;
  return names.length === 0 ? 'There are none to choose from.' : `Known here: ${names.sort().join(', ')}.`;
}
