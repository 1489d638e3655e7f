/** Compares two words as a dictionary of a language orders them. */
export type Compare = (a: string, b: string) => number;

const byCodeUnits: Compare = (a, b) => (a < b ? -1 : Number(a > b));

/** Quotation marks, brackets and the like before the first letter or figure: nobody looks a title up by them. */
const BEFORE_FIRST_LETTER = /^[^\p{L}\p{N}]+(?=[\p{L}\p{N}])/u;

const made = new Map<string, Compare>();

/**
 * The order of words in a language, by the Unicode Collation Algorithm as CLDR tailors it: ñ after n in Spanish, pinyin in
 * Chinese, the language's own script before others; numbers by their value. What a dictionary would hold to be the same is in
 * the order of code units, so that the order is one alone. Making it is slow, so it is kept.
 */
export function orderOf(language: string): Compare {
  const known = made.get(language);
  if (known) return known;
  const collator = new Intl.Collator(language, { usage: 'sort', numeric: true });
  const key = (text: string): string => text.replace(BEFORE_FIRST_LETTER, '');
  const compare: Compare = (a, b) => collator.compare(key(a), key(b)) || byCodeUnits(a, b);
  made.set(language, compare);
  return compare;
}

/** The same for rows of words: by the first that differs, and the shorter row first where none does. */
export function compareRows(a: readonly string[], b: readonly string[], compare: Compare): number {
  for (const [index, word] of a.entries()) {
    const other = b[index];
    if (other === undefined) return 1;
    const order = compare(word, other);
    if (order !== 0) return order;
  }
  return a.length < b.length ? -1 : 0;
}
