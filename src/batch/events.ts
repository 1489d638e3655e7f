import type { Diagnostic, DiagnosticCode } from '../diagnostics/index.js';

/** One file to be made: an edition in a layout. */
export interface FileName {
  readonly profile: string;
  readonly language: string;
  readonly layout: string;
}

/** A file that a run is about, at the place where it goes. */
export interface PlannedFile extends FileName {
  /** Folder of the profile, absolute. */
  readonly folder: string;
  /** Where the file goes, absolute. */
  readonly file: string;
}

/** What is to be done, before anything is: said once. */
export interface PlanEvent {
  readonly kind: 'plan';
  /** Profiles and files of the run, and of the files those that need not be built again. */
  readonly profiles: number;
  readonly files: number;
  readonly unchanged: number;
}

/** Work on a profile began; until its `end` it is one of those that are being built. */
export interface BeginEvent {
  readonly kind: 'begin';
  readonly profile: string;
}

/** No more is said of a profile. */
export interface EndEvent {
  readonly kind: 'end';
  readonly profile: string;
}

/** A file was written. */
export interface FileEvent extends FileName {
  readonly kind: 'file';
  /** Absolute path. */
  readonly file: string;
  readonly pages: number;
  readonly bytes: number;
}

/** A file is there already, made from what it would be made from now. */
export interface UnchangedEvent extends FileName {
  readonly kind: 'unchanged';
  readonly file: string;
  readonly pages: number;
  readonly bytes: number;
}

/** Of a dry run: a file that would be built, and why. */
export interface WouldBuildEvent extends FileName {
  readonly kind: 'would-build';
  readonly file: string;
  /** For people: `profiles/my-city/en.yaml has changed`. */
  readonly why: string;
}

/** A file that has errors, and is therefore not made anew; or a profile that has no editions to be made. */
export interface FailedEvent extends Partial<FileName> {
  readonly kind: 'failed';
  readonly profile: string;
  /** Codes of its errors, each once, in the order in which they were found: failures are grouped by them. */
  readonly causes: readonly DiagnosticCode[];
}

/** Something that failed by a fault of the program: a file, or a profile where no file is named. */
export interface BrokenEvent extends Partial<FileName> {
  readonly kind: 'internal-error';
  readonly profile: string;
  readonly error: unknown;
}

/** What was found wrong, as soon as it is found. */
export interface DiagnosticsEvent {
  readonly kind: 'diagnostics';
  readonly diagnostics: readonly Diagnostic[];
}

/** The run ended before all was done. */
export interface StoppedEvent {
  readonly kind: 'stopped';
  /** Someone asked for it, or something failed and the run was to end then. */
  readonly why: 'interrupted' | 'failed-fast';
  /** Files that were not begun or not finished. */
  readonly left: number;
}

/** What happens to one profile. */
export type ProfileEvent = FileEvent | FailedEvent | BrokenEvent | DiagnosticsEvent;

/** What happens in a run over many. */
export type BatchEvent =
  | ProfileEvent
  | PlanEvent
  | BeginEvent
  | EndEvent
  | UnchangedEvent
  | WouldBuildEvent
  | StoppedEvent;
