/** What the command's exit code says: the one table, from which the help and the documentation are written. */
export const EXIT = {
  allWell: 0,
  someFailed: 1,
  wrongUse: 2,
  // 128 and the number of the signal, as shells have it.
  interrupted: 130,
  unread: 141,
  terminated: 143,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The meaning of each exit code, for people. */
export const EXIT_MEANINGS: Readonly<Record<ExitCode, string>> = {
  [EXIT.allWell]: 'all well',
  [EXIT.someFailed]: 'some profile failed (with --strict, a warning is enough)',
  [EXIT.wrongUse]: 'wrong use: an unknown command, option, profile, language or layout',
  [EXIT.interrupted]: 'stopped by Ctrl-C before all was done (SIGINT)',
  [EXIT.unread]: 'stopped before all was done, as nobody read the results any more (SIGPIPE)',
  [EXIT.terminated]: 'stopped by the system before all was done (SIGTERM)',
};

/**
 * The table as lines of the help.
 * @param own What a command says instead of a general meaning.
 */
export function exitCodeHelp(own: Partial<Record<ExitCode, string>> = {}): string {
  const lines = Object.entries({ ...EXIT_MEANINGS, ...own }).map(
    ([code, meaning]) => `  ${code.padEnd(3)}  ${meaning}`,
  );
  return ['Exit codes:', ...lines].join('\n');
}
