import pc from 'picocolors';
import { FILE_STATES, type FileStateName, type FileStatus } from '../batch/status/index.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { formatDiagnostic } from '../diagnostics/format.js';
import { printable } from '../diagnostics/frame.js';
import { shownPath, toJson } from '../diagnostics/json.js';
import type { Format } from './options.js';
import { count } from './report/numbers.js';
import type { Terminal } from './terminal.js';

/** Says what was found of files, for people or for programs. */
export interface StatusReport {
  diagnostics(diagnostics: readonly Diagnostic[]): void;
  file(status: FileStatus): void;
  /** @returns Whether all is as it should be. */
  finish(): boolean;
}

/** People are shown so many files of one state; a program all of them. */
const SHOWN = 20;

export function statusReport(format: Format, terminal: Terminal): StatusReport {
  return format === 'json' ? jsonStatus(terminal) : humanStatus(terminal);
}

class Counts {
  readonly #counts = new Map<FileStateName, number>();

  add(state: FileStateName): number {
    const sum = this.of(state) + 1;
    this.#counts.set(state, sum);
    return sum;
  }

  of(state: FileStateName): number {
    return this.#counts.get(state) ?? 0;
  }

  get files(): number {
    return [...this.#counts.values()].reduce((sum, each) => sum + each, 0);
  }
}

const STATES = Object.keys(FILE_STATES) as FileStateName[];

/** One JSON object a line: each file, then how many there are of each state. */
function jsonStatus(terminal: Terminal): StatusReport {
  const counts = new Counts();
  return {
    diagnostics: (diagnostics) => {
      for (const diagnostic of diagnostics) terminal.out(toJson(diagnostic, terminal.folder));
    },
    file: ({ state, file, profile = null, language = null, layout = null, why = null }) => {
      counts.add(state);
      const shown = shownPath(file, terminal.folder);
      terminal.out(JSON.stringify({ kind: 'status', state, profile, language, layout, file: shown, why }));
    },
    finish: () => {
      const each = Object.fromEntries(STATES.map((state) => [state, counts.of(state)]));
      terminal.out(JSON.stringify({ kind: 'summary', files: counts.files, ...each }));
      return counts.files === counts.of('fresh');
    },
  };
}

/** For people: files by what has become of them, those that are as they should be only counted. */
function humanStatus(terminal: Terminal): StatusReport {
  const colours = pc.createColors(terminal.colourOut);
  const counts = new Counts();
  const lines = new Map<FileStateName, string[]>();
  return {
    diagnostics: (diagnostics) => {
      for (const diagnostic of diagnostics) {
        terminal.error(formatDiagnostic(diagnostic, { colour: terminal.colourError, cwd: terminal.folder }));
      }
    },
    file: ({ state, file, why }) => {
      if (counts.add(state) > SHOWN || state === 'fresh') return;
      const shown = printable(shownPath(file, terminal.folder));
      const line = why === undefined ? `  ${shown}` : `  ${shown}  ${colours.dim(printable(why))}`;
      lines.set(state, [...(lines.get(state) ?? []), line]);
    },
    finish: () => {
      for (const state of STATES) {
        const some = lines.get(state);
        if (some === undefined) continue;
        terminal.out(`${colours.bold(FILE_STATES[state])} (${counts.of(state)})`);
        for (const line of some) terminal.out(line);
        if (counts.of(state) > SHOWN) terminal.out(`  … and ${counts.of(state) - SHOWN} more`);
      }
      const allWell = counts.files === counts.of('fresh');
      const text = `${count(counts.files, 'file')}, ${counts.of('fresh')} ${FILE_STATES.fresh}`;
      terminal.out(allWell ? colours.green(text) : colours.yellow(text));
      return allWell;
    },
  };
}
