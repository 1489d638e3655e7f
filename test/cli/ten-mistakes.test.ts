import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesUnder, jsonLines, mgp, temporaryFolder } from '../helpers/command.js';

const FACTS = `format: 1
levle: local
place: { kind: kingdom, country: ZZ }
edition: { date: 2022-13 }
publication:
  isbn: { pdf: 978-92-9268-366-4 }
  publisher: { name: P, web: not an address }
`;

const TEXTS = `name: [one, two]
objectives: |
  # First

  ### Third
context: "As it was said [@nobody]."
domains:
  migrants-rights:
    well_devloped: [Something]
  whole-of-government: { not_assessed: no }
  partnerships: { well_developed: [Something] }
  well-being: { well_developed: [Something] }
  crises: {}
`;

/** Each mistake by its file and line. */
const PLACES = [
  'profile.yaml:2',
  'profile.yaml:3',
  'profile.yaml:4',
  'profile.yaml:6',
  'profile.yaml:7',
  'en.yaml:1',
  'en.yaml:5',
  'en.yaml:6',
  'en.yaml:7',
  'en.yaml:9',
  'en.yaml:13',
];

test('all mistakes of a profile are told in one run, each with its place, and no file is made', async () => {
  const folder = await temporaryFolder();
  const profile = join(folder, 'profiles', 'bad-city');
  await mkdir(profile, { recursive: true });
  await writeFile(join(profile, 'profile.yaml'), FACTS);
  await writeFile(join(profile, 'en.yaml'), TEXTS);
  const { code, out, error } = await mgp(['build', '--format', 'json'], { folder });
  const errors = jsonLines(out).filter((line) => line.severity === 'error');
  const places = errors.map(({ file, line }) => `${String(file).split('/').at(-1)}:${line}`);
  for (const place of PLACES) expect(places).toContain(place);
  for (const { column, message, hint } of errors) {
    expect(column).toBeGreaterThan(0);
    expect(message).toMatch(/\S/);
    expect(hint).toMatch(/\S/);
  }
  expect({ code, error }).toEqual({ code: 1, error: '' });
  expect((await filesUnder(folder)).filter((file) => file.endsWith('.pdf'))).toEqual([]);
});
