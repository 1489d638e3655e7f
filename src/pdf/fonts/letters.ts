import type { GlyphRow } from './harfbuzz/shaper.js';

/** What directs how text is set, and is read as nothing. */
const IGNORABLE = /^\p{Default_Ignorable_Code_Point}$/u;
const MARK = /^\p{M}$/u;

/**
 * The letters that each glyph of a text stands for; empty for what is but the rest of a letter that several glyphs draw. Every
 * letter of the text is some glyph's: where one draws more than one, it is the nearest before.
 * @param row Its glyphs as they stand from the left, each character told apart.
 */
export function lettersOf(text: string, { glyphs, clusters }: GlyphRow, direction: 'ltr' | 'rtl'): string[] {
  const count = glyphs.length;
  if (direction === 'ltr' && isOneEach(text, clusters)) return text.split('');
  const letters = new Array<string>(count).fill('');
  const owned = ownedBy(text, new Set(clusters));
  for (let step = 0; step < count; step += 1) {
    const index = direction === 'ltr' ? step : count - 1 - step;
    const cluster = clusters[index] ?? 0;
    const own = owned.get(cluster);
    if (own === undefined) continue;
    letters[index] = own;
    owned.delete(cluster);
  }
  return letters;
}

/** Whether each character is one glyph, in the order in which they are read. */
function isOneEach(text: string, clusters: readonly number[]): boolean {
  if (clusters.length !== text.length) return false;
  for (let index = 0; index < clusters.length; index += 1) {
    if (clusters[index] !== index || (text.charCodeAt(index) & 0xf800) === 0xd800) return false;
  }
  return true;
}

/** What belongs to each place that a glyph began with: its character, and those after it that no glyph began with. */
function ownedBy(text: string, places: ReadonlySet<number>): Map<number, string> {
  const owned = new Map<number, string>();
  let pending = '';
  let place: number | undefined;
  let base: number | undefined;
  let at = 0;
  for (const character of text) {
    if (places.has(at)) {
      owned.set(at, pending + character);
      pending = '';
      place = at;
      if (!MARK.test(character)) base = at;
    } else if (!IGNORABLE.test(character)) {
      // A ligature is of letters, whatever signs stand between them and are drawn on their own; and one of signs is of signs:
      // a letter that were read with its sign first would have no width for pdf.js.
      const isSign = MARK.test(character);
      const next = at + character.length;
      const isOfNext = isSign && places.has(next) && MARK.test(text.charAt(next));
      const owner = isSign ? place : (base ?? place);
      if (isOfNext || owner === undefined) pending += character;
      else owned.set(owner, `${owned.get(owner)}${character}`);
    }
    at += character.length;
  }
  return owned;
}

/** Characters that many faces draw by the glyph of another: the plainer one is what is meant in a text that is copied. */
export const PLAINER: Readonly<Record<string, string>> = { '\u00a0': ' ', '\u2010': '-', '\u2011': '-' };

/** WORD JOINER: shows nothing, divides nothing; readers take it for a text. */
export const NOTHING = '\u2060';

/** A text from the right as readers of a file take it: they turn the text of a piece round as a whole. */
export const fromRight = (letters: string): string => (letters.length > 1 ? [...letters].reverse().join('') : letters);
