import { type Html, html } from '../html.js';

/** The punctuation of an entry in the list of sources. */
interface Marks {
  readonly comma: string;
  readonly stop: string;
  readonly brackets: readonly [opening: string, closing: string];
}

const LATIN: Marks = { comma: ', ', stop: '.', brackets: [' (', ')'] };
const ARABIC: Marks = { ...LATIN, comma: '، ' };
/** Of full width, with no space beside them. */
const EAST_ASIAN: Marks = { comma: '，', stop: '。', brackets: ['（', '）'] };

const LETTERS = /\p{L}/gu;
const IN_EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const IN_ARABIC = /\p{Script=Arabic}/u;

/** Words, without the markup around them. */
const wordsOf = (markup: string): string => markup.replace(/<[^>]*>/gu, '');

/**
 * The marks after a text are of the script that it ends in: a list of sources has entries in several, and a comma of one
 * looks lost among the letters of another.
 */
function marksAfter(markup: string): Marks {
  const last = wordsOf(markup).match(LETTERS)?.at(-1) ?? '';
  if (IN_EAST_ASIAN.test(last)) return EAST_ASIAN;
  return IN_ARABIC.test(last) ? ARABIC : LATIN;
}

/** Plain words with commas between those that are there. */
export const wordsWithCommas = (words: readonly string[]): string =>
  words
    .filter((word) => word !== '')
    .reduce((before, word) => (before === '' ? word : `${before}${marksAfter(before).comma}${word}`), '');

/** Pieces with commas between those that are there. */
export function commas(...pieces: readonly (Html | string)[]): Html {
  return pieces
    .map((piece) => html`${piece}`)
    .filter(({ markup }) => markup !== '')
    .reduce(
      (before, piece) => (before.markup === '' ? piece : html`${before}${marksAfter(before.markup).comma}${piece}`),
      html``,
    );
}

/** Words with others after them in brackets: "Name (2021)". */
export function bracketed(words: Html, inBrackets: string): Html {
  const [opening, closing] = marksAfter(words.markup).brackets;
  return html`${words}${opening}${inBrackets}${closing}`;
}

/** A sentence with a full stop, unless it ends with a mark of its own. */
export function stopped(part: Html): Html {
  const words = wordsOf(part.markup).replace(/[\s»”’"」』》]+$/u, '');
  return /[.!?…。！？؟]$/u.test(words) ? part : html`${part}${marksAfter(part.markup).stop}`;
}

/** Sentences one after the other: a mark of full width has its space within itself. */
export function sentences(parts: readonly Html[]): Html {
  return parts.reduce((before, part) => {
    if (before.markup === '') return part;
    return /[。！？）]$/u.test(wordsOf(before.markup)) ? html`${before}${part}` : html`${before} ${part}`;
  }, html``);
}
