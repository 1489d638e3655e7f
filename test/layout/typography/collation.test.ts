import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareRows, orderOf } from '../../../src/layout/typography/collation.js';

const sorted = (language: string, words: readonly string[]): string => [...words].sort(orderOf(language)).join(' ');

describe('words in the order of a language', () => {
  it.each([
    ['es', ['oso', 'ñu', 'nube', 'Ñuble', 'zorro', 'nación'], 'nación nube ñu Ñuble oso zorro'],
    ['fr', ['été', 'etat', 'Éa', 'cote', 'côté', 'côte', 'coté'], 'cote coté côte côté Éa etat été'],
    ['ru', ['ёж', 'яма', 'Zeta', 'еда', 'жук', 'арка'], 'арка еда ёж жук яма Zeta'],
    ['ar', ['ياسمين', 'Zeta', 'إقليم', 'باب', 'أمم'], 'إقليم أمم باب ياسمين Zeta'],
    ['zh', ['张', '王', '阿', 'Zeta', '李'], '阿 李 王 张 Zeta'],
    ['en', ['张', 'Яма', 'zeta', 'Alpha', 'ألف'], 'Alpha zeta Яма ألف 张'],
  ])('%s', (language, words, expected) => {
    expect(sorted(language, words)).toBe(expected);
    expect(sorted(language, words.toReversed())).toBe(expected);
  });

  it('has numbers by their value, and looks nothing up by a quotation mark', () => {
    expect(sorted('es', ['Ley10', '«Ley9»', '¿Ley100?', 'Ley2'])).toBe('Ley2 «Ley9» Ley10 ¿Ley100?');
  });

  it('leaves no two different words undecided', () => {
    const words = fc.string({ unit: fc.constantFrom(...'aAáä́"-1٣ён王') });
    fc.assert(
      fc.property(words, words, fc.constantFrom('en', 'es', 'ru', 'ar', 'zh'), (a, b, language) => {
        const compare = orderOf(language);
        expect(Math.sign(compare(a, b))).toBe(-Math.sign(compare(b, a)) + 0);
        expect(compare(a, b) === 0).toBe(a === b);
      }),
    );
  });
});

describe('rows of words', () => {
  it.each([
    [['García', 'A.'], ['García Márquez', 'G.'], -1],
    [['García'], ['García', 'A.'], -1],
    [['García', 'B.'], ['García', 'A.'], 1],
    [[], [], 0],
  ] as const)('%j and %j', (a, b, order) => {
    expect(Math.sign(compareRows(a, b, orderOf('es')))).toBe(order);
    expect(Math.sign(compareRows(b, a, orderOf('es')))).toBe(-order + 0);
  });
});
