import { Bag } from './bag.js';
import { hasFromRight, lettersOf } from './direction.js';
import type { Difference, Pieces } from './order.js';
import { type Unit, wordsOf } from './text.js';

/** What a page must have, and what poppler reads on it. */
export interface PageTexts {
  /** Words of the data, in order. */
  readonly words: readonly Pieces[];
  /** Words of running heads, numbers of pages and repeated heads. */
  readonly artifacts: readonly string[];
  /** How many lines of the data end in a hyphen that belongs to a word. */
  readonly hyphens: number;
  /** As poppler prints them. */
  readonly lines: readonly string[];
}

type Direction = 'ltr' | 'rtl';

export interface ComparedPage {
  readonly words: number;
  readonly lines: number;
  /** Lines with letters of both directions, or numbers next to each other in a text from the right: their order is poppler's guess. */
  readonly mixed: number;
  /** What poppler is known to do, with the word. */
  readonly habits: readonly string[];
  readonly differences: readonly Difference[];
}

/**
 * Compares what poppler reads on a page with the data: each word as often, each character as often, and the words of each line
 * in the order of the data. Poppler orders lines by their places. Where directions meet, it puts a bracket, a full stop or a
 * space to the other side; so a page with both is compared by its letters, and its signs by the characters of the whole page.
 * @param page From 1.
 */
export function comparePage(texts: PageTexts, unit: Unit, page: number): ComparedPage {
  const { words, artifacts, hyphens } = texts;
  const wanted = [...words.flat(), ...artifacts];
  const isMixed = wanted.some(hasFromRight);
  const compared = (all: readonly string[]): string[] => (isMixed ? all.flatMap(lettersOf) : [...all]);
  const read = texts.lines.map((line) => wordsOf(line, unit).map(({ text }) => text));
  const found = read.flat();
  const primary = primaryOf(found.join(''));
  const bag = new Bag(compared(wanted), compared(found));
  const characters = new Bag([...wanted.join('')], [...found.join('')]);
  characters.spare('-', hyphens);
  if (unit === 'character') bag.spare('-', hyphens);
  const turned = isMixed
    ? compared(wanted)
        .flatMap(markFirst)
        .filter(([word, other]) => bag.accept([other], [word]))
    : [];
  const habits = [
    ...turned,
    ...words.filter((pieces) => pieces.length > 1 && bag.accept(compared([withoutHyphens(pieces)]), compared(pieces))),
    ...signed(read).filter((pieces) => bag.accept(compared(pieces), compared([pieces.join('')]))),
  ];
  const orders = [words.flat(), artifacts].map((all) => inOrder(compared(all)));
  const ordered = texts.lines.filter(
    (line) => !isTwoWay(line, primary) && !turned.some(([, other]) => line.includes(other)),
  );
  const astray = ordered.filter((line) => {
    const text = inOrder(compared(wordsOf(line, unit).map((word) => word.text)));
    return !orders.some((order) => order.includes(text));
  });
  return {
    words: compared(wanted).length,
    lines: texts.lines.length,
    mixed: texts.lines.length - ordered.length,
    habits: habits.map((pieces) => pieces.join(' ')),
    differences: [
      ...bag.differences(page),
      ...characters.differences(page),
      ...astray.map((line) => ({ page, found: line, expected: 'these words in another order' })),
    ],
  };
}

/** A line of one direction has its words in order. Hyphens at its end are counted elsewhere. */
const inOrder = (words: readonly string[]): string => words.join('').replaceAll('-', '');

/** The direction that most letters of a page have, which poppler takes for that of all its lines. */
function primaryOf(text: string): Direction {
  const letters = [...text].filter((character) => /\p{L}/u.test(character));
  return letters.filter(hasFromRight).length * 2 > letters.length ? 'rtl' : 'ltr';
}

/** Whether poppler must guess the order of a line: it has letters that run against the page, or numbers next to each other. */
function isTwoWay(line: string, primary: Direction): boolean {
  if (primary === 'ltr') return hasFromRight(line) || ARABIC_DIGIT.test(line);
  const parts = lettersOf(line);
  const isNumber = (part: string | undefined): boolean => part !== undefined && !hasFromRight(part);
  return parts.some((part, index) => isNumber(part) && (/\p{L}/u.test(part) || isNumber(parts[index + 1])));
}

const ARABIC_DIGIT = /[\u0660-\u0669]/u;

/** A word as poppler has it, which takes a hyphen at the end of a line for one that divides the word. */
const withoutHyphens = (pieces: Pieces): string =>
  pieces.map((piece, index) => (index < pieces.length - 1 ? piece.replace(/-$/u, '') : piece)).join('');

/**
 * A number, or a word from the left, with the number of a source right after it: in a text from the right the source's stands
 * at the left, and poppler reads both from the left as one.
 */
function markFirst(word: string): [word: string, other: string][] {
  if (hasFromRight(word)) return [];
  return [1, 2, 3].flatMap((length): [string, string][] => {
    const mark = word.slice(-length);
    return /^\p{Nd}+$/u.test(mark) && mark.length < word.length ? [[word, mark + word.slice(0, -length)]] : [];
  });
}

/** Neighbours on a line of which one has signs over its letters: there poppler sees a space in a kerned pair. */
function signed(lines: readonly (readonly string[])[]): Pieces[] {
  return lines.flatMap((words) =>
    words.flatMap((word, index) => {
      const next = words[index + 1];
      return next !== undefined && /\p{M}/u.test(word + next) ? [[word, next]] : [];
    }),
  );
}
