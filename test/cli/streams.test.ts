import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { lineStream } from '../../src/cli/streams.js';

/** A stream whose reader takes one piece when it is told to. */
function slowStream(): { stream: Writable; taken: string[]; take(error?: Error): void } {
  const taken: string[] = [];
  let next: ((error?: Error) => void) | undefined;
  const stream = new Writable({
    highWaterMark: 4,
    autoDestroy: false,
    write: (chunk, _encoding, done) => {
      taken.push(String(chunk));
      next = done;
    },
  });
  return { stream, taken, take: (error) => next?.(error) };
}

test('whoever writes waits for a reader that is slow, and only for that one', async () => {
  const { stream, take } = slowStream();
  const lines = lineStream(stream, () => undefined);
  await lines.drained();
  lines.write('longer than four\n');
  let isDrained = false;
  const drained = lines.drained().then(() => {
    isDrained = true;
  });
  await new Promise(setImmediate);
  expect(isDrained).toBe(false);
  take();
  await drained;
  expect(stream.listenerCount('drain')).toBe(0);
});

test('a reader that went away is told of once, and nothing is waited for or written any more', async () => {
  const { stream, taken, take } = slowStream();
  let gone = 0;
  const lines = lineStream(stream, () => {
    gone += 1;
  });
  lines.write('longer than four\n');
  const drained = lines.drained();
  take(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
  await drained;
  lines.write('more\n');
  await lines.drained();
  expect([gone, taken]).toEqual([1, ['longer than four\n']]);
});
