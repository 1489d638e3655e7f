import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesUnder, mgp, temporaryFolder } from '../helpers/command.js';

test('begins a profile that passes check --strict and builds', async () => {
  const folder = await temporaryFolder();
  const begun = await mgp(['new', 'my-city'], { folder });
  expect(begun.out).toBe('profiles/my-city/profile.yaml\nprofiles/my-city/en.yaml\n');
  expect(begun.code).toBe(0);
  const checked = await mgp(['check', '--strict'], { folder });
  expect(checked).toEqual({ code: 0, error: '', out: expect.stringContaining('no mistakes found') });
  expect((await mgp(['build', '--strict'], { folder })).code).toBe(0);
  expect(await filesUnder(join(folder, 'out'))).toContain('my-city/my-city-en.pdf');
});

test('begins a national profile in several languages', async () => {
  const folder = await temporaryFolder();
  await mgp(['new', 'my-country', '--level', 'national', '--country', 'CL', '--lang', 'es,en'], { folder });
  const checked = await mgp(['check', '--strict'], { folder });
  expect(checked).toEqual({
    code: 0,
    error: '',
    out: expect.stringContaining('my-country  es, en  no mistakes found'),
  });
});

test('every field of the format stands in the skeleton, and each is right when it is used', async () => {
  const folder = await temporaryFolder();
  await mgp(['new', 'my-city'], { folder });
  for (const file of ['profile.yaml', 'en.yaml']) {
    const path = join(folder, 'profiles', 'my-city', file);
    // A comment that holds a field is a whole line, indented as the field is; prose begins with a capital.
    const used = (await readFile(path, 'utf8')).replace(/^( *)# (?=[a-z_#-]| {2})(.*)$/gm, '$1$2');
    await writeFile(path, used);
  }
  const { error } = await mgp(['check', '--format', 'json'], { folder }).then(({ out }) => ({ error: out }));
  // Files that the skeleton can only name are missing, and nothing else is wrong.
  const codes = error
    .split('\n')
    .filter((line) => line.includes('"severity":"error"'))
    .map((line) => String((JSON.parse(line) as { code: string }).code));
  expect([...new Set(codes)]).toEqual(['data/missing-file']);
});

test('never touches what is there', async () => {
  const folder = await temporaryFolder();
  await mgp(['new', 'my-city'], { folder });
  const path = join(folder, 'profiles', 'my-city', 'en.yaml');
  await writeFile(path, 'mine');
  const again = await mgp(['new', 'my-city'], { folder });
  expect(again.error).toContain("'profiles/my-city' is there already");
  expect(again.code).toBe(2);
  expect(await readFile(path, 'utf8')).toBe('mine');
});
