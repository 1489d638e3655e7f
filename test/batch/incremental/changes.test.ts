import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { PROJECT } from '../../helpers/project.js';
import { Workshop } from './workshop.js';

vi.setConfig({ testTimeout: 120_000 });

/** `north` has a foreword and three languages, `south` neither. */
async function twoPlaces(): Promise<Workshop> {
  const shop = await Workshop.open();
  await shop.profile('north', { en: 'Noord', fr: 'Nord', es: 'Norte' }, { foreword: { text: 'Dear reader.' } });
  await shop.profile('south', { en: 'Zuid' });
  return shop;
}

const ALL = ['north-en', 'north-es', 'north-fr', 'south-en'];

test('what is built is fresh, and each change concerns its users alone', async () => {
  const shop = await twoPlaces();
  expect(new Set(Object.values(await shop.states()))).toEqual(new Set(['stale: it is not built yet']));
  expect((await shop.build()).made).toEqual(ALL);
  expect(await shop.waiting()).toEqual([]);
  expect((await shop.build()).made).toEqual([]);

  await shop.edit('mine/partials/signed.hbs', '<p>', '<p class="a">');
  expect(await shop.states()).toEqual({
    'north-en': 'stale: mine/partials/signed.hbs has changed',
    'north-es': 'stale: mine/partials/signed.hbs has changed',
    'north-fr': 'stale: mine/partials/signed.hbs has changed',
    'south-en': 'fresh',
  });
  expect((await shop.build()).made).toEqual(['north-en', 'north-es', 'north-fr']);

  // Nothing of what nobody uses.
  await shop.edit('base/partials/band.hbs', '<', '\n<');
  await shop.write('base/labels/eo.yaml', 'x: y');
  await shop.write('mine/notes.txt', 'x');
  expect(await shop.waiting()).toEqual([]);

  // Words of one language: others may print the titles that are made with them.
  await shop.edit('mine/labels/fr.yaml', 'End', 'Fin');
  expect(await shop.waiting()).toEqual(['north-en perhaps', 'north-es perhaps', 'north-fr stale']);
  expect(await shop.build()).toMatchObject({ made: ['north-fr'], held: ['north-en', 'north-es'] });
  expect(await shop.waiting()).toEqual([]);

  // An inherited file that one of its own takes the place of.
  await shop.write('mine/partials/head.hbs', '<head><title>{{full_title}}</title></head>');
  expect((await shop.states())['south-en']).toBe('stale: mine/partials/head.hbs is new');
  expect((await shop.build()).made).toEqual(ALL);

  await shop.edit('base/print.css', '{', '{ ');
  expect((await shop.build()).made).toEqual(ALL);
});

test('fonts: those that are set are looked at, others only have to be there', async () => {
  const shop = await twoPlaces();
  await shop.build();
  // Arabic is in none of the texts.
  await cp(join(PROJECT, 'fonts/Tajawal-Bold.ttf'), shop.path('mine/fonts/Tajawal-Light.ttf'));
  expect((await shop.states())['south-en']).toBe('stale: mine/fonts/Tajawal-Light.ttf is new');
  await shop.build();
  await cp(join(PROJECT, 'fonts/Tajawal-Medium.ttf'), shop.path('mine/fonts/Tajawal-Light.ttf'));
  expect(await shop.waiting()).toEqual([]);
  await cp(join(PROJECT, 'fonts/SourceSans3-SemiBold.ttf'), shop.path('mine/fonts/SourceSans3-Regular.ttf'));
  expect((await shop.states())['south-en']).toBe('stale: mine/fonts/SourceSans3-Regular.ttf has changed');
  await shop.remove('mine/fonts/Tajawal-Light.ttf');
  await shop.remove('mine/fonts/SourceSans3-Regular.ttf');
  expect((await shop.states())['south-en']).toBe('stale: mine/fonts/SourceSans3-Regular.ttf is not there any more');
});

test('texts, facts and pictures of a profile', async () => {
  const shop = await twoPlaces();
  await shop.build();
  await shop.edit('profiles/north/en.yaml', 'More of it.', 'Much more of it.');
  expect(await shop.waiting()).toEqual(['north-en stale', 'north-es perhaps', 'north-fr perhaps']);
  expect(await shop.build()).toMatchObject({ made: ['north-en'], held: ['north-es', 'north-fr'] });

  // The titles of editions stand in the metadata of the others.
  await shop.edit('profiles/north/en.yaml', 'Noord', 'Noorden');
  expect((await shop.build()).made).toEqual(['north-en', 'north-es', 'north-fr']);

  await shop.write('profiles/north/logo.svg', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"/>');
  expect(await shop.waiting()).toEqual(['north-en stale', 'north-es stale', 'north-fr stale']);
  await shop.write('profiles/north/unused.jpg', 'x');
  await shop.build();
  expect(await shop.waiting()).toEqual([]);

  await shop.edit('profiles/south/profile.yaml', '2022-09', '2022-10');
  expect(await shop.waiting()).toEqual(['south-en stale']);
});

test('a new language, and one that goes', async () => {
  const shop = await twoPlaces();
  await shop.build();
  await cp(shop.path('profiles/south/en.yaml'), shop.path('profiles/south/fr.yaml'));
  expect(await shop.states()).toMatchObject({
    'south-en': 'perhaps: profiles/south has other files of texts',
    'south-fr': 'stale: it is not built yet',
    'north-en': 'fresh',
  });
  expect((await shop.build()).made).toEqual(['south-en', 'south-fr']);
  await shop.remove('profiles/south/fr.yaml');
  expect((await shop.build()).made).toEqual(['south-en']);
});

test('options and the program', async () => {
  const shop = await twoPlaces();
  await shop.remove('profiles/north');
  await shop.build();
  const state = async (options: Parameters<Workshop['states']>[0]) => (await shop.states(options))['south-en'];
  expect(await state({ draft: true })).toBe('stale: --draft is asked for');
  expect(await state({ attach: 'none' })).toBe('stale: --attach none is asked for, and it was built with sources');
  expect(await state({ date: new Date('2030-01-01T00:00:00Z') })).toBe('stale: another date is asked for');
  expect(await state({ verify: true })).toBe('stale: it has not been verified');
  expect(await state({ force: true })).toBe('stale: --force');
  expect(await state({ published: ['en', 'fr'] })).toBe(
    'stale: the other editions of its publication are named otherwise',
  );
  expect((await shop.build({ verify: true })).made).toEqual(['south-en']);
  expect(await state({})).toBe('fresh');
  const key = /"key":"[0-9a-f]{8}/;
  const file = 'out/.mgp/files/south.json';
  const kept = await readFile(shop.path(file), 'utf8');
  await shop.write(file, kept.replace(key, '"key":"00000000'));
  expect(await state({})).toBe('stale: the program is another');
});

test('a layout of the same name from elsewhere', async () => {
  const shop = await twoPlaces();
  await shop.build();
  await cp(shop.path('base'), shop.path('elsewhere/base'), { recursive: true });
  await cp(shop.path('mine'), shop.path('elsewhere/mine'), { recursive: true });
  const layouts = [{ name: 'mine', folder: shop.path('elsewhere/mine') }];
  expect((await shop.states({}, { layouts }))['south-en']).toBe('fresh');
  await shop.edit('elsewhere/mine/layout.hbs', '<h1>', '<h1 class="a">');
  expect((await shop.states({}, { layouts }))['south-en']).toBe('stale: elsewhere/mine/layout.hbs has changed');
});
