import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { filesUnder, jsonLines, mgp, temporaryFolder } from '../helpers/command.js';
import { readInfo } from '../helpers/pdf-info.js';
import { PROFILES } from '../helpers/project.js';

let folder: string;

/** A folder with two profiles that build fast; `grüße` lies outside their root. */
beforeEach(async () => {
  folder = await temporaryFolder();
  for (const slug of ['one-city', 'other-city']) {
    await cp(join(PROFILES, 'specimen-city'), join(folder, 'profiles', slug), { recursive: true });
  }
  await mkdir(join(folder, 'grüße'));
});

async function spoil(slug: string): Promise<void> {
  const file = join(folder, 'profiles', slug, 'en.yaml');
  await writeFile(file, (await readFile(file, 'utf8')).replace('domains:', 'domians:'));
}

/** What a build leaves in a folder, but what it remembers from one build to the next. */
async function madeUnder(out: string): Promise<string[]> {
  return (await filesUnder(out)).filter((file) => !file.includes('.mgp/'));
}

test('builds every profile of the folder into out/, with a line a file', async () => {
  const { code, out, error } = await mgp(['build'], { folder });
  expect(error).toBe('');
  const lines = out.trimEnd().split('\n');
  const last = lines.pop();
  // Two are built at once, and whichever is done first is told first.
  expect(lines.sort()).toEqual([
    expect.stringMatching(/^out\/one-city\/one-city-en\.pdf {2}\d+ pages {2}\d+ kB$/),
    expect.stringMatching(/^out\/other-city\/other-city-en\.pdf /),
  ]);
  expect(last).toMatch(/^2 files, 0 errors, 0 warnings {2}\(\d+\.\d\d s\)$/);
  expect(await madeUnder(join(folder, 'out'))).toEqual([
    'manifest.json',
    'one-city/one-city-en.pdf',
    'other-city/other-city-en.pdf',
  ]);
  expect(code).toBe(0);
});

test('names files after the layout, and writes where --out says and nowhere else', async () => {
  const before = await filesUnder(folder);
  const { code } = await mgp(['build', 'profiles/one-city', '--layout', 'brief', '--out', 'grüße/là bas'], { folder });
  expect(code).toBe(0);
  const made = ['manifest.json', 'one-city/one-city-en-brief.pdf'].map((file) => `grüße/là bas/${file}`);
  expect(await madeUnder(folder)).toEqual([...before, ...made].sort());
});

test('an edition that fails costs only itself, and leaves the file that was there', async () => {
  await mkdir(join(folder, 'out', 'one-city'), { recursive: true });
  await writeFile(join(folder, 'out', 'one-city', 'one-city-en.pdf'), 'the file of last time');
  await spoil('one-city');
  const { code, out, error } = await mgp(['build'], { folder });
  expect(error).toContain('profiles/one-city/en.yaml:3:1');
  expect(error).toContain('Did you mean `domains`?');
  expect(error).toContain('(data/unknown-key): one-city (en)');
  expect(out).toContain('one-city, en, layout iom  not built');
  expect(out).toMatch(/1 file, 1 not built, [1-9]\d* errors?, 0 warnings {2}\(.+\)\n$/);
  expect(await madeUnder(join(folder, 'out'))).toEqual([
    'manifest.json',
    'one-city/one-city-en.pdf',
    'other-city/other-city-en.pdf',
  ]);
  expect(await readFile(join(folder, 'out', 'one-city', 'one-city-en.pdf'), 'utf8')).toBe('the file of last time');
  expect(code).toBe(1);
});

test('with --format json each line is an object, the same in two runs', async () => {
  await spoil('one-city');
  // With several workers, profiles take turns.
  const args = ['build', '--format', 'json', '--force', '--jobs', '1'];
  const first = await mgp(args, { folder });
  const second = await mgp(args, { folder });
  expect(second.out).toBe(first.out);
  expect(first.error).toBe('');
  const lines = jsonLines(first.out);
  const diagnostics = lines.filter((line) => !('kind' in line));
  for (const diagnostic of diagnostics) {
    expect(Object.keys(diagnostic)).toEqual(['code', 'severity', 'file', 'line', 'column', 'message', 'hint', 'path']);
  }
  expect(diagnostics[0]).toMatchObject({ severity: 'error', file: 'profiles/one-city/en.yaml' });
  expect(lines[0]).toEqual({ kind: 'plan', profiles: 2, files: 2, unchanged: 0 });
  const failed = lines.find((line) => line.kind === 'failed');
  expect(failed).toMatchObject({ profile: 'one-city', language: 'en', layout: 'iom' });
  expect(failed?.causes).toContain('data/unknown-key');
  expect(lines.find((line) => line.kind === 'file')).toMatchObject({
    profile: 'other-city',
    file: 'out/other-city/other-city-en.pdf',
  });
  expect(lines.at(-1)).toMatchObject({ kind: 'summary', files: 1, failed: 1 });
  expect(first.code).toBe(1);
});

test('takes its date from --date, then SOURCE_DATE_EPOCH, then the edition; never from the clock', async () => {
  const built = async (args: readonly string[], environment = {}): Promise<string> => {
    const { code } = await mgp(['build', 'one-city', ...args], { folder, environment });
    expect(code).toBe(0);
    const info = await readInfo(await readFile(join(folder, 'out', 'one-city', 'one-city-en.pdf')));
    return String(info.CreationDate).slice(0, 16);
  };
  expect(await built(['--date', '2024-02-29'], { SOURCE_DATE_EPOCH: '86400' })).toBe('D:20240229000000');
  expect(await built([], { SOURCE_DATE_EPOCH: '86400', TZ: 'Pacific/Auckland' })).toBe('D:19700102000000');
  const facts = await readFile(join(folder, 'profiles', 'one-city', 'profile.yaml'), 'utf8');
  const [, year, month = '01'] = /date: (\d{4})(?:-(\d{2}))?/.exec(facts) ?? [];
  expect(await built([])).toBe(`D:${year}${month}01000000`);
});

test('a draft is marked, and the same data give the same bytes', async () => {
  const file = join(folder, 'out', 'one-city', 'one-city-en.pdf');
  const bytesOf = async (args: readonly string[]): Promise<Buffer> => {
    await mgp(['build', 'one-city', '--force', ...args], { folder });
    return readFile(file);
  };
  const plain = await bytesOf([]);
  expect((await bytesOf([])).equals(plain)).toBe(true);
  expect((await bytesOf(['--draft'])).equals(plain)).toBe(false);
});

test('what cannot be written is told, without half a file', async () => {
  await mkdir(join(folder, 'out', 'one-city', 'one-city-en.pdf'), { recursive: true });
  const { code, error } = await mgp(['build', 'one-city'], { folder });
  expect(error).toContain('out/one-city/one-city-en.pdf');
  expect(error).toContain('could not be written');
  expect(await madeUnder(join(folder, 'out'))).toEqual(['manifest.json']);
  expect(code).toBe(1);
});
