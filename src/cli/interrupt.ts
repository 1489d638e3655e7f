import { EXIT, type ExitCode } from './exit-codes.js';
import type { StopSignal } from './stop-signals.js';
import type { Terminal } from './terminal.js';

/** Ears for whoever wants a run to end before it is done. */
export interface Interruption {
  /** Aborted by the first signal; the run is to end then. */
  readonly signal: AbortSignal;
  /** What the exit code says of a run that ended so; nothing while no signal came. */
  exitCode(): ExitCode | undefined;
  /** Ends the listening: from then on signals end the process, as they do by themselves. */
  end(): void;
}

const CODES: Readonly<Record<StopSignal, ExitCode>> = {
  SIGINT: EXIT.interrupted,
  SIGTERM: EXIT.terminated,
  SIGPIPE: EXIT.unread,
};

/**
 * Listens for Ctrl-C and the like. The first signal asks the run to end; then nobody listens any more, so that the second ends the
 * process at once. Files are renamed to their places when they are whole, so that even then none is half written.
 * @param say Where people are told.
 */
export function listenForStop(terminal: Terminal, say: (message: string) => void): Interruption {
  const controller = new AbortController();
  let first: StopSignal | undefined;
  const end = terminal.onStop((signal) => {
    end();
    first = signal;
    if (signal === 'SIGINT') say('Finishing: what is written stays. Press Ctrl-C again to stop at once.');
    if (signal === 'SIGTERM') say('Asked to end: finishing. What is written stays.');
    controller.abort();
  });
  return {
    signal: controller.signal,
    exitCode: () => (first === undefined ? undefined : CODES[first]),
    end,
  };
}
