import type { Writable } from 'node:stream';

/** A stream that lines are written to, until its reader goes away. */
export interface LineStream {
  write(text: string): void;
  /** Resolves when the stream takes more, or when nobody reads it any more. */
  drained(): Promise<void>;
}

/**
 * @param onGone Called once when the reader has gone away, such as `head` does when it has seen enough (EPIPE). From then
 * on nothing is written. Any other mistake of the stream is thrown where nobody catches it.
 */
export function lineStream(stream: Writable, onGone: () => void): LineStream {
  let isGone = false;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    if (isGone) return;
    isGone = true;
    onGone();
  });
  return {
    write: (text) => {
      if (!isGone) stream.write(text);
    },
    drained: () => {
      if (isGone || !stream.writableNeedDrain) return Promise.resolve();
      return new Promise((resolve) => {
        const done = (): void => {
          for (const event of ['drain', 'error', 'close'] as const) stream.off(event, done);
          resolve();
        };
        for (const event of ['drain', 'error', 'close'] as const) stream.on(event, done);
      });
    },
  };
}
