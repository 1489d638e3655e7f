import type { Diagnostic } from '../../diagnostics/index.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import type { Report, ReportEvent, Totals, Work } from './report.js';

const DONE: ReadonlySet<ReportEvent['kind']> = new Set(['file', 'extracted'] as const);
const FAILED: ReadonlySet<ReportEvent['kind']> = new Set(['failed', 'internal-error', 'not-extracted'] as const);

/** A report that also counts, says nothing twice, and knows the exit code. */
export class Tally {
  #files = 0;
  #failed = 0;
  #errors = 0;
  #warnings = 0;
  readonly #profiles = new Set<string>();
  readonly #said = new Set<string>();

  constructor(private readonly report: Report) {}

  /** Passes on the diagnostics that were not said before, such as those of a layout that several editions use. */
  diagnostics(diagnostics: readonly Diagnostic[]): void {
    const fresh = diagnostics.filter((diagnostic) => {
      const key = JSON.stringify([
        diagnostic.code,
        diagnostic.file,
        diagnostic.line,
        diagnostic.column,
        diagnostic.path,
        diagnostic.message,
      ]);
      if (this.#said.has(key)) return false;
      this.#said.add(key);
      return true;
    });
    for (const { severity } of fresh) {
      if (severity === 'error') this.#errors += 1;
      else this.#warnings += 1;
    }
    this.report.diagnostics(fresh);
  }

  event(event: ReportEvent): void {
    if ('profile' in event) this.#profiles.add(event.profile);
    if (DONE.has(event.kind)) this.#files += 1;
    if (FAILED.has(event.kind)) this.#failed += 1;
    this.report.event(event);
  }

  /** Says the totals. */
  finish(work: Work): void {
    this.report.finish(work, this.totals());
  }

  totals(): Totals {
    return {
      profiles: this.#profiles.size,
      files: this.#files,
      failed: this.#failed,
      errors: this.#errors,
      warnings: this.#warnings,
    };
  }

  /** @param strict Whether a warning is enough to fail. */
  exitCode(strict: boolean): ExitCode {
    const bad = this.#errors + this.#failed + (strict ? this.#warnings : 0);
    return bad === 0 ? EXIT.allWell : EXIT.someFailed;
  }
}
