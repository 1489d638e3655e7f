import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BREAKAGES } from '../../bench/generate/breakages.js';
import { LANGUAGES, makeProfile, type ProfileOptions } from '../../bench/generate/profile.js';
import { batchProfile } from '../../bench/generate/sizes.js';
import { writeProfile } from '../../bench/generate/write.js';
import { buildEdition, type Diagnostic, hasErrors, loadLayout, loadProfile, type Profile } from '../../src/index.js';

let scratch = '';
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'mgp-generated-'));
});
afterAll(() => rm(scratch, { recursive: true, force: true }));

/** A profile with everything that loading it has to say. */
async function load(folder: string): Promise<{ profile: Profile | undefined; diagnostics: Diagnostic[] }> {
  const { editions, diagnostics } = await loadProfile(folder);
  const [first] = editions.flatMap(({ profile }) => (profile === undefined ? [] : [profile]));
  return { profile: first, diagnostics: [...diagnostics, ...editions.flatMap((edition) => edition.diagnostics)] };
}

const kinds: readonly [string, ProfileOptions][] = [
  ['a handout', { words: 300 }],
  ['a short report', { words: 1_900, figures: 2, pictures: true }],
  ['a report', { words: 7_000 }],
  ['in every language', { words: 2_600, languages: LANGUAGES }],
];

describe.each(kinds)('a generated profile: %s', (_, options) => {
  test.each([1, 2, 3])('has no mistakes, with seed %i', async (seed) => {
    const { diagnostics } = await load(writeProfile(makeProfile(seed, options), scratch));
    expect(diagnostics.map(({ code, message }) => `${code} ${message}`)).toEqual([]);
  });

  test('is the same for the same seed, and another for another', () => {
    expect(makeProfile(7, options)).toEqual(makeProfile(7, options));
    expect(makeProfile(7, options).files).not.toEqual(makeProfile(8, options).files);
  });
});

test('a batch has short profiles and reports, in several languages', () => {
  const batch = Array.from({ length: 60 }, (_, index) => batchProfile('sizes', index));
  const languages = new Set(batch.flatMap(({ files }) => Object.keys(files).filter((name) => /^..\.yaml$/.test(name))));
  expect(languages.size).toBe(LANGUAGES.length);
  const sizes = batch.map(({ files }) => JSON.stringify(files).length);
  expect(Math.max(...sizes)).toBeGreaterThan(2 * Math.min(...sizes));
});

describe('a broken profile', () => {
  test('thirty ways differ', () => {
    expect(new Set(BREAKAGES.map(({ what }) => what)).size).toBe(30);
  });

  test.each(BREAKAGES.map((breakage, index) => ({ ...breakage, index })))(
    'makes no file: $what',
    async ({ apply, index }) => {
      const profile = batchProfile('broken', index);
      const folder = writeProfile(profile, scratch);
      apply(folder);
      const { profile: loaded, diagnostics } = await load(folder);
      if (loaded === undefined) return expect(hasErrors(diagnostics)).toBe(true);
      // Only whoever opens the pictures and asks the fonts finds these.
      const { value: layout } = await loadLayout('iom');
      if (layout === undefined) throw new Error('The layout cannot be loaded.');
      const built = await buildEdition(loaded, layout);
      expect(built.value).toBeUndefined();
      expect(hasErrors(built.diagnostics)).toBe(true);
    },
  );
});
