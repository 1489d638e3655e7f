import type { Diagnostic } from '../../diagnostics/index.js';
import type { BrokenEvent, FailedEvent, FileEvent } from '../../batch/events.js';

/** A profile that was looked at by `check`. */
export interface CheckedEvent {
  readonly kind: 'checked';
  readonly profile: string;
  readonly languages: readonly string[];
  readonly errors: number;
  readonly warnings: number;
}

/** A PDF whose files were taken out of it. */
export interface ExtractedEvent {
  readonly kind: 'extracted';
  /** Path of the PDF. */
  readonly pdf: string;
  readonly profile: string;
  readonly language: string;
  readonly layout: string;
  /** Absolute paths of what was taken out. */
  readonly files: readonly string[];
  /** The command that builds the PDF again; null where it does not hold its sources. */
  readonly again: string | null;
}

/** A PDF that nothing was taken out of, because something is wrong with it or with where its files would go. */
export interface NotExtractedEvent {
  readonly kind: 'not-extracted';
  readonly pdf: string;
}

/** A file that was written, with the time it took: for people only. */
export interface TimedFileEvent extends FileEvent {
  readonly milliseconds: number;
}

export type ReportEvent =
  | TimedFileEvent
  | FailedEvent
  | BrokenEvent
  | CheckedEvent
  | ExtractedEvent
  | NotExtractedEvent;

/** What a call does: its last line differs. */
export type Work = 'build' | 'check' | 'extract';

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
  finish(work: Work, totals: Totals): void;
}
