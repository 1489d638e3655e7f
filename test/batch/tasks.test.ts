import { expect, test } from 'vitest';
import type { PlannedProfile } from '../../src/batch/plan.js';
import { tasksOf } from '../../src/batch/tasks.js';

const planned = (profile: string, languages: readonly string[]): PlannedProfile => ({
  profile,
  folder: `/profiles/${profile}`,
  files: languages.flatMap((language) =>
    ['iom', 'brief'].map((layout) => ({
      profile,
      folder: `/profiles/${profile}`,
      language,
      layout,
      file: `/out/${profile}-${language}-${layout}.pdf`,
    })),
  ),
});

const SETTINGS = { layouts: [{ folder: '/templates/iom' }], out: '/out', options: {} };
const languagesIn = (profiles: readonly PlannedProfile[], jobs: number): string[][] =>
  tasksOf(profiles, { ...SETTINGS, jobs }).map(({ files }) => [...new Set(files.map(({ language }) => language))]);

test('a profile is one task where there are as many profiles as workers', () => {
  expect(languagesIn([planned('a', ['en', 'fr']), planned('b', ['ar'])], 2)).toEqual([['en', 'fr'], ['ar']]);
  expect(languagesIn([planned('a', ['en', 'fr'])], 1)).toEqual([['en', 'fr']]);
});

test('where there are fewer, its languages are shared out, each with all of its layouts', () => {
  const languages = ['en', 'fr', 'es', 'pt', 'ru', 'ar', 'zh'];
  const parts = languagesIn([planned('a', languages)], 2);
  expect(parts).toEqual([['en', 'fr'], ['es', 'pt'], ['ru', 'ar'], ['zh']]);
  expect(languagesIn([planned('a', ['en'])], 8)).toEqual([['en']]);
  const tasks = tasksOf([planned('a', languages)], { ...SETTINGS, jobs: 3 });
  expect(tasks.flatMap(({ files }) => files)).toHaveLength(languages.length * 2);
});

test('a profile without texts is a task without files: its mistakes have to be told', () => {
  expect(tasksOf([planned('empty', [])], { ...SETTINGS, jobs: 4 })).toMatchObject([{ files: [] }]);
});
