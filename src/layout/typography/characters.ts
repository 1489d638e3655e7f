import { NARROW_NO_BREAK_SPACE, type TypographyRules } from './rules.js';

/** Dashes of two and three hyphens, and three dots. Longer rows of them are somebody's drawing and stay. */
function dashesAndDots(text: string): string {
  return text
    .replace(/(?<!-)---(?!-)/gu, '—')
    .replace(/(?<!-)--(?!-)/gu, '–')
    .replace(/(?<!\.)\.{3}(?!\.)/gu, '…');
}

/** Spaces of French punctuation; `before` is the character before the text, which may stand in another element. */
function spacedPunctuation(text: string, before: string): string {
  const space = NARROW_NO_BREAK_SPACE;
  return (before + text)
    .replace(/«[ \u00A0\u202F]*(?=\S|$)/gu, `«${space}`)
    .replace(/(?<=\S)[ \u00A0\u202F]*»/gu, `${space}»`)
    .replace(/(?<=[^\s;:!?…([«])[ \u00A0]?(?=[;:!?]+(?:[\s”»)\]*]|$))/gu, space)
    .slice(before.length);
}

/**
 * What the typographer changes in a run of text besides its quotation marks: dashes, dots, and the spaces of languages
 * that set punctuation apart. Doing it twice does nothing more.
 */
export function setCharacters(text: string, rules: TypographyRules, before = ''): string {
  const set = dashesAndDots(text);
  return rules.spacedPunctuation !== undefined ? spacedPunctuation(set, before) : set;
}
