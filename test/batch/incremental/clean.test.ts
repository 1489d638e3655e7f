import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesUnder } from '../../helpers/command.js';
import { PROJECT } from '../../helpers/project.js';
import { Workshop } from './workshop.js';

/** Files and manifest of a folder, by their paths. */
async function contents(out: string): Promise<Record<string, string>> {
  const names = (await filesUnder(out)).filter((name) => !name.startsWith('.mgp'));
  const read = names.map(async (name) => [name, (await readFile(join(out, name))).toString('latin1')] as const);
  return Object.fromEntries(await Promise.all(read));
}

test('after any change, building what has to be built comes to the same as building everything', {
  timeout: 240_000,
}, async () => {
  const shop = await Workshop.open();
  await shop.profile('north', { en: 'Noord', fr: 'Nord', es: 'Norte' }, { foreword: { text: 'Dear reader.' } });
  await shop.profile('south', { en: 'Zuid' });
  const known = shop.out;
  const changes: readonly (readonly [string, () => Promise<void>])[] = [
    ['at first', async () => {}],
    ['a partial', () => shop.edit('mine/partials/signed.hbs', '<p>', '<p class="a">')],
    ['words', () => shop.edit('mine/labels/fr.yaml', 'End', 'Fin')],
    ['a partial that nobody fills', () => shop.edit('base/partials/band.hbs', '<', '\n<')],
    ['texts', () => shop.edit('profiles/north/en.yaml', 'More of it.', 'More.')],
    ['a title', () => shop.edit('profiles/north/fr.yaml', 'Nord', 'Le Nord')],
    ['a font', () => cp(join(PROJECT, 'fonts/Tajawal-Bold.ttf'), shop.path('mine/fonts/Tajawal-Light.ttf'))],
    ['a new language', () => cp(shop.path('profiles/south/en.yaml'), shop.path('profiles/south/fr.yaml'))],
    ['an override', () => cp(shop.path('base/partials/head.hbs'), shop.path('mine/partials/head.hbs'))],
  ];
  for (const [index, [what, change]] of changes.entries()) {
    await change();
    shop.out = known;
    await shop.build();
    const incremental = await contents(shop.out);
    shop.out = shop.path(`clean ${index}`);
    await shop.build();
    const clean = await contents(shop.out);
    const differing = Object.keys({ ...clean, ...incremental }).filter((name) => clean[name] !== incremental[name]);
    expect(differing, what).toEqual([]);
  }
});
