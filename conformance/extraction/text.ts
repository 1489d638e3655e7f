/** What says how a text is to be set, and is no part of it: signs of direction, joiners of words, soft hyphens. */
const UNSEEN = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/u;

/** After these a line may end within a word, without a sign of it. */
const BREAKS_AFTER = /[-‐–—/?&=.,_~:\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

/** Hyphens of other widths are read as plain ones where a font draws both alike: so is what is copied meant. */
const HYPHEN = /[\u2010\u2011]/u;

/** A word as it is compared. */
export interface Word {
  readonly text: string;
  /** After how many characters (UTF-16 units of `text`) a line may end within it. */
  readonly breaks: ReadonlySet<number>;
}

/** How texts are compared: by words, or, in scripts that are written without spaces, by characters. */
export type Unit = 'word' | 'character';

/** Chinese has no spaces between words. */
export const unitOf = (language: string): Unit => (/^zh\b/.test(language) ? 'character' : 'word');

/** A text as words: what stands between spaces, of whatever width, without what is unseen; in Unicode's composed form. */
export function wordsOf(text: string, unit: Unit): Word[] {
  const words = text.normalize('NFC').split(/\s+/u).map(wordOf);
  const all = unit === 'word' ? words : words.flatMap((word) => [...word.text].map(wordOf));
  return all.filter((word) => word.text !== '');
}

function wordOf(written: string): Word {
  let text = '';
  const breaks = new Set<number>();
  for (const character of written) {
    if (!UNSEEN.test(character)) text += HYPHEN.test(character) ? '-' : character;
    if (character === '\u00ad' || character === '\u200b' || BREAKS_AFTER.test(character)) breaks.add(text.length);
  }
  return { text, breaks };
}
