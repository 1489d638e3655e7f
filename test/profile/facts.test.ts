import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadProfile } from '../../src/profile/index.js';
import { all, FACTS, factsSay, folderOf, load, PICTURE, places, TEXTS, textsSay } from './fixture.js';

const PICTURES = { 'a.svg': PICTURE, 'deep/b.png': PICTURE };

describe('places and domains', () => {
  test('a kind of place of the other level', async () => {
    const [found, ...others] = all(await load({ 'profile.yaml': FACTS.replace('city', 'kingdom'), 'en.yaml': TEXTS }));
    expect(others).toEqual([]);
    expect(found).toMatchObject({ code: 'data/place-kind', line: 3, column: 16, path: 'place.kind' });
  });

  test('an order of domains is all six, each once', async () => {
    const order = 'domain_order: [crises, well-being, partnerships, whole-of-government, safe-migration';
    expect(places(await factsSay(`${order}]\n`))).toEqual(['data/domain-order 5:1']);
    expect(places(await factsSay(`${order}, crises]\n`))).toEqual(['data/domain-order 5:87']);
    expect(places(await factsSay(`${order}, migrants-rights]\n`))).toEqual([]);
  });

  test.each(['XA', 'XZ'])('the invented country %s needs a name in each language', async (code) => {
    const facts = FACTS.replace('CL', code);
    expect((await textsSay(TEXTS, facts)).map(({ code: found, path }) => [found, path])).toEqual([
      ['data/missing', 'country_name'],
    ]);
    expect(await textsSay(`${TEXTS}country_name: Utopia\n`, facts)).toEqual([]);
  });

  test.each(['XK', 'ZZ', 'cl', 'Chile', 'EU'])('%s is no country', async (code) => {
    expect(places(all(await load({ 'profile.yaml': FACTS.replace('CL', code), 'en.yaml': TEXTS })))).toEqual([
      'data/country 3:31',
    ]);
  });
});

describe('files', () => {
  const decorative = (file: string): string => `pictures: { cover: { file: '${file}', decorative: true } }\n`;

  test('in the folder and below it', async () => {
    expect(await factsSay(decorative('deep/b.png'), TEXTS, PICTURES)).toEqual([]);
    expect(await factsSay(decorative('./deep/../a.svg'), TEXTS, PICTURES)).toEqual([]);
  });

  test.each([
    ['b.svg', 'data/missing-file'],
    ['deep', 'data/missing-file'],
    ['deep\\b.png', 'data/missing-file'],
    ['../puerto-claro/a.svg/../../x.svg', 'data/outside-folder'],
    ['/etc/passwd', 'data/outside-folder'],
    ['C:\\a.svg', 'data/missing-file'],
    ['C:a.svg', 'data/outside-folder'],
    ['https://example.org/a.svg', 'data/outside-folder'],
    ['file:///etc/passwd', 'data/outside-folder'],
    ['en.yaml', 'data/file-kind'],
    ['a\u0000.svg', 'data/control-character'],
  ])('%s', async (file, code) => {
    expect((await factsSay(decorative(file), TEXTS, PICTURES)).map((one) => one.code)).toContain(code);
  });

  test('a link that leads out of the folder', async () => {
    const folder = await folderOf({ 'profile.yaml': FACTS + decorative('a.svg'), 'en.yaml': TEXTS });
    await writeFile(join(folder, '..', 'secret.svg'), PICTURE);
    await symlink(join('..', 'secret.svg'), join(folder, 'a.svg'));
    expect(places(all(await loadProfile(folder)))).toEqual(['data/outside-folder 5:28']);
  });

  test('a profile in a folder that is itself a link', async () => {
    const folder = await folderOf({ 'profile.yaml': FACTS + decorative('a.svg'), 'en.yaml': TEXTS, ...PICTURES });
    await mkdir(join(folder, '..', 'links'));
    await symlink(folder, join(folder, '..', 'links', 'linked'));
    const loaded = await loadProfile(join(folder, '..', 'links', 'linked'));
    expect([loaded.slug, all(loaded)]).toEqual(['linked', []]);
  });

  test('logos, of a language too', async () => {
    const publication =
      'publication: { publisher: { name: IOM, logo: no.svg }, partners: [{ name: A, logo: a.svg }] }\n';
    const texts = `${TEXTS}publication: { partners: [{ logo: none.svg }] }\n`;
    expect(places(await factsSay(publication, texts, PICTURES))).toEqual([
      'data/missing-file 5:46',
      'data/missing-file 9:35',
    ]);
  });
});

describe('figures', () => {
  const figure = (rest: string): string => `figures: { f: { decorative: true, ${rest} } }\n`;
  const texts = `${TEXTS}context: "![](figure:f)"\n`;

  test.each([
    ['kind: bar, columns: [a, b], data: [[x, 1], [y]]', 'data/figure 5:78'],
    ['kind: bar, columns: [a, b], data: [[x, 1], [y, many]]', 'data/figure 5:82'],
    ['kind: line, columns: [a], data: [[1]]', 'data/figure 5:47'],
    ['kind: table, columns: [a], data: [[1]], table: false', 'data/figure 5:82'],
    ['kind: table, columns: [a], data: [[1]], source: ine', 'data/unknown-source 5:83'],
  ])('%s', async (rest, place) => {
    expect(places(await factsSay(figure(rest), texts))).toEqual([place]);
  });

  test('gaps in a chart, words in a table', async () => {
    expect(await factsSay(figure('kind: line, columns: [a, b], data: [[x, 1], [y, null]]'), texts)).toEqual([]);
    expect(await factsSay(figure('kind: table, columns: [a, b], data: [[x, y]]'), texts)).toEqual([]);
  });

  test('names of columns and rows in a language', async () => {
    const facts = FACTS + figure('kind: bar, columns: [a, b], data: [[Chile, 1], [2018, 2]]');
    const named = (rest: string): string => `${texts}figures: { f: { ${rest} } }\n`;
    expect(await textsSay(named('columns: [x, y], rows: { Chile: Chili, 2018: MMXVIII }'), facts)).toEqual([]);
    expect(places(await textsSay(named('columns: [x]'), facts))).toEqual(['data/figure 10:17']);
    const [found] = await textsSay(named('rows: { Chili: Chile }'), facts);
    expect(found).toMatchObject({ code: 'data/figure', column: 25, hint: 'Did you mean `Chile`?' });
  });
});
