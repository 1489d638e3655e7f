import { readFileSync } from 'node:fs';
import pc from 'picocolors';
import { formatDiagnostic, shownPath } from '../../diagnostics/index.js';
import type { FileName } from '../../batch/events.js';
import { describeFailure } from '../failure.js';
import type { Terminal } from '../terminal.js';
import { count, kilobytes, seconds } from './numbers.js';
import type { Report, ReportEvent, Totals, Work } from './report.js';

/** For people: results on the one stream, everything that needs attention on the other. */
export function humanReport(terminal: Terminal): Report {
  const colours = pc.createColors(terminal.colourOut);
  const source = sourceReader();
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
        terminal.out(lineOf(event, terminal.folder, colours));
      }
    },
    finish: (work, totals) => terminal.out(summary(work, totals, colours)),
  };
}

type Colours = ReturnType<typeof pc.createColors>;

function lineOf(event: Exclude<ReportEvent, { kind: 'internal-error' }>, folder: string, colours: Colours): string {
  switch (event.kind) {
    case 'file':
      return [
        colours.green(shownPath(event.file, folder)),
        count(event.pages, 'page'),
        kilobytes(event.bytes),
        seconds(event.milliseconds),
      ].join('  ');
    case 'extracted': {
      const taken = `${colours.green(shownPath(event.pdf, folder))}  ${count(event.files.length, 'file')} taken out`;
      return event.again === null ? taken : `${taken}\n  build it again:  ${event.again}`;
    }
    case 'not-extracted':
      return `${colours.red(shownPath(event.pdf, folder))}  nothing taken out`;
    case 'failed':
      return `${colours.red(nameOf(event))}  not built: it has errors`;
    case 'checked': {
      const found =
        event.errors + event.warnings === 0
          ? colours.green('no mistakes found')
          : `${count(event.errors, 'error')}, ${count(event.warnings, 'warning')}`;
      return `${event.profile}  ${event.languages.join(', ')}  ${found}`;
    }
  }
}

function nameOf({ profile, language, layout }: Pick<FileName, 'profile'> & Partial<FileName>): string {
  return [profile, language, layout === undefined ? undefined : `layout ${layout}`]
    .filter((part) => part !== undefined)
    .join(', ');
}

function summary(work: Work, totals: Totals, colours: Colours): string {
  const failed = work === 'extract' ? 'not read' : 'not built';
  const parts =
    work === 'check'
      ? [count(totals.profiles, 'profile')]
      : [count(totals.files, 'file'), ...(totals.failed > 0 ? [`${totals.failed} ${failed}`] : [])];
  const text = [...parts, count(totals.errors, 'error'), count(totals.warnings, 'warning')].join(', ');
  if (totals.errors + totals.failed > 0) return colours.red(text);
  return totals.warnings > 0 ? colours.yellow(text) : text;
}

/** Text of files that diagnostics point into, each read once; nothing for what cannot be read as text. */
function sourceReader(): (file: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (file) => {
    if (!known.has(file)) known.set(file, readText(file));
    return known.get(file);
  };
}

function readText(file: string): string | undefined {
  // A picture has no lines to show.
  if (!/\.(ya?ml|json|hbs|css)$/i.test(file)) return undefined;
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
