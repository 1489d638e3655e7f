import { describe, expect, test } from 'vitest';
import { all, FACTS, factsSay, load, places, TEXTS, textsSay } from './fixture.js';

describe('facts', () => {
  test.each<[string, string, string]>([
    ['indicator: 90', 'data/unknown-key 5:1', 'Did you mean `indicators`?'],
    ['indicators: ninety', 'data/type 5:13', 'Write the number in digits, without quotes.'],
    ['indicators: .inf', 'data/type 5:13', 'Number of indicators of the assessment; usually 87 or 90.'],
    ['indicators: 1.5', 'data/type 5:13', 'Number of indicators of the assessment; usually 87 or 90.'],
    ['indicators: 0', 'data/value 5:13', 'Number of indicators of the assessment; usually 87 or 90.'],
    ['specimen:', 'data/missing 5:10', 'Write a value, or delete the line.'],
    ['publication: { reference: 2022 }', 'data/type 5:27', 'Put it in quotes: `"2022"`.'],
    ['publication: { reference: " " }', 'data/value 5:27', 'Write a text, or delete the line.'],
    [
      'publication: { isbn: { pdf: 9789292683664 } }',
      'data/isbn 5:29',
      'Compare it with the publication, digit by digit.',
    ],
    ['publication: { isbn: { pdf: 92-9268-366-4 } }', 'data/isbn 5:29', 'Its form of 13 digits is 9789292683665.'],
    ['publication: { doi: "10.12/x" }', 'data/doi 5:21', 'A DOI is written like 10.1234/name.'],
    ['publication: { url: www.iom.int }', 'data/url 5:21', 'Write `https://www.iom.int`.'],
    ['publication: { url: "javascript:alert(1)" }', 'data/url 5:21', 'Write all of it, with https:// before it.'],
    [
      'publication: { credits: Ana }',
      'data/type 5:25',
      'A list has its items in lines below that begin with `- `, or in brackets: `credits: [ … ]`.',
    ],
    [
      'publication: { publisher: { web: https://a.int } }',
      'data/missing 5:16',
      'Add `name:` to `publication.publisher`.',
    ],
    ['domain_order: [crises, wellbeing]', 'data/value 5:24', 'Did you mean `well-being`?'],
    ['editions: [en, pt-br]', 'data/language 5:16', 'Write `pt-BR`.'],
    ['editions: [en, xx]', 'data/language 5:16', 'Languages are named as in BCP 47: `en`, `fr`, `pt-BR`, `zh-Hans`.'],
    ['pictures: { "a b": { file: a.png } }', 'data/value 5:13', ''],
    ['figures: { f: { kind: pie, columns: [a, b], data: [[1, 2]], decorative: true } }', 'data/value 5:23', ''],
    ['figures: { f: { kind: bar, columns: [a, b], data: [[1, [2]]], decorative: true } }', 'data/type 5:56', ''],
    ['sources: 7', 'data/type 5:10', ''],
    [
      'sources: [{ id: a, title: A, issued: 2021-02-30, domains: [crises] }]',
      'data/date 5:38',
      'Write 2021, 2021-04, 2021-04-20 or, for a range, 2019/2021.',
    ],
    [
      'sources: [{ id: a, title: A, publsher: X, domains: [crises] }]',
      'data/unknown-key 5:30',
      'Did you mean `publisher`?',
    ],
    ['sources: [{ id: a, domains: [crises] }]', 'data/missing 5:11', 'Add `title:` to `sources.0`.'],
  ])('%s', async (extra, place, hint) => {
    const found = (await factsSay(`${extra}\n`)).filter(({ severity }) => severity === 'error');
    expect(places(found)).toEqual([place]);
    if (hint !== '') expect(found[0]?.hint).toBe(hint);
  });

  test('each required value, at the place of its parent', async () => {
    const found = all(
      await load({ 'profile.yaml': 'format: 1\nplace: { kind: city }\nedition:\n  number: 2\n', 'en.yaml': TEXTS }),
    );
    expect(places(found)).toEqual(['data/missing 1:1', 'data/missing 2:1', 'data/missing 3:1']);
    expect(found.map(({ path }) => path)).toEqual(['level', 'place.country', 'edition.date']);
  });

  test('a format of the future', async () => {
    const [found] = all(await load({ 'profile.yaml': FACTS.replace('1', '2'), 'en.yaml': TEXTS }));
    expect(found?.message).toBe('`format` is `2`; it must be `1`.');
  });

  test.each(['2022', '"2022"', '2022-09', '"2022-12"'])('edition.date %s', async (date) => {
    const loaded = await load({ 'profile.yaml': FACTS.replace('2022-09', date), 'en.yaml': TEXTS });
    expect(loaded.editions[0]?.profile?.edition.date).toBe(date.replaceAll('"', ''));
  });

  test.each(['2022-13', '2022-9', '2022-09-01', 'September 2022', '22', '202209'])(
    'no edition.date %s',
    async (date) => {
      const found = all(await load({ 'profile.yaml': FACTS.replace('2022-09', date), 'en.yaml': TEXTS }));
      expect(places(found)).toEqual(['data/date 4:18']);
    },
  );
});

describe('texts', () => {
  test.each<[string, string]>([
    ['foreword: Dear reader', 'data/type 9:11'],
    ['annexes: [{ title: A }]', 'data/missing 9:11'],
    ['progress: { rows: [] }', 'data/value 9:13'],
    ['acronyms: { IOM: }', 'data/missing 9:18'],
    ['numerals: roman', 'data/value 9:11'],
    ['labels: { domains: { heading: x } }', 'data/type 9:11'],
  ])('%s', async (extra, place) => {
    const found = await textsSay(`${TEXTS}${extra}\n`);
    expect(places(found.filter(({ severity }) => severity === 'error'))).toEqual([place]);
  });
});

describe('one slip of the pen is one mistake', () => {
  test.each<[string, readonly string[]]>([
    [TEXTS.replace('name:', 'nmae:'), ['data/unknown-key 1:1']],
    [TEXTS.replace('well-being', 'wellbeing'), ['data/unknown-key 6:3']],
    [TEXTS.replace('[One]', '[{ txet: One }]'), ['data/unknown-key 3:36']],
    [TEXTS.replace('[One]', '[Open to: all]'), ['data/unknown-key 3:34']],
  ])('%j', async (texts, expected) => {
    const found = await textsSay(texts);
    expect(places(found)).toEqual(expected);
    expect(found[0]?.hint).toMatch(/Did you mean|colon/);
  });
});
