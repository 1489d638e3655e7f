import type { Diagnostic } from '../diagnostics/index.js';
import { MAX_MISTAKES } from './data/limits.js';

const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);

/** Diagnostics in the order of their places, each once; of those of a file no more than anyone reads. */
export function orderedDiagnostics(found: readonly Diagnostic[]): Diagnostic[] {
  const once = new Map(
    found.map((one) => [JSON.stringify([one.code, one.file, one.line, one.column, one.message]), one]),
  );
  const ordered = [...once.values()].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      compare(a.line ?? 0, b.line ?? 0) ||
      compare(a.column ?? 0, b.column ?? 0) ||
      compare(a.code, b.code),
  );
  return readable(ordered);
}

/** The first errors and the first warnings of each file, and a word where there are more. */
function readable(ordered: readonly Diagnostic[]): Diagnostic[] {
  const counts = new Map<string, number>();
  return ordered.flatMap((one) => {
    const kind = `${one.severity} ${one.file}`;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    if (count <= MAX_MISTAKES) return [one];
    return count === MAX_MISTAKES + 1 ? [more(one)] : [];
  });
}

function more({ severity, file, line, column }: Diagnostic): Diagnostic {
  return {
    code: 'data/more',
    severity,
    file,
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
    message: `There are more than ${MAX_MISTAKES} ${severity}s in this file; those from here on are not told.`,
    hint: 'Mend the first ones, and look again.',
  };
}
