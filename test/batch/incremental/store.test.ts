import { spawnSync } from 'node:child_process';
import { copyFile, mkdir, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { sweep, temporaryFile } from '../../../src/batch/store/index.js';
import { filesUnder, temporaryFolder } from '../../helpers/command.js';
import { Workshop } from './workshop.js';

vi.setConfig({ testTimeout: 120_000 });

async function onePlace(): Promise<Workshop> {
  const shop = await Workshop.open();
  await shop.profile('north', { en: 'Noord', fr: 'Nord' });
  await shop.build();
  return shop;
}

const PDF = 'out/north/north-en-mine.pdf';
const ENTRIES = 'out/.mgp/files/north.json';

test('what is known may be deleted, broken, cut short or of another version: it is made anew', async () => {
  const shop = await onePlace();
  const entries = await readFile(shop.path(ENTRIES), 'utf8');
  const bytes = await readFile(shop.path(PDF));
  await shop.remove('out/manifest.json');
  const unknown = 'stale: it is not known what the file on the disk was made from';
  const broken = [
    '',
    '{',
    '[]',
    '{"version":1}',
    '{"version":1,"files":[{}]}',
    entries.slice(0, -20),
    entries.replace('"version":1', '"version":2'),
    entries.replace(/"sha256":"[0-9a-f]/, '"sha256":"x'),
    entries.replace('"file":"north/', '"file":"../north/'),
    entries.replace('"code":', '"other":').replace('"profile":"north"', '"profile":"south"'),
  ];
  for (const text of broken) {
    await shop.write(ENTRIES, text);
    expect((await shop.states())['north-en'], text.slice(0, 60)).toBe(unknown);
  }
  await shop.write(ENTRIES, entries);
  expect(await shop.waiting()).toEqual([]);
  await shop.remove('out/.mgp/shared');
  expect((await shop.states())['north-en']).toBe(unknown);
  await shop.remove('out/.mgp');
  expect((await shop.build()).made).toEqual(['north-en', 'north-fr']);
  expect(Buffer.compare(await readFile(shop.path(PDF)), bytes)).toBe(0);
  // The manifest knows it, too: of files of other machines nothing else does.
  await shop.remove('out/.mgp');
  expect(await shop.waiting()).toEqual([]);
  expect((await shop.build()).made).toEqual([]);
});

test('a file that is not the one that was built is built again, whatever its size and date', async () => {
  const shop = await onePlace();
  const bytes = await readFile(shop.path(PDF));
  const { atime, mtime } = await stat(shop.path(PDF));
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
  await writeFile(shop.path(PDF), bytes);
  await utimes(shop.path(PDF), atime, mtime);
  expect(await shop.states()).toEqual({
    'north-en': 'stale: the file on the disk is not the one that was built',
    'north-fr': 'fresh',
  });
  await copyFile(shop.path('out/north/north-fr-mine.pdf'), shop.path(PDF));
  expect((await shop.states())['north-en']).toBe('stale: the file on the disk is not the one that was built');
  await rm(shop.path(PDF));
  await mkdir(shop.path(PDF));
  expect((await shop.states())['north-en']).toBe('stale: the file is not there any more');
  await rm(shop.path(PDF), { recursive: true });
  expect((await shop.build()).made).toEqual(['north-en']);
});

test('a large picture is known by what the file system says of it, and read again where that differs', async () => {
  const shop = await Workshop.open();
  await shop.profile('north', { en: 'Noord' });
  const logo = 'profiles/north/logo.svg';
  const drawing = (color: string): string =>
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><!--${' '.repeat(70_000)}--><path fill="${color}" d="M0 0h9v9z"/></svg>`;
  await shop.write(logo, drawing('#000000'));
  // What was changed just before a run is not trusted.
  const past = new Date(Date.now() - 60_000);
  await utimes(shop.path(logo), past, past);
  await shop.build();
  const stamps = async (): Promise<unknown> => JSON.parse(await readFile(shop.path(ENTRIES), 'utf8')).files[0].stamps;
  expect(Object.keys((await stamps()) as object)).toEqual(['']);
  await shop.write(logo, drawing('#000001'));
  await utimes(shop.path(logo), past, past);
  expect((await shop.states())['north-en']).toBe('stale: profiles/north/logo.svg has changed');
});

test('two builds at once in one folder: whoever writes last is right, and neither forgets the files of the other', async () => {
  const shop = await Workshop.open();
  await shop.profile('north', { en: 'Noord', fr: 'Nord' });
  await shop.profile('south', { en: 'Zuid' });
  await Promise.all([shop.build(), shop.build()]);
  expect(await shop.waiting()).toEqual([]);
  await Promise.all([shop.build({ draft: true }), shop.build()]);
  const fresh = async (draft: boolean): Promise<string[]> =>
    Object.entries(await shop.states({ draft })).flatMap(([name, state]) => (state === 'fresh' ? [name] : []));
  const both = [await fresh(true), await fresh(false)];
  // Of no file both can be true.
  expect(new Set(both.flat()).size).toBe(both.flat().length);
  await shop.build();
  expect(await fresh(false)).toEqual(['north-en', 'north-fr', 'south-en']);
});

test('what dead processes left behind goes, and what living ones or other machines work on stays', async () => {
  const out = await temporaryFolder();
  const own = temporaryFile(out);
  const folder = join(own, '..');
  const dead = spawnSync(process.execPath, ['-e', '']).pid;
  const machine = hostname().replace(/[^A-Za-z0-9]+/g, '_');
  const names = [`${machine}-${dead}-1`, `elsewhere-${dead}-1`, `${machine}-${process.ppid}-7`, 'notes.txt'];
  for (const name of names) await writeFile(join(folder, name), '');
  await writeFile(own, '');
  sweep(out);
  expect((await readdir(folder)).sort()).toEqual(
    [`elsewhere-${dead}-1`, `${machine}-${process.ppid}-7`, own.slice(folder.length + 1), 'notes.txt'].sort(),
  );
});

test('nothing is left but files, what is known of them, and the manifest', async () => {
  const shop = await onePlace();
  const found = (await filesUnder(shop.out)).map((name) => name.replace(/[0-9a-f]{32}/, '…'));
  expect([...new Set(found)]).toEqual([
    '.mgp/files/north.json',
    '.mgp/shared/….json',
    'manifest.json',
    'north/north-en-mine.pdf',
    'north/north-fr-mine.pdf',
  ]);
});
