import { describe, expect, test } from 'vitest';
import { all, FACTS, load, places, TEXTS, textsSay, valid } from './fixture.js';

const ZOTERO = JSON.stringify(
  [
    {
      id: 'http://zotero.org/users/1/items/AB',
      'citation-key': 'ley2021',
      type: 'legislation',
      title: 'Ley 21325',
      author: [{ literal: 'Chile' }, { family: 'Pérez', given: 'Ana', 'non-dropping-particle': 'de' }],
      editor: [{ family: 'Soto' }],
      issued: { 'date-parts': [['2021', 4, 20]] },
      accessed: { raw: '2022-03-01' },
      language: 'Español',
      volume: 3,
      zoteroExtra: { kept: true },
    },
    { id: 7, title: 'Seven', issued: { literal: 'spring 1999' }, DOI: 'https://doi.org/10.1234/x', language: 'es-419' },
  ],
  null,
  2,
);
const CITING = TEXTS.replace('[Five]', '["See [@http://zotero.org/users/1/items/AB]"]').replace(
  '[One]',
  '[{ text: A, sources: ["7"] }]',
);

describe('a CSL-JSON file', () => {
  const facts = `${FACTS}sources: library.json\n`;

  test('is read as other programs write it', async () => {
    const { sources } = await valid({ 'profile.yaml': facts, 'en.yaml': CITING, 'library.json': ZOTERO });
    expect(sources[0]).toEqual({
      id: 'http://zotero.org/users/1/items/AB',
      path: 'sources.http://zotero.org/users/1/items/AB',
      type: 'legislation',
      title: 'Ley 21325',
      author: [{ literal: 'Chile' }, { family: 'Pérez', given: 'Ana', 'non-dropping-particle': 'de' }],
      issued: '2021-04-20',
      accessed: '2022-03-01',
      domains: ['crises'],
      variables: { 'citation-key': 'ley2021', volume: 3 },
      names: { editor: [{ family: 'Soto' }] },
    });
    expect(sources[1]).toMatchObject({
      id: '7',
      type: 'document',
      issued: 'spring 1999',
      DOI: '10.1234/x',
      language: 'es-419',
      domains: ['migrants-rights'],
    });
  });

  test('is no file of a language, and values are located in it', async () => {
    const profile = await valid({ 'profile.yaml': facts, 'en.yaml': CITING, 'library.json': ZOTERO });
    expect(profile.editions).toEqual(['en']);
    expect(profile.locate('sources.7.title')).toMatchObject({
      file: expect.stringMatching(/library\.json$/),
      line: 42,
    });
  });

  test.each([
    ['not there', undefined, 'data/missing-file 5:10'],
    ['not JSON', '[', 'data/syntax 1:2'],
    ['not a list', '{}', 'data/type 1:1'],
    ['without titles', '[{ "id": "a" }]', 'data/missing 1:2'],
    ['with an id twice', '[{ "id": "a", "title": "A" }, { "id": "a", "title": "B" }]', 'data/duplicate-id 1:39'],
  ])('%s', async (_name, content, place) => {
    const files: Record<string, string> = content === undefined ? {} : { 'library.json': content };
    const found = await textsSay(TEXTS, facts, files);
    expect(places(found.filter(({ severity }) => severity === 'error'))).toEqual([place]);
  });
});

describe('sources in the facts', () => {
  const withSources = (list: string): string => `${FACTS}sources:\n${list}`;

  test('dates and names in every form', async () => {
    const facts = withSources(
      '  - { id: a, title: A, issued: 2019/2021, author: INE, accessed: 2022, number: 21325, domains: [crises] }\n' +
        '  - { id: b, title: B, issued: { date-parts: [[2020], [2021]] }, author: [Ana, { family: Soto }], domains: [crises] }\n',
    );
    const { sources } = await valid({ 'profile.yaml': facts, 'en.yaml': TEXTS });
    expect(sources[0]).toMatchObject({
      issued: '2019/2021',
      accessed: '2022',
      author: [{ literal: 'INE' }],
      variables: { number: 21325 },
    });
    expect(sources[1]).toMatchObject({
      issued: '2020/2021',
      author: [{ literal: 'Ana' }, { family: 'Soto' }],
      path: 'sources.1',
    });
  });

  test('an id twice, and one that nothing cites', async () => {
    const facts = withSources('  - { id: a, title: A }\n  - { id: a, title: B }\n');
    expect(places(await textsSay(TEXTS, facts))).toEqual(['data/unused-source 6:11', 'data/duplicate-id 7:11']);
  });

  test('a finding, a text, a figure or a domain uses a source', async () => {
    const facts = `${withSources(['a', 'b', 'c'].map((id) => `  - { id: ${id}, title: T }\n`).join(''))}  - { id: d, title: D, domains: [crises] }
figures: { f: { kind: table, columns: [x], data: [[1]], source: c, decorative: true } }
`;
    const texts = `${TEXTS.replace('[One]', '[{ text: One, sources: [a] }]')}context: "[@b] ![](figure:f)"\n`;
    expect(await textsSay(texts, facts)).toEqual([]);
  });

  test('used in one language is used', async () => {
    const facts = `${withSources('  - { id: a, title: A }\n')}pictures: { p: { file: p.svg, decorative: true } }\n`;
    const french = `${TEXTS}context: "[@a] ![](picture:p)"\n`;
    const files = { 'profile.yaml': facts, 'en.yaml': TEXTS, 'fr.yaml': french, 'p.svg': '<svg/>' };
    expect(all(await load(files))).toEqual([]);
    // One language alone does not tell what the others use.
    expect(all(await load(files, ['en']))).toEqual([]);
    expect(places(all(await load({ ...files, 'fr.yaml': TEXTS })))).toEqual([
      'data/unused-source 6:11',
      'data/unused-picture 7:13',
    ]);
  });
});
