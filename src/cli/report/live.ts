import type { Terminal } from '../terminal.js';
import { emphasized, humanReport } from './human.js';
import { LiveLine } from './live-line.js';
import { Progress } from './progress.js';
import type { Report } from './report.js';
import { warnedLines } from './summary.js';

/** Milliseconds from one look of the live line to the next. */
const TICK = 250;

/** So many files are told one by one; of more, a person wants to know those that failed. */
const FEW = 30;

/**
 * For people at a terminal: how far the work is, in a line below everything else. In a run over many files, the files that are
 * built have no line of their own, and warnings are summed up at the end; the manifest has all of them.
 * @param isStrict Whether warnings fail: then they are told like errors.
 */
export function liveReport(terminal: Terminal, isStrict: boolean): Report {
  const line = new LiveLine(terminal);
  const report = humanReport(line.terminal);
  const progress = new Progress();
  let isMany = false;
  let endTicks: (() => void) | undefined;
  const look = (): void => line.show(progress.parts(terminal.now()));
  const end = (): void => {
    endTicks?.();
    endTicks = undefined;
    line.clear();
  };
  return {
    diagnostics: (diagnostics) => {
      const isTold = (severity: string): boolean => severity === 'error' || isStrict || !isMany;
      report.diagnostics(diagnostics.filter(({ severity }) => isTold(severity)));
    },
    event: (event) => {
      progress.tell(event, terminal.now());
      if (event.kind === 'plan') isMany = event.files - event.unchanged > FEW;
      if (event.kind === 'begin' && endTicks === undefined) {
        endTicks = terminal.every(TICK, look);
        look();
      }
      if (event.kind !== 'file' || !isMany) report.event(event);
    },
    note: report.note,
    finish: (work, totals) => {
      end();
      if (isMany && !isStrict) for (const told of warnedLines(totals)) terminal.error(emphasized(told, terminal));
      report.finish(work, totals);
    },
    end,
  };
}
