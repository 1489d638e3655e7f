import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { filesUnder, jsonLines, mgp, temporaryFolder } from '../helpers/command.js';
import { PROFILES } from '../helpers/project.js';

let folder: string;

beforeEach(async () => {
  folder = await temporaryFolder();
  await cp(join(PROFILES, 'specimen-city'), join(folder, 'profiles', 'my-city'), { recursive: true });
});

async function change(file: string, from: string | RegExp, to: string): Promise<void> {
  const path = join(folder, 'profiles', 'my-city', file);
  const text = await readFile(path, 'utf8');
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  await writeFile(path, changed);
}

test('finds nothing wrong with what is right, and writes nothing', async () => {
  const before = await filesUnder(folder);
  const { code, out, error } = await mgp(['check'], { folder });
  expect(error).toBe('');
  expect(out).toBe('my-city  en  no mistakes found\n1 profile, 0 errors, 0 warnings\n');
  expect(code).toBe(0);
  expect(await filesUnder(folder)).toEqual(before);
});

test('shows each mistake with its place, line and what to do, and no stack', async () => {
  await change('en.yaml', 'partnerships:', 'partnershps:');
  await change('profile.yaml', /date: \S+/, 'date: 2022-13');
  const { code, error } = await mgp(['check'], { folder });
  expect(error).toMatch(/profiles\/my-city\/en\.yaml:\d+:\d+/);
  expect(error).toMatch(/profiles\/my-city\/profile\.yaml:\d+:\d+/);
  expect(error).toContain('Did you mean `partnerships`?');
  expect(error).toMatch(/│ .*partnershps:/);
  expect(error).not.toMatch(/\n\s+at /);
  expect(code).toBe(1);
});

test('a warning changes the exit code with --strict alone', async () => {
  // Files that the publication does not name are a warning.
  await cp(join(folder, 'profiles', 'my-city', 'en.yaml'), join(folder, 'profiles', 'my-city', 'fr.yaml'));
  await change('profile.yaml', /$/, '\neditions: [en]\n');
  const [lax, strict] = [await mgp(['check'], { folder }), await mgp(['check', '--strict'], { folder })];
  expect(lax.error).toContain('warning');
  expect(lax.code).toBe(0);
  expect(strict.error).toBe(lax.error);
  expect(strict.code).toBe(1);
});

test('with --format json prints diagnostics alone, one object a line', async () => {
  await change('en.yaml', 'well_developed:', 'well_devloped:');
  const { code, out, error } = await mgp(['check', '--format', 'json'], { folder });
  const lines = jsonLines(out);
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) {
    expect(Object.keys(line)).toEqual(['code', 'severity', 'file', 'line', 'column', 'message', 'hint', 'path']);
    expect(line.file).toBe('profiles/my-city/en.yaml');
  }
  expect(error).toBe('');
  expect(code).toBe(1);
});

test('colours are for terminals; NO_COLOR wins over FORCE_COLOR', async () => {
  await change('en.yaml', 'partnerships:', 'partnershps:');
  const plain = await mgp(['check'], { folder });
  const forced = await mgp(['check'], { folder, environment: { FORCE_COLOR: '1' } });
  const both = await mgp(['check'], { folder, environment: { FORCE_COLOR: '1', NO_COLOR: '1' } });
  expect(plain.error).not.toContain('\u001b[');
  expect(forced.error).toContain('\u001b[');
  expect(both.error).toBe(plain.error);
  // Build machines set CI, and some libraries colour for it.
  expect((await mgp(['check'], { folder, environment: { CI: 'true' } })).out).toBe(plain.out);
  expect(plain.out).not.toContain('\u001b[');
});

test('checks a layout of your own with the profile', async () => {
  const layout = join(folder, 'mein Layout');
  await cp(new URL('../fixtures/own-layout', import.meta.url), layout, { recursive: true });
  const { code, error } = await mgp(['check', '--layout', './mein Layout'], { folder });
  expect(error).toMatch(/mein Layout\/print\.css:2:3/);
  expect(error).toContain('margin-inline-start');
  expect(code).toBe(1);
});
