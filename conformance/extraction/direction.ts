/** Letters that are written from the right, with their signs. */
const FROM_RIGHT = '(?:(?![\\p{N}\\p{P}])[\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufefc])';
/** Letters and digits that are written from the left, of Arabic digits too. */
const FROM_LEFT = `(?:(?!${FROM_RIGHT})[\\p{L}\\p{M}\\p{N}])`;

const RIGHT = new RegExp(FROM_RIGHT, 'u');
const PARTS = new RegExp(`${FROM_RIGHT}+|${FROM_LEFT}+`, 'gu');

export const hasFromRight = (text: string): boolean => RIGHT.test(text);

/** The letters and digits of a word, in pieces where the direction changes, without the signs between and around them. */
export const lettersOf = (word: string): string[] => word.match(PARTS) ?? [];
