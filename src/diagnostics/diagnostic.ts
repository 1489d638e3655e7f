import type { DiagnosticCode } from './codes.js';

export type Severity = 'error' | 'warning';

/** A place in a file that a person wrote. Lines and columns count from 1. */
export interface Position {
  /** Path of the file, as given or absolute; shown relative to the current folder. */
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** One thing that is wrong (or doubtful) in what a person wrote, as a value: stages return it, only the command prints it. */
export interface Diagnostic extends Position {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  /** What happened and why, in one sentence. */
  readonly message: string;
  /** What to do about it, in one sentence. */
  readonly hint?: string;
  /** Path of the value in the profile, `domains.partnerships.potential.0`. */
  readonly path?: string;
  /** Words that a page shows where it happened: in a long text, the line is found by them. */
  readonly words?: string;
}

/** What a stage gives back: its value (absent where it could make none) and what it has to say. */
export interface Outcome<T> {
  readonly value?: T;
  readonly diagnostics: readonly Diagnostic[];
}

/** Whether any of the diagnostics is an error. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === 'error');
}
