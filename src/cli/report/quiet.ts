import type { Report } from './report.js';

/**
 * For whoever wants to hear of mistakes alone: errors, and the summary where something failed or was left; nothing at all when all
 * is well, so that a scheduler has nothing to send.
 * @param isStrict Whether warnings fail: then they are told like errors.
 */
export function quietReport(report: Report, isStrict: boolean): Report {
  return {
    ...report,
    diagnostics: (diagnostics) =>
      report.diagnostics(diagnostics.filter(({ severity }) => severity === 'error' || isStrict)),
    event: (event) => {
      if (event.kind === 'internal-error') report.event(event);
    },
    finish: (work, totals) => {
      const { failed, errors, warnings, stopped } = totals;
      if (failed + errors + (isStrict ? warnings : 0) > 0 || stopped !== undefined) report.finish(work, totals);
    },
  };
}
