import { basename } from 'node:path';
import type { FileName } from '../events.js';
import type { MakeEvent } from '../make.js';
import { Channel } from './channel.js';
import { endingDiagnostic } from './endings.js';
import { type Limits, Slot } from './slot.js';
import type { Ending, Task } from './task.js';

/** What is said of a task. */
export type Told =
  | { readonly kind: 'begin' | 'end'; readonly task: Task }
  | { readonly kind: 'event'; readonly task: Task; readonly event: MakeEvent };

/** Carries out one task after the other. */
export interface Doer {
  run(task: Task, say: (event: MakeEvent) => void, signal: AbortSignal): Promise<Ending>;
  end(): Promise<void>;
}

/** The compiled module of workers. */
const WORKER = new URL('./worker.js', import.meta.url);

/** Workers, each with a thread of its own that can be ended. */
export function workers(jobs: number, limits: Limits): Doer[] {
  return Array.from({ length: jobs }, () => new Slot(WORKER, limits));
}

/**
 * Carries out tasks, the first of the list first, and tells what happens in the order in which it happens. A task that takes
 * too long or too much memory is ended without harm to others and tried once more, alone; so is one whose worker ended by itself.
 * @param signal Ends the work: workers are ended at once, and nothing more is said.
 */
export async function* carryOutAll(
  tasks: readonly Task[],
  doers: readonly Doer[],
  signal: AbortSignal,
): AsyncGenerator<Told> {
  const channel = new Channel<Told>();
  const stop = new AbortController();
  const work = new Work(tasks, doers, AbortSignal.any([signal, stop.signal]), (told) => channel.push(told));
  const all = work.all().finally(() => channel.close());
  // Whoever stops listening ends the work, too.
  try {
    yield* channel;
    await all;
  } finally {
    stop.abort();
    await Promise.allSettled([all]);
    await Promise.all(doers.map((each) => each.end()));
  }
}

const keyOf = ({ language, layout }: Partial<FileName>): string => `${language}\n${layout}`;

/** The file that something is the end of. */
function fileOf(event: MakeEvent): Partial<FileName> | undefined {
  if (event.kind === 'made') return event.made;
  if (event.kind === 'holds') return event.facts;
  return event.kind === 'diagnostics' ? undefined : event;
}

class Work {
  readonly #waiting: Task[];
  /** Tasks that were ended, without the files that they had made. */
  readonly #alone: Task[] = [];

  constructor(
    tasks: readonly Task[],
    private readonly doers: readonly Doer[],
    private readonly signal: AbortSignal,
    private readonly say: (told: Told) => void,
  ) {
    this.#waiting = [...tasks].reverse();
  }

  async all(): Promise<void> {
    await Promise.all(this.doers.map((each) => this.#takeFrom(each)));
    if (this.#alone.length === 0) return;
    const [first] = this.doers;
    // Nothing else runs from here on, and the one that does begins afresh.
    await Promise.all(this.doers.map((each) => each.end()));
    for (const task of this.#alone) {
      if (first === undefined || this.signal.aborted) return;
      const { ending, left } = await this.#carryOut(task, first);
      if (ending.kind === 'aborted') return;
      if (ending.kind !== 'done') this.#fail({ ...task, files: left }, ending);
      this.say({ kind: 'end', task });
    }
  }

  async #takeFrom(each: Doer): Promise<void> {
    for (let task = this.#waiting.pop(); task !== undefined; task = this.#waiting.pop()) {
      if (this.signal.aborted) return;
      this.say({ kind: 'begin', task });
      const { ending, left } = await this.#carryOut(task, each);
      if (ending.kind === 'aborted') return;
      if (ending.kind === 'done') this.say({ kind: 'end', task });
      else this.#alone.push({ ...task, files: left });
    }
  }

  async #carryOut(task: Task, each: Doer): Promise<{ ending: Ending; left: Task['files'] }> {
    const left = new Map(task.files.map((file) => [keyOf(file), file]));
    const say = (event: MakeEvent): void => {
      const file = fileOf(event);
      if (file !== undefined) left.delete(keyOf(file));
      this.say({ kind: 'event', task, event });
    };
    const ending = await each.run(task, say, this.signal);
    return { ending, left: [...left.values()] };
  }

  #fail(task: Task, ending: Exclude<Ending, { kind: 'done' | 'aborted' }>): void {
    const diagnostic = endingDiagnostic(task, ending);
    const say = (event: MakeEvent): void => this.say({ kind: 'event', task, event });
    say({ kind: 'diagnostics', diagnostics: [diagnostic] });
    const profile = basename(task.folder);
    for (const { language, layout } of task.files)
      say({ kind: 'failed', profile, language, layout, causes: [diagnostic.code] });
  }
}
