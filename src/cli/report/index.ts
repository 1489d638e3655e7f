import type { Format } from '../options.js';
import type { Terminal } from '../terminal.js';
import { humanReport } from './human.js';
import { jsonReport } from './json.js';
import { liveReport } from './live.js';
import { quietReport } from './quiet.js';
import type { Report } from './report.js';
import { Tally } from './tally.js';

export { count } from './numbers.js';
export type { Cause, Report, ReportEvent, Totals, Work } from './report.js';
export { Tally } from './tally.js';

/** How much a person wants to hear. */
export interface Wishes {
  /** Errors alone, and a summary where something failed. */
  readonly quiet?: boolean | undefined;
  /** Warnings fail, too. */
  readonly strict?: boolean | undefined;
}

/** A counting report in the form that `--format` asks for. */
export function createTally(format: Format, terminal: Terminal, wishes: Wishes = {}): Tally {
  return new Tally(reportFor(format, terminal, wishes));
}

function reportFor(format: Format, terminal: Terminal, { quiet = false, strict = false }: Wishes): Report {
  if (format === 'json') return jsonReport(terminal);
  if (quiet) return quietReport(humanReport(terminal), strict);
  return terminal.liveColumns() === undefined ? humanReport(terminal) : liveReport(terminal, strict);
}
