import { shownPath, toJson } from '../../diagnostics/index.js';
import { causeOf } from '../failure.js';
import type { Terminal } from '../terminal.js';
import type { Report, ReportEvent } from './report.js';

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
      if (event.kind !== 'checked') say(withoutTime(event, terminal.folder));
    },
    finish: (work, totals) => {
      if (work !== 'check') say({ kind: 'summary', ...totals });
    },
  };
}

function withoutTime(event: Exclude<ReportEvent, { kind: 'checked' }>, folder: string): unknown {
  if (event.kind === 'extracted') {
    return { ...event, pdf: shownPath(event.pdf, folder), files: event.files.map((file) => shownPath(file, folder)) };
  }
  if (event.kind === 'not-extracted') return { ...event, pdf: shownPath(event.pdf, folder) };
  const { kind, profile, language, layout } = event;
  const name = { kind, profile, language, layout };
  if (event.kind === 'file') {
    return { ...name, file: shownPath(event.file, folder), pages: event.pages, bytes: event.bytes };
  }
  return event.kind === 'failed' ? name : { ...name, message: causeOf(event.error) };
}
