import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { parseData } from '../../src/profile/data/parse.js';
import { FACTS, PICTURE, TEXTS, valid } from './fixture.js';

/** `line:column` of a path. */
async function placeOf(
  files: Readonly<Record<string, string>>,
  path: string,
  offset?: number,
): Promise<string | undefined> {
  const found = (await valid(files)).locate(path, offset);
  return found === undefined ? undefined : `${found.file.replace(/^.*\//, '')} ${found.line}:${found.column}`;
}

const files = {
  'profile.yaml': `${FACTS}publication: { reference: PUB, url: https://a.int }
pictures:
  market: { file: a.svg, credit: Ana }
`,
  'en.yaml': `${TEXTS.replace('potential: [Three]', 'potential: [Three, { text: Four }]')}context: |
  First *line*.

    ![](picture:market) Third.
foreword:
  text: >-
    Folded text
    goes on

    here.
publication: { reference: PUB-E }
pictures:
  market: { alt: A street }
`,
  'a.svg': PICTURE,
};

describe('locate', () => {
  test.each([
    ['domains.partnerships', 'en.yaml 5:3'],
    ['domains.partnerships.potential.0', 'en.yaml 5:31'],
    ['domains.partnerships.potential.0.text', 'en.yaml 5:31'],
    ['domains.partnerships.potential.1', 'en.yaml 5:38'],
    ['domains.partnerships.potential.1.text', 'en.yaml 5:46'],
    ['domains.partnerships.about', 'en.yaml 5:3'],
    ['pictures.market.alt', 'en.yaml 21:18'],
    ['pictures.market.file', 'profile.yaml 7:19'],
    ['pictures.market.credit', 'profile.yaml 7:34'],
    ['publication.reference', 'en.yaml 19:27'],
    ['publication.url', 'profile.yaml 5:37'],
    ['place.country', 'profile.yaml 3:31'],
    ['short_name', undefined],
    ['', undefined],
  ])('%s', async (path, expected) => {
    expect(await placeOf(files, path)).toBe(expected);
  });

  test.each([
    [0, 'en.yaml 10:3'],
    ['First *'.length, 'en.yaml 10:10'],
    ['First *line*.\n\n  ![](picture:market) '.length, 'en.yaml 12:25'],
  ])('a character of a block text: %s', async (offset, expected) => {
    expect(await placeOf(files, 'context', offset)).toBe(expected);
  });

  test('a character of a folded text', async () => {
    expect(await placeOf(files, 'foreword.text', 'Folded text goes on\n'.length)).toBe('en.yaml 18:5');
    expect(await placeOf(files, 'foreword.text', 'Folded text '.length)).toBe('en.yaml 16:5');
  });
});

test('each visible character of a text is found in its source, however it is written', () => {
  const word = fc.string({
    unit: fc.constantFrom('a', 'b', 'é', '移', '\u{1d11e}', '"', "'", '\\', ':', '#'),
    minLength: 1,
    maxLength: 5,
  });
  const text = fc
    .array(word, { minLength: 1, maxLength: 12 })
    .chain((words) =>
      fc
        .array(fc.constantFrom(' ', '\n', '\n\n', '  '), { minLength: words.length, maxLength: words.length })
        .map((gaps) => words.map((one, index) => `${one}${index === words.length - 1 ? '' : gaps[index]}`).join('')),
    );
  const styles = fc.constantFrom('BLOCK_LITERAL', 'BLOCK_FOLDED', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'PLAIN' as const);
  fc.assert(
    fc.property(text, styles, fc.nat(200), (value, defaultStringType, at) => {
      const source = stringify({ a: { b: value } }, { defaultStringType, defaultKeyType: 'PLAIN', lineWidth: 30 });
      const data = parseData('x.yaml', source, 'yaml').value;
      expect(data?.value).toEqual({ a: { b: value } });
      const characters = [...value];
      const index = at % characters.length;
      const character = characters[index] ?? '';
      if (/\s/.test(character)) return;
      const place = data?.locate('a.b', { offset: characters.slice(0, index).join('').length });
      const line = source.split('\n')[(place?.line ?? 0) - 1] ?? '';
      const there = [...line.slice((place?.column ?? 0) - 1)];
      expect(there.slice(0, 2)).toContain(character);
      if (there[0] !== character) expect(there[0]).toMatch(/[\\']/);
    }),
  );
});
