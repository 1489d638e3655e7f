import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInvisible, stretchesOf } from '../../../src/pdf/text/stretches.js';

/** Faces by what they have. `L` is a Latin one, `A` an Arabic one with signs and digits, `H` a Chinese one with its quotation marks. */
const FACES: Readonly<Record<string, RegExp>> = {
  L: /^[\p{Script=Latin}\p{Script=Cyrillic}\p{N}\p{P}\p{S}\p{Zs}\p{M}]$/u,
  A: /^[\p{Script=Arabic}0-9 .,:;()«»،؛%–\-\u0300-\u036f\u064b-\u0652]$/u,
  H: /^[\p{Script=Han}“”‘’—…·　-】（），。：；！？]$/u,
  /** Latin letters but ñ and Ž. */
  P: /^[a-zA-Z éè]$/u,
};

const missing: string[] = [];
const stretches = (text: string, list: string): string =>
  stretchesOf(text, [...list], {
    has: (face, character) => FACES[face]?.test(character) ?? false,
    missing: (character) => {
      missing.push(character);
      return '?';
    },
  })
    .map(({ text, face }) => `${face}[${text}]`)
    .join('');

describe('a word', () => {
  it.each([
    ['is set in one face, though the first lacks but a letter', 'mañana es', 'PL', 'L[mañana]P[ es]'],
    ['has its marks and joiners with it', 'e\u0301te\u0301 si\u00adgno', 'PL', 'L[e\u0301te\u0301]P[ si\u00adgno]'],
    ['ends where another script begins', 'الIOM', 'LA', 'A[ال]L[IOM]'],
    ['of Chinese is one character', '李龘ab', 'PH', 'H[李龘]P[ab]'],
    ['keeps its variant with its character', '葛\u{e0100}飾', 'LH', 'H[葛\u{e0100}飾]'],
    ['that no face has alone takes each letter where it is', 'aЖ', 'PL', 'P[a]L[Ж]'],
    ['keeps its figures', 'حتى COVID-19 في', 'AL', 'A[حتى ]L[COVID-19]A[ في]'],
  ])('%s', (_, text, list, expected) => {
    expect(stretches(text, list)).toBe(expected);
  });

  it('is divided only where no face has all of it, and what none has is told', () => {
    missing.length = 0;
    expect(stretches('aꙮb', 'P')).toBe('P[a?b]');
    expect(missing).toEqual(['ꙮ']);
  });

  it('may have a mark that only another face has', () => {
    missing.length = 0;
    expect(stretches('q\u0301', 'PL')).toBe('L[q\u0301]');
    expect(stretches('ب\u0323', 'A')).toBe('A[ب\u0323]');
    expect(missing).toEqual([]);
  });
});

describe('signs, spaces and digits', () => {
  it.each([
    [
      'between words of one face are set in it',
      'a المنظمة الدولية، للهجرة b',
      'LA',
      'L[a ]A[المنظمة الدولية، للهجرة]L[ b]',
    ],
    ['are in the first face between words of two', 'abc, عام 2022.', 'LA', 'L[abc, ]A[عام]L[ 2022.]'],
    ['of a text in one face are in that, to its end', 'Geneva, 2022.', 'AL', 'L[Geneva, 2022.]'],
    ['that the face of their words lacks are in the first that has them', '第5章—“年”', 'HL', 'H[第]L[5]H[章—“年”]'],
    ['alone are in the first face', '25% – 30', 'AL', 'A[25% – 30]'],
  ])('%s', (_, text, list, expected) => {
    expect(stretches(text, list)).toBe(expected);
  });

  it.each([
    ['of the text around them', 'the name (المنظمة) is', 'LA', 'L[the name (]A[المنظمة]L[) is]'],
    ['of the words around and within them', 'عن (حقوق) عن IOM', 'AL', 'A[عن (حقوق) عن ]L[IOM]'],
    ['in Chinese around Latin words', '他说“yes”。', 'HL', 'H[他说“]L[yes]H[”。]'],
    ['in Latin words within Chinese', '见Report on “a” here。', 'HL', 'H[见]L[Report on “a” here]H[。]'],
    ['whatever closes them', '„عربي“ a عربي', 'LA', 'L[„]A[عربي]L[“ a ]A[عربي]'],
  ])('that are pairs look alike: %s', (_, text, list, expected) => {
    expect(stretches(text, list)).toBe(expected);
  });

  it('know an apostrophe', () => {
    expect(stretches('年don’t年', 'HL')).toBe('H[年]L[don’t]H[年]');
    expect(stretches('‘a’年', 'HL')).toBe('H[‘]L[a]H[’年]');
  });
});

describe('stretches', () => {
  const character = fc.oneof(
    fc.constantFrom(...'ab ñŽ.,()“”’„«»-12٣%بتد年龘\u0301\u064b\u200d\u00ad\ufe0f\n\u202f😀ꙮ'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
  );
  const texts = fc.array(character, { maxLength: 30 }).map((all) => all.join(''));

  it('are the text, in order, in faces of the list, no two in a row alike', () => {
    fc.assert(
      fc.property(texts, fc.subarray(['L', 'A', 'H', 'P'], { minLength: 1 }), (text, list) => {
        const found = stretchesOf(text, list, {
          has: (face, sign) => FACES[face]?.test(sign) ?? false,
          missing: (sign) => sign,
        });
        expect(found.map((stretch) => stretch.text).join('')).toBe(text);
        for (const [index, { face }] of found.entries()) {
          expect(list).toContain(face);
          expect(face).not.toBe(found[index - 1]?.face);
        }
      }),
    );
  });

  it('have each character in a face that has it, where there is one', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const lacking: string[] = [];
        const has = (face: string, sign: string) => FACES[face]?.test(sign) ?? false;
        const missing = (sign: string) => {
          lacking.push(sign);
          return '';
        };
        for (const stretch of stretchesOf(text, ['P', 'H', 'A', 'L'], { has, missing })) {
          const shown = [...stretch.text].filter((sign) => !isInvisible(sign));
          expect(shown.filter((sign) => !has(stretch.face, sign))).toEqual([]);
        }
        for (const sign of lacking) expect(Object.keys(FACES).some((face) => has(face, sign))).toBe(false);
      }),
    );
  });
});
