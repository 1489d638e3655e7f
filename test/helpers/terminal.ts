import type { StopSignal } from '../../src/cli/stop-signals.js';
import type { Terminal } from '../../src/cli/terminal.js';

/** A terminal that keeps what is written, with a clock and signals that a test drives. */
export interface FakeTerminal extends Terminal {
  readonly lines: string[];
  readonly errors: string[];
  /** All that a person sees, in the order in which it was written. */
  readonly screen: Screen;
  /** Columns of a terminal that can show a live line. */
  columns: number | undefined;
  /** Lets time pass; timers call when their time has come. */
  pass(milliseconds: number): void;
  /** Timers and listeners that were not ended. */
  readonly open: () => number;
  stop(signal: StopSignal): void;
}

/** The last line of a terminal as it stands, and all lines above it. */
export interface Screen {
  readonly above: string[];
  line: string;
  /** Times that something was drawn in the last line. */
  draws: number;
}

export function fakeTerminal(environment: Readonly<Record<string, string>> = {}): FakeTerminal {
  const lines: string[] = [];
  const errors: string[] = [];
  const screen: Screen = { above: [], line: '', draws: 0 };
  const timers = new Set<{ readonly every: number; next: number; readonly call: () => void }>();
  const listeners = new Set<(signal: StopSignal) => void>();
  let now = 0;
  const write = (line: string): void => {
    screen.above.push(screen.line + line);
    screen.line = '';
  };
  const fake: FakeTerminal = {
    lines,
    errors,
    screen,
    columns: undefined,
    out: (line) => {
      lines.push(line);
      write(line);
    },
    error: (line) => {
      errors.push(line);
      write(line);
    },
    draw: (text) => {
      const [before, erased] = text.split('\r\u001b[2K');
      screen.line = erased === undefined ? screen.line + before : erased;
      screen.draws += 1;
    },
    drained: () => Promise.resolve(),
    liveColumns: () => fake.columns,
    colourOut: false,
    colourError: false,
    environment,
    folder: '/work',
    now: () => now,
    every: (milliseconds, call) => {
      const timer = { every: milliseconds, next: now + milliseconds, call };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    onStop: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    pass: (milliseconds) => {
      const until = now + milliseconds;
      while (now < until) {
        now = Math.min(until, ...[...timers].map(({ next }) => next));
        for (const timer of [...timers].filter(({ next }) => next <= now)) {
          timer.next += timer.every;
          timer.call();
        }
      }
    },
    open: () => timers.size + listeners.size,
    stop: (signal) => {
      for (const listener of [...listeners]) listener(signal);
    },
  };
  return fake;
}
