import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type CallOptions, filesUnder, jsonLines, mgp, temporaryFolder } from '../helpers/command.js';
import { PROFILES } from '../helpers/project.js';

const SLUGS = ['one-city', 'other-city', 'third-city'];

async function stopped(atFirstWords: CallOptions['atFirstWords']) {
  const folder = await temporaryFolder();
  for (const slug of SLUGS) {
    await cp(join(PROFILES, 'specimen-city'), join(folder, 'profiles', slug), { recursive: true });
  }
  const args = ['build', '--format', 'json', '--jobs', '1'];
  const finished = await mgp(args, { folder, ...(atFirstWords === undefined ? {} : { atFirstWords }) });
  // Whatever is there is whole, and nothing else is.
  for (const file of await filesUnder(join(folder, 'out'))) {
    expect(file).not.toMatch(/\.tmp$/);
    if (!file.endsWith('.pdf')) continue;
    expect((await readFile(join(folder, 'out', file))).subarray(-6).toString('latin1')).toMatch(/%%EOF\s*$/);
  }
  return { folder, args, ...finished };
}

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s ends a build with exit code %d, and the next takes up the rest', async (signal, code) => {
  const first = await stopped((running) => running.kill(signal));
  const lines = jsonLines(first.out);
  const stop = lines.find(({ kind }) => kind === 'stopped');
  expect(stop).toEqual({ kind: 'stopped', why: 'interrupted', left: expect.any(Number) });
  expect(lines.at(-1)).toMatchObject({ kind: 'summary', left: stop?.left, failed: 0 });
  expect(first.code).toBe(code);

  const second = await mgp(first.args, { folder: first.folder });
  expect(jsonLines(second.out).at(-1)).toMatchObject({ kind: 'summary', files: stop?.left, failed: 0, left: 0 });
  expect(second.code).toBe(0);
});

test('a reader that goes away ends a build', async () => {
  const { code, error } = await stopped((running) => running.stdout.destroy());
  expect({ code, error }).toEqual({ code: 141, error: '' });
});
