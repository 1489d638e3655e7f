import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collectLanguages, epochDate, parseDay } from '../../src/cli/options.js';

test('a day is taken as it is written, at midnight UTC', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('1900-01-01'), max: new Date('2999-12-31'), noInvalidDate: true }), (date) => {
      const day = date.toISOString().slice(0, 10);
      expect(parseDay(day).toISOString()).toBe(`${day}T00:00:00.000Z`);
    }),
  );
});

test.each(['2023-02-29', '2022-9-1', '2022-09', '1 September 2022', '', '2022-13-01'])('%j is no day', (text) => {
  expect(() => parseDay(text)).toThrow('YYYY-MM-DD');
});

test('languages are collected under their canonical names, each once', () => {
  expect(collectLanguages('EN, pt-br', ['fr', 'en'])).toEqual(['fr', 'en', 'pt-BR']);
  expect(() => collectLanguages('e_n')).toThrow("'e_n'");
  expect(() => collectLanguages(' , ')).toThrow('empty');
});

test('SOURCE_DATE_EPOCH is whole seconds', () => {
  expect(epochDate({ SOURCE_DATE_EPOCH: '1661990400' })?.toISOString()).toBe('2022-09-01T00:00:00.000Z');
  expect(epochDate({})).toBeUndefined();
  expect(epochDate({ SOURCE_DATE_EPOCH: '' })).toBeUndefined();
  for (const text of ['-1', '1e9', '1.5', 'now', '999999999999']) {
    expect(() => epochDate({ SOURCE_DATE_EPOCH: text })).toThrow(text);
  }
});
