import type { Run, TextNode } from '../document.js';
import type { PdfFont } from '../pdfmake.js';
import type { Faces } from './faces.js';
import { letterSpacing } from './spacing.js';
import { HYPHEN, UNSEEN, type Word, type WordMeasure } from './words.js';

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

/** Room of a run above and below its base line, points: its line height, with half of the leading at each side. */
export function extentOf(font: PdfFont, run: { size: number; lineHeight: number }): { above: number; below: number } {
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

const EDGE_SPACES = { start: /^[ \t]+/, end: /[ \t]+$/ };

/** Joins the words of a line that share a look, trims it, and finds its height by the rules of CSS 2.1, 10.8. */
export function makeLine(
  words: readonly Word[],
  node: TextNode,
  measure: WordMeasure,
  faces: Faces,
  last: boolean,
): TextLine {
  // As in CSS, a face that stands in for the first of the list does not make the line higher.
  const primary = ({ fonts }: Pick<Run, 'fonts'>): PdfFont => faces.font(fonts[0] ?? '');
  const groups: { word: Word; text: string }[] = [];
  for (const word of words) {
    const group = groups.at(-1);
    if (group && isAlike(group.word, word)) group.text += word.text;
    else groups.push({ word, text: word.text });
  }
  const first = groups[0];
  const final = groups.at(-1);
  if (first) first.text = first.text.replace(EDGE_SPACES.start, '');
  const spaceAfter = last || (final !== undefined && EDGE_SPACES.end.test(final.text));
  if (final) {
    final.text = final.text.replace(EDGE_SPACES.end, '');
  }
  // It stays in the text, where the font shows it.
  const hyphenated = !last && final?.text.endsWith('\u00ad') ? final : undefined;
  const segments = groups
    .map((group) => {
      const { word } = group;
      const shown = group.text.replace(UNSEEN, '');
      const isHyphenated = group === hyphenated;
      const { run, font, level } = word;
      return {
        run,
        font,
        text: isHyphenated ? `${shown}\u00ad` : shown,
        width: measure.width(isHyphenated ? shown + HYPHEN : shown, word),
        level,
        above: extentOf(primary(run), run).above,
      };
    })
    .filter((segment) => segment.text !== '');
  const metrics = segments.map(({ run }) => around(primary(run), run)).filter((part) => part !== null);
  if (node.strut) {
    const strut = around(primary(node.strut), { size: node.strut.size, lineHeight: node.strut.lineHeight });
    if (strut) metrics.push(strut);
  } else if (metrics.length === 0 && words[0]) {
    const empty = around(primary(words[0].run), words[0].run);
    if (empty) metrics.push(empty);
  }
  const above = Math.max(0, ...metrics.map((part) => part.above));
  const below = Math.max(0, ...metrics.map((part) => part.below));
  const letter = segments[0];
  return {
    segments,
    width: segments.reduce((sum, segment) => sum + segment.width, 0),
    height: above + below,
    baseline: above,
    xHeight: letter ? (letter.font.xHeight / 1000) * letter.run.size : 0,
    last,
    spaceAfter,
  };
}

/** Whether two words are set as one piece. */
const isAlike = (a: Word, b: Word): boolean => a.run === b.run && a.face === b.face && a.level === b.level;

/** Room that a run asks of its line; a raised run asks for none. */
function around(
  font: PdfFont,
  run: { size: number; lineHeight: number; rise?: number },
): { above: number; below: number } | null {
  return run.rise ? null : extentOf(font, run);
}
