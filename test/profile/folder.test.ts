import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listLanguages, listProfiles, loadProfile, slugProblem } from '../../src/profile/index.js';
import { all, FACTS, folderOf, load, TEXTS } from './fixture.js';

describe('slugs', () => {
  test.each(['santiago-de-chile', 'x', '2022', 'a'.repeat(80)])('%s', (slug) => {
    expect(slugProblem(slug)).toBeUndefined();
  });

  test.each(['Santiago', 'santiago de chile', 'señal', 'a_b', '', 'con', 'lpt1', 'a'.repeat(81), 'a.b'])(
    'not %j',
    (slug) => {
      expect(slugProblem(slug)).toMatch(/\.$/);
    },
  );

  test('a folder of a name that is none', async () => {
    const folder = await folderOf({ 'profile.yaml': FACTS, 'en.yaml': TEXTS }, 'Puerto Claro');
    expect(all(await loadProfile(folder)).map(({ code }) => code)).toEqual(['data/slug']);
  });
});

describe('folders', () => {
  test('that are not there', async () => {
    const loaded = await loadProfile(join('/', 'no', 'such', 'place'));
    expect(loaded).toMatchObject({
      slug: 'place',
      editions: [],
      diagnostics: [{ code: 'data/folder', severity: 'error' }],
    });
  });

  test('without facts, without texts, without either', async () => {
    expect(all(await load({ 'en.yaml': TEXTS })).map(({ message }) => message)).toEqual([
      'The folder has no `profile.yaml`.',
    ]);
    expect(all(await load({ 'profile.yaml': FACTS })).map(({ message }) => message)).toEqual([
      'The folder has no file of texts.',
    ]);
    expect(all(await load({})).map(({ code }) => code)).toEqual(['data/folder', 'data/folder']);
  });

  test('a folder in place of a file', async () => {
    const folder = await folderOf({ 'en.yaml': TEXTS });
    await mkdir(join(folder, 'profile.yaml'));
    expect(all(await loadProfile(folder)).map(({ code }) => code)).toEqual(['data/unreadable']);
  });

  test('are listed, the misspelt among them, others not', async () => {
    const folder = await folderOf(
      { 'profile.yaml': FACTS, 'en.yaml': TEXTS, 'fr.yaml': '', 'notes.json': '', 'a.svg': '' },
      'b-city',
    );
    const root = dirname(folder);
    for (const name of ['a-city', '.hidden', 'pictures']) await mkdir(join(root, name));
    await folderOf({}, 'x');
    expect(await listProfiles(root)).toEqual(['b-city']);
    expect(await listProfiles(join(root, 'nowhere'))).toEqual([]);
    expect(await listLanguages(folder)).toEqual(['en', 'fr']);
  });
});
