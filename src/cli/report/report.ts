import type { Diagnostic } from '../../diagnostics/index.js';
import type { BrokenEvent, FailedEvent, FileEvent } from '../../pipeline.js';

/** A profile that was looked at by `check`. */
export interface CheckedEvent {
  readonly kind: 'checked';
  readonly profile: string;
  readonly languages: readonly string[];
  readonly errors: number;
  readonly warnings: number;
}

/** A file that was written, with the time it took: for people only. */
export interface TimedFileEvent extends FileEvent {
  readonly milliseconds: number;
}

export type ReportEvent = TimedFileEvent | FailedEvent | BrokenEvent | CheckedEvent;

/** Everything of one call, added up. */
export interface Totals {
  readonly profiles: number;
  readonly files: number;
  readonly failed: number;
  readonly errors: number;
  readonly warnings: number;
}

/** Tells what happens while it happens: for people or for programs. */
export interface Report {
  diagnostics(diagnostics: readonly Diagnostic[]): void;
  event(event: ReportEvent): void;
  /** @param command What was done: the last line differs. */
  finish(command: 'build' | 'check', totals: Totals): void;
}
