import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { FILE_STATES } from '../../../src/batch/status/index.js';
import { PROJECT } from '../../helpers/project.js';
import { Workshop } from './workshop.js';

vi.setConfig({ testTimeout: 120_000 });

/** The names in the first column of the tables of a page. */
function rows(page: string): string[] {
  return [...page.matchAll(/^\| (`[^|]+) \|/gm)].flatMap(([, cell = '']) => cell.match(/(?<=`)\w+(?=`)/g) ?? []);
}

test('docs/incremental.md names every state, and every field of the manifest', async () => {
  const page = await readFile(join(PROJECT, 'docs/incremental.md'), 'utf8');
  const named = rows(page);
  for (const state of Object.keys(FILE_STATES)) expect(named).toContain(state);
  const shop = await Workshop.open();
  await shop.profile('north', { en: 'Noord' });
  await shop.build();
  const manifest = JSON.parse(await readFile(shop.path('out/manifest.json'), 'utf8'));
  for (const field of [...Object.keys(manifest), ...Object.keys(manifest.files[0])]) expect(named).toContain(field);
  for (const option of Object.keys(manifest.files[0].options)) expect(page).toContain(`\`${option}\``);
});
