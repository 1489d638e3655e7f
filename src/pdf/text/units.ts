import type { Word } from './words.js';

/** The units of a text, one after the other: words that no line break divides, together. */
export class Units {
  /** The next word that is in no unit yet. */
  private at = 0;
  private putBack: readonly Word[] | null = null;
  /** Every unit is given in it: most are one word, and there are as many as words. */
  private readonly unit: Word[] = [];

  constructor(private readonly words: readonly Word[]) {}

  /** The next unit, which is good until the one after it is asked for; null at the end. */
  next(): readonly Word[] | null {
    const { words, unit, putBack } = this;
    if (putBack) {
      this.putBack = null;
      return putBack;
    }
    if (this.at === words.length) return null;
    let count = 0;
    for (let isOpen = true; isOpen && this.at < words.length; this.at += 1) {
      const word = words[this.at] as Word;
      unit[count] = word;
      count += 1;
      isOpen = word.noNewLine;
    }
    if (unit.length > count) unit.length = count;
    return unit;
  }

  /** Has a unit, or what is left of it, come next. */
  return(unit: readonly Word[]): void {
    this.putBack = unit;
  }

  /** Whether nothing follows the unit that was given last. */
  get isEmpty(): boolean {
    return this.at === this.words.length;
  }

  /** Whether a last line of this width, points, takes what follows the unit that was given last, up to the next forced break. */
  fitsLast(width: number): boolean {
    let left = width;
    for (let index = this.at; index < this.words.length && left > 0; index += 1) {
      const { width: own, lineEnd } = this.words[index] as Word;
      left -= own;
      if (lineEnd) break;
    }
    return left > 0;
  }
}

/** Width of a unit with the spaces around it, points. */
export function fullWidth(unit: readonly Word[]): number {
  let width = 0;
  for (const word of unit) width += word.width;
  return width;
}

/** Width of a unit without the spaces after it. */
export function visibleWidth(unit: readonly Word[]): number {
  let width = fullWidth(unit);
  for (let index = unit.length - 1; index >= 0; index -= 1) {
    const { width: whole, trailingCut } = unit[index] as Word;
    width -= trailingCut;
    if (trailingCut < whole) break;
  }
  return width;
}
