import type { Element } from 'domhandler';

/** The digits of a document: European (`latn`) or Arabic-Indic ones (`arab`), as Unicode names its numbering systems. */
export type Numerals = 'latn' | 'arab';

/** The digits that a document asks for by `data-numerals` on its root: European ones where it asks for no others. */
export const numeralsOf = (html: Element): Numerals => (html.attribs['data-numerals'] === 'arab' ? 'arab' : 'latn');

/** The same text, its European digits written in those of a document. */
export const inNumerals = (text: string, numerals: Numerals): string =>
  numerals === 'latn' ? text : text.replace(/[0-9]/g, (digit) => String.fromCodePoint(ARABIC_ZERO + Number(digit)));

const ARABIC_ZERO = 0x660;
