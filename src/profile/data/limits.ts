/** Deepest nesting that is read. A profile needs about six levels; the composer of YAML overflows at some thousands. */
export const MAX_DEPTH = 100;

/** Most signs, names and values, with the blanks between them, that a file is read for: forty pages take five thousand. */
export const MAX_PARTS = 200_000;

/** Most values that a file may have once aliases are followed. */
export const MAX_VALUES = 100_000;

/** Most values that come from aliases: an alias of an alias of an alias grows fast. */
export const MAX_ALIASED = 10_000;

/** Most names in one map. */
export const MAX_NAMES = 5_000;

/** Most acronyms of a profile. */
export const MAX_ACRONYMS = 500;

/** Most characters of one text, in UTF-16 units: some three hundred pages. */
export const MAX_TEXT = 1_000_000;

/** Most characters of a text that is no Markdown: a title, a name, a caption. */
export const MAX_LINE = 10_000;

/** Most characters in a row between which no line may end. */
export const MAX_WORD = 2_000;

/** Most mistakes of one file that are told: whoever mends a hundred runs the program again. */
export const MAX_MISTAKES = 100;

/** White space, characters that stand for it, and the scripts that are written without it. */
const BREAKS =
  '\\s\\u200b\\u00ad\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}\\p{Script=Tibetan}';
const LONG_WORD = new RegExp(`[^${BREAKS}]{${MAX_WORD + 1}}`, 'u');

/** A text that is too long for any page. */
export interface TooLong {
  readonly message: string;
  readonly hint: string;
  /** Where in the text it begins, in UTF-16 units. */
  readonly offset: number;
}

/** What is too long in a text, or nothing. */
export function tooLong(text: string): TooLong | undefined {
  if (text.length > MAX_TEXT) {
    const message = `The text has ${text.length} characters; no more than ${MAX_TEXT} are read.`;
    return { message, hint: 'Part it, or keep it in a document of its own.', offset: 0 };
  }
  if (text.length <= MAX_WORD) return undefined;
  const word = LONG_WORD.exec(text);
  if (word === null) return undefined;
  const message = `The text has more than ${MAX_WORD} characters in a row without a space; no line can hold them.`;
  return { message, hint: 'Put spaces between words, or shorten the address.', offset: word.index };
}
