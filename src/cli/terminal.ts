import type { Writable } from 'node:stream';

/** Where the command runs: the only door to streams, environment and current folder. */
export interface Terminal {
  /** Writes a line of results. */
  out(line: string): void;
  /** Writes a line about the work: diagnostics, errors. */
  error(line: string): void;
  /** Whether colours suit the stream of results. */
  readonly colourOut: boolean;
  /** Whether colours suit the stream of messages. */
  readonly colourError: boolean;
  readonly environment: NodeJS.ProcessEnv;
  /** Absolute path. */
  readonly folder: string;
  /** Milliseconds that only go up; for what a person reads, never for results. */
  now(): number;
}

/** The terminal of this process. */
export function processTerminal(): Terminal {
  const { stdout, stderr, env } = process;
  // Of a pipe, isTTY is undefined.
  return {
    out: (line) => write(stdout, line),
    error: (line) => write(stderr, line),
    colourOut: wantsColour(env, stdout.isTTY === true),
    colourError: wantsColour(env, stderr.isTTY === true),
    environment: env,
    folder: process.cwd(),
    now: () => performance.now(),
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

function write(stream: Writable, line: string): void {
  stream.write(`${line}\n`);
}
