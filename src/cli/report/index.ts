import type { Format } from '../options.js';
import type { Terminal } from '../terminal.js';
import { humanReport } from './human.js';
import { jsonReport } from './json.js';
import { Tally } from './tally.js';

export { count } from './numbers.js';
export type { Report, ReportEvent, Totals, Work } from './report.js';
export { Tally } from './tally.js';

/** A counting report in the form that `--format` asks for. */
export function createTally(format: Format, terminal: Terminal): Tally {
  return new Tally(format === 'json' ? jsonReport(terminal) : humanReport(terminal));
}
