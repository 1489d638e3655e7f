import { lstat, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { type Attachment, composeEdition, extract, renderPdf } from '../../src/index.js';
import { digest } from '../../src/inside/record/digest.js';
import { filesUnder, temporaryFolder } from '../helpers/command.js';
import { PROFILES, PROJECT } from '../helpers/project.js';
import { attachedTo, editionOf, layoutOf } from './helpers.js';

const brief = await layoutOf('brief');
const profile = await editionOf(join(PROFILES, 'specimen-city'), 'en');
const GOOD = await attachedTo(profile, brief);
const face = await readFile(join(PROJECT, 'fonts', 'SourceSans3-Regular.ttf'));

/** A page with these files inside. */
async function pdfWith(attachments: readonly Attachment[]): Promise<Uint8Array> {
  const { bytes } = await renderPdf({
    info: { title: 'A page', language: 'en', date: new Date(0) },
    faces: { text: face },
    pages: { auto: { width: 200, height: 200, margin: { top: 9, end: 9, bottom: 9, start: 9 }, boxes: [] } },
    content: [{ text: [{ text: 'Words', fonts: ['text'], size: 10, lineHeight: 14, color: '#000000' }] }],
    attachments,
  });
  return bytes;
}

function source(name: string, text = 'x'): Attachment {
  return {
    name,
    bytes: new TextEncoder().encode(text),
    type: 'text/plain',
    description: 'A file',
    relationship: 'Source',
  };
}

/** The record of the good file, changed. */
function record(change: (value: Record<string, unknown>) => void): Attachment {
  const good = GOOD.at(-1) as Attachment;
  const value = JSON.parse(new TextDecoder().decode(good.bytes)) as Record<string, unknown>;
  change(value);
  return { ...good, bytes: new TextEncoder().encode(JSON.stringify(value)) };
}

/** Sources with a record that fits them, so that only their names are wrong. */
function fitting(sources: readonly Attachment[]): Attachment[] {
  return [...sources, record((value) => Object.assign(value, { sources: { sha256: digest(sources) } }))];
}

let root: string;
let out: string;
beforeEach(async () => {
  root = await temporaryFolder();
  out = join(root, 'back');
});

const NAMES = [
  'specimen-city-en-brief.build.json',
  'specimen-city-en-brief.findings.csv',
  'specimen-city-en-brief.json',
  'specimen-city/en.yaml',
  'specimen-city/profile.yaml',
];

test('writes the profile, and its data beside it, byte for byte', async () => {
  const { value, diagnostics } = await extract(await pdfWith(GOOD), 'a.pdf', { out, force: false });
  expect(diagnostics).toEqual([]);
  expect(await filesUnder(root)).toEqual(NAMES.map((name) => `back/${name}`));
  expect(value).toMatchObject({ folder: join(out, 'specimen-city'), recordFile: join(out, NAMES[0] ?? '') });
  expect(value?.files).toHaveLength(NAMES.length);
  for (const { name, bytes, relationship } of GOOD)
    expect([...(await readFile(join(out, relationship === 'Source' ? 'specimen-city' : '', name)))]).toEqual([
      ...bytes,
    ]);
});

test('again is all well; what holds something else stays as it is, and so does all else', async () => {
  const pdf = await pdfWith(GOOD);
  await extract(pdf, 'a.pdf', { out, force: false });
  expect((await extract(pdf, 'a.pdf', { out, force: false })).diagnostics).toEqual([]);
  await writeFile(join(out, 'specimen-city', 'en.yaml'), 'mine');
  await writeFile(join(out, NAMES[1] ?? ''), 'mine');
  const { value, diagnostics } = await extract(pdf, 'a.pdf', { out, force: false });
  expect(value).toBeUndefined();
  expect(diagnostics).toMatchObject([
    { code: 'inside/exists', severity: 'error', file: join(out, 'specimen-city', 'en.yaml') },
    { code: 'inside/exists', severity: 'error', file: join(out, NAMES[1] ?? '') },
  ]);
  expect(await readFile(join(out, 'specimen-city', 'en.yaml'), 'utf8')).toBe('mine');
  expect((await extract(pdf, 'a.pdf', { out, force: true })).diagnostics).toEqual([]);
  expect(await readFile(join(out, 'specimen-city', 'en.yaml'), 'utf8')).not.toBe('mine');
});

test('editions of one publication come together; the facts of another do not', async () => {
  const pdf = await pdfWith(GOOD);
  await mkdir(join(out, 'specimen-city'), { recursive: true });
  await writeFile(join(out, 'specimen-city', 'fr.yaml'), 'another language');
  expect((await extract(pdf, 'a.pdf', { out, force: false })).diagnostics).toEqual([]);
  await writeFile(join(out, 'specimen-city', 'profile.yaml'), 'other facts');
  const { diagnostics } = await extract(pdf, 'a.pdf', { out, force: false });
  expect(diagnostics).toMatchObject([{ code: 'inside/other-facts', file: join(out, 'specimen-city', 'profile.yaml') }]);
});

test('a file that would be the same thing twice is refused, with force too', async () => {
  await mkdir(join(out, 'specimen-city'), { recursive: true });
  await writeFile(join(out, 'specimen-city', 'en.json'), '{}');
  const { diagnostics } = await extract(await pdfWith(GOOD), 'a.pdf', { out, force: true });
  expect(diagnostics).toMatchObject([{ code: 'data/two-files', file: join(out, 'specimen-city', 'en.json') }]);
  expect(await filesUnder(out)).toEqual(['specimen-city/en.json']);
});

describe('nothing is written through a link', () => {
  test.each([
    ['specimen-city', true],
    ['specimen-city/en.yaml', false],
  ])('%s', async (place, isFolder) => {
    const elsewhere = join(root, 'elsewhere');
    await mkdir(elsewhere);
    await writeFile(join(elsewhere, 'en.yaml'), 'mine');
    await mkdir(join(out, 'specimen-city', '..'), { recursive: true });
    if (!isFolder) await mkdir(join(out, 'specimen-city'));
    await symlink(isFolder ? elsewhere : join(elsewhere, 'en.yaml'), join(out, place));
    const { diagnostics } = await extract(await pdfWith(GOOD), 'a.pdf', { out, force: true });
    expect(diagnostics[0]).toMatchObject({ code: 'inside/link', severity: 'error', file: join(out, place) });
    expect(await filesUnder(elsewhere)).toEqual(['en.yaml']);
    expect(await readFile(join(elsewhere, 'en.yaml'), 'utf8')).toBe('mine');
    expect((await lstat(join(out, place))).isSymbolicLink()).toBe(true);
  });
});

describe('nothing is written of a file that', () => {
  const cases: readonly [string, readonly Attachment[], string, RegExp][] = [
    ['has no files inside', [], 'inside/nothing', /no record of a build/],
    ['has only those of others', [source('profile.yaml')], 'inside/nothing', /no record of a build/],
    [
      'leads out of the folder',
      fitting([source('../up.yaml')]),
      'inside/name',
      /`\.\.\/up\.yaml` .* leads to another folder/,
    ],
    ['has an absolute path', fitting([source('/etc/passwd')]), 'inside/name', /absolute/],
    [
      'has a path where its data should be',
      [...GOOD.slice(0, -1), { ...source('a/b.json'), relationship: 'Data' }, ...GOOD.slice(-1)],
      'inside/name',
      /it is a path/,
    ],
    ['has a name that hides', fitting([source('a\u202egnp.svg')]), 'inside/name', /cannot be seen/],
    ['lacks a source', GOOD.slice(1), 'inside/damaged', /one is missing, added or changed/],
    ['has one more', [source('more.yaml'), ...GOOD], 'inside/damaged', /one is missing, added or changed/],
    [
      'has a record that is no JSON',
      [...GOOD.slice(0, -1), { ...(GOOD.at(-1) as Attachment), bytes: new Uint8Array([255]) }],
      'record/unreadable',
      /not JSON/,
    ],
    [
      'has a record of a form to come',
      [record((value) => Object.assign(value, { format: 2 }))],
      'record/unreadable',
      /`format`/,
    ],
    [
      'has a record that leads away',
      [record((value) => Object.assign(value, { profile: '../..' }))],
      'record/unreadable',
      /cannot be called/,
    ],
  ];
  test.each(cases)('%s', async (_, attachments, code, message) => {
    const { value, diagnostics } = await extract(await pdfWith(attachments), '/in/a.pdf', { out, force: true });
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code, severity: 'error', file: '/in/a.pdf' }]);
    expect(diagnostics[0]?.message).toMatch(message);
    expect(diagnostics[0]?.hint).toMatch(/\.$/);
    expect(await filesUnder(root)).toEqual([]);
  });

  test('has a wrong checksum', async () => {
    const pdf = Buffer.from(await pdfWith(GOOD));
    const at = pdf.indexOf('/CheckSum <') + '/CheckSum <'.length;
    pdf[at] = pdf[at] === 0x30 ? 0x31 : 0x30;
    const { diagnostics } = await extract(pdf, 'a.pdf', { out, force: false });
    expect(diagnostics).toMatchObject([{ code: 'inside/damaged', message: expect.stringContaining('checksum') }]);
    expect(await filesUnder(root)).toEqual([]);
  });

  test.each(['', '%PDF-', 'no PDF', '%PDF-1.7\nstartxref\n99999\n%%EOF'])('is %j', async (text) => {
    const { diagnostics } = await extract(Buffer.from(text), 'a.pdf', { out, force: false });
    expect(diagnostics).toMatchObject([{ code: 'inside/not-pdf', severity: 'error' }]);
  });
});

test('of a file with data alone, the data are written, and that it cannot be built again is said', async () => {
  const composed = await composeEdition(profile, brief, { attach: 'data' });
  const { value, diagnostics } = await extract(await pdfWith(composed.value?.attachments ?? []), 'a.pdf', {
    out,
    force: false,
  });
  expect(diagnostics).toMatchObject([{ code: 'inside/no-sources', severity: 'warning' }]);
  expect(value).not.toHaveProperty('folder');
  expect(await filesUnder(out)).toEqual(NAMES.slice(0, 3));
});
