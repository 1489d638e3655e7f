import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { PDFS } from '../../test/hostile/cases/pdfs.js';
import { MEGABYTES, SECONDS } from './bounds.js';
import { measured } from './process.js';
import { keep } from './table.js';

const CALLS: readonly (readonly string[])[] = [
  ['verify', 'a.pdf'],
  ['extract', 'a.pdf', '--out', 'out'],
  ['where', 'a.pdf', '--text', 'the'],
];

describe.sequential('each in a process of its own', () => {
  for (const { name, bytes } of PDFS) {
    for (const args of CALLS) {
      test(`mgp ${args[0]}: ${name}`, async () => {
        const folder = await mkdtemp(join(tmpdir(), 'mgp hostile '));
        onTestFinished(() => rm(folder, { recursive: true, force: true }));
        await writeFile(join(folder, 'a.pdf'), bytes());
        const found = await measured(args, folder);
        await keep({ name: `mgp ${args[0]}: ${name}`, says: `exit ${found.code}` }, found);
        expect(`${found.out}${found.error}`).not.toMatch(/\bat .*:\d+:\d+\)?$|internal error/m);
        expect(`${found.out}${found.error}`).toMatch(/\S/);
        expect(found.code).toBeGreaterThan(0);
        expect((await readdir(folder)).filter((file) => file !== 'a.pdf')).toEqual([]);
        expect(found.seconds).toBeLessThan(SECONDS);
        expect(found.memory).toBeLessThan(MEGABYTES);
      });
    }
  }
});
