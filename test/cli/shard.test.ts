import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { jsonLines, mgp, temporaryFolder } from '../helpers/command.js';
import { PROFILES } from '../helpers/project.js';

const SLUGS = ['one-city', 'other-city', 'third-city'];
const BUILD = ['build', '--layout', 'brief', '--jobs', '1', '--quiet'];

let folder: string;

beforeEach(async () => {
  folder = await temporaryFolder();
  for (const slug of SLUGS) {
    await cp(join(PROFILES, 'specimen-city'), join(folder, 'profiles', slug), { recursive: true });
  }
});

const fileOf = (out: string, slug: string): string => join(folder, out, slug, `${slug}-en-brief.pdf`);

test('parts that are joined are the same bytes as a single run, in one folder or in folders of their own', async () => {
  expect((await mgp([...BUILD, '--out', 'single'], { folder })).code).toBe(0);
  for (const [part, environment] of [
    ['1/2', {}],
    ['auto', { CI_NODE_INDEX: '2', CI_NODE_TOTAL: '2' }],
  ] as const) {
    const { code, out } = await mgp([...BUILD, '--shard', part, '--out', `part ${part.at(0)}`], {
      folder,
      environment,
    });
    expect([code, out]).toEqual([0, '']);
  }
  const { code, out } = await mgp(['merge', 'part 1', 'part a', '--out', 'whole'], { folder });
  expect(out).toBe('whole/manifest.json  2 parts, 3 files, 3 copied\n');
  expect(code).toBe(0);
  for (const slug of SLUGS) {
    expect(await readFile(fileOf('whole', slug))).toEqual(await readFile(fileOf('single', slug)));
  }
  const manifest = (out: string) => readFile(join(folder, out, 'manifest.json'), 'utf8');
  expect(await manifest('whole')).toBe(await manifest('single'));
});

test('a part that is missing and a file that was changed are told, and nothing is joined', async () => {
  await mgp([...BUILD, '--shard', '1/2'], { folder });
  const early = await mgp(['merge', 'out'], { folder });
  expect(early.error).toContain('Part 2 of 2 is missing.');
  expect(early.code).toBe(1);
  await mgp([...BUILD, '--shard', '2/2'], { folder });
  await writeFile(fileOf('out', 'one-city'), 'something else');
  await rm(fileOf('out', 'third-city'));
  const { code, out } = await mgp(['merge', 'out', '--format', 'json'], { folder });
  expect(jsonLines(out)).toMatchObject([
    { code: 'batch/part', file: 'out/one-city/one-city-en-brief.pdf' },
    { code: 'batch/part', file: 'out/third-city/third-city-en-brief.pdf' },
  ]);
  expect(code).toBe(1);
});

test('a part that is none is wrong use', async () => {
  const { code, error } = await mgp(['build', '--shard', '3/2'], { folder });
  expect(error).toContain('no part of a run');
  expect(code).toBe(2);
});
