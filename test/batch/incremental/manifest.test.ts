import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import {
  type Manifest,
  manifestName,
  manifestText,
  parseManifest,
  readManifest,
  writeManifest,
} from '../../../src/batch/manifest/index.js';
import { nameOf, pathOf } from '../../../src/batch/manifest/places.js';
import { PROGRAM_FOLDER } from '../../../src/program-folder.js';
import { temporaryFolder } from '../../helpers/command.js';
import { Workshop } from './workshop.js';

vi.setConfig({ testTimeout: 120_000 });

const read = (shop: Workshop): Promise<string> => readFile(shop.path('out/manifest.json'), 'utf8');

test('the manifest comes back as it was written, and says the same whatever came first', async () => {
  const shop = await Workshop.open();
  await shop.profile('north', { en: 'Noord', fr: 'Nord' });
  await shop.profile('south', { en: 'Zuid' });
  const { manifest } = await shop.build();
  const text = await read(shop);
  const again = parseManifest(text, 'manifest.json');
  expect(again.diagnostics).toEqual([]);
  expect(again.value?.files.map(({ file }) => file)).toEqual([
    'north/north-en-mine.pdf',
    'north/north-fr-mine.pdf',
    'south/south-en-mine.pdf',
  ]);
  expect(manifestText(again.value as Manifest)).toBe(text);
  expect(manifestText({ ...manifest, files: [...manifest.files].reverse() })).toBe(text);
  // Nothing of the machine, and no time but those of the options.
  expect(text).not.toContain(shop.root);
  expect(text).not.toContain(PROGRAM_FOLDER);
  expect(text).not.toMatch(/\d{4}-\d\d-\d\dT/);
  expect(JSON.parse(text).files[0]).toMatchObject({
    profile: 'north',
    language: 'en',
    layout: 'mine',
    conformance: ['PDF/UA-1', 'PDF/A-3a'],
    verified: false,
    options: { date: null, draft: false, attach: 'sources' },
    inputs: [{ name: 'profile:en.yaml' }, { name: 'profile:logo.svg' }, { name: 'profile:profile.yaml' }],
  });
});

test('it has files of earlier runs as long as they are there, also of profiles that are gone', async () => {
  const shop = await Workshop.open();
  await shop.profile('north', { en: 'Noord' });
  await shop.profile('south', { en: 'Zuid' });
  await shop.build();
  const before = await read(shop);
  await shop.remove('profiles/north');
  await shop.build();
  expect(await read(shop)).toBe(before);
  // Also where nothing else is known of them.
  await shop.remove('out/.mgp');
  await shop.build();
  expect(await read(shop)).toBe(before);
  await shop.remove('out/north');
  expect((await shop.build()).manifest.files.map(({ profile }) => profile)).toEqual(['south']);
  // What was done before a run was cut short is in the next one's.
  await shop.remove('out/manifest.json');
  expect((await shop.build()).manifest.files.map(({ profile }) => profile)).toEqual(['south']);
});

test('a run elsewhere writes the same', async () => {
  const [one, other] = [await Workshop.open(), await Workshop.open()];
  for (const shop of [one, other]) {
    await shop.profile('north', { en: 'Noord', fr: 'Nord' });
    await shop.build();
  }
  expect(await read(other)).toBe(await read(one));
});

test('a manifest that is not one is refused with its reason', async () => {
  const shop = await Workshop.open();
  await shop.profile('north', { en: 'Noord' });
  await shop.build();
  const text = await read(shop);
  const why = (changed: string): string | undefined => parseManifest(changed, 'm.json').diagnostics[0]?.message;
  expect(why('{')).toBe('The manifest cannot be read: it is not JSON.');
  expect(why('null')).toBe('The manifest cannot be read: `` is not an object.');
  expect(why(text.replace('"version": 1', '"version": 7'))).toContain('`version` is 7');
  expect(why(text.replace('"file":"north/', '"file":"../../etc/'))).toContain('`files.0.file` is not a path');
  expect(why(text.replace('"file":"north/', '"file":"C:\\\\north/'))).toContain('`files.0.file` is not a path');
  expect(why(text.replace(/"pages":\d+/, '"pages":-1'))).toContain('`files.0.pages` is not a whole number');
  expect(why(text.replace(/("shared":\{"inputs":")/, '$1x'))).toContain('names a list that is not there');
  expect(why(text.replace(/\n(\{"file".*)\n/, '\n$1,\n$1\n'))).toContain('twice');
  expect(why(text)).toBeUndefined();
  const nothing = await readManifest(join(await temporaryFolder(), 'manifest.json'));
  expect(nothing).toEqual({ diagnostics: [] });
});

test('whatever stands in a manifest, reading it ends in a value or in a diagnostic', async () => {
  const shop = await Workshop.open();
  await shop.profile('north', { en: 'Noord' });
  await shop.build();
  const text = await read(shop);
  fc.assert(
    fc.property(fc.nat(text.length), fc.nat(40), fc.oneof(fc.string(), fc.json()), (from, length, put) => {
      const { value, diagnostics } = parseManifest(text.slice(0, from) + put + text.slice(from + length), 'm.json');
      expect(value === undefined ? diagnostics.length : 1).toBe(1);
    }),
  );
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(parseManifest(JSON.stringify(value), 'm.json').diagnostics).toHaveLength(1);
    }),
  );
});

test('a part of a run has a name and a share of its own', async () => {
  const shop = await Workshop.open();
  await shop.profile('north', { en: 'Noord' });
  const { manifest } = await shop.build();
  const share = { index: 2, of: 8, plan: 'ab'.repeat(32), files: manifest.files.map(({ file }) => file) };
  expect(manifestName(share)).toBe('manifest-2-of-8.json');
  expect(await writeManifest(shop.out, { ...manifest, share })).toEqual([]);
  expect((await readManifest(shop.path('out/manifest-2-of-8.json'))).value?.share).toEqual(share);
});

test('names of paths come back, wherever a layout is', () => {
  const places = { profile: '/a/profiles/x', layout: '/b/layouts/own', out: '/a/out' };
  for (const [path, name] of [
    ['/a/profiles/x/en.yaml', 'profile:en.yaml'],
    ['/a/profiles/x', 'profile:'],
    ['/a/profiles/xy/en.yaml', 'layout:../../../a/profiles/xy/en.yaml'],
    ['/a/out/x/x-en.pdf', 'out:x/x-en.pdf'],
    ['/b/layouts/own/print.css', 'layout:print.css'],
    ['/b/layouts/base/..a/print.css', 'layout:../base/..a/print.css'],
    [join(PROGRAM_FOLDER, 'fonts', 'A.ttf'), 'mgp:fonts/A.ttf'],
    ['print.css', 'print.css'],
  ] as const) {
    expect(nameOf(path, places)).toBe(name);
    expect(join(pathOf(name, places), '.')).toBe(join(path, '.'));
  }
});
