import { availableParallelism } from 'node:os';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { BuildJob } from './run-build.js';

/** Milliseconds and bytes that a profile may take unless it is said otherwise. */
export const DEFAULT_TIMEOUT = 60_000;
export const DEFAULT_MEMORY = 2 ** 30;

/** Workers that make sense: far more than any machine has cores, and a slip of the pen above. */
const MOST_JOBS = 512;
/** A day. */
const LONGEST = 24 * 60 * 60;
const MEGABYTE = 2 ** 20;
/** What a worker takes that has read fonts and a layout, before any profile. */
const LEAST_MEMORY = 128 * MEGABYTE;

/** How a run over many profiles goes, as its options say it. */
export interface RunOptions {
  readonly jobs?: number;
  /** Milliseconds; 0 for as long as it takes. */
  readonly timeout?: number;
  /** Bytes. */
  readonly memory?: number;
  readonly force?: true;
  readonly dryRun?: true;
  readonly failFast?: true;
  readonly quiet?: true;
}

/** Adds the options of a run over many profiles. */
export function addRunOptions(command: Command): Command {
  return command
    .option('--force', 'build also what would come out as it is')
    .option('--dry-run', 'tell what would be built, and why; nothing is written')
    .option('--fail-fast', 'stop at the first failure (default: the others are built)')
    .option('--jobs <n>', 'profiles at once, a number or "auto" (default: as many as there are cores)', parseJobs)
    .option('--timeout <seconds>', 'time for one profile; 0: as long as it takes (default: 60)', parseTimeout)
    .option('--memory <size>', 'memory for one profile, such as 512MB or 2GB (default: 1GB)', parseMemory)
    .addOption(
      new Option('--quiet', 'tell errors alone, and the summary where something failed; nothing when all is well')
        // Neither would have anything to say.
        .conflicts('dryRun'),
    );
}

/** What a run is told by its options. */
export function runSettings(options: RunOptions): Pick<BuildJob, 'jobs' | 'limits' | 'force' | 'dryRun' | 'failFast'> {
  const { jobs = availableParallelism(), timeout = DEFAULT_TIMEOUT, memory = DEFAULT_MEMORY } = options;
  return {
    jobs,
    limits: { timeout, memory },
    force: options.force ?? false,
    dryRun: options.dryRun ?? false,
    failFast: options.failFast ?? false,
  };
}

/** `auto`, or a number of workers. */
export function parseJobs(value: string): number {
  if (value === 'auto') return availableParallelism();
  const jobs = /^\d{1,6}$/.test(value) ? Number(value) : 0;
  if (jobs < 1 || jobs > MOST_JOBS) {
    throw new InvalidArgumentError(`It must be a whole number from 1 to ${MOST_JOBS}, or auto for one on each core.`);
  }
  return jobs;
}

/**
 * Seconds, with decimals where they are wanted.
 * @returns Milliseconds; 0 for as long as it takes.
 */
export function parseTimeout(value: string): number {
  const seconds = /^\d+(\.\d+)?$/.test(value) ? Number(value) : Number.NaN;
  const milliseconds = Math.round(seconds * 1000);
  if (Number.isNaN(seconds) || seconds > LONGEST || (seconds > 0 && milliseconds === 0)) {
    throw new InvalidArgumentError(
      `It must be seconds, such as 90 or 2.5, up to ${LONGEST}; 0 is as long as it takes.`,
    );
  }
  return milliseconds;
}

/**
 * `512MB`, `1.5GB`; a number alone is megabytes. As memory is counted, a megabyte has 2^20 bytes and a gigabyte 2^30.
 * @returns Bytes.
 */
export function parseMemory(value: string): number {
  const [, number, unit = 'M'] = /^(\d{1,9}(?:\.\d{1,9})?) ?(?:([MG])i?B?)?$/i.exec(value) ?? [];
  if (number === undefined) {
    throw new InvalidArgumentError('It must be a size such as 512MB or 1.5GB; a number alone is megabytes.');
  }
  const bytes = Math.round(Number(number) * (unit.toUpperCase() === 'G' ? 1024 : 1) * MEGABYTE);
  if (bytes < LEAST_MEMORY) {
    throw new InvalidArgumentError(`Less than ${LEAST_MEMORY / MEGABYTE}MB is too little for a worker to begin with.`);
  }
  return bytes;
}
