import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dividedName } from '../../src/compose/charts/lines.js';

/** A face in which each letter is one point wide. */
const letters = (text: string): number => text.length;

describe('names beside lying bars', () => {
  it.each([
    ['Mobility dimension of crises', 12, 'Mobility\ndimension of\ncrises'],
    ['Whole-of-government approach', 10, 'Whole-of-g\novernment\napproach'],
    ['work/family/study', 9, 'work/\nfamily/\nstudy'],
    ['Право на\u00a0жительство', 16, 'Право\nна\u00a0жительство'],
    ['国际移民组织', 4, '国际移民\n组织'],
    ['short', 12, 'short'],
    ['', 12, ''],
    ['é', 0, 'é'],
  ])('are divided where words end: %s', (name, room, expected) => {
    expect(dividedName(name, room, letters)).toBe(expected);
  });

  it('lose nothing but spaces at the ends of lines, and are as wide as their room at most', () => {
    const name = fc.string({ unit: fc.constantFrom(...'abc é/,]国- '), maxLength: 40 });
    fc.assert(
      fc.property(name, fc.integer({ min: 1, max: 12 }), (text, room) => {
        const lines = dividedName(text, room, letters).split('\n');
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        for (const line of lines) expect(line.trimEnd().length).toBeLessThanOrEqual(room);
      }),
    );
  });
});
