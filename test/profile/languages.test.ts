import { describe, expect, test } from 'vitest';
import { loadProfile } from '../../src/profile/index.js';
import { all, FACTS, folderOf, load, PICTURE, places, TEXTS } from './fixture.js';

const LONG = 'a long account of it '.repeat(20).trim();

describe('files of languages', () => {
  test('one bad edition costs only itself', async () => {
    const loaded = await load({ 'profile.yaml': FACTS, 'en.yaml': TEXTS, 'fr.yaml': 'name: [', 'es.yaml': TEXTS });
    expect(loaded.diagnostics).toEqual([]);
    expect(loaded.editions.map(({ language, profile }) => [language, profile !== undefined])).toEqual([
      ['en', true],
      ['es', true],
      ['fr', false],
    ]);
  });

  test('a mistake in the facts costs all, and the texts are checked nonetheless', async () => {
    const loaded = await load({ 'profile.yaml': `${FACTS}x: 1\n`, 'en.yaml': `${TEXTS}y: 1\n` });
    expect(places(all(loaded))).toEqual(['data/unknown-key 5:1', 'data/unknown-key 9:1']);
    expect(loaded.editions[0]?.profile).toBeUndefined();
  });

  test('one edition away from the others knows them where it is told, and calls nothing unused', async () => {
    const picture = 'pictures: { map: { file: map.svg, decorative: true } }\n';
    const folder = await folderOf({ 'profile.yaml': FACTS + picture, 'fr.yaml': TEXTS, 'map.svg': PICTURE });
    expect(places(all(await loadProfile(folder)))).toEqual(['data/unused-picture 5:13']);
    const loaded = await loadProfile(folder, { published: ['en', 'fr'] });
    expect(all(loaded)).toEqual([]);
    expect(loaded.editions[0]?.profile?.editions).toEqual(['en', 'fr']);
  });

  test('in the order of `editions`, then by name; only those asked for', async () => {
    const files = {
      'profile.yaml': `${FACTS}editions: [fr, en, es]\n`,
      'en.yaml': TEXTS,
      'es.json': '{}',
      'fr.yml': TEXTS,
    };
    expect((await load(files)).editions.map(({ language }) => language)).toEqual(['fr', 'en', 'es']);
    expect((await load(files, ['en', 'de'])).editions.map(({ language }) => language)).toEqual(['en']);
  });

  test.each([
    ['xx.yaml', 'Languages are named as in BCP 47: `en`, `fr`, `pt-BR`, `zh-Hans`.'],
    ['pt-br.yaml', 'Write `pt-BR`.'],
    ['notes.json', 'Languages are named as in BCP 47: `en`, `fr`, `pt-BR`, `zh-Hans`.'],
    ['profil.yaml', 'Did you mean `profile`?'],
  ])('%s', async (file, hint) => {
    const loaded = await load({ 'profile.yaml': FACTS, 'en.yaml': TEXTS, [file]: TEXTS });
    expect(all(loaded)).toMatchObject([{ code: 'data/language', severity: 'error', hint }]);
    expect(loaded.editions[0]?.profile).toBeDefined();
  });

  test.each(['pt-BR', 'zh-Hans', 'ar', 'sw', 'quc'])('%s.yaml', async (language) => {
    const loaded = await load({ 'profile.yaml': FACTS, [`${language}.yaml`]: TEXTS });
    expect(loaded.editions[0]?.profile?.language).toBe(language);
  });

  test('two files for one thing', async () => {
    const loaded = await load({
      'profile.yaml': FACTS,
      'profile.json': '{}',
      'en.yaml': TEXTS,
      'en.json': '{}',
      'fr.yaml': TEXTS,
    });
    expect(all(loaded).map(({ code }) => code)).toEqual(['data/two-files', 'data/two-files']);
  });
});

describe('editions and files', () => {
  test('that differ', async () => {
    const loaded = await load({ 'profile.yaml': `${FACTS}editions: [en, fr]\n`, 'en.yaml': TEXTS, 'es.yaml': TEXTS });
    expect(loaded.diagnostics).toMatchObject([
      { code: 'data/editions', severity: 'warning', line: 5, column: 1 },
      { code: 'data/editions', severity: 'warning', line: 5, column: 16 },
    ]);
    expect(loaded.editions[0]?.profile?.editions).toEqual(['en', 'fr']);
  });

  test('a language twice', async () => {
    const loaded = await load({ 'profile.yaml': `${FACTS}editions: [en, en]\n`, 'en.yaml': TEXTS });
    expect(places(all(loaded))).toEqual(['data/editions 5:16']);
  });
});

describe('languages side by side', () => {
  const say = async (english: string, other: string, language = 'fr') => {
    const loaded = await load({ 'profile.yaml': FACTS, 'en.yaml': english, [`${language}.yaml`]: other });
    return loaded.editions.map(({ diagnostics }) => places(diagnostics));
  };

  test('findings in one and none in the other', async () => {
    expect(await say(TEXTS, TEXTS.replace('potential: [Five]', 'not_assessed: Non'))).toEqual([
      [],
      ['data/domain-differs 7:3'],
    ]);
    expect(await say(TEXTS.replace('potential: [Five]', 'narrative: Floods'), TEXTS)).toEqual([
      ['data/domain-differs 7:3'],
      [],
    ]);
  });

  test('three times as long', async () => {
    const long = TEXTS.replace('[Five]', `[{ headline: Short, text: ${LONG} }]`);
    expect(await say(long, TEXTS)).toEqual([[], ['data/length-differs 7:3']]);
    expect(await say(long, long)).toEqual([[], []]);
  });

  test('Chinese says as much in a third of the signs', async () => {
    const narrative = (text: string): string =>
      TEXTS.replace('potential: [Five]', `potential: [x], narrative: ${text}`);
    expect(await say(narrative('a'.repeat(360)), narrative('移'.repeat(100)), 'zh-Hans')).toEqual([[], []]);
    expect(await say(narrative('a'.repeat(360)), narrative('移'.repeat(30)), 'zh-Hans')).toEqual([
      [],
      ['data/length-differs 7:3'],
    ]);
  });
});
