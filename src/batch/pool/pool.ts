import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { MakeEvent } from '../make.js';
import { carryOut, type Layouts } from './carry-out.js';
import { Channel } from './channel.js';
import { endingDiagnostic } from './endings.js';
import { type Limits, Slot } from './slot.js';
import type { Ending, Task } from './task.js';

export interface PoolOptions {
  /** Workers at once, at least one. */
  readonly jobs: number;
  readonly limits: Limits;
  /** Ends the work: workers are ended at once, and no more is said. */
  readonly signal: AbortSignal;
}

/** What is said of a task. */
export type Told =
  | { readonly kind: 'begin' | 'end'; readonly task: Task }
  | { readonly kind: 'event'; readonly task: Task; readonly event: MakeEvent };

/** Carries out one task after the other in a thread that can be ended. */
interface Doer {
  run(task: Task, say: (event: MakeEvent) => void, signal: AbortSignal): Promise<Ending>;
  end(): Promise<void>;
}

/** The compiled module of workers. */
const WORKER = new URL('./worker.js', import.meta.url);

/**
 * Carries out tasks, the first of the list first, and tells what happens in the order in which it happens. A task that takes
 * too long or too much memory is ended without harm to others and tried once more, alone; so is one whose worker ended by itself.
 */
export async function* carryOutAll(tasks: readonly Task[], options: PoolOptions): AsyncGenerator<Told> {
  const channel = new Channel<Told>();
  const doers = Array.from({ length: Math.max(1, Math.min(options.jobs, tasks.length)) }, () => doer(options.limits));
  const work = new Work(tasks, doers, options.signal, (told) => channel.push(told));
  const all = work.all().finally(() => channel.close());
  // Whoever stops listening ends the work, too.
  try {
    yield* channel;
    await all;
  } finally {
    await Promise.all(doers.map((each) => each.end()));
  }
}

/** A worker; where the program runs from its sources, as in its tests, there is none, and tasks are carried out here. */
function doer(limits: Limits): Doer {
  return existsSync(fileURLToPath(WORKER)) ? new Slot(WORKER, limits) : new Here();
}

class Here implements Doer {
  readonly #layouts: Layouts = new Map();

  async run(task: Task, say: (event: MakeEvent) => void, signal: AbortSignal): Promise<Ending> {
    for await (const event of carryOut(task, this.#layouts)) {
      if (signal.aborted) return { kind: 'aborted' };
      say(event);
    }
    return { kind: 'done' };
  }

  async end(): Promise<void> {
    this.#layouts.clear();
  }
}

const keyOf = (file: { readonly language?: string; readonly layout?: string }): string =>
  `${file.language}\n${file.layout}`;

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
    const [first] = this.doers;
    // Nothing else runs now.
    await Promise.all(this.doers.slice(1).map((each) => each.end()));
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
      if (event.kind === 'made') left.delete(keyOf(event.made));
      else if (event.kind !== 'diagnostics') left.delete(keyOf(event));
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
    for (const file of task.files) say({ kind: 'failed', profile, ...file, causes: [diagnostic.code] });
  }
}
