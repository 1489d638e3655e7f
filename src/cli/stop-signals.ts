/** What asks the command to end: Ctrl-C, a request of the system, results that nobody reads any more. */
export type StopSignal = 'SIGINT' | 'SIGTERM' | 'SIGPIPE';

/** Where a process hears that it is to end. */
export interface Stops {
  /** Says that the results have no reader any more. */
  tell(signal: 'SIGPIPE'): void;
  /** @returns What ends the listening. */
  listen(listener: (signal: StopSignal) => void): () => void;
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** The signals of this process. While nobody listens, each of them ends it at once. */
export function processStops(): Stops {
  const listeners = new Set<(signal: StopSignal) => void>();
  let isEnding = false;
  return {
    tell: (signal) => {
      if (isEnding) return;
      // A reader that has seen enough is no mistake.
      if (listeners.size === 0) process.exit();
      isEnding = true;
      for (const listener of listeners) listener(signal);
    },
    listen: (listener) => {
      const heard = (signal: NodeJS.Signals): void => {
        isEnding = true;
        listener(signal === 'SIGTERM' ? 'SIGTERM' : 'SIGINT');
      };
      listeners.add(listener);
      for (const signal of SIGNALS) process.on(signal, heard);
      return () => {
        listeners.delete(listener);
        for (const signal of SIGNALS) process.off(signal, heard);
      };
    },
  };
}
