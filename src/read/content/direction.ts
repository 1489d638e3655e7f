import type { ShownGlyph } from './events.js';

/** Letters alone: figures of these scripts are written from the left. */
const FROM_RIGHT =
  /(?=\p{L})[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;
const FROM_LEFT = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Han}]/u;

/** Scripts from the right begin here in Unicode, behind those of Europe. */
const FIRST_FROM_RIGHT = 0x590;

/**
 * The glyphs of a string in the order in which they are read. Files hold text from the right as it stands on the page, from
 * left to right, and the letters of each glyph so, too: readers turn a string of such a script round as a whole.
 */
export function inReadingOrder(glyphs: readonly ShownGlyph[]): readonly ShownGlyph[] {
  if (!glyphs.some(({ text }) => text !== undefined && hasLate(text))) return glyphs;
  const text = glyphs.map((glyph) => glyph.text ?? '').join('');
  if (!FROM_RIGHT.test(text) || FROM_LEFT.test(text)) return glyphs;
  return glyphs
    .map((glyph) => (glyph.text === undefined ? glyph : { ...glyph, text: [...glyph.text].reverse().join('') }))
    .reverse();
}

function hasLate(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) if (text.charCodeAt(index) >= FIRST_FROM_RIGHT) return true;
  return false;
}
