/** A text as it is compared, each of its units with the index that it comes from. */
export interface Folded {
  readonly text: string;
  readonly places: readonly number[];
}

/** What a line end, the typographer or a font may have changed, and what no one sees. */
const UNSEEN = /[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/u;

const SAME: readonly (readonly [RegExp, string])[] = [
  [/[‘’‚‛′]/u, "'"],
  [/[“”„‟″«»]/u, '"'],
  [/[‐‑‒–—―−]/u, '-'],
];

/**
 * A text without what differs between what a person types and what a page shows: spaces, soft hyphens, capitals, kinds
 * of quotes and dashes, ligatures.
 */
export function fold(source: string): Folded {
  let text = '';
  const places: number[] = [];
  let index = 0;
  for (const character of source) {
    if (!UNSEEN.test(character)) {
      const same = SAME.find(([pattern]) => pattern.test(character))?.[1] ?? character;
      const folded = same.normalize('NFKD').toLowerCase();
      text += folded;
      for (let unit = 0; unit < folded.length; unit += 1) places.push(index);
    }
    index += character.length;
  }
  return { text, places };
}
