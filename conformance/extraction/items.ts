import { type Unit, wordsOf } from './text.js';

/** A piece of text at its place, as pdf.js gives it; points. */
export interface TextItem {
  readonly str: string;
  readonly width: number;
  readonly height: number;
  /** The last two numbers are the place of its left end on the base line. */
  readonly transform: readonly number[];
}

/** A word as it came out, and what parts it from the one before. */
export interface Found {
  readonly text: string;
  readonly before: 'space' | 'line';
}

/** Parts of a height: what is nearer is one word. pdf.js itself sees a space from here on. */
const GAP = 0.102;
/** What stands further up or down, in parts of the lesser height, is on another line. Numbers of sources are raised by less. */
const LINE = 0.8;
/** Points: no distance, but for rounding. */
const NEAR = 0.5;

/**
 * The words of items that follow each other. pdf.js says where spaces are as long as the text goes on to the right. Where it
 * goes on to the left, as in Arabic, it says nothing, and places tell.
 */
export function foundWords(items: readonly TextItem[], unit: Unit): Found[] {
  const pieces = stretches(withSigns(items));
  const found: { text: string; before: Found['before'] }[] = [];
  for (const [index, piece] of pieces.entries()) {
    const before = partedBy(pieces[index - 1], piece);
    for (const [at, text] of piece.text.trim().split(/\s+/u).entries()) {
      const last = found.at(-1);
      if (at === 0 && before === undefined && last !== undefined) last.text += text;
      else found.push({ text, before: at > 0 ? 'space' : (before ?? 'line') });
    }
  }
  return found.flatMap(({ text, before }) =>
    wordsOf(text, unit).map((word, at) => ({ text: word.text, before: at > 0 ? ('space' as const) : before })),
  );
}

interface Box {
  readonly left: number;
  right: number;
  readonly y: number;
  readonly height: number;
}

interface Piece extends Box {
  readonly text: string;
  readonly isSpaced: boolean;
  /** All that goes on to the right, one object for its pieces. */
  readonly stretch: Box;
}

/** Signs over and under letters, and nothing else. */
const SIGNS = /^\s*\p{M}+\s*$/u;

/**
 * Puts signs to their letters. In a text from the right, pdf.js has a space before a sign that is over the last letter of a
 * word; one over the last letter of all comes first in the file, at the same place, and is an item of its own.
 */
function withSigns(items: readonly TextItem[]): TextItem[] {
  const whole: TextItem[] = [];
  let signs: TextItem | undefined;
  for (const item of items) {
    const str = item.str.replace(/\s+(?=\p{M})/gu, '');
    if (SIGNS.test(str)) {
      signs = item;
    } else if (signs === undefined || str.trim() === '') {
      whole.push({ ...item, str });
    } else {
      const apart = Math.hypot(leftOf(item) - leftOf(signs), yOf(item) - yOf(signs));
      whole.push({ ...item, str: apart < NEAR ? str.trimEnd() + signs.str.trim() : signs.str + str });
      signs = undefined;
    }
  }
  return signs === undefined ? whole : [...whole, signs];
}

const leftOf = ({ transform }: TextItem): number => transform[4] ?? 0;
const yOf = ({ transform }: TextItem): number => transform[5] ?? 0;

/** The items that show something, each with the stretch from left to right that it belongs to. */
function stretches(items: readonly TextItem[]): Piece[] {
  const pieces: Piece[] = [];
  let isSpaced = false;
  let last: Piece | undefined;
  for (const item of items) {
    const { str: text, width, height } = item;
    if (text.trim() === '') {
      isSpaced ||= text !== '';
      continue;
    }
    const box: Box = { left: leftOf(item), right: leftOf(item) + width, y: yOf(item), height };
    isSpaced ||= /^\s/u.test(text) || /\s$/u.test(last?.text ?? '');
    const goesOn = last !== undefined && !isLine(last, box) && box.left > last.right - NEAR;
    const stretch = goesOn && last !== undefined ? last.stretch : { ...box };
    stretch.right = box.right;
    last = { ...box, text, isSpaced, stretch };
    pieces.push(last);
    isSpaced = false;
  }
  return pieces;
}

const isLine = (one: Box, other: Box): boolean => Math.abs(one.y - other.y) > LINE * Math.min(one.height, other.height);

/** What parts a piece from the one before; nothing where both are one word. */
function partedBy(last: Piece | undefined, piece: Piece): Found['before'] | undefined {
  if (last === undefined || isLine(last, piece)) return 'line';
  if (piece.isSpaced) return 'space';
  const [one, other] = last.stretch === piece.stretch ? [last, piece] : [last.stretch, piece.stretch];
  const gap = Math.max(other.left - one.right, one.left - other.right);
  return gap > GAP * Math.max(one.height, other.height) ? 'space' : undefined;
}
