import type { Diagnostic } from '../diagnostics/index.js';

const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);

/** Diagnostics in the order of their places, each once. */
export function orderedDiagnostics(found: readonly Diagnostic[]): Diagnostic[] {
  const once = new Map(
    found.map((one) => [JSON.stringify([one.code, one.file, one.line, one.column, one.message]), one]),
  );
  return [...once.values()].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      compare(a.line ?? 0, b.line ?? 0) ||
      compare(a.column ?? 0, b.column ?? 0) ||
      compare(a.code, b.code),
  );
}
