import { createHash } from 'node:crypto';
import type { Diagnostic } from '../../diagnostics/index.js';

/** Diagnostics that are remembered: more than a person reads, and a few megabytes. */
const MOST = 50_000;

/** What has been said, so that a mistake of a layout which a thousand editions have is said once. */
export class Said {
  readonly #known = new Set<string>();

  /** @param most After so many others, one that did not come again is forgotten. */
  constructor(private readonly most = MOST) {}

  /** Whether a diagnostic is new; it is not from then on. */
  isNew({ code, file, line, column, path, message }: Diagnostic): boolean {
    const words = JSON.stringify([code, file, line, column, path, message]);
    // Of messages of any length, what is kept is short.
    const key = createHash('sha256').update(words).digest('base64').slice(0, 22);
    const isNew = !this.#known.delete(key);
    this.#known.add(key);
    if (this.#known.size > this.most) {
      for (const oldest of this.#known) {
        this.#known.delete(oldest);
        break;
      }
    }
    return isNew;
  }
}
