import type { TextNode } from '../document.js';
import type { Faces } from './faces.js';
import { atSoftHyphen, endsInHyphen, type Halves } from './hyphens.js';
import { betweenLetters } from './letters.js';
import { makeLine, type TextLine } from './lines.js';
import { fullWidth, Units, visibleWidth } from './units.js';
import type { Word, WordMeasure } from './words.js';

/**
 * Breaks words into lines no wider than `width`, greedily. A word that does not fit is divided at one of its soft hyphens
 * where the rules of hyphenation let it be, and one that is wider than a whole line is divided at any of them or else
 * between letters: nothing ever runs off the page.
 */
export function breakLines(
  words: readonly Word[],
  width: number,
  node: TextNode,
  measure: WordMeasure,
  faces: Faces,
): TextLine[] {
  const room = width + TOLERANCE;
  const lines: TextLine[] = [];
  const units = new Units(words);
  const line = new Line();
  let lineWidth = 0;
  let hyphens = 0;
  const flush = (last: boolean): void => {
    const words = line.take();
    lines.push(makeLine(words, node, measure, faces, last));
    hyphens = !last && endsInHyphen(words) ? hyphens + 1 : 0;
    lineWidth = 0;
  };
  const take = ({ before, after }: Halves): void => {
    for (const word of before) line.add(word);
    flush(false);
    units.return(after);
  };
  const gap = (): number => width - lineWidth + (line.last?.trailingCut ?? 0);
  const mayTry = (unit: readonly Word[]): boolean => {
    if (hyphens >= (node.hyphenLines ?? HYPHEN_LINES) || gap() <= zoneOf(node, width)) return false;
    // What the last line can take whole is not divided.
    const isLast = units.isEmpty || unit.at(-1)?.lineEnd === true;
    return !isLast && !units.fitsLast(width - visibleWidth(unit));
  };
  /** Nor is the last line filled by the end of a word alone. */
  const mayTake = (halves: Halves): boolean => gap() > width * LOOSE || !units.fitsLast(width - halves.restWidth);
  for (let unit = units.next(); unit; unit = units.next()) {
    const lead = line.isEmpty ? (unit[0]?.leadingCut ?? 0) : 0;
    const visible = visibleWidth(unit) - lead;
    if (lineWidth + visible > room) {
      const isFirst = line.isEmpty;
      const halves = isFirst || mayTry(unit) ? atSoftHyphen(unit, room - lineWidth, measure) : null;
      if (halves && (isFirst || mayTake(halves))) {
        take(halves);
        continue;
      }
      if (!line.isEmpty) {
        flush(false);
        units.return(unit);
        continue;
      }
      const letters = betweenLetters(unit, room, measure);
      if (letters) {
        take(letters);
        continue;
      }
    }
    for (const word of unit) line.add(word);
    lineWidth += fullWidth(unit) - lead;
    if (unit.at(-1)?.lineEnd) flush(true);
  }
  if (!line.isEmpty) flush(true);
  const lastLine = lines.at(-1);
  if (lastLine) lines[lines.length - 1] = { ...lastLine, last: true, spaceAfter: false };
  return lines;
}

/** The words of a line, in an array that those of the next line are put into. */
class Line {
  private readonly words: Word[] = [];
  private count = 0;

  get isEmpty(): boolean {
    return this.count === 0;
  }

  get last(): Word | undefined {
    return this.words[this.count - 1];
  }

  add(word: Word): void {
    this.words[this.count] = word;
    this.count += 1;
  }

  /** All of them, good until the next is added. */
  take(): readonly Word[] {
    const { words } = this;
    if (words.length > this.count) words.length = this.count;
    this.count = 0;
    return words;
  }
}

/** Widths are sums of many parts: less than this (points) too much is none. */
const TOLERANCE = 0.01;

/** How many lines in a row may end at a hyphen that nobody wrote. */
const HYPHEN_LINES = 2;

/** A part of the measure: a line that would be left emptier than this is worth a hyphen before the last line. */
const LOOSE = 1 / 3;

function zoneOf({ hyphenZone = 0 }: TextNode, width: number): number {
  return typeof hyphenZone === 'number' ? hyphenZone : (width * hyphenZone.percent) / 100;
}
