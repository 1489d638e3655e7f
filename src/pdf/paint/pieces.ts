import type { Item } from '../flow/items.js';
import { type Direction, hasLettersFromRight, levelBetween, visualOrder } from '../text/bidi.js';
import { isEastAsian, WIDE } from '../text/east-asian.js';
import { type Segment, segmentWidth } from '../text/lines.js';

/** A piece of a line at its place: points from the left edge of the paper. */
export interface Piece {
  readonly segment: Segment;
  readonly text: string;
  readonly x: number;
  readonly width: number;
  /** Between letters, beside what the run asks for: justified text without spaces. */
  readonly spacing: number;
  /** After the spaces of each word, beside their own width: justified text. */
  readonly gap: number;
}

/** A piece before it has its place. */
interface Part extends Pick<Piece, 'segment' | 'text' | 'width'> {
  /** Whether a justified line is stretched between its letters, as in scripts that are written without spaces. */
  readonly isOpen: boolean;
}

type Line = Pick<Extract<Item, { kind: 'text' }>, 'line' | 'align' | 'x' | 'width'>;

/** The pieces of a line in the order in which they are read, each where it stands. */
export function placePieces({ line, align, x, width }: Line, direction: Direction): Piece[] {
  const spare = width - line.width;
  const isStretched = align === 'justify' && !line.last && spare > 0;
  const parts = isStretched ? line.segments.flatMap(stretchable) : line.segments.flatMap(unstretched);
  const gaps = isStretched ? parts.map((part, index) => gapsIn(part, parts[index + 1])) : [];
  const all = gaps.reduce((sum, count) => sum + count, 0);
  const stretch = all > 0 ? spare / all : 0;
  const left = x + (stretch > 0 ? 0 : startOf(align, spare, direction));
  const order = parts.some(({ segment }) => isFromRight(segment)) ? orderOf(parts, direction) : parts.keys();
  return placed(parts, gaps, stretch, left, order);
}

/** The parts from the left to the right, by their numbers. */
function orderOf(parts: readonly Part[], direction: Direction): readonly number[] {
  const levels = parts.map(({ segment }) => segment.level);
  const between = parts.map(({ segment }, index) => {
    const before = parts[index - 1];
    return before && levelBetween(before.segment.run, segment.run, direction);
  });
  return visualOrder(levels, between);
}

function placed(
  parts: readonly Part[],
  gaps: readonly number[],
  stretch: number,
  left: number,
  order: Iterable<number>,
): Piece[] {
  const pieces: Piece[] = [];
  let x = left;
  for (const index of order) {
    const part = parts[index];
    if (!part) continue;
    const { segment, text, isOpen } = part;
    const room = (gaps[index] ?? 0) * stretch;
    // What comes after a part from the right stands at its left.
    const isLeftward = isFromRight(segment);
    const gap = isOpen || isLeftward ? 0 : stretch;
    const width = part.width + (gap > 0 ? room : 0);
    pieces[index] = { segment, text, width, x: isLeftward ? x + room : x, spacing: isOpen ? stretch : 0, gap };
    x += part.width + room;
  }
  return pieces;
}

/** How far from the left edge of its room a line begins. */
function startOf(align: Line['align'], spare: number, direction: Direction): number {
  if (align === 'center') return spare / 2;
  return (align === 'end') === (direction === 'ltr') ? spare : 0;
}

/** The places in a part and after it where a justified line is stretched; there is none after the last part. */
function gapsIn(part: Part, next: Part | undefined): number {
  const isLast = next === undefined;
  if (part.isOpen) return [...part.text].length - (isLast ? 1 : 0);
  const words = part.text.match(/ +/g)?.length ?? 0;
  if (part.text.endsWith(' ')) return isLast ? words - 1 : words;
  return next?.isOpen ? words + 1 : words;
}

const isFromRight = ({ level }: Segment): boolean => level % 2 === 1;

const partOf = (segment: Segment, text: string, isOpen = false): Part => ({
  segment,
  text,
  width: segmentWidth(text, segment),
  isOpen,
});

const unstretched = (segment: Segment): Part[] =>
  isFromRight(segment)
    ? fromRight(segment, segment.text)
    : [{ segment, text: segment.text, width: segment.width, isOpen: false }];

/** Words from the right, each with the space after it; words from the left are stretched within one piece. */
function wordsOf(segment: Segment): Part[] {
  if (!isFromRight(segment)) return [partOf(segment, segment.text)];
  const words = segment.text.match(/[^ ]* +|[^ ]+$/g) ?? [segment.text];
  return words.flatMap((text) => fromRight(segment, text));
}

/** Signs without a letter are apart: who reads the file could not tell in which order they were meant. */
const fromRight = (segment: Segment, text: string): Part[] =>
  (hasLettersFromRight(text) ? [text] : [...text]).map((piece) => partOf(segment, piece));

/** Characters of East Asia, with the quotation marks, dashes and dots that other scripts have, too; and what stands between. */
const EAST_ASIAN_PARTS = new RegExp(`([${WIDE}‘’“”—…·]+)|[^${WIDE}‘’“”—…·]+`, 'gu');

/** What a justified line is stretched between: words, and letters of scripts that are written without spaces. */
function stretchable(segment: Segment): Part[] {
  if (!isEastAsian(segment.text)) return isFromRight(segment) ? wordsOf(segment) : unstretched(segment);
  return [...segment.text.matchAll(EAST_ASIAN_PARTS)].flatMap(([text, open]) =>
    open === undefined ? wordsOf({ ...segment, text }) : [partOf(segment, text, true)],
  );
}
