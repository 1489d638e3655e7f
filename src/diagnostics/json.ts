import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { Diagnostic } from './diagnostic.js';

/** A file's path as people know it: relative to the current folder, with forward slashes. */
export function shownPath(file: string, cwd: string): string {
  const shown = relative(cwd, resolve(cwd, file));
  // On another drive there is no relative path.
  return (isAbsolute(shown) ? file : shown || '.').split(sep).join('/');
}

/** One line of JSON, without a line end. Every key is there; what a diagnostic does not have is null. */
export function toJson(diagnostic: Diagnostic, cwd: string): string {
  return JSON.stringify({
    code: diagnostic.code,
    severity: diagnostic.severity,
    file: shownPath(diagnostic.file, cwd),
    line: diagnostic.line ?? null,
    column: diagnostic.column ?? null,
    message: diagnostic.message,
    hint: diagnostic.hint ?? null,
    path: diagnostic.path ?? null,
  });
}
