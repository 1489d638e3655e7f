import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../project.js';
import { median } from './figures.js';
import { runOnce, type Spent } from './process.js';
import { OURS, type Program } from './programs.js';
import { countPages } from './words.js';
import type { BenchDocument } from './workshop.js';

/** The command of ours that builds folders of profiles. */
export function mgpBuild(folder: string, out: string, ...options: readonly string[]): string[] {
  return [
    process.execPath,
    join(PROJECT, 'dist', 'cli', 'main.js'),
    'build',
    '--profiles',
    folder,
    '--out',
    out,
    ...options,
  ];
}

export interface Cold extends Spent {
  readonly id: string;
  readonly name: string;
  readonly pages: number;
}

interface Command {
  readonly id: string;
  readonly name: string;
  readonly command: readonly string[];
  /** Where its file goes. */
  readonly file: string;
}

/** The programs of others, and in place of ours kept warm, our command. */
function commands(programs: readonly Program[], { job }: BenchDocument, options: readonly string[]): Command[] {
  const out = join(job.workshop, 'cold');
  const others = programs.filter((program) => !OURS.includes(program));
  return [
    {
      id: 'road',
      name: 'mgp build',
      command: mgpBuild(join(job.workshop, 'profiles'), out, job.name, '--force', ...options),
      file: join(out, job.name, `${job.name}-en.pdf`),
    },
    ...others.map(({ id, name, command }) => {
      const file = join(job.workshop, `${id}.pdf`);
      return { id, name, command: [...command, '--once', JSON.stringify({ ...job, keep: file })], file };
    }),
  ];
}

/** A whole process from its start to its end, for one document; in turns, medians. */
export async function cold(
  programs: readonly Program[],
  document: BenchDocument,
  rounds: number,
  tell: (words: string) => void,
  options: readonly string[] = [],
): Promise<Cold[]> {
  const all = commands(programs, document, options).map((one) => ({ ...one, spent: [] as Spent[] }));
  for (let round = 0; round < rounds; round += 1) {
    for (const { command, spent, name } of all) {
      tell(`${name}, ${round + 1} of ${rounds}`);
      spent.push(await runOnce(command, PROJECT));
    }
  }
  const result: Cold[] = [];
  for (const { id, name, spent, file } of all) {
    const middle = (of: keyof Spent): number => median(spent.map((one) => one[of]));
    const pages = await countPages(readFileSync(file));
    rmSync(file);
    result.push({ id, name, wall: middle('wall'), cpu: middle('cpu'), peak: middle('peak'), pages });
  }
  rmSync(join(document.job.workshop, 'cold'), { recursive: true, force: true });
  return result;
}
