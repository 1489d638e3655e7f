import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type Hostile, putSound } from '../../test/hostile/cases/case.js';
import { CASES } from '../../test/hostile/cases/index.js';
import { MEGABYTES, SECONDS } from './bounds.js';
import { measured } from './process.js';
import { keep } from './table.js';

interface Event {
  readonly kind?: string;
  readonly severity?: string;
  readonly code?: string;
  readonly message?: string;
  readonly file?: string;
  readonly line?: number;
}

/** The events of the command's lines. */
const eventsOf = (text: string): Event[] =>
  text.split('\n').flatMap((line) => (line.startsWith('{') ? [JSON.parse(line) as Event] : []));

async function build(hostile: Hostile) {
  const root = await mkdtemp(join(tmpdir(), 'mgp hostile '));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  const profiles = join(root, 'profiles');
  const folder = join(profiles, hostile.slug ?? 'puerto-claro');
  await mkdir(folder, { recursive: true });
  await putSound(folder);
  await hostile.write(folder);
  const said = await measured(
    ['build', hostile.slug ?? 'puerto-claro', '--profiles', profiles, '--out', 'out', '--format', 'json'],
    root,
  );
  const made = await readdir(join(root, 'out'), { recursive: true }).catch((): string[] => []);
  return { ...said, files: made.filter((name) => name.endsWith('.pdf')), events: eventsOf(said.out + said.error) };
}

describe.sequential('each in a process of its own', () => {
  for (const hostile of CASES) {
    test(hostile.name, async () => {
      const found = await build(hostile);
      await keep(hostile, found);
      const errors = found.events.filter(({ severity }) => severity === 'error');
      expect(found.error).not.toMatch(/\bat .*:\d+:\d+\)?$|internal error/m);
      expect(found.events.filter(({ kind }) => kind === 'internal-error')).toEqual([]);
      if (hostile.says === 'printed') {
        expect(errors).toEqual([]);
        expect(found.files).toHaveLength(1);
        return;
      }
      expect(errors.map(({ code }) => code)).toContain(hostile.says);
      expect(found.files).toEqual([]);
      expect(found.code).toBe(1);
      expect(found.seconds).toBeLessThan(SECONDS);
      expect(found.memory).toBeLessThan(MEGABYTES);
    });
  }
});
