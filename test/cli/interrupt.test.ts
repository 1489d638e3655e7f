import { expect, test } from 'vitest';
import { listenForStop } from '../../src/cli/interrupt.js';
import type { StopSignal } from '../../src/cli/stop-signals.js';
import { fakeTerminal } from '../helpers/terminal.js';

test.each([
  ['SIGINT', 130, /Ctrl-C again/],
  ['SIGTERM', 143, /what is written stays/i],
  ['SIGPIPE', 141, undefined],
] as const)(
  '%s asks the run to end, with exit code %d; then nobody listens any more',
  (signal: StopSignal, code, said) => {
    const terminal = fakeTerminal();
    const messages: string[] = [];
    const stop = listenForStop(terminal, (message) => messages.push(message));
    expect([stop.signal.aborted, stop.exitCode()]).toEqual([false, undefined]);
    terminal.stop(signal);
    expect([stop.signal.aborted, stop.exitCode()]).toEqual([true, code]);
    // The next one is not caught: it ends the process.
    expect(terminal.open()).toBe(0);
    expect(messages).toEqual(said === undefined ? [] : [expect.stringMatching(said)]);
  },
);

test('does not listen longer than the run takes', () => {
  const terminal = fakeTerminal();
  const stop = listenForStop(terminal, () => undefined);
  stop.end();
  terminal.stop('SIGINT');
  expect([terminal.open(), stop.signal.aborted]).toEqual([0, false]);
});
