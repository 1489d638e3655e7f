import { hasErrors } from '../diagnostics/diagnostic.js';
import { expectedCosts, longestFirst } from './cost.js';
import type { BatchEvent } from './events.js';
import { Left } from './left.js';
import { type LayoutPlace, type PlannedProfile, planFiles, twinFiles } from './plan.js';
import type { Limits } from './pool/slot.js';
import type { TaskOptions } from './pool/task.js';
import { tasksOf } from './tasks.js';

export interface BatchOptions {
  /** Folders of the profiles, absolute. */
  readonly folders: readonly string[];
  readonly layouts: readonly LayoutPlace[];
  /** Folder that files are written into; nothing is written elsewhere. */
  readonly out: string;
  /** Only these languages; default: all that a profile has. */
  readonly languages?: readonly string[] | undefined;
  readonly options: TaskOptions;
  /** Workers at once. */
  readonly jobs: number;
  readonly limits: Limits;
  /** Ends the run at the first failure. */
  readonly failFast?: boolean;
  /** Ends the run: what is written stays, nothing is half written. */
  readonly signal?: AbortSignal;
}

/**
 * Builds many profiles by several workers: plan → make → write. A profile that fails costs only itself. Whatever ends the run,
 * each file is whole.
 */
export async function* runBatch(batch: BatchOptions): AsyncGenerator<BatchEvent> {
  const planned = await planFiles(batch);
  const twins = twinFiles(planned, batch.out);
  if (hasErrors(twins)) {
    yield { kind: 'diagnostics', diagnostics: twins };
    return;
  }
  const files = planned.flatMap((profile) => profile.files);
  yield { kind: 'plan', profiles: planned.length, files: files.length, unchanged: 0 };
  yield* make(planned, batch);
}

async function* make(planned: readonly PlannedProfile[], batch: BatchOptions): AsyncGenerator<BatchEvent> {
  // The workers and what they stand on are loaded when there is something to make.
  const [{ carryOutAll, workers }, { writeMade }] = await Promise.all([import('./pool/pool.js'), import('./write.js')]);
  const stop = new AbortController();
  const signal = AbortSignal.any([stop.signal, ...(batch.signal === undefined ? [] : [batch.signal])]);
  const tasks = tasksOf(longestFirst(await expectedCosts(planned)), batch);
  const left = new Left(tasks);
  for await (const told of carryOutAll(tasks, workers(Math.min(batch.jobs, tasks.length), batch.limits), signal)) {
    if (told.kind !== 'event') {
      const profile = left.turn(told.kind, told.task);
      if (profile !== undefined) yield { kind: told.kind, profile };
      continue;
    }
    const { event } = told;
    for (const happened of event.kind === 'made' ? await writeMade(event.made, batch.out) : [event]) {
      yield happened;
      left.tell(happened);
      if (batch.failFast && isFailure(happened)) stop.abort();
    }
  }
  if (signal.aborted) {
    yield { kind: 'stopped', why: batch.signal?.aborted ? 'interrupted' : 'failed-fast', left: left.files };
  }
}

const isFailure = ({ kind }: BatchEvent): boolean => kind === 'failed' || kind === 'internal-error';
