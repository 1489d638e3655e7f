import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeWhole } from '../../src/output/index.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mgp-écrire '));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const BYTES = new Uint8Array([37, 80, 68, 70]);

test('makes the folders that are missing, and leaves nothing but the file', async () => {
  expect(await writeWhole(join(folder, 'a b', 'ç', 'x.pdf'), BYTES)).toEqual([]);
  expect(await readdir(join(folder, 'a b', 'ç'))).toEqual(['x.pdf']);
  expect(new Uint8Array(await readFile(join(folder, 'a b', 'ç', 'x.pdf')))).toEqual(BYTES);
});

test('replaces the file that was there', async () => {
  await writeFile(join(folder, 'x.pdf'), 'a longer file of last time');
  expect(await writeWhole(join(folder, 'x.pdf'), BYTES)).toEqual([]);
  expect(new Uint8Array(await readFile(join(folder, 'x.pdf')))).toEqual(BYTES);
});

test('a folder in the place of the file is an error, and no temporary file stays', async () => {
  await mkdir(join(folder, 'x.pdf'));
  const [problem] = await writeWhole(join(folder, 'x.pdf'), BYTES);
  expect(problem).toMatchObject({ code: 'output/not-written', severity: 'error', file: join(folder, 'x.pdf') });
  expect(await readdir(folder)).toEqual(['x.pdf']);
});

test('a file in the place of a folder is an error that says so', async () => {
  await writeFile(join(folder, 'out'), '');
  const [problem] = await writeWhole(join(folder, 'out', 'slug', 'x.pdf'), BYTES);
  expect(problem?.message).toContain('is a file, not a folder');
});
