import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkDataGlyphs } from '../../src/glyphs/index.js';
import { listProfiles, loadProfile, type Profile } from '../../src/profile/index.js';
import { PROFILES } from '../helpers/project.js';

const city = (await loadProfile(join(PROFILES, 'specimen-city'))).editions[0]?.profile as Profile;

test('the profiles of the project have no character without a glyph', async () => {
  for (const slug of await listProfiles(PROFILES)) {
    for (const { profile } of (await loadProfile(join(PROFILES, slug))).editions) {
      expect(await checkDataGlyphs(profile as Profile)).toEqual([]);
    }
  }
});

test('tells each character once for each value, with the path of the value', async () => {
  const domains = city.domains.map((domain, index) => (index === 2 ? { ...domain, about: 'ก and ก and ข' } : domain));
  const found = await checkDataGlyphs({ ...city, name: 'A ก', domains });
  expect(found.map(({ path, message }) => [path, /U\+\w+/.exec(message)?.[0]])).toEqual([
    ['name', 'U+0E01'],
    ['domains.partnerships.about', 'U+0E01'],
    ['domains.partnerships.about', 'U+0E02'],
  ]);
});

test('what is not printed may have any character', async () => {
  const pictures = {
    p: { id: 'p', path: 'pictures.p', file: '🎉.png', absolute: '/🎉.png', decorative: false, alt: '🎉' },
  };
  expect(await checkDataGlyphs({ ...city, abstract: '🎉', pictures })).toEqual([]);
});
