/** What has been done lately tells how fast it goes: so many files back. */
const BACK = 60;

/** Fewer files, or less time, tell nothing. */
const ENOUGH_FILES = 3;
const ENOUGH_TIME = 3_000;

/** How fast a run goes. */
export class Pace {
  /** When the work began, or the file before the first of those that count was done; then each of these. */
  readonly #times: number[];

  /** @param now When the work begins, in milliseconds. */
  constructor(now: number) {
    this.#times = [now];
  }

  /** A file is done, or has failed. */
  done(now: number): void {
    this.#times.push(now);
    if (this.#times.length > BACK + 1) this.#times.shift();
  }

  /** Files per second; nothing before there is something to go by. A file that takes long slows it down while it lasts. */
  perSecond(now: number): number | undefined {
    const [first = now] = this.#times;
    const files = this.#times.length - 1;
    if (files < ENOUGH_FILES || now - first < ENOUGH_TIME) return undefined;
    return files / ((now - first) / 1000);
  }
}
