import { writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

/** What a program is asked to set. */
export interface Job {
  /** Folder of the profile. */
  readonly profile: string;
  /** Folder of the workshop: templates, faces, drawings. */
  readonly workshop: string;
  /** Folder of this document in the workshop, with `content.json` and `definition.bin`. */
  readonly name: string;
  /** Where the file is to be kept, so that it can be looked at afterwards. */
  readonly keep?: string;
}

/** What it says when it is done. How many pages a file has is asked of the file. */
export interface Done {
  /** Milliseconds by the clock, and of the processor in all threads. */
  readonly wall: number;
  readonly cpu: number;
  readonly bytes: number;
  /** Milliseconds of the processor by station. */
  readonly stations?: Readonly<Record<string, number>>;
}

export interface Made {
  readonly bytes: Uint8Array;
  readonly stations?: ReadonlyMap<string, number>;
}

/** Milliseconds of the processor, in all threads of this process. */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * Takes jobs, a line of JSON each, and answers each with a line. `--once` with a job carries out that one and ends.
 * @param prepare What is done before a job and not measured; it gives what is then rendered.
 */
export async function serve<Input>(
  prepare: (job: Job) => Promise<Input>,
  set: (input: Input) => Promise<Made>,
): Promise<void> {
  const [flag, once] = process.argv.slice(-2);
  if (flag === '--once' && once !== undefined) {
    answer(await carryOut(JSON.parse(once) as Job, prepare, set));
    return;
  }
  for await (const line of createInterface({ input: process.stdin })) {
    answer(await carryOut(JSON.parse(line) as Job, prepare, set));
  }
}

const answer = (done: Done): void => {
  process.stdout.write(`${JSON.stringify(done)}\n`);
};

async function carryOut<Input>(
  job: Job,
  prepare: (job: Job) => Promise<Input>,
  set: (input: Input) => Promise<Made>,
): Promise<Done> {
  const input = await prepare(job);
  const start = { wall: performance.now(), cpu: cpuTime() };
  const { bytes, stations } = await set(input);
  const done = { wall: performance.now() - start.wall, cpu: cpuTime() - start.cpu, bytes: bytes.length };
  if (job.keep !== undefined) writeFileSync(job.keep, bytes);
  return stations === undefined ? done : { ...done, stations: Object.fromEntries(stations) };
}
