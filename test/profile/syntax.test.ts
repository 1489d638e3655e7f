import { describe, expect, test } from 'vitest';
import { all, DOMAINS, FACTS, factsSay, load, places, TEXTS, textsSay } from './fixture.js';

describe('what is accepted', () => {
  test('a byte order mark and CRLF, with the same places', async () => {
    const crlf = (text: string): string => `\ufeff${text.replaceAll('\n', '\r\n')}`;
    const loaded = await load({ 'profile.yaml': crlf(FACTS), 'en.yaml': crlf(`${TEXTS}nmae: x\n`) });
    expect(places(all(loaded))).toEqual(['data/unknown-key 9:1']);
  });

  test('JSON with tabs and escapes', async () => {
    const facts = { format: 1, level: 'local', place: { kind: 'city', country: 'CL' }, edition: { date: '2022' } };
    const json = JSON.stringify(facts, null, '\t').replace('"CL"', '"\\u0043L"');
    expect((await load({ 'profile.json': json, 'en.yaml': TEXTS })).editions[0]?.profile?.place.country).toBe('CL');
  });

  test('anchors and aliases', async () => {
    const loaded = await load({
      'profile.yaml': FACTS,
      'en.yaml': TEXTS.replace('[One]', '&same [One, Two]').replace('[Two]', '*same'),
    });
    expect(loaded.editions[0]?.profile?.domains[1]?.potential).toHaveLength(2);
  });

  test('YAML 1.2: `no` is a text, 2022-09 is no date', async () => {
    const loaded = await load({ 'profile.yaml': FACTS, 'en.yaml': `${TEXTS}title: no\n` });
    expect(loaded.editions[0]?.profile?.title).toBe('no');
  });
});

describe('what is not', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'a name twice, and what follows is read',
      'specimen: true\nspecimen: 1\nindicator: 90\n',
      ['data/duplicate-key 6:1', 'data/unknown-key 7:1'],
    ],
    ['a tag', 'specimen: !!bool true\n', ['data/tag 5:18']],
    ['a tag of its own', 'specimen: !yes true\n', ['data/tag 5:16', 'data/type 5:16']],
    ['an alias of nothing', 'specimen: *x\n', ['data/syntax 5:11']],
    ['a second document', '---\nformat: 1\n', ['data/syntax 5:1']],
    ['a colon in a text', 'specimen: a: b\n', ['data/syntax 5:11']],
    ['a tab', 'publication:\n\treference: x\n', ['data/syntax 6:1']],
    ['a bracket that is not closed', 'editions: [en\n', ['data/syntax 6:1']],
    ['__proto__', '__proto__: { format: 2 }\n', ['data/unknown-key 5:1']],
    ['a list as a name', '? [a]\n: 1\n', ['data/syntax 5:3']],
    ['a control character', 'publication: { reference: "a\u0007b" }\n', ['data/control-character 5:29']],
    ['an escape of one', 'publication: { reference: "a\\x07b" }\n', ['data/control-character 5:27']],
    ['half a surrogate pair', 'publication: { reference: "\\ud800" }\n', ['data/control-character 5:27']],
    ['a lone carriage return', 'specimen: true\r', ['data/control-character 5:15']],
  ])('%s', async (_name, extra, expected) => {
    expect(places(await factsSay(extra))).toEqual(expected);
  });

  test('YAML 1.1 by a directive', async () => {
    expect(places(all(await load({ 'profile.yaml': `%YAML 1.1\n---\n${FACTS}`, 'en.yaml': TEXTS })))).toEqual([
      'data/tag 1:1',
    ]);
  });

  test('bytes that are not UTF-8', async () => {
    const latin1 = Buffer.from(`${FACTS}publication: { reference: señal }\n`, 'latin1');
    const found = all(await load({ 'profile.yaml': latin1, 'en.yaml': TEXTS }));
    expect(places(found)).toEqual(['data/encoding 5:29']);
  });

  test('UTF-16', async () => {
    const found = all(await load({ 'profile.yaml': Buffer.from(`\ufeff${FACTS}`, 'utf16le'), 'en.yaml': TEXTS }));
    expect(found.map(({ code }) => code)).toEqual(['data/encoding']);
  });

  test.each([
    ['an empty file', '', 'data/missing 1:1'],
    ['a list', '- a\n', 'data/type 1:1'],
    ['a comment alone', '# later\n', 'data/missing 1:1'],
  ])('%s in place of facts', async (_name, facts, expected) => {
    expect(places(all(await load({ 'profile.yaml': facts, 'en.yaml': TEXTS })))).toContain(expected);
  });

  test.each([
    ['a comma too many', '{ "format": 1, }', 'data/syntax 1:16'],
    ['single quotes', "{ 'format': 1 }", 'data/syntax 1:3'],
    ['an end too early', '{ "format": 1', 'data/syntax 1:14'],
    ['a name twice', '{ "format": 1, "format": 1 }', 'data/duplicate-key 1:16'],
  ])('JSON with %s', async (_name, facts, expected) => {
    expect(places(all(await load({ 'profile.json': facts, 'en.yaml': TEXTS })))).toContain(expected);
  });

  test('nesting and aliases without end', async () => {
    const deep = all(await load({ 'profile.yaml': '['.repeat(20_000), 'en.yaml': TEXTS }));
    expect(deep.map(({ code }) => code)).toEqual(['data/too-large']);
    const laughs = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
    for (let level = 1; level < 9; level += 1) {
      laughs.push(
        `a${level}: &a${level} [${Array(10)
          .fill(`*a${level - 1}`)
          .join(', ')}]`,
      );
    }
    expect((await factsSay(`${laughs.join('\n')}\n`)).map(({ code }) => code)).toContain('data/too-large');
    expect(places(await factsSay('specimen: &a [*a]\n'))).toContain('data/syntax 5:15');
  });
});

test('before a mistake of syntax other mistakes are found, and nothing is said to be missing after it', async () => {
  const texts = `name: 7\n${DOMAINS.slice(0, 60)}\n  "broken\nacronyms: { XYZ: x }\n`;
  expect(places(await textsSay(texts))).toEqual(['data/type 1:7', 'data/syntax 4:3']);
});
