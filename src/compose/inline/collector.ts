import type { Run } from '../../pdf/document.js';

/** All that a run says but its text. */
export type RunManner = Omit<Run, 'text' | 'shows' | 'id'>;

interface OpenRun {
  text: string;
  readonly manner: RunManner;
  shows?: NonNullable<Run['shows']>;
  id?: string;
}

/** White space that collapses; no-break spaces and the spaces of typography stay. */
const SPACE = /[ \t\r\n\f]+/g;

/** Puts runs one after the other and collapses white space across them (CSS Text Level 3, section 4.1). */
export class RunCollector {
  private readonly runs: OpenRun[] = [];
  private pendingId: string | undefined;
  /** Whether a space here would follow a space, a forced break, or nothing. */
  private afterSpace = true;

  add(text: string, manner: RunManner, preserve = false): void {
    let shown = preserve ? preserved(text) : text.replace(SPACE, ' ');
    if (!preserve && this.afterSpace && shown.startsWith(' ')) shown = shown.slice(1);
    if (shown === '') return;
    this.afterSpace = /[ \n]$/.test(shown);
    const last = this.runs.at(-1);
    if (last && last.manner === manner && !last.shows && this.pendingId === undefined) last.text += shown;
    else this.push({ text: shown, manner });
  }

  show(shows: NonNullable<Run['shows']>, manner: RunManner): void {
    this.push({ text: '', manner, shows });
    this.afterSpace = false;
  }

  /** A forced break. */
  break(manner: RunManner): void {
    this.trimEnd();
    const last = this.runs.at(-1);
    if (last && !last.shows) last.text += '\n';
    else this.push({ text: '\n', manner });
    this.afterSpace = true;
  }

  /** The next run is what links to this name lead to. */
  mark(id: string): void {
    this.pendingId ??= id;
  }

  finish(): { readonly runs: readonly Run[]; readonly leftId: string | undefined } {
    this.trimEnd();
    const runs = this.runs.map(({ text, manner, shows, id }) => ({
      text,
      ...manner,
      ...(shows ? { shows } : {}),
      ...(id === undefined ? {} : { id }),
    }));
    return { runs, leftId: this.pendingId };
  }

  private push(run: OpenRun): void {
    if (this.pendingId !== undefined) run.id = this.pendingId;
    this.pendingId = undefined;
    this.runs.push(run);
  }

  private trimEnd(): void {
    const last = this.runs.at(-1);
    if (!last || last.shows || !last.text.endsWith(' ')) return;
    last.text = last.text.slice(0, -1);
    if (last.text !== '') return;
    this.runs.pop();
    if (last.id !== undefined) this.pendingId = last.id;
  }
}

/** Text whose spaces and line ends stay, as in `pre`. */
const preserved = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(/\t/g, '    ').replaceAll(' ', '\u00a0');
