import type { Passage } from './definition.js';
import type { Found } from './items.js';
import type { ReadPage } from './pdfjs.js';
import type { Word } from './text.js';

/** A word of the data, in its passage. */
interface Expected extends Word {
  /** First of its passage. */
  readonly begins: boolean;
}

/** Something that is not as in the data. */
export interface Difference {
  /** From 1; 0 where no page has it. */
  readonly page: number;
  readonly found: string;
  readonly expected: string;
}

/** A word of the data on its page: in as many pieces as there are lines that it stands on. */
export type Pieces = readonly string[];

export interface Placed {
  /** What of the data stands on each page, in order. */
  readonly pages: readonly (readonly Pieces[])[];
  readonly differences: readonly Difference[];
}

/**
 * Finds each word of the data once on the pages. On a page, words stand in the order of the data. Where cells or columns
 * side by side go on to the next page, a page passes over the rest of one and goes on with the next, so that it may go
 * forward from one passage to the beginning of another, or to where another was left; what it passes over must come later.
 */
export function placeWords(passages: readonly Passage[], pages: readonly ReadPage[]): Placed {
  const search = new Search(passages);
  const placed = pages.map(({ words }, index) => search.page(words, index + 1));
  return { pages: placed, differences: [...search.differences, ...search.missing()] };
}

/** How many words must agree where a page does not go on with the next word. */
const AHEAD = 6;
/** How many words are passed over to find the next that agree. */
const WITHIN = 12;

class Search {
  readonly differences: Difference[] = [];
  private readonly expected: readonly Expected[];
  private readonly taken = new Set<number>();

  constructor(passages: readonly Passage[]) {
    this.expected = passages.flatMap(({ words }) => words.map((word, at) => ({ ...word, begins: at === 0 })));
  }

  /** @param number Of the page, from 1. */
  page(found: readonly Found[], number: number): Pieces[] {
    const own: Pieces[] = [];
    let at = this.next(-1);
    let index = 0;
    while (index < found.length) {
      const place = this.agrees(at, found, index) > 0 ? at : this.elsewhere(at, found, index);
      if (place === undefined) {
        const [passed, other] = this.again(at, found, index);
        const pieces = found.slice(index, index + other).map(({ text }) => text);
        const words = this.expected.slice(at, at + passed);
        this.differences.push({
          page: number,
          found: pieces.join(' '),
          expected: words.map(({ text }) => text).join(' '),
        });
        // They are told, and stand on this page as far as other readers are concerned.
        words.forEach((word, offset) => {
          this.taken.add(at + offset);
          own.push([word.text]);
        });
        at = this.next(at + passed - 1);
        index += other;
        continue;
      }
      const count = this.agrees(place, found, index);
      own.push(found.slice(index, index + count).map(({ text }) => text));
      this.taken.add(place);
      at = this.next(place);
      index += count;
    }
    return own;
  }

  /** Words that no page has, those that follow each other together. */
  missing(): Difference[] {
    const groups: string[][] = [];
    let last = -2;
    for (const [at, { text }] of this.expected.entries()) {
      if (this.taken.has(at)) continue;
      if (at === last + 1) groups.at(-1)?.push(text);
      else groups.push([text]);
      last = at;
    }
    return groups.map((words) => ({ page: 0, found: '', expected: words.join(' ') }));
  }

  private next(after: number): number {
    let at = after + 1;
    while (this.taken.has(at)) at += 1;
    return at;
  }

  /**
   * In how many pieces a word stands on the page, one for each line.
   * @returns 0 where another word stands there.
   */
  private agrees(at: number, found: readonly Found[], index: number): number {
    const word = this.expected[at];
    if (word === undefined) return 0;
    let text = found[index]?.text ?? '';
    let count = 1;
    while (text !== word.text) {
      const next = found[index + count];
      if (next?.before !== 'line' || !word.breaks.has(text.length) || !word.text.startsWith(text)) return 0;
      text += next.text;
      count += 1;
    }
    return count;
  }

  /** Where a page goes on that does not go on with the next word. */
  private elsewhere(from: number, found: readonly Found[], index: number): number | undefined {
    for (let at = from + 1; at < this.expected.length; at += 1) {
      const isOpen = this.expected[at]?.begins === true || this.taken.has(at - 1);
      if (isOpen && !this.taken.has(at) && this.agreeFrom(at, found, index, AHEAD)) return at;
    }
    return undefined;
  }

  /** Whether the words from here on agree: all of a passage, if it has fewer than these. */
  private agreeFrom(from: number, found: readonly Found[], start: number, least: number): boolean {
    let index = start;
    for (let at = from; at < from + least && index < found.length; at += 1) {
      if (at > from && (this.expected[at]?.begins !== false || this.taken.has(at))) return true;
      const count = this.agrees(at, found, index);
      if (count === 0) return false;
      index += count;
    }
    return true;
  }

  /** After a difference: how many words of the data, and how many of the page, are to be passed over until both agree again. */
  private again(at: number, found: readonly Found[], index: number): [passed: number, other: number] {
    for (let sum = 1; sum <= WITHIN; sum += 1) {
      for (let passed = 0; passed <= sum; passed += 1) {
        const other = sum - passed;
        const isEnd = index + other === found.length && this.expected[at + passed]?.begins !== false;
        const isOn = index + other < found.length && this.agreeFrom(at + passed, found, index + other, 3);
        if (isOn || isEnd) return [passed, other];
      }
    }
    return [0, 1];
  }
}
