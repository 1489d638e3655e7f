import { type GeneratedProfile, makeProfile } from './profile.js';
import { Random } from './random.js';

/**
 * One of a batch such as a publisher has: most are short, some are reports, and now and then one appears in a second language.
 * @param languages Of each of them; default: as it comes.
 */
export function batchProfile(seed: string, index: number, languages?: readonly string[]): GeneratedProfile {
  const random = new Random(`batch ${seed} ${index}`);
  const words = random.chance(0.7) ? random.whole(300, 1_200) : random.whole(1_600, 3_200);
  const language = random.next();
  return makeProfile(`${seed}-${index}`, {
    words,
    pictures: random.chance(0.15),
    figures: words > 600 && random.chance(0.5) ? random.whole(1, 2) : 0,
    languages: languages ?? [language < 0.82 ? 'en' : language < 0.9 ? 'fr' : language < 0.96 ? 'es' : 'ar'],
    slug: `place-${String(index).padStart(4, '0')}`,
  });
}

/** The document of the bench: a report of 19 pages. */
export function reportProfile(seed: string, slug?: string): GeneratedProfile {
  return makeProfile(seed, { words: 7_000, ...(slug === undefined ? {} : { slug }) });
}

/** A profile of about 2,000 pages, as one with all the annexes of a statistics office would be. */
export function hugeProfile(seed: string, slug?: string): GeneratedProfile {
  return makeProfile(seed, { words: 590_000, ...(slug === undefined ? {} : { slug }) });
}
