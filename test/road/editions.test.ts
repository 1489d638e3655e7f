import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadLayout } from '../../src/layout/index.js';
import { loadProfile } from '../../src/profile/index.js';
import { publishedEditions } from '../../src/road/editions.js';
import { temporaryFolder } from '../helpers/command.js';
import { PROFILES } from '../helpers/project.js';

/** A city in English without a page, in French with one, and in a Spanish that cannot be read. */
async function threeLanguages(): Promise<string> {
  const folder = join(await temporaryFolder(), 'city');
  await cp(join(PROFILES, 'specimen-city'), folder, { recursive: true });
  const english = await readFile(join(folder, 'en.yaml'), 'utf8');
  await writeFile(join(folder, 'fr.yaml'), `${english}\npublication: { url: 'https://a.example/fr' }\n`);
  await writeFile(join(folder, 'es.yaml'), 'name: [');
  return folder;
}

it('finds pages and titles of all languages', async () => {
  const folder = await threeLanguages();
  const loaded = await loadProfile(folder);
  const layout = (await loadLayout('iom')).value;
  if (layout === undefined) throw new Error('The layout does not load.');
  expect(publishedEditions(loaded.editions, layout)).toEqual([
    { language: 'en', title: expect.stringMatching(/^Migration Governance Profile: /) },
    { language: 'es' },
    {
      language: 'fr',
      url: 'https://a.example/fr',
      title: expect.stringMatching(/^Profil de gouvernance des migrations/),
    },
  ]);
});
