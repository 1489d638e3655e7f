import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { filesUnder, jsonLines, mgp, temporaryFolder } from '../helpers/command.js';
import { PROFILES } from '../helpers/project.js';

let folder: string;
const PDF = 'out/my-city/my-city-en-brief.pdf';

/** A folder in which one profile was built, and its sources are gone. */
beforeEach(async () => {
  folder = await temporaryFolder();
  await cp(join(PROFILES, 'specimen-city'), join(folder, 'profiles', 'my-city'), { recursive: true });
});

async function build(...args: readonly string[]): Promise<Buffer> {
  const { code, error } = await mgp(['build', '--layout', 'brief', ...args], { folder });
  expect({ code, error }).toEqual({ code: 0, error: '' });
  return readFile(join(folder, PDF));
}

async function extract(...args: readonly string[]) {
  return mgp(['extract', PDF, '--out', 'là bas', ...args], { folder });
}

test('takes the profile out, and says how to build it again: byte for byte', async () => {
  const bytes = await build('--draft', '--date', '2030-02-03');
  await rm(join(folder, 'profiles'), { recursive: true });
  const { code, out, error } = await extract();
  expect({ code, error }).toEqual({ code: 0, error: '' });
  expect(out).toBe(
    `${PDF}  5 files taken out\n  build it again:  mgp build --record 'là bas/my-city-en-brief.build.json'\n1 file, 0 errors, 0 warnings\n`,
  );
  expect(await filesUnder(join(folder, 'là bas'))).toEqual([
    'my-city-en-brief.build.json',
    'my-city-en-brief.findings.csv',
    'my-city-en-brief.json',
    'my-city/en.yaml',
    'my-city/profile.yaml',
  ]);
  await rename(join(folder, 'out'), join(folder, 'before'));
  // Whatever the clock and the environment say now.
  const again = await mgp(['build', '--record', 'là bas/my-city-en-brief.build.json'], {
    folder,
    environment: { SOURCE_DATE_EPOCH: '1', TZ: 'Asia/Tokyo', LC_ALL: 'tr_TR.UTF-8' },
  });
  expect({ code: again.code, error: again.error }).toEqual({ code: 0, error: '' });
  expect(Buffer.compare(await readFile(join(folder, PDF)), bytes)).toBe(0);
});

test('a record is found in the PDF itself, too, and the folder may be named', async () => {
  const bytes = await build();
  await extract();
  await rename(join(folder, 'out'), join(folder, 'before'));
  const { code } = await mgp(['build', './là bas/my-city', '--record', PDF.replace('out', 'before')], { folder });
  expect(code).toBe(0);
  expect(Buffer.compare(await readFile(join(folder, PDF)), bytes)).toBe(0);
});

test('with --format json each PDF is an object on a line', async () => {
  await build();
  const { out } = await extract('--format', 'json');
  expect(jsonLines(out)).toEqual([
    {
      kind: 'extracted',
      pdf: PDF,
      profile: 'my-city',
      language: 'en',
      layout: 'brief',
      files: [
        'là bas/my-city/en.yaml',
        'là bas/my-city/profile.yaml',
        'là bas/my-city-en-brief.findings.csv',
        'là bas/my-city-en-brief.json',
        'là bas/my-city-en-brief.build.json',
      ],
      again: "mgp build --record 'là bas/my-city-en-brief.build.json'",
    },
    { kind: 'summary', profiles: 1, files: 1, failed: 0, errors: 0, warnings: 0 },
  ]);
});

test('a file that is in the way is an error, and --force overwrites it', async () => {
  await build();
  await mkdir(join(folder, 'là bas', 'my-city'), { recursive: true });
  await writeFile(join(folder, 'là bas', 'my-city', 'profile.yaml'), 'mine');
  const refused = await extract();
  expect(refused.code).toBe(1);
  expect(refused.error).toContain('là bas/my-city/profile.yaml');
  expect(refused.error).toContain('inside/other-facts');
  expect(refused.out).toBe(`${PDF}  nothing taken out\n0 files, 1 not read, 1 error, 0 warnings\n`);
  expect((await extract('--force')).code).toBe(0);
  expect(await readFile(join(folder, 'là bas', 'my-city', 'profile.yaml'), 'utf8')).toContain('format: 1');
});

test('--attach says what is put in, and a file with nothing in it is told from others', async () => {
  const all = await build();
  const data = await build('--attach', 'data');
  expect(data.length).toBeLessThan(all.length);
  const warned = await extract('--format', 'json');
  expect(warned.code).toBe(0);
  expect(jsonLines(warned.out)).toMatchObject([
    { code: 'inside/no-sources', severity: 'warning', file: PDF },
    { kind: 'extracted', again: null },
    { kind: 'summary' },
  ]);
  const none = await build('--attach', 'none');
  expect(none.length).toBeLessThan(data.length);
  const { code, error } = await extract();
  expect(code).toBe(1);
  expect(error).toContain('no record of a build');
});

test('a layout of your own is named again, and a change of it is a warning', async () => {
  await mkdir(join(folder, 'ours'));
  await writeFile(join(folder, 'ours', 'layout.yaml'), 'title: Ours\nextends: brief\nversion: "1.2"\n');
  await mgp(['build', '--layout', './ours'], { folder });
  const pdf = 'out/my-city/my-city-en-ours.pdf';
  const { out } = await mgp(['extract', pdf, '--out', 'back'], { folder });
  expect(out).toContain('mgp build --record back/my-city-en-ours.build.json --layout path/to/ours');
  const record = 'back/my-city-en-ours.build.json';
  const unnamed = await mgp(['build', '--record', record], { folder });
  expect(unnamed.code).toBe(2);
  expect(unnamed.error).toContain("the layout 'ours'");
  const before = await readFile(join(folder, pdf));
  const same = await mgp(['build', '--record', record, '--layout', './ours'], { folder });
  expect({ code: same.code, error: same.error }).toEqual({ code: 0, error: '' });
  expect(Buffer.compare(await readFile(join(folder, pdf)), before)).toBe(0);
  await writeFile(join(folder, 'ours', 'print.css'), ':root { --navy: #123d2a }\n');
  const changed = await mgp(['build', '--record', record, '--layout', './ours'], { folder });
  expect(changed.code).toBe(0);
  expect(changed.error).toContain('The layout is called ours 1.2, as recorded, but its files are others.');
});

const WRONG: readonly (readonly [name: string, args: readonly string[], said: RegExp])[] = [
  ['no folder to write into', ['extract', 'a.pdf'], /--out <dir>/],
  ['no file', ['extract', '--out', 'x'], /missing required argument 'file'/],
  ['a file that is not there', ['extract', 'gone.pdf', '--out', 'x'], /'gone\.pdf' is not there/],
  ['something else to attach', ['build', '--attach', 'all'], /sources, data, none/],
  ['a record that is not there', ['build', '--record', 'gone.json'], /no record 'gone\.json'/],
  ['a record and a date', ['build', '--record', 'gone.json', '--date', '2022-01-01'], /Leave --date out/],
];
test.each(WRONG)('answers %s with exit code 2 and what to do', async (_name, args, said) => {
  const { code, out, error } = await mgp(args, { folder });
  expect(error).toMatch(said);
  expect({ code, out }).toEqual({ code: 2, out: '' });
});

test('a record of another profile is wrong use, one that cannot be read an error', async () => {
  await build();
  await extract();
  await cp(join(PROFILES, 'specimen-city'), join(folder, 'profiles', 'other-city'), { recursive: true });
  const record = 'là bas/my-city-en-brief.build.json';
  const other = await mgp(['build', 'other-city', '--record', record], { folder });
  expect(other.code).toBe(2);
  expect(other.error).toContain("a build of 'my-city'");
  await writeFile(join(folder, record), '{"format": 2, "program": {"version": "3.0.0"}}');
  const spoilt = await mgp(['build', '--record', record], { folder });
  expect(spoilt.code).toBe(1);
  expect(spoilt.error).toContain('record/unreadable');
  expect(spoilt.error).toContain('another version of mgp: 3.0.0');
});
