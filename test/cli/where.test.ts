import { appendFile, cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.js';
import { jsonLines, mgp } from '../helpers/command.js';
import { PROFILES } from '../helpers/project.js';
import { fakeTerminal } from '../helpers/terminal.js';

const PDF = 'out/specimen-city/specimen-city-en-brief.pdf';
const TEXTS = 'profiles/specimen-city/en.yaml';
/** Words of one finding of the specimen, as a person types them. */
const WORDS = "The city's clinics treat everyone who lives in Quennel";
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mgp – à côté '));
  await cp(join(PROFILES, 'specimen-city'), join(folder, 'profiles', 'specimen-city'), { recursive: true });
  const { code, error } = await mgp(['build', '--layout', 'brief'], { folder });
  expect({ code, error }).toEqual({ code: 0, error: '' });
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** Calls the command in this process. */
async function where(...args: string[]): Promise<{ code: number; out: string; error: string }> {
  const terminal = { ...fakeTerminal(), folder };
  const code = await run(['where', ...args], terminal);
  return { code, out: terminal.lines.join('\n'), error: terminal.errors.join('\n') };
}

describe('mgp where', () => {
  test('tells path, file, line and text of words, and of the point where they stand', async () => {
    const byText = await mgp(['where', PDF, '--text', WORDS, '--format', 'json'], { folder });
    expect({ code: byText.code, error: byText.error }).toEqual({ code: 0, error: '' });
    const [place] = jsonLines(byText.out);
    expect(place).toEqual({
      kind: 'place',
      page: 1,
      x: expect.any(Number),
      y: expect.any(Number),
      path: 'domains.migrants-rights.well_developed.0',
      file: TEXTS,
      line: 6,
      column: 9,
      inside: false,
      text: expect.stringMatching(/^The city’s clinics .* residence\.$/),
    });
    const byPoint = await where(PDF, '--page', '1', '--at', `${Number(place?.x) + 1},${Number(place?.y) + 4}`);
    expect(byPoint.out.split('\n')).toEqual([
      `domains.migrants-rights.well_developed.0  ${TEXTS}:6:9`,
      expect.stringMatching(/^ {2}page 1, \d+,\d+$/),
      `  ${String(place?.text)}`,
    ]);
    expect(byPoint).toMatchObject({ code: 0, error: '' });
  });

  test('gives the lines of the sources inside, where the folder has others', async () => {
    const moved = join(folder, 'elsewhere');
    await cp(join(folder, 'profiles'), moved, { recursive: true });
    await appendFile(join(moved, 'specimen-city', 'en.yaml'), '# more\n');
    const { out, error } = await where(PDF, '--text', WORDS, '--profiles', 'elsewhere');
    expect(out).toMatch(/ {2}specimen-city\/en\.yaml:\d+:\d+ {2}\(inside the PDF\)$/m);
    expect(error).toMatch(/^note: elsewhere\/specimen-city\/en\.yaml is not what the file was made from/);
    const named = await where(PDF, '--text', WORDS, '--profile', 'elsewhere/specimen-city');
    expect(named.out).toMatch(/ {2}elsewhere\/specimen-city\/en\.yaml:\d+:\d+$/m);
    expect(named.error).toBe('');
  });

  test('says that nothing is there, or that it is the layout’s', async () => {
    const nowhere = await where(PDF, '--text', 'no such words');
    expect(nowhere).toMatchObject({ code: 1, out: '' });
    expect(nowhere.error).toMatch(/^note: These words stand nowhere in the file\.\n {2}Running heads/);
    const corner = await where(PDF, '--page', '1', '--at', '0,0', '--format', 'json');
    expect(corner).toMatchObject({ code: 1, out: '' });
    expect(corner.error).toMatch(/^note: Nothing that can be read stands there\./);
    const label = await where(PDF, '--text', 'Migration Governance Indicators', '--page', '1');
    expect(label.code).toBe(1);
    expect(label.out).toMatch(/^not from the data$/m);
    expect(label.error).toMatch(/the layout or its labels say it/);
  });

  test('tells the path alone of a file that carries no sources', async () => {
    const { code } = await mgp(['build', '--layout', 'brief', '--attach', 'none', '--out', 'bare'], { folder });
    expect(code).toBe(0);
    const bare = await where('bare/specimen-city/specimen-city-en-brief.pdf', '--text', WORDS);
    expect(bare.code).toBe(0);
    expect(bare.out).toMatch(/^domains\.[\w.-]+$/m);
    expect(bare.error).toMatch(
      /^note: No line is known\. .*no record.*\n {2}Name the folder of the profile with --profile\.$/,
    );
  });

  test('says what cannot be asked', async () => {
    await writeFile(join(folder, 'no.pdf'), 'no PDF');
    const asked: [string[], RegExp][] = [
      [[PDF], /Nothing says what to look for/],
      [[PDF, '--at', '1,1'], /no page is named/],
      [[PDF, '--page', '1', '--at', '1,1', '--text', 'a'], /two ways to ask/],
      [[PDF, '--text', ' '], /--text is empty/],
      [[PDF, '--page', '99', '--at', '1,1'], /There is no page 99: the file has 1 page\./],
      [[PDF, '--page', '1', '--at', '1,2000'], /which is \d+ points wide and \d+ high \(\d+ × \d+ mm\)/],
      [[PDF, '--page', '1', '--at', '1'], /57,312/],
      [['none.pdf', '--text', 'a'], /There is no file 'none\.pdf' that can be read/],
      [['no.pdf', '--text', 'a'], /'no\.pdf' cannot be read as a PDF/],
      [[PDF, '--text', 'a', '--profile', 'none'], /There is no folder 'none'/],
      [[PDF, '--text', 'a', '--profile', 'out'], /no texts in the language of the file \(en\)/],
    ];
    for (const [args, message] of asked) {
      const { code, out, error } = await where(...args);
      expect({ args, code, out }).toEqual({ args, code: 2, out: '' });
      expect(error).toMatch(message);
    }
  });
});
