import type { TextNode } from '../document.js';
import type { Faces } from './faces.js';
import { makeLine, type TextLine } from './lines.js';
import { hyphenWidth, unitsOf, visibleWidth, type Word, type WordMeasure } from './words.js';

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
