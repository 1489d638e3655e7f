import type { StructElement } from '../read/index.js';
import type { Subject } from './subject.js';

/** Where a rule comes from: clauses of the standards that demand it. */
export interface Clauses {
  /** ISO 14289-1:2014 (PDF/UA-1). */
  readonly ua?: string;
  /** ISO 19005-3:2012 (PDF/A-3). */
  readonly a?: string;
  /** ISO 32000-1:2008 (PDF 1.7), where neither of the two says it by itself. */
  readonly pdf?: string;
}

/** One thing that a rule found. */
export interface Flaw {
  /** What is wrong here, in one sentence. */
  readonly message: string;
  /** From 1. */
  readonly page?: number | undefined;
  readonly element?: StructElement | undefined;
}

/** A rule that a machine can check. */
export interface Rule {
  /** Its name, in words with hyphens. */
  readonly id: string;
  readonly clauses: Clauses;
  /** Failure condition of the Matterhorn Protocol 1.1 (`28-012`). */
  readonly matterhorn?: string;
  /** What must be so, in one sentence. */
  readonly demands: string;
  /** For whom it matters, in one sentence. */
  readonly why: string;
  /** What to do where it is not so, in one sentence. */
  readonly remedy: string;
  check(subject: Subject): Iterable<Flaw>;
}

/** What a rule found in a file, by itself: nothing else of the file is kept. */
export interface Finding {
  readonly rule: string;
  readonly clauses: Clauses;
  readonly matterhorn?: string;
  readonly message: string;
  readonly why: string;
  readonly remedy: string;
  /** From 1. */
  readonly page?: number;
  /** The element of the structure: `Document > Sect > Figure`. */
  readonly element?: string;
  /** ID of that element, or of the nearest around it that has one. */
  readonly id?: string;
  /** How many more of the same were found, and are not listed. */
  readonly more?: number;
}

/** `ISO 14289-1, 7.18.5 (Matterhorn 28-012); ISO 19005-3, 6.3.1`. */
export function clausesText({ ua, a, pdf }: Clauses, matterhorn?: string): string {
  const condition = matterhorn === undefined ? '' : ` (Matterhorn ${matterhorn})`;
  return [
    ...(ua === undefined ? [] : [`ISO 14289-1, ${ua}${condition}`]),
    ...(a === undefined ? [] : [`ISO 19005-3, ${a}`]),
    ...(pdf === undefined ? [] : [`ISO 32000-1, ${pdf}`]),
  ].join('; ');
}
