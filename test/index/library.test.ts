import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { PROJECT } from '../helpers/project.js';

const page = await readFile(join(PROJECT, 'docs', 'library.md'), 'utf8');

/** The examples of the page, each under the heading that it stands under. */
const examples = [...page.matchAll(/^## (.+)$[\s\S]*?^```ts\n([\s\S]*?)^```$/gm)].map(([, title = '', code = '']) => ({
  title,
  code,
}));

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mgp-library-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs an example as it stands, but for where it writes, and gives what it prints. */
async function printed(code: string, name: string): Promise<string> {
  const file = join(folder, `${name}.ts`);
  await writeFile(file, code.replaceAll("out: 'out'", `out: ${JSON.stringify(join(folder, 'out'))}`));
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  try {
    await import(pathToFileURL(file).href);
    return log.mock.calls.map((call) => call.join(' ')).join('\n');
  } finally {
    log.mockRestore();
  }
}

/** What each example prints. */
const PRINTS: Readonly<Record<string, RegExp>> = {
  'All steps at once': /^\S.*specimen-city-en\.pdf: \d+ pages$/,
  'One edition, in memory': /^[1-9]\d* pages, \d{4,} bytes$/,
  'What is inside a file': /^en\.yaml\nprofile\.yaml\n\d{4}-\d\d-01T00:00:00\.000Z$/,
  'Each step alone': /^\d\d pages, \d{5,} bytes$/,
  'Only looking for mistakes': /^All well\.$/,
  'The engine alone': /^1 page$/,
};

describe('the examples of docs/library.md', () => {
  test('are all known here', () => {
    expect(examples.map(({ title }) => title)).toEqual(Object.keys(PRINTS));
  });

  test.each(examples)('$title', async ({ title, code }) => {
    expect(await printed(code, title.replace(/\W+/g, '-'))).toMatch(PRINTS[title] ?? /^$/);
  });

  test('the first wrote its file', async () => {
    expect(await readdir(join(folder, 'out', 'specimen-city'))).toEqual(['specimen-city-en.pdf']);
  });
});
