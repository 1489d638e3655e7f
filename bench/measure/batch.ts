import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { batchProfile } from '../generate/sizes.js';
import { writeProfile } from '../generate/write.js';
import { PROJECT } from '../project.js';
import { mgpBuild } from './cold.js';
import { median } from './figures.js';
import { runOnce, WarmProcess } from './process.js';
import { OURS, type Program } from './programs.js';
import type { BenchDocument } from './workshop.js';

export interface Pair {
  readonly id: string;
  readonly name: string;
  /** Milliseconds by the clock, from the start of the first process to the end of the last. */
  readonly wall: number;
}

/** Two workers of `mgp build --jobs 2`, and two processes of each other program, for the same documents; in turns, medians. */
export async function twoWorkers(
  programs: readonly Program[],
  documents: readonly BenchDocument[],
  rounds: number,
  tell: (words: string) => void,
): Promise<Pair[]> {
  const [first] = documents;
  if (first === undefined) throw new RangeError('There is nothing to measure with.');
  const { workshop } = first.job;
  const names = documents.map(({ job }) => job.name);
  const ours = (): Promise<unknown> =>
    runOnce(mgpBuild(join(workshop, 'profiles'), join(workshop, 'two'), ...names, '--force', '--jobs', '2'), PROJECT);
  const others = programs.filter((program) => !OURS.includes(program));
  const all = [
    { id: 'road', name: 'mgp build --jobs 2', times: [] as number[], run: ours },
    ...others.map((program) => ({
      id: program.id,
      name: `${program.name}, two processes`,
      times: [] as number[],
      run: () => shared(program, documents),
    })),
  ];
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, times, run } of all) {
      tell(`${name}, ${round + 1} of ${rounds}`);
      const start = performance.now();
      await run();
      times.push(performance.now() - start);
    }
  }
  rmSync(join(workshop, 'two'), { recursive: true, force: true });
  return all.map(({ id, name, times }) => ({ id, name, wall: median(times) }));
}

/** Two processes, each of which takes the next document when it is done with the last. */
async function shared(program: Program, documents: readonly BenchDocument[]): Promise<void> {
  const waiting = [...documents];
  const work = async (): Promise<void> => {
    const process = new WarmProcess(program);
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await process.set(next.job);
    await process.end();
  };
  await Promise.all([work(), work()]);
}

export interface Growth {
  readonly profiles: number;
  /** Milliseconds by the clock for each file. */
  readonly each: number;
  readonly peak: number;
  /** Megabytes that the process had, by the number of files that were written then. */
  readonly at: Readonly<Record<number, number>>;
}

/** Batches of growing size, built by our command with two workers: time for each file, and memory on the way. */
export async function growth(
  sizes: readonly number[],
  scratch: string,
  tell: (words: string) => void,
): Promise<Growth[]> {
  const folder = join(scratch, 'batch');
  mkdirSync(folder, { recursive: true });
  const slugs: string[] = [];
  const result: Growth[] = [];
  for (const profiles of sizes) {
    for (let index = slugs.length; index < profiles; index += 1) {
      const profile = batchProfile('growth', index);
      writeProfile(profile, folder);
      slugs.push(profile.slug);
    }
    tell(`${profiles} profiles`);
    const out = join(scratch, 'out');
    result.push(
      await grown(mgpBuild(folder, out, '--force', '--jobs', '2', '--format', 'json'), profiles, new Set(sizes)),
    );
    rmSync(out, { recursive: true, force: true });
  }
  return result;
}

async function grown(command: readonly string[], profiles: number, marks: ReadonlySet<number>): Promise<Growth> {
  const at: Record<number, number> = {};
  const recent: number[] = [];
  let files = 0;
  const { wall, peak } = await runOnce(command, PROJECT, (line, megabytes) => {
    if (!line.includes('"kind":"file"')) return;
    files += 1;
    // One look may fall before a collection and the next after it: the mark is the median of the last looks.
    recent.push(megabytes());
    if (recent.length > 25) recent.shift();
    if (marks.has(files)) at[files] = median(recent);
  });
  if (files !== profiles) throw new Error(`Of ${profiles} profiles ${files} were built.`);
  return { profiles, each: wall / profiles, peak, at };
}
