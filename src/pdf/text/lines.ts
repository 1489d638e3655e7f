import type { Run, TextNode } from '../document.js';
import type { PdfFont } from '../pdfmake.js';
import type { Faces } from './faces.js';
import { HYPHEN, hyphenWidth, unitsOf, visibleWidth, type Word, type WordMeasure } from './words.js';

/** Text of one look on a line. */
export interface Segment {
  readonly run: Run;
  readonly font: PdfFont;
  readonly text: string;
  readonly width: number;
}

/** Width of a text that is set like a segment, points. */
export const segmentWidth = (text: string, { run, font }: Pick<Segment, 'run' | 'font'>): number =>
  font.widthOfString(text, run.size, run.features) + (run.letterSpacing ?? 0) * [...text].length;

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

/**
 * Breaks words into lines no wider than `width`, greedily. A word that is wider than a whole line is divided between
 * letters: nothing ever runs off the page.
 */
export function breakLines(
  words: readonly Word[],
  width: number,
  node: TextNode,
  measure: WordMeasure,
  faces: Faces,
): TextLine[] {
  const lines: TextLine[] = [];
  // The next one is the last of the array: taking it and putting it back cost nothing, however long the text is.
  const waiting = unitsOf(words).reverse();
  let line: Word[] = [];
  let lineWidth = 0;
  const flush = (last: boolean): void => {
    lines.push(makeLine(line, node, measure, faces, last));
    line = [];
    lineWidth = 0;
  };
  for (let unit = waiting.pop(); unit !== undefined; unit = waiting.pop()) {
    const lead = line.length === 0 ? (unit[0]?.leadingCut ?? 0) : 0;
    const full = unit.reduce((sum, word) => sum + word.width, 0);
    const visible = visibleWidth(unit) - lead + hyphenWidth(unit, measure);
    if (line.length > 0 && lineWidth + visible > width + TOLERANCE) {
      flush(false);
      waiting.push(unit);
      continue;
    }
    if (line.length === 0 && visible > width + TOLERANCE) {
      const halves = divide(unit, width, measure);
      if (halves) {
        line = halves[0];
        flush(false);
        waiting.push(halves[1]);
        continue;
      }
    }
    line.push(...unit);
    lineWidth += full - lead;
    if (unit.at(-1)?.lineEnd) flush(true);
  }
  if (line.length > 0) flush(true);
  const lastLine = lines.at(-1);
  if (lastLine) lines[lines.length - 1] = { ...lastLine, last: true, spaceAfter: false };
  return lines;
}

/** Widths are sums of many parts: less than this (points) too much is none. */
const TOLERANCE = 0.01;

const LETTER = /.(?:[ \t]+$)?/gsu;

/** Divides a unit that is wider than a line: what fits (at least a letter), and the rest. Null where it is one letter. */
function divide(unit: readonly Word[], width: number, measure: WordMeasure): [Word[], Word[]] | null {
  let used = 0;
  for (const [index, word] of unit.entries()) {
    if (used + word.width <= width + TOLERANCE) {
      used += word.width;
      continue;
    }
    // The space after a word stays with its last letter: it needs no room, and no line of its own.
    const letters = word.text.match(LETTER) ?? [];
    let fit = 0;
    while (
      fit < letters.length &&
      used +
        measure.width(
          letters
            .slice(0, fit + 1)
            .join('')
            .trimEnd(),
          word,
        ) <=
        width
    )
      fit += 1;
    if (index === 0 && fit === 0) fit = 1;
    const head = letters.slice(0, fit).join('');
    const tail = letters.slice(fit).join('');
    const part = (text: string): Word => ({ ...word, text, width: measure.width(text, word), leadingCut: 0 });
    const before = [...unit.slice(0, index), ...(head ? [{ ...part(head), lineEnd: false }] : [])];
    const after = [...(tail ? [part(tail)] : []), ...unit.slice(index + 1)];
    return before.length > 0 && after.length > 0 ? [before, after] : null;
  }
  return null;
}

/** Joins the words of a line that share a look, trims it, and finds its height by the rules of CSS 2.1, 10.8. */
function makeLine(words: readonly Word[], node: TextNode, measure: WordMeasure, faces: Faces, last: boolean): TextLine {
  const groups: { word: Word; text: string }[] = [];
  for (const word of words) {
    const group = groups.at(-1);
    if (group && group.word.run === word.run && group.word.face === word.face) group.text += word.text;
    else groups.push({ word, text: word.text });
  }
  const first = groups[0];
  const final = groups.at(-1);
  if (first) first.text = first.text.replace(EDGE_SPACES.start, '');
  const spaceAfter = last || (final !== undefined && EDGE_SPACES.end.test(final.text));
  if (final) {
    final.text = final.text.replace(EDGE_SPACES.end, '');
    if (!last && final.text.endsWith('\u00ad')) final.text += HYPHEN;
  }
  const segments = groups
    .map(({ word, text }) => {
      const shown = text.replace(/[\u00ad\u200b\u2060\ufeff]/g, '');
      return { run: word.run, font: word.font, text: shown, width: measure.width(shown, word) };
    })
    .filter((segment) => segment.text !== '');
  const metrics = segments.map((segment) => around(segment.font, segment.run)).filter((part) => part !== null);
  if (node.strut) {
    const font = faces.font(node.strut.fonts[0] ?? '');
    const strut = around(font, { size: node.strut.size, lineHeight: node.strut.lineHeight });
    if (strut) metrics.push(strut);
  } else if (metrics.length === 0 && words[0]) {
    const empty = around(words[0].font, words[0].run);
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

/** Room that a run asks of its line; a raised run asks for none. */
function around(
  font: PdfFont,
  run: { size: number; lineHeight: number; rise?: number },
): { above: number; below: number } | null {
  return run.rise ? null : extentOf(font, run);
}
