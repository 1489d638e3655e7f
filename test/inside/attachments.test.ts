import { readFile, rename, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { recordSchema } from '../../src/inside/index.js';
import { EDITION_SCHEMA, editionSchema, jsonSchemas } from '../../src/profile/index.js';
import { version } from '../../src/version.js';
import { temporaryFolder } from '../helpers/command.js';
import { PROFILES } from '../helpers/project.js';
import { PICTURE } from '../profile/fixture.js';
import { attachedTo, copyOf, editionOf, layoutOf, textOf } from './helpers.js';

const iom = await layoutOf('iom');

describe('an edition with every kind of file', async () => {
  const folder = join(PROFILES, 'specimen-republic');
  const profile = await editionOf(folder, 'en');
  const files = await attachedTo(profile, iom, { draft: true, date: new Date('2025-07-01T12:00:00Z') });

  test('has its sources in it, byte for byte, then its data and the record', async () => {
    expect(files.map(({ name, type, relationship }) => `${relationship} ${name} ${type}`)).toEqual([
      'Source profile.yaml application/yaml',
      'Source en.yaml application/yaml',
      'Source cover.jpg image/jpeg',
      'Source directorate.svg image/svg+xml',
      'Source foreword.webp image/webp',
      'Source greenhouse.jpg image/jpeg',
      'Source institute.svg image/svg+xml',
      'Source map.svg image/svg+xml',
      'Source market.jpg image/jpeg',
      'Source port.png image/png',
      'Source reception-class.webp image/webp',
      'Data specimen-republic-en.json application/json',
      'Data specimen-republic-en.findings.csv text/csv',
      'Supplement specimen-republic-en.build.json application/json',
    ]);
    for (const { name, bytes } of files.filter(({ relationship }) => relationship === 'Source'))
      expect(Buffer.compare(bytes, await readFile(join(folder, name))), name).toBe(0);
    expect(files.filter(({ description }) => !/^[A-Z].{15,}[a-z]$/.test(description))).toEqual([]);
  });

  test('is data under the documented schema', () => {
    const data: unknown = JSON.parse(textOf(files, '-en.json'));
    expect(data).toMatchObject({ $schema: EDITION_SCHEMA, slug: 'specimen-republic', language: 'en', specimen: true });
    expect(editionSchema.parse(data)).toEqual(data);
    expect(JSON.parse(jsonSchemas()['schema/edition.schema.json'] ?? '')).toMatchObject({ $id: EDITION_SCHEMA });
  });

  test('has a record of how it was built, with nothing of the machine', () => {
    const text = textOf(files, '.build.json');
    const record = recordSchema.parse(JSON.parse(text));
    expect(record).toMatchObject({
      profile: 'specimen-republic',
      language: 'en',
      program: { name: 'mgp', version: version() },
      layout: { name: 'iom' },
      options: { date: '2025-07-01T12:00:00.000Z', draft: true, attach: 'sources' },
      publication: { languages: ['en', 'fr', 'ar'], editions: [] },
      runtime: { node: process.versions.node, icu: process.versions.icu },
    });
    for (const { bytes } of files) expect(Buffer.from(bytes).includes(process.cwd())).toBe(false);
  });
});

test.each(['santiago-de-chile', 'specimen-city'])('%s is data under the schema in each language', async (slug) => {
  const { loadProfile, editionData } = await import('../../src/profile/index.js');
  const { editions } = await loadProfile(join(PROFILES, slug));
  for (const { profile } of editions) {
    const data: unknown = profile && JSON.parse(JSON.stringify(editionData(profile)));
    expect(editionSchema.parse(data)).toEqual(data);
  }
});

describe('what is attached', async () => {
  const profile = await editionOf(join(PROFILES, 'specimen-city'), 'en');
  const stems = ['specimen-city-en.json', 'specimen-city-en.findings.csv', 'specimen-city-en.build.json'];

  test('is, with data, the data alone', async () => {
    const files = await attachedTo(profile, iom, { attach: 'data' });
    expect(files.map(({ name }) => name)).toEqual(stems);
    expect(JSON.parse(textOf(files, '.build.json'))).toMatchObject({ options: { attach: 'data' } });
  });

  test('is, with none, nothing', async () => {
    expect(await attachedTo(profile, iom, { attach: 'none' })).toEqual([]);
  });

  test('is named for a layout that is not the main one', async () => {
    const files = await attachedTo(profile, await layoutOf('brief'), { attach: 'data' });
    expect(files.map(({ name }) => name)).toEqual(stems.map((name) => name.replace('-en.', '-en-brief.')));
  });

  test('is the same in a folder elsewhere', async () => {
    const elsewhere = await editionOf(await copyOf('specimen-city'), 'en');
    expect(await attachedTo(elsewhere, iom)).toEqual(await attachedTo(profile, iom));
  });
});

test('bytes are kept as they were written, names too, and a file of sources takes no name from the data', async () => {
  const folder = await copyOf('specimen-city');
  const facts = await readFile(join(folder, 'profile.yaml'), 'utf8');
  const library = `${basename(folder)}-en.json`;
  await writeFile(
    join(folder, 'profile.yml'),
    `\ufeff${facts}sources: ${library}\npictures: { a: { file: './deux  mots é.svg', decorative: true } }\n`.replaceAll(
      '\n',
      '\r\n',
    ),
  );
  await rename(join(folder, 'profile.yaml'), join(await temporaryFolder(), 'gone'));
  await writeFile(join(folder, library), '[ ]');
  await writeFile(join(folder, 'deux  mots é.svg'), PICTURE);
  const profile = await editionOf(folder, 'en');
  const files = await attachedTo(profile, iom);
  expect(files.map(({ name }) => name)).toEqual([
    'profile.yml',
    'en.yaml',
    library,
    'deux  mots é.svg',
    'specimen-city-en~2.json',
    'specimen-city-en.findings.csv',
    'specimen-city-en.build.json',
  ]);
  for (const { name, bytes } of files.slice(0, 4))
    expect([...bytes]).toEqual([...(await readFile(join(folder, name)))]);
});

test('a name that could not be taken out again is a warning, with its file', async () => {
  const folder = await copyOf('specimen-city');
  const facts = await readFile(join(folder, 'profile.yaml'), 'utf8');
  await writeFile(join(folder, 'profile.yaml'), `${facts}pictures: { a: { file: .a.svg, decorative: true } }\n`);
  await writeFile(join(folder, '.a.svg'), PICTURE);
  const { composeEdition } = await import('../../src/index.js');
  const { value, diagnostics } = await composeEdition(await editionOf(folder, 'en'), iom);
  expect(value?.attachments).toHaveLength(6);
  expect(diagnostics).toMatchObject([{ code: 'inside/name', severity: 'warning', file: join(folder, '.a.svg') }]);
  expect(diagnostics[0]?.message).toContain('hidden');
});

test('a picture that goes away after it was loaded is an error with its file', async () => {
  const folder = await copyOf('specimen-city');
  const facts = await readFile(join(folder, 'profile.yaml'), 'utf8');
  await writeFile(join(folder, 'profile.yaml'), `${facts}pictures: { a: { file: a.svg, decorative: true } }\n`);
  await writeFile(join(folder, 'a.svg'), PICTURE);
  const profile = await editionOf(folder, 'en');
  await rename(join(folder, 'a.svg'), join(folder, 'b.svg'));
  const { buildEdition } = await import('../../src/index.js');
  const { value, diagnostics } = await buildEdition(profile, iom);
  expect(value).toBeUndefined();
  expect(diagnostics).toMatchObject([{ code: 'data/unreadable', severity: 'error', file: join(folder, 'a.svg') }]);
});
