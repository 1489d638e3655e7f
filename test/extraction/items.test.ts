import { describe, expect, it } from 'vitest';
import { foundWords, type TextItem } from '../../conformance/extraction/items.js';

/** A piece of text that begins at `left` on a base line; letters are 5 points wide. */
const item = (str: string, left: number, y = 100, height = 10, width = str.length * 5): TextItem => ({
  str,
  width,
  height,
  transform: [height, 0, 0, height, left, y],
});

const texts = (...items: TextItem[]): string[] => foundWords(items, 'word').map(({ text }) => text);

describe('words of the pieces that pdf.js gives', () => {
  it('are whole over a change of look', () => {
    expect(texts(item('whole of ', 0), item('govern', 45), item('ment.', 75))).toEqual(['whole', 'of', 'government.']);
  });

  it('are parted by a space that pdf.js gives, and by a new line', () => {
    expect(texts(item('one', 0), item(' ', 15), item('two', 17))).toEqual(['one', 'two']);
    expect(foundWords([item('pro', 0), item('fil', 0, 88)], 'word')).toEqual([
      { text: 'pro', before: 'line' },
      { text: 'fil', before: 'line' },
    ]);
  });

  it('keep a raised number of a source', () => {
    expect(texts(item('profile', 0), item('12', 35, 104, 6), item('.', 45))).toEqual(['profile12.']);
  });

  it('are parted by their places where the text goes on to the left', () => {
    expect(texts(item('سبتمبر', 100), item('2022', 77.5), item('.', 72.5))).toEqual(['سبتمبر', '2022.']);
  });

  it('stand about a phrase from the left as about one piece', () => {
    // (SDG 10.c). in a line from the right: the phrase goes on to the right, and the line goes on at its left.
    expect(texts(item('(', 170), item('SDG', 132), item(' ', 147), item('10.c', 150), item(').', 122))).toEqual([
      '(SDG',
      '10.c).',
    ]);
  });

  it('have their signs, wherever pdf.js puts them', () => {
    expect(texts(item('أولا ً كان', 0))).toEqual(['أولاً', 'كان']);
    // Over the last letter of a piece: at the same place, before it.
    expect(texts(item('ثم', 100), item(' ً', 60, 100, 10, 0), item('ضئيلا', 60))).toEqual(['ثم', 'ضئيلاً']);
    expect(texts(item('ثم', 100), item('ً', 90, 100, 10, 0), item('كان', 60))).toEqual(['ثم', 'ًكان']);
  });
});
