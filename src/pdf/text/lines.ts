import type { Run, TextNode } from '../document.js';
import type { PdfFont } from '../pdfmake.js';
import type { Faces } from './faces.js';
import { letterSpacing } from './spacing.js';
import { shownOf } from './unseen.js';
import { HYPHEN, type Word, type WordMeasure } from './words.js';

/** Text of one look on a line. */
export interface Segment {
  readonly run: Run;
  readonly font: PdfFont;
  readonly text: string;
  readonly width: number;
  /** Embedding level: odd where it is written from the right. */
  readonly level: number;
  /** Room that it asks for above the base line, points. */
  readonly above: number;
}

/** Width of a text that is set like a segment, points. */
export const segmentWidth = (text: string, { run, font }: Pick<Segment, 'run' | 'font'>): number =>
  font.widthOfString(text, run.size, run.features) + letterSpacing(run, text) * [...text].length;

/** Room above and below a base line, points. */
interface Extent {
  readonly above: number;
  readonly below: number;
}

/** Room of a run above and below its base line, points: its line height, with half of the leading at each side. */
export function extentOf(font: PdfFont, run: { size: number; lineHeight: number }): Extent {
  const ascent = (font.ascender / 1000) * run.size;
  const descent = (-font.descender / 1000) * run.size;
  const half = (run.lineHeight - ascent - descent) / 2;
  return { above: ascent + half, below: descent + half };
}

/** A line that is broken and measured; where it stands is decided later. Points. */
export interface TextLine {
  readonly segments: readonly Segment[];
  readonly width: number;
  readonly height: number;
  /** From the top of the line to its base line. */
  readonly baseline: number;
  /** Height of a small letter of the line's first run: icons are centred on it. */
  readonly xHeight: number;
  /** Ends a paragraph or stands before a forced break: never stretched by justification. */
  readonly last: boolean;
  /**
   * A space, or a forced break, parts it from the next line. It is drawn, and needs no room: without it a reader would join
   * the words (ISO 32000-1, 14.8.2.5).
   */
  readonly spaceAfter: boolean;
}

const SPACES_BEFORE = /^[ \t]+/;
const SPACES_AFTER = /[ \t]+$/;
const SOFT_HYPHEN = '\u00ad';

/** Joins the words of a line that share a look, trims it, and finds its height by the rules of CSS 2.1, 10.8. */
export function makeLine(
  words: readonly Word[],
  node: TextNode,
  measure: WordMeasure,
  faces: Faces,
  last: boolean,
): TextLine {
  // As in CSS, a face that stands in for the first of the list does not make the line higher.
  const extent = (look: Pick<Run, 'fonts' | 'size' | 'lineHeight'>): Extent =>
    extentOf(faces.font(look.fonts[0] ?? ''), look);
  const height = new LineHeight();
  const segments: Segment[] = [];
  let width = 0;
  let spaceAfter = last;
  for (let from = 0, to = 0; from < words.length; from = to) {
    const word = words[from] as Word;
    to = endOfLook(words, from);
    const joined = join(words, from, to, measure, last);
    if (to === words.length && joined.spaceAfter) spaceAfter = true;
    if (joined.text === '') continue;
    const { run, font, level } = word;
    const around = extent(run);
    if (!run.rise) height.take(around);
    segments.push({ run, font, text: joined.text, width: joined.width, level, above: around.above });
    width += joined.width;
  }
  const first = words[0]?.run;
  if (node.strut) height.take(extent(node.strut));
  else if (height.isEmpty && first && !first.rise) height.take(extent(first));
  const letter = segments[0];
  return {
    segments,
    width,
    height: height.above + height.below,
    baseline: height.above,
    xHeight: letter ? (letter.font.xHeight / 1000) * letter.run.size : 0,
    last,
    spaceAfter,
  };
}

/** What the runs of a line ask for together; a raised run asks for nothing. */
class LineHeight implements Extent {
  above = 0;
  below = 0;
  isEmpty = true;

  take({ above, below }: Extent): void {
    this.above = Math.max(this.above, above);
    this.below = Math.max(this.below, below);
    this.isEmpty = false;
  }
}

/** The end of the words that are set as one piece with the one at this index. */
function endOfLook(words: readonly Word[], from: number): number {
  const { run, face, level } = words[from] as Word;
  let to = from + 1;
  for (; to < words.length; to += 1) {
    const next = words[to] as Word;
    if (next.run !== run || next.face !== face || next.level !== level) break;
  }
  return to;
}

/** Words of one look as one text, without spaces at the edges of the line. */
function join(
  words: readonly Word[],
  from: number,
  to: number,
  measure: WordMeasure,
  last: boolean,
): { text: string; width: number; spaceAfter: boolean } {
  const word = words[from] as Word;
  const isFinal = to === words.length;
  let text = word.text;
  for (let index = from + 1; index < to; index += 1) text += (words[index] as Word).text;
  if (from === 0 && word.leadingCut > 0) text = text.replace(SPACES_BEFORE, '');
  const spaceAfter = isFinal && endsInSpace(text);
  if (spaceAfter) text = text.replace(SPACES_AFTER, '');
  const shown = shownOf(text);
  // It stays in the text, where the font shows it.
  if (isFinal && !last && text.endsWith(SOFT_HYPHEN)) {
    return { text: shown + SOFT_HYPHEN, width: measure.width(shown + HYPHEN, word.run, word.font), spaceAfter };
  }
  return { text: shown, width: widthOf(words, from, to, shown, measure), spaceAfter };
}

const endsInSpace = (text: string): boolean => text.endsWith(' ') || text.endsWith('\t');

/**
 * Width of words of one look, whose text without the spaces at the edges of the line is `shown`. A font sets a text word by
 * word, each with the space after it: what was measured so is not measured again.
 */
function widthOf(words: readonly Word[], from: number, to: number, shown: string, measure: WordMeasure): number {
  const first = words[from] as Word;
  if (first.run.letterSpacing !== undefined || isBlankEdge(words, from, to))
    return measure.width(shown, first.run, first.font);
  const end = words.length - 1;
  let width = 0;
  let text = '';
  for (let index = from; index < to; index += 1) {
    const word = words[index] as Word;
    const isOpen = index + 1 < to && !endsInSpace(word.text);
    const isEdge = (index === 0 && word.leadingCut > 0) || (index === end && word.trailingCut > 0);
    if (text === '' && !isOpen && !isEdge) {
      width += word.width;
      continue;
    }
    text += index === 0 ? word.text.replace(SPACES_BEFORE, '') : word.text;
    if (isOpen) continue;
    width += measure.width(index === end ? text.replace(SPACES_AFTER, '') : text, first.run, first.font);
    text = '';
  }
  return width;
}

/** Whether a word at the edge of the line consists of spaces: then others lose theirs, too. */
const isBlankEdge = (words: readonly Word[], from: number, to: number): boolean =>
  (from === 0 && isBlank(words[0])) || (to === words.length && isBlank(words.at(-1)));

const isBlank = (word: Word | undefined): boolean => word !== undefined && word.trailingCut >= word.width;
