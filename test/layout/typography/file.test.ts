import { describe, expect, it } from 'vitest';
import { parseTypography } from '../../../src/layout/typography/file.js';
import { NEUTRAL } from '../../../src/layout/typography/rules.js';
import { typographyOf } from '../../../src/layout/typography/typography.js';

const parsed = (text: string) => parseTypography({ file: 'typography.yaml', text });

/** What is wrong with a file: `line:column message — hint`. */
function mistakes(text: string): string[] {
  const { value, diagnostics } = parsed(text);
  expect(value).toBeUndefined();
  expect(new Set(diagnostics.map(({ code, file }) => `${file} ${code}`))).toEqual(
    new Set(['typography.yaml layout/typography']),
  );
  return diagnostics.map(({ line, column, message }) => `${line}:${column} ${message}`);
}

describe('typography.yaml', () => {
  it('gives the rules of a language', () => {
    const entry = parsed(`de:
  quotes: { outer: [„, “], inner: [‚, ‘] }
  spaced_punctuation: { before: '!', space: no-break }
  dashes: { three: ―, space_before: narrow }
  ellipsis: '...'
  short_words: [zu]
  clinging_words: [ja]
  units: [Mio.]
  number_signs: [Nr.]
  number_space: narrow
  line_joins: none
  list_comma: '; '
  dates: { month: '{month} im Jahr {year}' }
  first_day: '1.'
  numerals: arab
  hyphenation: { patterns: de-1996, min_word: 6, min_after: 4, capitalized: true }
`).value?.get('de');
    expect(entry).toEqual({
      quotes: { outer: ['„', '“'], inner: ['‚', '‘'] },
      spacedPunctuation: { before: '!', space: '\u00A0' },
      dashes: { two: '–', three: '―', range: '–', spaceBefore: '\u202F' },
      ellipsis: '...',
      shortWords: ['zu'],
      clingingWords: ['ja'],
      units: ['Mio.'],
      numberSigns: ['Nr.'],
      numberSpace: '\u202F',
      lineJoins: 'none',
      listComma: '; ',
      dates: { month: '{month} im Jahr {year}', year: '{year}' },
      firstDay: '1.',
      numerals: 'arab',
      hyphenation: { patterns: 'de-1996', minWord: 6, minBefore: 3, minAfter: 4, capitalized: true },
    });
  });

  it.each([
    ['de: { quote: 1 }', ['1:7 `de` has no `quote`.']],
    [
      'de:\n  quotes: { outer: [„], inner: [‚, ‘] }',
      ["2:20 `de.quotes.outer` is not a list of two marks, such as `['«', '»']`."],
    ],
    ['de:\n  quotes: { outer: [a, b] }', ['2:11 `de.quotes.inner` is missing.']],
    ['de:\n  quotes: { outer: [a, b], inner: [a, b], spaces: x }', ['2:43 `de.quotes` has no `spaces`.']],
    ['de:\n  spaced_punctuation: wide', ['2:23 `de.spaced_punctuation` is neither `none` nor a map.']],
    [
      "de:\n  spaced_punctuation: { before: '!', space: wide }",
      ['2:45 `de.spaced_punctuation.space` is neither `no-break` nor `narrow`.'],
    ],
    ['de:\n  short_words: zu', ['2:16 `de.short_words` is not a list.']],
    ['de:\n  short_words: [zu, im Haus]', ['2:21 `de.short_words.1` has a space in it.']],
    ['de:\n  number_space: none', ['2:17 `de.number_space` is neither `no-break` nor `narrow`.']],
    [
      "de:\n  dates: { month: '{year}' }",
      ['2:19 `de.dates.month` does not have `{month}`, `{year}` once each, and nothing else in braces.'],
    ],
    [
      "de:\n  dates: { month: '{month} {year} {day}' }",
      ['2:19 `de.dates.month` does not have `{month}`, `{year}` once each, and nothing else in braces.'],
    ],
    ['de:\n  hyphenation: { patterns: klingon }', ['2:28 There are no patterns `klingon` to divide words by.']],
    ['de:\n  hyphenation: { patterns: ../fr }', ['2:28 `de.hyphenation.patterns` is not a name of patterns.']],
    [
      'de:\n  hyphenation: { patterns: de-1996, min_after: 2 }',
      ['2:48 `de.hyphenation.min_after` leaves less than 3 letters alone on a line.'],
    ],
    ['de:\n  hyphenation: { patterns: de-1996, min_word: 0 }', ['2:47 `de.hyphenation.min_word` is less than 1.']],
    [
      'de:\n  hyphenation: { min_word: six }',
      ['2:16 `de.hyphenation.patterns` is missing.', '2:28 `de.hyphenation.min_word` is not a whole number.'],
    ],
    ['de:\n  numerals: roman', ['2:13 `de.numerals` is neither `latn` nor `arab`.']],
    ['de:\n  first_day: 1', ['2:14 `de.first_day` is not a text; put it in quotes.']],
    ['de: „“', ['1:5 `de` is not a map.']],
    ['pt-br: {}', ['1:1 The language `pt-br` is written `pt-BR`.']],
    ['de_CH: {}', ['1:1 `de_CH` is not a language of BCP 47.']],
    ['- de', ['1:1 typography.yaml is not a map of languages.']],
  ])('answers %j', (text, said) => {
    expect(mistakes(text)).toEqual(said);
  });

  it('says what is meant, or what may stand there', () => {
    expect(parsed('de: { quote: 1 }').diagnostics[0]?.hint).toBe('Did you mean `quotes`?');
    expect(parsed('de: { hyphenation: { min: 1 } }').diagnostics[0]?.hint).toMatch(/^Patterns of the package/u);
  });

  it('reports syntax with its place', () => {
    expect(parsed('de: a: b').diagnostics).toMatchObject([{ code: 'layout/syntax', line: 1 }]);
  });
});

describe('the rules of a chain of layouts', () => {
  const entries = (text: string) => parsed(text).value ?? expect.fail();
  const own = entries('pt: { ellipsis: own }\nfr: { spaced_punctuation: none, hyphenation: none }');
  const parent = entries(`pt: { ellipsis: parent, first_day: parent }
pt-BR: { ellipsis: region, first_day: region }
fr: { spaced_punctuation: { before: '!', space: narrow }, hyphenation: { patterns: fr } }`);
  const { rulesFor } = typographyOf([own, parent]);

  it('are those of the parent under own ones, of a language under those of its region', () => {
    expect(rulesFor('pt')).toEqual({ ...NEUTRAL, ellipsis: 'own', firstDay: 'parent' });
    expect(rulesFor('pt-BR')).toEqual({ ...NEUTRAL, ellipsis: 'own', firstDay: 'region' });
    expect(typographyOf([parent]).rulesFor('pt-Latn-BR').firstDay).toBe('parent');
  });

  it('can be taken back', () => {
    expect(rulesFor('fr').spacedPunctuation).toBeUndefined();
    expect(rulesFor('fr').hyphenation).toBeUndefined();
    expect(typographyOf([parent]).rulesFor('fr').hyphenation?.minWord).toBe(5);
  });

  it('are neutral for a language without an entry', () => {
    expect(rulesFor('sw')).toEqual(NEUTRAL);
    expect(typographyOf([]).rulesFor('fr')).toEqual(NEUTRAL);
  });
});
