import { shownPath, toJson } from '../../diagnostics/index.js';
import { causeOf } from '../failure.js';
import type { Terminal } from '../terminal.js';
import type { Report, ReportEvent, Totals, Work } from './report.js';

/**
 * One JSON object a line: diagnostics as they are, events with a `kind`. Times are left out, so that two runs over the
 * same data say the same.
 */
export function jsonReport(terminal: Terminal): Report {
  const say = (value: unknown): void => terminal.out(JSON.stringify(value));
  return {
    diagnostics: (diagnostics) => {
      for (const diagnostic of diagnostics) terminal.out(toJson(diagnostic, terminal.folder));
    },
    event: (event) => {
      // A program that reads the diagnostics of `check` finds nothing else among them.
      if (event.kind !== 'checked') say(shownEvent(event, terminal.folder));
    },
    note: (message) => terminal.error(message),
    finish: (work, totals) => {
      if (work !== 'check') say({ kind: 'summary', ...shownTotals(work, totals) });
    },
    end: () => undefined,
  };
}

/** An event as its line says it: keys in one order, whatever order the event has them in, and paths as people know them. */
function shownEvent(event: Exclude<ReportEvent, { kind: 'checked' }>, folder: string): unknown {
  switch (event.kind) {
    case 'extracted':
      return { ...event, pdf: shownPath(event.pdf, folder), files: event.files.map((file) => shownPath(file, folder)) };
    case 'not-extracted':
      return { ...event, pdf: shownPath(event.pdf, folder) };
    case 'plan':
      return { kind: event.kind, profiles: event.profiles, files: event.files, unchanged: event.unchanged };
    case 'begin':
    case 'end':
      return { kind: event.kind, profile: event.profile };
    case 'stopped':
      return { kind: event.kind, why: event.why, left: event.left };
  }
  const { kind, profile, language, layout } = event;
  const name = { kind, profile, language, layout };
  switch (event.kind) {
    case 'file':
    case 'unchanged':
      return { ...name, file: shownPath(event.file, folder), pages: event.pages, bytes: event.bytes };
    case 'would-build':
      return { ...name, file: shownPath(event.file, folder), why: event.why };
    case 'failed':
      return { ...name, causes: event.causes };
    case 'internal-error':
      return { ...name, message: causeOf(event.error) };
  }
}

function shownTotals(work: Work, totals: Totals): object {
  const { profiles, files, failed, errors, warnings, unchanged, wouldBuild, stopped, causes } = totals;
  const common = { profiles, files, failed, errors, warnings };
  if (work === 'extract') return common;
  const byCause = Object.fromEntries(causes.map((cause) => [cause.code, cause.files]));
  return { ...common, unchanged, wouldBuild, left: stopped?.left ?? 0, causes: byCause };
}
