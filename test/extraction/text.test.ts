import { describe, expect, it } from 'vitest';
import { hasFromRight, lettersOf } from '../../conformance/extraction/direction.js';
import { unitOf, wordsOf } from '../../conformance/extraction/text.js';

const texts = (text: string, unit: 'word' | 'character' = 'word'): string[] =>
  wordsOf(text, unit).map((word) => word.text);

describe('words', () => {
  it('are parted by spaces of every width, and have nothing unseen in them', () => {
    expect(texts('dix\u00a0mille\u202f: «\u202fl’in\u00adser\u00adtion\u202f»\n\u2067عام\u2069 ')).toEqual([
      'dix',
      'mille',
      ':',
      '«',
      'l’insertion',
      '»',
      'عام',
    ]);
  });

  it('are in composed form, with plain hyphens', () => {
    expect(texts('e\u0301te\u0301 Сантьяго\u2011де\u2011Чили')).toEqual(['\u00e9t\u00e9', 'Сантьяго-де-Чили']);
    // Signs over one letter may come out in either order.
    expect(texts('\u0628\u0651\u064e')).toEqual(texts('\u0628\u064e\u0651'));
  });

  it('say where a line may end within them', () => {
    const [soft, hard] = wordsOf('pro\u00adfil celles-ci', 'word');
    expect([...(soft?.breaks ?? [])]).toEqual([3]);
    expect([...(hard?.breaks ?? [])]).toEqual([7]);
    expect(wordsOf('profil', 'word')[0]?.breaks.size).toBe(0);
  });

  it('are characters in Chinese', () => {
    expect(unitOf('zh')).toBe('character');
    expect(unitOf('zh-Hans')).toBe('character');
    expect(unitOf('es')).toBe('word');
    expect(texts('移民 MGI。', 'character')).toEqual(['移', '民', 'M', 'G', 'I', '。']);
  });
});

describe('directions', () => {
  it('are told apart by letters: digits, Arabic ones too, are not from the right', () => {
    expect([hasFromRight('عام'), hasFromRight('2022'), hasFromRight('٢٠٢٢،')]).toEqual([true, false, false]);
  });

  it('part a word where they meet, and leave out the signs there', () => {
    expect(lettersOf('الرسمي1،')).toEqual(['الرسمي', '1']);
    expect(lettersOf('(Cocina')).toEqual(['Cocina']);
    expect(lettersOf('أولاً.')).toEqual(['أولاً']);
  });
});
