import { count, pace, roughly } from './numbers.js';
import { Pace } from './pace.js';
import type { ReportEvent } from './report.js';

/** A part of the live line. */
export interface Part {
  readonly text: string;
  readonly tone?: 'bad' | 'quiet';
}

/** How far a run is. */
export class Progress {
  #files = 0;
  #done = 0;
  #failed = 0;
  #pace: Pace | undefined;
  readonly #names = new Set<string>();

  /** @param now In milliseconds. */
  tell(event: ReportEvent, now: number): void {
    switch (event.kind) {
      case 'plan':
        this.#files = event.files;
        break;
      case 'begin':
        this.#pace ??= new Pace(now);
        this.#names.add(event.profile);
        break;
      case 'end':
        this.#names.delete(event.profile);
        break;
      case 'failed':
      case 'internal-error':
        this.#failed += 1;
        // One that no file is named of is a profile without files.
        if (event.language !== undefined) this.#oneDone(now);
        break;
      case 'file':
      case 'unchanged':
        this.#oneDone(now);
        break;
    }
  }

  #oneDone(now: number): void {
    this.#done += 1;
    this.#pace?.done(now);
  }

  /** What the live line says, the most important first: its end may be cut. */
  parts(now: number): readonly Part[] {
    const parts: Part[] = [{ text: `${this.#done}/${count(this.#files, 'file')}` }];
    if (this.#failed > 0) parts.push({ text: `${this.#failed} not built`, tone: 'bad' });
    const perSecond = this.#pace?.perSecond(now);
    if (perSecond !== undefined) {
      const left = Math.max(0, this.#files - this.#done);
      parts.push({ text: pace(perSecond) });
      if (left > 0) parts.push({ text: `${roughly((left / perSecond) * 1000)} left` });
    }
    if (this.#names.size > 0) parts.push({ text: [...this.#names].join(', '), tone: 'quiet' });
    return parts;
  }
}
