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
}

/** A piece before it has its place. */
interface Part extends Pick<Piece, 'segment' | 'text' | 'width'> {
  /** Whether a justified line is stretched between its letters, as in scripts that are written without spaces. */
  readonly isOpen: boolean;
}

type Line = Pick<Extract<Item, { kind: 'text' }>, 'line' | 'align' | 'x' | 'width'>;

/**
 * The pieces of a line in the order in which they are read, each where it stands: one for each run, or one for each word where
 * the line is justified.
 */
export function placePieces({ line, align, x: left, width: room }: Line, direction: Direction): Piece[] {
  const spare = room - line.width;
  const isStretched = align === 'justify' && !line.last && spare > 0;
  const parts = line.segments.flatMap(isStretched ? stretchable : unstretched);
  const gaps = parts.map((part, index) => (isStretched ? gapsIn(part, parts[index + 1]) : 0));
  const all = gaps.reduce((sum, count) => sum + count, 0);
  const stretch = all > 0 ? spare / all : 0;
  const placed: Piece[] = [];
  let x = left + (stretch > 0 ? 0 : startOf(align, spare, direction));
  const levels = parts.map(({ segment }) => segment.level);
  const between = parts.map(({ segment }, index) => {
    const before = parts[index - 1];
    return before && levelBetween(before.segment.run, segment.run, direction);
  });
  for (const index of visualOrder(levels, between)) {
    const part = parts[index];
    if (!part) continue;
    const gap = (gaps[index] ?? 0) * stretch;
    // What comes after a part from the right stands at its left.
    placed[index] = { ...part, x: isFromRight(part.segment) ? x + gap : x, spacing: part.isOpen ? stretch : 0 };
    x += part.width + gap;
  }
  return placed;
}

/** How far from the left edge of its room a line begins. */
function startOf(align: Line['align'], spare: number, direction: Direction): number {
  if (align === 'center') return spare / 2;
  return (align === 'end') === (direction === 'ltr') ? spare : 0;
}

/** The places after the letters of a part where a justified line is stretched; there is none after the last part. */
function gapsIn(part: Part, next: Part | undefined): number {
  const isLast = next === undefined;
  if (part.isOpen) return [...part.text].length - (isLast ? 1 : 0);
  return !isLast && (part.text.endsWith(' ') || next.isOpen) ? 1 : 0;
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

/** Words, each with the space after it. */
function wordsOf(segment: Segment): Part[] {
  const words = segment.text.match(/[^ ]* +|[^ ]+$/g) ?? [segment.text];
  return words.flatMap((text) => (isFromRight(segment) ? fromRight(segment, text) : [partOf(segment, text)]));
}

/** Signs without a letter are apart: who reads the file could not tell in which order they were meant. */
const fromRight = (segment: Segment, text: string): Part[] =>
  (hasLettersFromRight(text) ? [text] : [...text]).map((piece) => partOf(segment, piece));

/** Characters of East Asia, with the quotation marks, dashes and dots that other scripts have, too; and what stands between. */
const EAST_ASIAN_PARTS = new RegExp(`([${WIDE}‘’“”—…·]+)|[^${WIDE}‘’“”—…·]+`, 'gu');

/** What a justified line is stretched between: words, and letters of scripts that are written without spaces. */
function stretchable(segment: Segment): Part[] {
  if (!isEastAsian(segment.text)) return wordsOf(segment);
  return [...segment.text.matchAll(EAST_ASIAN_PARTS)].flatMap(([text, open]) =>
    open === undefined ? wordsOf({ ...segment, text }) : [partOf(segment, text, true)],
  );
}
