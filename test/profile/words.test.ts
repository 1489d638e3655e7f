import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { offsetOfWords } from '../../src/profile/words.js';

const SOURCE = `# Health

Every *migrant* may use the "health centres" [@law-21325] of the city --
whatever their status.

[Red Chilena de Municipios]{lang=es} helps, and see [the page](https://example.org/page) of the
office.
`;

/** The source from where words of the page were found. */
const found = (words: string): string | undefined => {
  const offset = offsetOfWords(SOURCE, words);
  return offset === undefined ? undefined : SOURCE.slice(offset, offset + 12);
};

describe('words of a page are found in the Markdown that they were written in', () => {
  test('whatever the typographer and Markdown have changed', () => {
    expect(found('Every migrant may use the “health centres”1 of the city – whatever')).toBe('Every *migra');
    expect(found('health centres” of the city')).toBe('health centr');
    expect(found('Red Chilena de Municipios helps')).toBe('Red Chilena ');
    expect(found('the page of the office')).toBe('the page](ht');
    expect(found('HEALTH')).toBe('Health\n\nEver');
  });

  test('from the middle of a word that a line divides', () => {
    expect(found('tever their status.')).toBe('tever their ');
  });

  test('after a number or a mark that the page has set before them', () => {
    expect(found('12. • whatever their status')).toBe('whatever the');
  });

  test('and nowhere where they are not', () => {
    expect(found('Municipal libraries lend books')).toBeUndefined();
    expect(found('— …')).toBeUndefined();
    expect(found('')).toBeUndefined();
  });
});

test('a sentence of different words is found at its place, however it is marked up', () => {
  const word = fc.stringMatching(/^[a-zéñß]{3,9}$/);
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 6, maxLength: 30 }), fc.nat(4), (words, first) => {
      const marked = words.map((one, index) => (index % 3 === 0 ? `**${one}**` : one)).join(' \n');
      const sentence = words.slice(first).join(' ');
      expect(offsetOfWords(marked, sentence)).toBe(
        marked.indexOf(words.slice(first).join(' \n').slice(0, 3), positionOf(words, first)),
      );
    }),
  );
});

/** Where a word begins in the marked text, its asterisks passed over. */
function positionOf(words: readonly string[], first: number): number {
  const before = words.slice(0, first).reduce((sum, one, index) => sum + one.length + 2 + (index % 3 === 0 ? 4 : 0), 0);
  return before + (first % 3 === 0 ? 2 : 0);
}
