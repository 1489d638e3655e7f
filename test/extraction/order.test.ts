import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Passage } from '../../conformance/extraction/definition.js';
import type { Found } from '../../conformance/extraction/items.js';
import { placeWords } from '../../conformance/extraction/order.js';
import type { ReadPage } from '../../conformance/extraction/pdfjs.js';
import { wordsOf } from '../../conformance/extraction/text.js';

const passage = (own: string): Passage => ({ words: wordsOf(own, 'word'), own, paths: [] });

/** A page of lines. */
const page = (...lines: string[]): ReadPage => {
  const words = lines.flatMap((line) =>
    line.split(' ').map((text, index): Found => ({ text, before: index === 0 ? 'line' : 'space' })),
  );
  return { words, artifacts: [], hyphens: 0 };
};

const faults = (data: readonly string[], ...pages: ReadPage[]): string[] =>
  placeWords(data.map(passage), pages).differences.map(
    ({ page: number, found, expected }) => `${number}: ${expected} > ${found}`,
  );

describe('the words of the data on the pages', () => {
  it('are found in order', () => {
    const placed = placeWords([passage('one two'), passage('three')], [page('one', 'two'), page('three')]);
    expect(placed).toEqual({ pages: [[['one'], ['two']], [['three']]], differences: [] });
  });

  it('may stand on two lines where they may be divided, and nowhere else', () => {
    const placed = placeWords([passage('le pro\u00adfil de celles-ci')], [page('le pro', 'fil de celles-', 'ci')]);
    expect(placed.differences).toEqual([]);
    expect(placed.pages[0]).toEqual([['le'], ['pro', 'fil'], ['de'], ['celles-', 'ci']]);
    expect(faults(['le profil'], page('le pro', 'fil'))).toHaveLength(1);
    expect(faults(['le pro\u00adfil'], page('le pro fil'))).toHaveLength(1);
  });

  it('may go on over a page in cells side by side', () => {
    const data = ['a b c d e f', 'after a', 'p q r s t u', 'after p'];
    expect(faults(data, page('a b c', 'p q r s'), page('d e f', 'after a', 't u', 'after p'))).toEqual([]);
  });

  it('are missed once each', () => {
    expect(faults(['one two three four five six'], page('one two four five six'))).toEqual(['1: three > ']);
    expect(faults(['one two', 'three four'], page('one two'))).toEqual(['0: three four > ']);
  });

  it('are told when they are others, too many, or elsewhere', () => {
    expect(faults(['one two three four five'], page('one twa three four five'))).toEqual(['1: two > twa']);
    expect(faults(['one two three four five'], page('one two two three four five'))).toEqual(['1:  > two']);
    expect(faults(['one two three four five'], page('one three two four five'))).not.toEqual([]);
    expect(faults(['one two three'], page('one twothree'))).not.toEqual([]);
    expect(faults(['one two three'], page('one tw o three'))).not.toEqual([]);
    expect(faults(['first of all', 'second of all'], page('second of all', 'first of all'))).not.toEqual([]);
  });

  it('agree with themselves, and with nothing that has a word less, more, or in another place', () => {
    const word = fc.constantFrom('a', 'b', 'c', 'd', 'of', 'the');
    const passages = fc.array(fc.array(word, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(passages, fc.nat(), fc.nat(), (data, seed, other) => {
        const texts = data.map((words) => words.join(' '));
        const all: string[] = data.flat();
        expect(faults(texts, page(...texts))).toEqual([]);
        const at = seed % all.length;
        expect(faults(texts, page(...all.toSpliced(at, 1), 'end'))).not.toEqual([]);
        expect(faults(texts, page(...all.toSpliced(at, 0, 'more')))).not.toEqual([]);
        const to = other % all.length;
        const swapped = all.with(at, all[to] ?? '').with(to, all[at] ?? '');
        if (texts.length === 1 && swapped.join(' ') !== texts[0])
          expect(faults(texts, page(...swapped))).not.toEqual([]);
      }),
    );
  });
});
