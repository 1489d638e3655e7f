/**
 * Characters of full width as a class of a regular expression with the flag `u`: Han, kana, bopomofo, their punctuation,
 * and full-width forms.
 */
export const WIDE =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Bopomofo}\\u3001-\\u303F\\uFF01-\\uFF60\\uFFE0-\\uFFE6]';

/** Marks that Chinese and Japanese set in full width, and other languages do not. */
export const WIDE_WHERE_NATIVE = '[“”‘’—…·]';
