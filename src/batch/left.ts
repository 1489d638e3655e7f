import { basename } from 'node:path';
import type { BatchEvent } from './events.js';
import type { Task } from './pool/task.js';

/** What is left to do of a run: its files, and the tasks of each profile. */
export class Left {
  #files = 0;
  readonly #tasks = new Map<string, number>();
  readonly #begun = new Set<string>();

  constructor(tasks: readonly Task[]) {
    for (const { folder, files } of tasks) {
      this.#files += files.length;
      this.#tasks.set(folder, (this.#tasks.get(folder) ?? 0) + 1);
    }
  }

  /** Files that have neither been made nor failed. */
  get files(): number {
    return this.#files;
  }

  /** Takes note of what happened to a file. */
  tell(event: BatchEvent): void {
    if ('language' in event && event.language !== undefined && event.layout !== undefined) this.#files -= 1;
  }

  /** @returns The profile, with the first of its tasks that begins and with the last that ends. */
  turn(kind: 'begin' | 'end', { folder }: Task): string | undefined {
    if (kind === 'begin') {
      if (this.#begun.has(folder)) return undefined;
      this.#begun.add(folder);
      return basename(folder);
    }
    const tasks = (this.#tasks.get(folder) ?? 1) - 1;
    this.#tasks.set(folder, tasks);
    return tasks === 0 ? basename(folder) : undefined;
  }
}
