import type { Done, Job } from '../workers/protocol.js';
import { WarmProcess } from './process.js';
import type { Program } from './programs.js';

/** What the rounds of one program took, round by round, and the memory of its process at the end. */
export interface Rounds {
  readonly program: Program;
  readonly done: Done[];
  peak: number;
}

/**
 * Has every program set every document, in turns: all of them the first, then all of them the next, and each round begins with
 * another program. No program is given a document twice, so that none can answer from memory. The first rounds only warm up.
 * @returns What the rounds after those took, of the programs that set every document.
 */
export async function inTurns(
  programs: readonly Program[],
  jobs: readonly Job[],
  warmUp: number,
  tell: (words: string) => void,
): Promise<Rounds[]> {
  let all = programs.map((program) => ({
    rounds: { program, done: [], peak: Number.NaN } as Rounds,
    process: new WarmProcess(program),
  }));
  for (const [round, job] of jobs.entries()) {
    tell(
      round < warmUp
        ? `warming up, ${round + 1} of ${warmUp}`
        : `round ${round - warmUp + 1} of ${jobs.length - warmUp}`,
    );
    const first = round % all.length;
    for (const each of [...all.slice(first), ...all.slice(0, first)]) {
      try {
        const done = await each.process.set(job);
        if (round >= warmUp) each.rounds.done.push(done);
      } catch (error) {
        tell(`${each.rounds.program.name} failed, and is left out: ${error}`);
        all = all.filter((other) => other !== each);
      }
    }
  }
  for (const { rounds, process } of all) {
    rounds.peak = process.memory?.peak ?? Number.NaN;
    await process.end();
  }
  return all.map(({ rounds }) => rounds);
}
