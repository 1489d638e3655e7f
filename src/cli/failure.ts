/**
 * What to tell a person of an exception that no station foresaw: that the fault is the program's and not the data's,
 * the cause in one line, and what to do. The stack only with `MGP_DEBUG=1`.
 */
export function describeFailure(error: unknown, environment: NodeJS.ProcessEnv, where?: string): string[] {
  const place = where === undefined ? '' : ` in ${where}`;
  const lines = [
    `internal error${place}: ${causeOf(error)}`,
    '  This is a mistake in mgp, not in your data. Please report it, with the profile that shows it.',
  ];
  if (environment.MGP_DEBUG === '1') {
    if (error instanceof Error && error.stack !== undefined) lines.push(error.stack);
  } else {
    lines.push('  MGP_DEBUG=1 shows where it happened.');
  }
  return lines;
}

/** The cause of an exception in one line. */
export function causeOf(error: unknown): string {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return text.split('\n', 1)[0] ?? text;
}
