import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { expectedCosts, longestFirst } from '../../src/batch/cost.js';
import { type PlannedProfile, planFiles, twinFiles } from '../../src/batch/plan.js';
import { temporaryFolder } from '../helpers/command.js';

const LAYOUTS = ['iom', 'brief'].map((name) => ({ name, folder: `/templates/${name}` }));

async function profiles(files: Readonly<Record<string, Readonly<Record<string, string>>>>): Promise<string[]> {
  const root = await temporaryFolder();
  for (const [slug, texts] of Object.entries(files)) {
    await mkdir(join(root, slug));
    for (const [name, text] of Object.entries(texts)) await writeFile(join(root, slug, name), text);
  }
  return Object.keys(files).map((slug) => join(root, slug));
}

const ofPlan = (planned: readonly PlannedProfile[]): string[][] =>
  planned.map(({ files }) => files.map(({ language, layout }) => `${language} ${layout}`));

test('plans each language in each layout, by the names of files alone', async () => {
  const folders = await profiles({
    a: { 'profile.yaml': '', 'en.yaml': ']', 'fr.json': '' },
    b: { 'profile.yaml': '' },
  });
  const request = { folders, layouts: LAYOUTS, out: '/out' };
  expect(ofPlan(await planFiles(request))).toEqual([['en iom', 'en brief', 'fr iom', 'fr brief'], []]);
  expect(ofPlan(await planFiles({ ...request, languages: ['fr', 'ar'] }))).toEqual([['fr iom', 'fr brief'], []]);
  const [first] = await planFiles(request);
  expect(first?.files[1]?.file).toBe(join('/out', 'a', 'a-en-brief.pdf'));
});

test.each([
  ['ab', 'AB'],
  ['caf\u00e9', 'cafe\u0301'],
  ['stra\u00dfe', 'STRASSE'],
])('%s and %s would be one file on some disks', async (one, other) => {
  const folders = [`/one/${one}`, `/other/${other}`];
  const planned = folders.map((folder): PlannedProfile => {
    const profile = folder.split('/').at(-1) ?? '';
    const file = `/out/${profile}/${profile}-en.pdf`;
    return { profile, folder, files: [{ profile, folder, language: 'en', layout: 'iom', file }] };
  });
  expect(twinFiles(planned, '/out')).toMatchObject([{ code: 'batch/twin', severity: 'error', file: folders[1] }]);
  expect(twinFiles(planned.slice(0, 1), '/out')).toEqual([]);
});

test('the longest comes first, and equals come by name', async () => {
  const long = 'x'.repeat(50_000);
  const folders = await profiles({
    b: { 'en.yaml': '' },
    a: { 'en.yaml': '' },
    c: { 'en.yaml': long },
    d: { 'en.yaml': '', 'fr.yaml': '' },
  });
  const planned = await planFiles({ folders, layouts: LAYOUTS, out: '/out' });
  const order = longestFirst(await expectedCosts(planned));
  expect(order.map(({ profile }) => profile)).toEqual(['c', 'd', 'a', 'b']);
});
