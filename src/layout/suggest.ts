import { didYouMean as meant } from '../diagnostics/suggest.js';

/** A hint for a name that does not exist: the one that was probably meant, or else all that there are. */
export function didYouMean(name: string, known: Iterable<string>): string {
  const names = [...known];
  if (names.length === 0) return 'There are none to choose from.';
  return meant(name, names) ?? `Known here: ${names.sort().join(', ')}.`;
}
