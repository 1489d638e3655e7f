import { distance } from 'fastest-levenshtein';

/** Letters and digits alone: `wellDeveloped`, `well-developed` and `well_developed` are one word to a reader. */
const bare = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

const MOST_CANDIDATES = 2000;

/**
 * The candidate that a person who wrote `word` most likely meant, or nothing when none is near: at most a third of its
 * letters may differ (two in a short word of four to six). Of equally near ones the first.
 */
export function suggest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = bare(word);
  // A word of a hundred letters is no slip of the pen, and measuring it would take long.
  if (wanted === '' || wanted.length > 100) return undefined;
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  let looked = 0;
  for (const candidate of candidates) {
    // Nobody has so many names to choose from; to compare each with each mistake would take long.
    looked += 1;
    if (looked > MOST_CANDIDATES) break;
    const name = bare(candidate);
    const changes = distance(wanted, name);
    const longer = Math.max(wanted.length, name.length);
    const allowed = longer < 4 ? 1 : Math.max(2, Math.floor(longer / 3));
    if (changes <= allowed && changes < longer && changes < least) {
      best = candidate;
      least = changes;
    }
  }
  return best;
}

/** The sentence for a hint: "Did you mean `x`?", or nothing when no candidate is near. */
export function didYouMean(word: string, candidates: Iterable<string>): string | undefined {
  const found = suggest(word, candidates);
  return found === undefined ? undefined : `Did you mean \`${found}\`?`;
}
