import { describe, expect, it } from 'vitest';
import { loadLayout } from '../../../src/layout/index.js';
import { directionOf, ownName } from '../../../src/layout/typography/language.js';

const { formats: formatsOf } = (await loadLayout('iom')).value?.typography ?? expect.fail();

const shown = (text: string) => text.replaceAll('\u00A0', '~').replaceAll('\u202F', '_');

describe('dates, numbers and lists', () => {
  it.each([
    ['en', '1~September 2022', 'September 2022', '1,234.5', 'A, B and C'],
    ['en-US', 'September~1, 2022', 'September 2022', '1,234.5', 'A, B, and C'],
    ['fr', '1er~septembre 2022', 'septembre 2022', '1_234,5', 'A, B et C'],
    ['es', '1~de septiembre de 2022', 'septiembre de 2022', '1234,5', 'A, B y C'],
    ['pt', '1~de setembro de 2022', 'setembro de 2022', '1.234,5', 'A, B e C'],
    ['ru', '1~сентября 2022~г.', 'сентябрь 2022', '1~234,5', 'A, B и C'],
    ['ar', '1 سبتمبر 2022', 'سبتمبر 2022', '1,234.5', 'A وB وC'],
    ['zh', '2022年9月1日', '2022年9月', '1,234.5', 'A、B和C'],
    ['ja', '2022年9月1日', '2022年9月', '1,234.5', 'A、B、C'],
  ])('are written in %s as its readers write them', (language, day, month, number, list) => {
    const formats = formatsOf(language);
    const written = [
      formats.date('2022-09-01'),
      formats.date('2022-09'),
      formats.date('2022'),
      formats.number(1234.5),
      formats.list(['A', 'B', 'C']),
    ];
    expect(written.map(shown)).toEqual([day, month, '2022', number, list]);
  });

  it('take the digits that an Arabic edition asks for', () => {
    expect(formatsOf('ar', 'arab').plainNumber(2022)).toBe('٢٠٢٢');
    expect(formatsOf('ar', 'latn').plainNumber(2022)).toBe('2022');
    expect(formatsOf('ar', 'arab').date('2022-09-01')).toBe('١ سبتمبر ٢٠٢٢');
  });

  it('write ranges with the dash of the language, and leave words alone', () => {
    expect(formatsOf('en').date('2019/2021')).toBe('2019–2021');
    expect(formatsOf('zh').date('2019/2021')).toBe('2019—2021');
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

  it('call a language by its own name, with the capital of an entry', () => {
    expect(['en', 'fr', 'es', 'pt', 'ru', 'ar', 'zh'].map(ownName)).toEqual([
      'English',
      'Français',
      'Español',
      'Português',
      'Русский',
      'العربية',
      '中文',
    ]);
  });
});
