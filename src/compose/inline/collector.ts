import type { Run } from '../../pdf/document.js';

/** All that a run says but its text. */
export type RunManner = Omit<Run, 'text' | 'shows'>;

interface OpenRun {
  text: string;
  readonly manner: RunManner;
  shows?: NonNullable<Run['shows']>;
}

/** White space that collapses; no-break spaces and the spaces of typography stay. */
const SPACE = /[ \t\r\n\f]+/g;

/** Puts runs one after the other and collapses white space across them (CSS Text Level 3, section 4.1). */
export class RunCollector {
  private readonly runs: OpenRun[] = [];
  /** Whether a space here would follow a space, a forced break, or nothing. */
  private afterSpace = true;

  add(text: string, manner: RunManner, preserve = false): void {
    let shown = preserve ? preserved(text) : text.replace(SPACE, ' ');
    if (!preserve && this.afterSpace && shown.startsWith(' ')) shown = shown.slice(1);
    if (shown === '') return;
    this.afterSpace = /[ \n]$/.test(shown);
    const last = this.runs.at(-1);
    if (last && last.manner === manner && !last.shows) last.text += shown;
    else this.runs.push({ text: shown, manner });
  }

  show(shows: NonNullable<Run['shows']>, manner: RunManner): void {
    this.runs.push({ text: '', manner, shows });
    this.afterSpace = false;
  }

  /** A forced break. */
  break(manner: RunManner): void {
    this.trimEnd();
    const last = this.runs.at(-1);
    if (last && !last.shows) last.text += '\n';
    else this.runs.push({ text: '\n', manner });
    this.afterSpace = true;
  }

  finish(): readonly Run[] {
    this.trimEnd();
    return this.runs.map(({ text, manner, shows }) => ({ text, ...manner, ...(shows ? { shows } : {}) }));
  }

  private trimEnd(): void {
    const last = this.runs.at(-1);
    if (!last || last.shows || !last.text.endsWith(' ')) return;
    last.text = last.text.slice(0, -1);
    if (last.text === '') this.runs.pop();
  }
}

/** Text whose spaces and line ends stay, as in `pre`. */
const preserved = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(/\t/g, '    ').replaceAll(' ', '\u00a0');
