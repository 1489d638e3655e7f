import { processStops, type StopSignal } from './stop-signals.js';
import { lineStream } from './streams.js';

/** Where the command runs: the only door to streams, environment, current folder, time and signals. */
export interface Terminal {
  /** Writes a line of results. */
  out(line: string): void;
  /** Writes a line about the work: diagnostics, errors. */
  error(line: string): void;
  /** Writes to the stream of messages as it is, without a line end: for a line that is rewritten in place. */
  draw(text: string): void;
  /** Resolves when what was written is taken, so that a slow reader slows the work down instead of filling the memory. */
  drained(): Promise<void>;
  /** Columns of the stream of messages where a line can be rewritten in place and someone watches; nothing otherwise. */
  liveColumns(): number | undefined;
  /** Whether colours suit the stream of results. */
  readonly colourOut: boolean;
  /** Whether colours suit the stream of messages. */
  readonly colourError: boolean;
  readonly environment: NodeJS.ProcessEnv;
  /** Absolute path. */
  readonly folder: string;
  /** Milliseconds that only go up; for what a person reads, never for results. */
  now(): number;
  /**
   * Calls again and again.
   * @param milliseconds From one call to the next.
   * @returns What ends it.
   */
  every(milliseconds: number, call: () => void): () => void;
  /**
   * Tells when the work is to end: Ctrl-C, a request of the system, a reader of the results that went away. While nobody
   * listens, these end the process.
   * @returns What ends the listening.
   */
  onStop(listener: (signal: StopSignal) => void): () => void;
}

/** Columns where a terminal does not tell its own. */
const USUAL_COLUMNS = 80;

/** The terminal of this process. */
export function processTerminal(): Terminal {
  const { stdout, stderr, env } = process;
  const stops = processStops();
  const results = lineStream(stdout, () => stops.tell('SIGPIPE'));
  // Whoever stops reading messages still wants the files.
  const messages = lineStream(stderr, () => undefined);
  const isLive = wantsLiveLine(env, stderr.isTTY === true);
  // Of a pipe, isTTY is undefined.
  return {
    out: (line) => results.write(`${line}\n`),
    error: (line) => messages.write(`${line}\n`),
    draw: (text) => messages.write(text),
    drained: async () => {
      await results.drained();
      await messages.drained();
    },
    liveColumns: () => (isLive ? stderr.columns || USUAL_COLUMNS : undefined),
    colourOut: wantsColour(env, stdout.isTTY === true),
    colourError: wantsColour(env, stderr.isTTY === true),
    environment: env,
    folder: process.cwd(),
    now: () => performance.now(),
    every: (milliseconds, call) => {
      const timer = setInterval(call, milliseconds).unref();
      return () => clearInterval(timer);
    },
    onStop: stops.listen,
  };
}

/**
 * Colours belong on a terminal. `NO_COLOR` (https://no-color.org) takes them away and `FORCE_COLOR` asks for them,
 * each when it is not empty; `FORCE_COLOR=0` asks for none.
 */
export function wantsColour(environment: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  if (environment.NO_COLOR) return false;
  const forced = environment.FORCE_COLOR;
  if (forced) return forced !== '0' && forced !== 'false';
  return isTerminal && environment.TERM !== 'dumb';
}

/** A line that is rewritten in place belongs on a terminal that somebody watches: not in the log of a build server. */
export function wantsLiveLine(environment: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  const { CI, TERM } = environment;
  const isServer = CI !== undefined && CI !== '' && CI !== '0' && CI !== 'false';
  return isTerminal && TERM !== 'dumb' && !isServer;
}
