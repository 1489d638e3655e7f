import { MessageChannel } from 'node:worker_threads';
import { Piscina } from 'piscina';
import type { MakeEvent } from '../make.js';
import type { Ending, Task, TaskMessage } from './task.js';

/** What a task may take. */
export interface Limits {
  /** Milliseconds; 0 for as long as it takes. */
  readonly timeout: number;
  /** Bytes of the memory that JavaScript takes. */
  readonly memory: number;
}

/** Objects that die young: twice as much room as is usual spares a document of this size half of its collections. */
const YOUNG_MEGABYTES = 192;

/** Tasks after which a worker is replaced: what it kept, or a library leaked, goes with it. */
const MOST_TASKS = 500;

/**
 * A place for one worker. It is started with the first task, warm for all that follow, and replaced after a task that was
 * ended, and after many tasks.
 */
export class Slot {
  #pool: Piscina | undefined;
  #tasks = 0;

  /** @param worker Module of the worker. */
  constructor(
    private readonly worker: URL,
    private readonly limits: Limits,
  ) {}

  /** Has a task carried out. It never fails: how it ended is its value. */
  async run(task: Task, say: (event: MakeEvent) => void, signal: AbortSignal): Promise<Ending> {
    if (signal.aborted) return { kind: 'aborted' };
    const pool = this.#started();
    const { port1, port2 } = new MessageChannel();
    const { timeout } = this.limits;
    const late = new AbortController();
    let timer: NodeJS.Timeout | undefined;
    const said = new Promise<void>((resolve) => {
      port1.on('message', (message: TaskMessage) => {
        if (message.kind === 'done') resolve();
        else if (message.kind !== 'begun') say(message);
        // What it took to start the worker is not the profile's.
        else if (timeout > 0) timer = setTimeout(() => late.abort(), timeout);
      });
      // A worker that is ended says nothing more.
      port1.on('close', resolve);
    });
    try {
      await pool.run({ task, port: port2 }, { transferList: [port2], signal: AbortSignal.any([signal, late.signal]) });
      await said;
      return { kind: 'done' };
    } catch (error) {
      await this.end();
      if (signal.aborted) return { kind: 'aborted' };
      if (late.signal.aborted) return { kind: 'timeout' };
      return codeOf(error) === 'ERR_WORKER_OUT_OF_MEMORY' ? { kind: 'memory' } : { kind: 'crashed', error };
    } finally {
      clearTimeout(timer);
      port1.close();
    }
  }

  /** Ends the worker, whatever it does. */
  async end(): Promise<void> {
    const pool = this.#pool;
    this.#pool = undefined;
    this.#tasks = 0;
    await pool?.destroy();
  }

  #started(): Piscina {
    if (this.#tasks >= MOST_TASKS) void this.end();
    this.#tasks += 1;
    this.#pool ??= new Piscina({
      filename: this.worker.href,
      minThreads: 1,
      maxThreads: 1,
      idleTimeout: Number.POSITIVE_INFINITY,
      resourceLimits: {
        maxOldGenerationSizeMb: Math.ceil(this.limits.memory / 2 ** 20),
        maxYoungGenerationSizeMb: YOUNG_MEGABYTES,
      },
    });
    // It is said of the task already.
    this.#pool.on('error', () => undefined);
    return this.#pool;
  }
}

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);
