import pc from 'picocolors';
import type { FileName } from '../../batch/events.js';
import { formatDiagnostic, printable, shownPath } from '../../diagnostics/index.js';
import { describeFailure } from '../failure.js';
import type { Terminal } from '../terminal.js';
import { count, kilobytes } from './numbers.js';
import type { Report, ReportEvent, Totals } from './report.js';
import { sourceReader } from './source.js';
import { causeLines, stoppedLine, totalsLine } from './summary.js';

/** Columns of a log: lines that are longer are hard to read. */
const LOG_COLUMNS = 120;

/** For people: results on the one stream, everything that needs attention on the other. */
export function humanReport(terminal: Terminal): Report {
  const colours = pc.createColors(terminal.colourOut);
  const source = sourceReader();
  const begun = terminal.now();
  return {
    diagnostics: (diagnostics) => {
      for (const diagnostic of diagnostics) {
        const text = source(diagnostic.file);
        terminal.error(
          formatDiagnostic(diagnostic, {
            colour: terminal.colourError,
            cwd: terminal.folder,
            ...(text === undefined ? {} : { source: text }),
          }),
        );
      }
    },
    event: (event) => {
      if (event.kind === 'internal-error') {
        const failure = describeFailure(event.error, terminal.environment, nameOf(event));
        for (const line of failure) terminal.error(line);
      } else {
        const line = lineOf(event, terminal.folder, colours);
        if (line !== undefined) terminal.out(line);
      }
    },
    note: (message) => terminal.error(message),
    finish: (work, totals) => {
      const columns = terminal.liveColumns() ?? LOG_COLUMNS;
      for (const line of causeLines(totals, columns)) terminal.error(emphasized(line, terminal));
      if (totals.stopped !== undefined) terminal.error(stoppedLine(totals.stopped));
      terminal.out(tone(totals, colours)(totalsLine(work, totals, terminal.now() - begun)));
    },
    end: () => undefined,
  };
}

type Colours = ReturnType<typeof pc.createColors>;

/** A line of the summary as it stands out on a terminal: headings, and the arrow of what to do as diagnostics have it. */
export function emphasized(line: string, terminal: Terminal): string {
  const colours = pc.createColors(terminal.colourError);
  if (line.startsWith('→')) return `${colours.cyan('→')}${line.slice(1)}`;
  return line.startsWith(' ') ? line : colours.bold(line);
}

/** The line of an event; some need none. */
function lineOf(
  event: Exclude<ReportEvent, { kind: 'internal-error' }>,
  folder: string,
  colours: Colours,
): string | undefined {
  const shown = (path: string): string => printable(shownPath(path, folder));
  switch (event.kind) {
    case 'file':
      return [colours.green(shown(event.file)), count(event.pages, 'page'), kilobytes(event.bytes)].join('  ');
    case 'would-build':
      return `would build ${colours.green(shown(event.file))}: ${printable(event.why)}`;
    case 'extracted': {
      const taken = `${colours.green(shown(event.pdf))}  ${count(event.files.length, 'file')} taken out`;
      return event.again === null ? taken : `${taken}\n  build it again:  ${event.again}`;
    }
    case 'not-extracted':
      return `${colours.red(shown(event.pdf))}  nothing taken out`;
    case 'failed':
      return `${colours.red(nameOf(event))}  not built: it has errors`;
    case 'checked': {
      const found =
        event.errors + event.warnings === 0
          ? colours.green('no mistakes found')
          : `${count(event.errors, 'error')}, ${count(event.warnings, 'warning')}`;
      return `${printable(event.profile)}  ${event.languages.join(', ')}  ${found}`;
    }
    default:
      return undefined;
  }
}

function nameOf({ profile, language, layout }: Pick<FileName, 'profile'> & Partial<FileName>): string {
  return [printable(profile), language, layout === undefined ? undefined : `layout ${layout}`]
    .filter((part) => part !== undefined)
    .join(', ');
}

function tone({ errors, failed, warnings, stopped }: Totals, colours: Colours): (text: string) => string {
  if (errors + failed > 0) return colours.red;
  return warnings > 0 || stopped !== undefined ? colours.yellow : (text) => text;
}
