import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadLayout } from '../../src/layout/index.js';
import { directionOf } from '../../src/layout/typography/language.js';

const { typesetter, formats: formatsOf } = (await loadLayout('iom')).value?.typography ?? expect.fail();

const NNBSP = '\u202F';

describe('the typographer', () => {
  it.each([
    ['en', `"He said 'no'" -- it's the migrants' --- well...`, '“He said ‘no’” – it’s the migrants’ — well…'],
    ['es', `"Dijo 'no'" -- ¿qué? ¡no!`, '«Dijo “no”» – ¿qué? ¡no!'],
    [
      'fr',
      `"L'été" : oui ! Non ? Si; donc`,
      `«${NNBSP}L’été${NNBSP}»${NNBSP}: oui${NNBSP}! Non${NNBSP}? Si${NNBSP}; donc`,
    ],
    ['fr', '« déjà » et «là»', `«${NNBSP}déjà${NNBSP}» et «${NNBSP}là${NNBSP}»`],
    ['fr-CA', 'Quoi ?!', `Quoi${NNBSP}?!`],
    ['de', `"Ja" -- 'so'`, '“Ja” – ‘so’'],
  ])('sets %s: %s', (language, text, set) => {
    expect(typesetter(language)(text)).toBe(set);
  });

  it.each([
    ['en', '(c) (r) (tm) +- 1/2 a ---- b .... c'],
    ['en', '<b> & {{x}} [a](b) *c* `d` \\e  f'],
    ['fr', 'à 10:30, voir http://a.example/?b;c et 3:2'],
    ['fr', '(?) [!]'],
  ])('leaves alone in %s: %s', (language, text) => {
    expect(typesetter(language)(text)).toBe(text);
  });

  it('does nothing more when it is done twice, and loses no letter', () => {
    const words = fc.array(
      fc.constantFrom(
        'ab',
        '"ab"',
        "'é'",
        "l'é",
        '-',
        '--',
        '---',
        '...',
        ':',
        ';',
        '!',
        '?',
        '«',
        '»',
        '1',
        '(',
        ')',
        '\n',
        ' ',
      ),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(words, fc.constantFrom('en', 'fr', 'es'), (parts, language) => {
        const typeset = typesetter(language);
        const once = typeset(parts.join(' '));
        expect(typeset(once)).toBe(once);
        const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
        expect(letters(once)).toBe(letters(parts.join(' ')));
      }),
    );
  });
});

describe('dates, numbers and lists', () => {
  it.each([
    ['en', '1 September 2022', 'September 2022', '2022', '1,234.5'],
    ['fr', '1er septembre 2022', 'septembre 2022', '2022', `1${NNBSP}234,5`],
    ['es', '1 de septiembre de 2022', 'septiembre de 2022', '2022', '1234,5'],
  ])('are written in %s as its readers write them', (language, day, month, year, number) => {
    const formats = formatsOf(language);
    expect([formats.date('2022-09-01'), formats.date('2022-09'), formats.date('2022'), formats.number(1234.5)]).toEqual(
      [day, month, year, number],
    );
  });

  it('take the digits that an Arabic edition asks for', () => {
    expect(formatsOf('ar', 'arab').plainNumber(2022)).toBe('٢٠٢٢');
    expect(formatsOf('ar', 'latn').plainNumber(2022)).toBe('2022');
  });

  it('write ranges, and leave words alone', () => {
    expect(formatsOf('en').date('2019/2021')).toBe('2019–2021');
    expect(formatsOf('en').date('in press')).toBe('in press');
    expect(formatsOf('en').date('spring/summer')).toBe('spring/summer');
  });

  it('know from which side a language is read', () => {
    expect(['en', 'ar', 'he', 'zh-Hans', 'az-Arab', 'not a language'].map(directionOf)).toEqual([
      'ltr',
      'rtl',
      'rtl',
      'ltr',
      'rtl',
      'ltr',
    ]);
  });
});
