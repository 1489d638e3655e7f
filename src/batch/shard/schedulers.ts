import type { Shard } from './share.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** How a scheduler tells each of its jobs which of them it is. */
interface Scheduler {
  readonly name: string;
  /** The variable that says which job it is: without it the job is not this scheduler's. */
  readonly index: string;
  /** The number of the first job. */
  readonly first: (environment: Environment) => number;
  /** How many jobs there are; nothing where the scheduler does not say. */
  readonly count: (environment: Environment) => number | undefined;
  /** The difference between the numbers of two jobs. */
  readonly step?: (environment: Environment) => number;
}

const numberOf = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d{1,7}$/.test(text) ? Number(text) : undefined;

const from = (first: number) => (): number => first;
const variable =
  (name: string) =>
  (environment: Environment): number | undefined =>
    numberOf(environment[name]);

/**
 * Kubernetes: https://kubernetes.io/docs/concepts/workloads/controllers/job/ (completion mode Indexed). Slurm:
 * https://slurm.schedmd.com/job_array.html. The others by their lists of predefined variables.
 */
const SCHEDULERS: readonly Scheduler[] = [
  {
    name: 'a Slurm array',
    index: 'SLURM_ARRAY_TASK_ID',
    first: (environment) => numberOf(environment.SLURM_ARRAY_TASK_MIN) ?? 0,
    count: variable('SLURM_ARRAY_TASK_COUNT'),
    step: (environment) => Math.max(1, numberOf(environment.SLURM_ARRAY_TASK_STEP) ?? 1),
  },
  { name: 'a Kubernetes Indexed Job', index: 'JOB_COMPLETION_INDEX', first: from(0), count: () => undefined },
  { name: 'GitLab CI', index: 'CI_NODE_INDEX', first: from(1), count: variable('CI_NODE_TOTAL') },
  { name: 'CircleCI', index: 'CIRCLE_NODE_INDEX', first: from(0), count: variable('CIRCLE_NODE_TOTAL') },
  {
    name: 'Buildkite',
    index: 'BUILDKITE_PARALLEL_JOB',
    first: from(0),
    count: variable('BUILDKITE_PARALLEL_JOB_COUNT'),
  },
  {
    name: 'Azure Pipelines',
    index: 'SYSTEM_JOBPOSITIONINPHASE',
    first: from(1),
    count: variable('SYSTEM_TOTALJOBSINPHASE'),
  },
];

/** Why a part cannot be told, and what to do. */
export interface ShardMistake {
  readonly message: string;
  readonly hint: string;
}

const HOW =
  'Write --shard 2/8 for the second of eight parts, or --shard auto/8 where the scheduler gives the number alone.';

/**
 * The part that a call is about: `2/8`, or `auto` as the variables of a scheduler say; `auto/8` where the scheduler says which
 * job this is and not how many there are.
 */
export function parseShard(text: string, environment: Environment): Shard | ShardMistake {
  const [, which = '', of] = /^(auto|\d{1,7})(?:\/(\d{1,7}))?$/.exec(text.trim()) ?? [];
  if (which === '') return { message: `'${text}' is not a part of a run.`, hint: HOW };
  const said = of === undefined ? undefined : Number(of);
  if (which === 'auto') return fromScheduler(environment, said);
  if (said === undefined) return { message: `'${text}' does not say how many parts there are.`, hint: HOW };
  return checked(Number(which), said, `'${text}'`);
}

function fromScheduler(environment: Environment, said: number | undefined): Shard | ShardMistake {
  const scheduler = SCHEDULERS.find(({ index }) => environment[index] !== undefined);
  if (scheduler === undefined) {
    const names = SCHEDULERS.map(({ name, index }) => `${index} (${name})`).join(', ');
    return { message: 'No scheduler says which part this is.', hint: `Known are ${names}. ${HOW}` };
  }
  const own = numberOf(environment[scheduler.index]);
  const place = `${scheduler.index}=${environment[scheduler.index]}`;
  if (own === undefined) return { message: `${place} is not a number.`, hint: HOW };
  const count = said ?? scheduler.count(environment);
  if (count === undefined) {
    return { message: `${scheduler.name} does not say how many parts there are (${place}).`, hint: HOW };
  }
  const index = (own - scheduler.first(environment)) / (scheduler.step?.(environment) ?? 1) + 1;
  return checked(index, count, `${place} of ${count}`);
}

function checked(index: number, count: number, what: string): Shard | ShardMistake {
  if (Number.isInteger(index) && index >= 1 && index <= count) return { index, count };
  return { message: `${what} is no part of a run: parts are counted from 1 to how many there are.`, hint: HOW };
}
