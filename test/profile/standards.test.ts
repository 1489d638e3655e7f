import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressMistake } from '../../src/profile/standards/address.js';
import { isIsoDate, isIsoDateOrRange } from '../../src/profile/standards/date.js';
import { doiMistake } from '../../src/profile/standards/doi.js';
import { isbnMistake } from '../../src/profile/standards/isbn.js';
import { languageMistake } from '../../src/profile/standards/language.js';

describe('ISBN', () => {
  test.each(['978-92-9268-366-5', '9789292683665', '978 92 9268 366 5', '979-12-200-0852-5'])('%s', (isbn) => {
    expect(isbnMistake(isbn)).toBeUndefined();
  });

  test.each(['978-92-9268-366-4', '978-92-9268-366', '977-92-9268-366-5', '92-9268-366-9', 'ISBN 9789292683665', ''])(
    'not %j',
    (isbn) => {
      expect(isbnMistake(isbn)).toBeDefined();
    },
  );

  test('one wrong digit is always found', () => {
    const right = '9789292683665';
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 12 }), fc.integer({ min: 1, max: 9 }), (index, more) => {
        const digit = (Number(right[index]) + more) % 10;
        expect(isbnMistake(`${right.slice(0, index)}${digit}${right.slice(index + 1)}`)).toBeDefined();
      }),
    );
  });
});

test('DOI', () => {
  expect(doiMistake('10.1234/abc.d(1)')).toBeUndefined();
  expect(doiMistake('https://doi.org/10.1234/abc')?.hint).toBe('Write `10.1234/abc`.');
  for (const doi of ['10.12/x', '10.1234/', '10.1234', 'abc', '10.1234/a b']) expect(doiMistake(doi)).toBeDefined();
});

test('dates', () => {
  for (const date of ['2021', '2021-04', '2021-04-20', '2020-02-29', '0999-12-31'])
    expect(isIsoDate(date), date).toBe(true);
  for (const date of ['2021-02-29', '2021-13', '2021-00', '2021-04-31', '21', '2021-4-2', '2021/04', '', 'x'])
    expect(isIsoDate(date), date).toBe(false);
  expect(isIsoDateOrRange('2019/2021-04')).toBe(true);
  expect(isIsoDateOrRange('2019/')).toBe(false);
  expect(isIsoDateOrRange('2019/2020/2021')).toBe(false);
});

test('addresses', () => {
  for (const address of ['https://www.iom.int', 'http://a.cl/b?c=d#e', 'https://例え.jp/'])
    expect(addressMistake(address), address).toBeUndefined();
  for (const address of ['www.iom.int', 'ftp://a.cl', 'https://', 'https://a b.cl', 'mailto:a@b.cl', '/a', '//a.cl'])
    expect(addressMistake(address), address).toBeDefined();
});

test('languages', () => {
  for (const tag of ['en', 'pt-BR', 'zh-Hans', 'es-419', 'arn']) expect(languageMistake(tag), tag).toBeUndefined();
  for (const tag of ['EN', 'zh-hans', 'iw', 'und', 'xx', 'english', 'en_GB', ''])
    expect(languageMistake(tag), tag).toBeDefined();
});
