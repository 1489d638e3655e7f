import type { Run } from '../../pdf/document.js';
import type { Stretch } from '../hyphenation/hyphenate.js';

/** All that a run says but its text. */
export type RunManner = Omit<Run, 'text' | 'shows'>;

interface OpenRun {
  text: string;
  readonly manner: RunManner;
  readonly language?: string | undefined;
  readonly hyphenate: boolean;
  shows?: NonNullable<Run['shows']>;
}

/** How a text is taken. */
export interface TextOptions {
  /** Keeps spaces and line ends (HTML's `pre`). */
  readonly preserve?: boolean;
  /** BCP 47; the same for all texts of one manner, as is what follows. */
  readonly language?: string;
  /** Whether its words may be divided at the ends of lines. Default: no. */
  readonly hyphenate?: boolean;
}

/** White space that collapses; no-break spaces and the spaces of typography stay. */
const SPACE = /[ \t\r\n\f]+/g;

/** Puts runs one after the other and collapses white space across them (CSS Text Level 3, section 4.1). */
export class RunCollector {
  private readonly runs: OpenRun[] = [];
  /** Whether a space here would follow a space, a forced break, or nothing. */
  private afterSpace = true;

  add(text: string, manner: RunManner, { preserve = false, language, hyphenate = false }: TextOptions = {}): void {
    let shown = preserve ? preserved(text) : text.replace(SPACE, ' ');
    if (!preserve && this.afterSpace && shown.startsWith(' ')) shown = shown.slice(1);
    if (shown === '') return;
    this.afterSpace = /[ \n]$/.test(shown);
    const last = this.runs.at(-1);
    if (last && last.manner === manner && !last.shows) last.text += shown;
    else this.runs.push({ text: shown, manner, language, hyphenate });
  }

  show(shows: NonNullable<Run['shows']>, manner: RunManner): void {
    this.runs.push({ text: '', manner, hyphenate: false, shows });
    this.afterSpace = false;
  }

  /** A forced break. */
  break(manner: RunManner): void {
    this.trimEnd();
    const last = this.runs.at(-1);
    if (last && !last.shows) last.text += '\n';
    else this.runs.push({ text: '\n', manner, hyphenate: false });
    this.afterSpace = true;
  }

  /** @param hyphenate Gives the texts of all runs with soft hyphens in them. */
  finish(hyphenate?: (stretches: readonly Stretch[]) => readonly string[]): readonly Run[] {
    this.trimEnd();
    const texts = hyphenate?.(this.runs.map(stretchOf));
    return this.runs.map(({ text: own, manner, shows }, index) => {
      const text = texts?.[index] ?? own;
      return shows === undefined ? { text, ...manner } : { text, ...manner, shows };
    });
  }

  private trimEnd(): void {
    const last = this.runs.at(-1);
    if (!last || last.shows || !last.text.endsWith(' ')) return;
    last.text = last.text.slice(0, -1);
    if (last.text === '') this.runs.pop();
  }
}

/** What is raised or lowered is no part of the word beside it, nor is the number of a page. */
const stretchOf = ({ text, language, hyphenate, manner, shows }: OpenRun): Stretch => ({
  text,
  language,
  divides: hyphenate,
  isApart: shows !== undefined || (manner.rise ?? 0) !== 0,
});

/** Text whose spaces and line ends stay, as in `pre`. */
const preserved = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(/\t/g, '    ').replaceAll(' ', '\u00a0');
