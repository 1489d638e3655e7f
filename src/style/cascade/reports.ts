import type { Diagnostic, DiagnosticCode } from '../../diagnostics/index.js';
import { Mistake } from '../mistake.js';
import { styleError } from '../parse/problems.js';
import type { Place } from '../sheet.js';

/** A mistake that was reported where it was made, and would only be repeated where it shows. */
export class KnownMistake extends Error {}

/** What is wrong with a document's styles, each mistake once, however many elements it meets. */
export class Reports {
  private readonly found = new Map<string, Diagnostic>();

  get diagnostics(): readonly Diagnostic[] {
    return [...this.found.values()];
  }

  add(place: Place, code: DiagnosticCode, message: string, hint?: string): void {
    this.take([styleError(place, code, message, hint)]);
  }

  take(diagnostics: readonly Diagnostic[]): void {
    for (const diagnostic of diagnostics) {
      const { file, line, column, message } = diagnostic;
      const key = `${file}\n${line}\n${column}\n${message}`;
      if (!this.found.has(key)) this.found.set(key, diagnostic);
    }
  }

  /** What the work gives, or nothing where it finds a mistake. */
  guard<T>(place: Place, code: DiagnosticCode, work: () => T): T | undefined {
    try {
      return work();
    } catch (error) {
      if (error instanceof Mistake) this.add(place, code, error.message, error.hint);
      else if (!(error instanceof KnownMistake)) throw error;
      return undefined;
    }
  }
}
