import { describe, expect, it } from 'vitest';
import type { Pieces } from '../../conformance/extraction/order.js';
import { type ComparedPage, comparePage } from '../../conformance/extraction/places.js';

const compared = (data: string | readonly Pieces[], lines: readonly string[], hyphens = 0): ComparedPage =>
  comparePage(
    {
      words: typeof data === 'string' ? data.split(' ').map((word) => [word]) : data,
      artifacts: ['Head', '7'],
      hyphens,
      lines: [...lines, 'Head', '7'],
    },
    'word',
    1,
  );

const faults = (...given: Parameters<typeof compared>): string[] =>
  compared(...given).differences.map(({ found, expected }) => `${expected} > ${found}`);

describe('a page as poppler reads it', () => {
  it('has each word as often, wherever its line stands', () => {
    expect(faults('one two three four', ['three four', 'one two'])).toEqual([]);
    expect(faults('one two', ['one'])).toContain('two > ');
    expect(faults('one two', ['one two', 'two'])).toContain(' > two');
    expect(faults('one two', ['one twa'])).toEqual(expect.arrayContaining(['two > ', ' > twa']));
  });

  it('has the words of a line in order', () => {
    expect(faults('one two three', ['two one three'])).toEqual(['these words in another order > two one three']);
    expect(faults('الهجرة في البلد', ['في الهجرة البلد'])).toHaveLength(1);
    expect(faults('الهجرة في البلد', ['‫الهجرة في البلد‬'])).toEqual([]);
    expect(faults('الهجرة في عام ٢٠٢٢', ['‫الهجرة في ‪٢٠٢٢‬ عام‬'])).toHaveLength(1);
  });

  it('may lack the hyphen of a word at the end of a line, and no other', () => {
    const pieces: Pieces[] = [['whole-of-', 'government'], ['plan']];
    expect(compared(pieces, ['whole-ofgovernment', 'plan'], 1)).toMatchObject({
      habits: ['whole-of- government'],
      differences: [],
    });
    expect(faults(pieces, ['whole-of-', 'government plan'], 1)).toEqual([]);
    expect(faults(pieces, ['wholeof-government', 'plan'], 1)).not.toEqual([]);
    expect(faults([['well-being']], ['wellbeing'])).not.toEqual([]);
  });

  it('has whole words that a line divides at a soft hyphen', () => {
    expect(faults([['pro', 'fil'], ['plan']], ['pro\u00ad', 'fil plan'])).toEqual([]);
  });

  it('may have signs on the other side where directions meet, but all of them', () => {
    expect(faults('للمعلومات (Economist Unit) في', ['‫للمعلومات (‪)Economist Unit‬ في‬'])).toEqual([]);
    expect(faults('النسبة 25% في', ['‫النسبة ‪%25‬في‬'])).toEqual([]);
    expect(faults('للمعلومات (Economist Unit) في', ['للمعلومات (Economist Unit في'])).toEqual([') > ']);
    expect(faults('للمعلومات (Economist Unit) في', ['للمعلومات (Economist Unti) في'])).not.toEqual([]);
  });

  it('may have the number of a source before what it stands after, in a text from the right', () => {
    expect(faults('في يناير ٢٠٢٣٢١ قال', ['‫في يناير ‪٢١٢٠٢٣‬ قال‬'])).toEqual([]);
    expect(faults('في يناير ٢٠٢٣٢١ قال', ['‫في يناير ‪٢١٢٠٣٢‬ قال‬'])).not.toEqual([]);
    expect(faults('in January 202321 said', ['in January 212023 said'])).not.toEqual([]);
  });

  it('may part a word at a kerned pair only where it has signs', () => {
    expect(compared('دفتر الربّان', ['دفتر الر بّان'])).toMatchObject({ habits: ['الر بّان'], differences: [] });
    expect(faults('دفتر البلد', ['دفتر الب لد'])).not.toEqual([]);
  });
});
