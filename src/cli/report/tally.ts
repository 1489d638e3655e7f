import type { StoppedEvent } from '../../batch/events.js';
import type { Diagnostic, DiagnosticCode } from '../../diagnostics/index.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { Causes, mostFirst } from './causes.js';
import type { Report, ReportEvent, Totals, Work } from './report.js';
import { Said } from './said.js';

/** A report that also counts, says nothing twice, and knows the exit code. */
export class Tally {
  readonly #counts = { files: 0, failed: 0, errors: 0, warnings: 0, unchanged: 0, wouldBuild: 0 };
  #stopped: StoppedEvent | undefined;
  readonly #profiles = new Set<string>();
  readonly #causes = new Causes();
  readonly #warned = new Map<DiagnosticCode, number>();
  readonly #said = new Said();

  constructor(private readonly report: Report) {}

  /** Passes on the diagnostics that were not said before, such as those of a layout that several editions use. */
  diagnostics(diagnostics: readonly Diagnostic[]): void {
    const fresh = diagnostics.filter((diagnostic) => this.#said.isNew(diagnostic));
    for (const { severity, code } of fresh) {
      if (severity === 'error') this.#counts.errors += 1;
      else {
        this.#counts.warnings += 1;
        this.#warned.set(code, (this.#warned.get(code) ?? 0) + 1);
      }
    }
    if (fresh.length > 0) this.report.diagnostics(fresh);
  }

  event(event: ReportEvent): void {
    if ('profile' in event) this.#profiles.add(event.profile);
    this.#count(event);
    this.report.event(event);
  }

  #count(event: ReportEvent): void {
    switch (event.kind) {
      case 'file':
      case 'extracted':
        this.#counts.files += 1;
        break;
      case 'unchanged':
        this.#counts.unchanged += 1;
        break;
      case 'would-build':
        this.#counts.wouldBuild += 1;
        break;
      case 'failed':
      case 'internal-error':
        this.#causes.add(event);
        this.#counts.failed += 1;
        break;
      case 'not-extracted':
        this.#counts.failed += 1;
        break;
      case 'stopped':
        this.#stopped = event;
        break;
    }
  }

  /** Tells the person at the terminal something. */
  note(message: string): void {
    this.report.note(message);
  }

  /** Says the totals. */
  finish(work: Work): void {
    this.report.finish(work, this.totals());
  }

  /** Lets go of the terminal: is called last, also where a call ended before its time. */
  end(): void {
    this.report.end();
  }

  totals(): Totals {
    return {
      profiles: this.#profiles.size,
      ...this.#counts,
      stopped: this.#stopped,
      causes: this.#causes.list(),
      warned: mostFirst(this.#warned),
    };
  }

  /** Whether the run ended before its time because someone asked for it. */
  get isInterrupted(): boolean {
    return this.#stopped?.why === 'interrupted';
  }

  /** @param strict Whether a warning is enough to fail. */
  exitCode(strict: boolean): ExitCode {
    const { errors, failed, warnings } = this.#counts;
    const bad = errors + failed + (strict ? warnings : 0);
    return bad === 0 ? EXIT.allWell : EXIT.someFailed;
  }
}
