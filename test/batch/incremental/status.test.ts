import { appendFile, copyFile } from 'node:fs/promises';
import { expect, test, vi } from 'vitest';
import { run } from '../../../src/cli/run.js';
import { fakeTerminal } from '../../helpers/terminal.js';
import { Workshop } from './workshop.js';

vi.setConfig({ testTimeout: 120_000 });

async function status(shop: Workshop, ...more: string[]) {
  const terminal = { ...fakeTerminal(), folder: shop.root };
  const code = await run(['status', '--layout', 'mine', ...more], terminal);
  return { code, lines: terminal.lines, errors: terminal.errors };
}

async function twoPlaces(): Promise<Workshop> {
  const shop = await Workshop.open();
  await shop.profile('north', { en: 'Noord', fr: 'Nord', es: 'Norte' });
  await shop.profile('south', { en: 'Zuid' });
  return shop;
}

test('before anything is built, and when all is', async () => {
  const shop = await twoPlaces();
  const before = await status(shop);
  expect(before.code).toBe(1);
  expect(before.lines[0]).toBe('not built yet (4)');
  await shop.build({ draft: true });
  expect(await status(shop)).toEqual({ code: 0, lines: ['4 files, 4 as they should be'], errors: [] });
});

test('each file by what has become of it', async () => {
  const shop = await twoPlaces();
  await shop.build();
  // The others would be told the same of it: they are as they should be.
  await shop.edit('profiles/north/fr.yaml', 'More of it.', 'Much more.');
  await appendFile(shop.path('out/south/south-en-mine.pdf'), '\n');
  await shop.remove('out/north/north-es-mine.pdf');
  await copyFile(shop.path('out/north/north-en-mine.pdf'), shop.path('out/north/own.pdf'));
  await copyFile(shop.path('profiles/north/en.yaml'), shop.path('profiles/south/fr.yaml'));
  const { code, lines } = await status(shop, '--format', 'json');
  expect(code).toBe(1);
  const found = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(found.slice(0, -1).map(({ file, state, why }) => [file, state, why])).toEqual([
    ['out/north/north-en-mine.pdf', 'fresh', null],
    ['out/north/north-es-mine.pdf', 'missing', null],
    ['out/north/north-fr-mine.pdf', 'stale', 'profiles/north/fr.yaml has changed'],
    ['out/south/south-en-mine.pdf', 'altered', null],
    ['out/south/south-fr-mine.pdf', 'unbuilt', null],
  ]);
  expect(found.at(-1)).toMatchObject({ kind: 'summary', files: 5, fresh: 1, stale: 1, missing: 1, altered: 1 });
  expect((await status(shop, 'north', '--lang', 'en')).code).toBe(0);
});

test('a profile that is gone, and a layout that is not named', async () => {
  const shop = await twoPlaces();
  await shop.build();
  await shop.remove('profiles/north');
  expect((await status(shop)).lines).toEqual([
    'no longer have a source (3)',
    '  out/north/north-en-mine.pdf',
    '  out/north/north-es-mine.pdf',
    '  out/north/north-fr-mine.pdf',
    '4 files, 1 as they should be',
  ]);
  const terminal = { ...fakeTerminal(), folder: shop.root };
  expect(await run(['status', 'south'], terminal)).toBe(1);
  expect(terminal.lines.slice(0, 2)).toEqual([
    'made with a layout that is not known here (1)',
    "  out/south/south-en-mine.pdf  name the folder of the layout 'mine' with --layout",
  ]);
});

test('a manifest that cannot be read is an error', async () => {
  const shop = await twoPlaces();
  await shop.write('out/manifest.json', '{}');
  const { code, errors } = await status(shop);
  expect(code).toBe(1);
  expect(errors[0]).toContain('batch/manifest');
});
