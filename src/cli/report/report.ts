import type { BatchEvent, DiagnosticsEvent, StoppedEvent } from '../../batch/events.js';
import type { Diagnostic, DiagnosticCode } from '../../diagnostics/index.js';

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

export type ReportEvent = Exclude<BatchEvent, DiagnosticsEvent> | CheckedEvent | ExtractedEvent | NotExtractedEvent;

/** What a call does: its last line differs. */
export type Work = 'build' | 'dry-run' | 'check' | 'extract';

/** Why a file was not built: the code of an error, or a fault of the program. */
export type CauseCode = DiagnosticCode | 'internal-error';

/** Failures with one cause. */
export interface Cause {
  readonly code: CauseCode;
  /** Files that it kept from being built; a profile of which no file is named counts once. */
  readonly files: number;
  /** The profiles, sorted, each with what of it was not built: `en`, `fr brief`; none where no file is named. */
  readonly profiles: readonly (readonly [profile: string, editions: readonly string[]])[];
}

/** Everything of one call, added up. */
export interface Totals {
  readonly profiles: number;
  readonly files: number;
  readonly failed: number;
  readonly errors: number;
  readonly warnings: number;
  readonly unchanged: number;
  /** Of a dry run. */
  readonly wouldBuild: number;
  /** Where the run ended before all was done. */
  readonly stopped: Pick<StoppedEvent, 'why' | 'left'> | undefined;
  /** The most frequent first, equals by code: the same in whatever order they came. */
  readonly causes: readonly Cause[];
  /** Warnings by their code, in the same order. */
  readonly warned: readonly (readonly [code: DiagnosticCode, count: number])[];
}

/** Tells what happens while it happens: for people or for programs. */
export interface Report {
  diagnostics(diagnostics: readonly Diagnostic[]): void;
  event(event: ReportEvent): void;
  /** Something that is said to the person at the terminal. */
  note(message: string): void;
  finish(work: Work, totals: Totals): void;
  /** Lets go of the terminal, also where the call ended before its time. */
  end(): void;
}
