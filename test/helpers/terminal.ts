import type { Terminal } from '../../src/cli/terminal.js';

/** A terminal that keeps what is written. */
export function fakeTerminal(
  environment: Readonly<Record<string, string>> = {},
): Terminal & { lines: string[]; errors: string[] } {
  const lines: string[] = [];
  const errors: string[] = [];
  return {
    lines,
    errors,
    out: (line) => lines.push(line),
    error: (line) => errors.push(line),
    colourOut: false,
    colourError: false,
    environment,
    folder: '/work',
    now: () => 0,
  };
}
