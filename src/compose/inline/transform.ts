import type { ComputedStyle } from '../../style/computed.js';

/** A first letter after the beginning, a space or a hyphen. */
const FIRST_LETTERS = /(^|[\s\u00a0\u202f\-\u2010])(\p{Ll})/gu;

/** CSS `text-transform`, by the rules of the text's language (an i of Turkish keeps its dot). */
export function transformed(text: string, how: ComputedStyle['textTransform'], language: string): string {
  switch (how) {
    case 'none':
      return text;
    case 'uppercase':
      return text.toLocaleUpperCase(language);
    case 'lowercase':
      return text.toLocaleLowerCase(language);
    case 'capitalize':
      return text.replace(
        FIRST_LETTERS,
        (_, before: string, letter: string) => before + letter.toLocaleUpperCase(language),
      );
  }
}
