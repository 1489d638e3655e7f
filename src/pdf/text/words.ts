import type { Run } from '../document.js';
import type { PdfFont } from '../pdfmake.js';
import { type Direction, withLevels } from './bidi.js';
import type { Faces } from './faces.js';
import type { Numerals } from './numerals.js';
import { breakOpportunities } from './opportunities.js';
import { letterSpacing } from './spacing.js';

/** A stretch of text that is set as one piece and divided only where it is wider than its line; measured, points. */
export interface Word {
  readonly text: string;
  readonly run: Run;
  readonly face: string;
  readonly font: PdfFont;
  /** Embedding level: odd where it is written from the right. */
  readonly level: number;
  readonly width: number;
  /** Width of the spaces before and after it, which need no room at the edges of a line. */
  readonly leadingCut: number;
  readonly trailingCut: number;
  /** No line ends between this one and the next. */
  readonly noNewLine: boolean;
  /** A forced line break follows. */
  readonly lineEnd: boolean;
}

/** The least width that divides no unit, and the width at which no line breaks. Points. */
export interface TextWidths {
  readonly min: number;
  readonly max: number;
}

/** What shows where a line ends at a soft hyphen. */
export const HYPHEN = '\u2010';

/** What divides or directs text, and shows nothing. */
export const UNSEEN = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
const SPACE_BEFORE = /^[ \t]+/;
const SPACE_AFTER = /[ \t]+$/;
const LINE_END = /(?:\r?\n|[\r\f\v\u0085\u2028\u2029])$/;

/** In place of the number of a page that is not known yet: it takes as much room, in the face that its digits are set in. */
const UNKNOWN_PAGE: Readonly<Record<Numerals, string>> = { latn: '000', arab: '٨٨٨' };

/** A part of a text in one face, written in one direction. */
type Part = Pick<Word, 'text' | 'run' | 'face' | 'level'>;

/** Turns runs of text into measured words. */
export class WordMeasure {
  private readonly unknownPage: string;
  /** Words of texts whose widths were asked for, until they are set: the columns of tables ask first. */
  private readonly kept = new WeakMap<readonly Run[], Word[]>();
  /** pdfkit keeps the widths of plain words only. */
  private readonly featured = new Map<string, number>();

  constructor(
    private readonly faces: Faces,
    private readonly direction: Direction = 'ltr',
    numerals: Numerals = 'latn',
  ) {
    this.unknownPage = UNKNOWN_PAGE[numerals];
  }

  words(runs: readonly Run[], path: string | undefined): Word[] {
    const kept = this.kept.get(runs);
    if (kept) {
      this.kept.delete(runs);
      return kept;
    }
    const parts = runs.flatMap((run) => {
      const text = run.shows ? this.unknownPage : run.text;
      return this.faces.stretches(text, run.fonts, pathOf(run) ?? path).map((stretch) => ({ ...stretch, run }));
    });
    return this.divided(withLevels(parts, this.direction));
  }

  /** How wide a text is if its lines break wherever they may but at no soft hyphen, and if they do not break. */
  widths(runs: readonly Run[], path: string | undefined): TextWidths {
    const words = this.words(runs, path);
    this.kept.set(runs, words);
    let min = 0;
    let max = 0;
    let line = 0;
    for (const unit of unitsOf(words)) {
      const lead = unit[0]?.leadingCut ?? 0;
      const visible = visibleWidth(unit);
      if (line === 0) line = -lead;
      min = Math.max(min, visible - lead);
      max = Math.max(max, line + visible);
      line = unit.at(-1)?.lineEnd ? 0 : line + fullWidth(unit);
    }
    return { min, max };
  }

  /** Width of a text set like this word, points: with letter-spacing after every letter, as it is drawn. */
  width(text: string, { run, font }: Pick<Word, 'run' | 'font'>): number {
    const shown = text.replace(UNSEEN, '');
    const width = run.features ? this.featuredWidth(shown, font, run) : font.widthOfString(shown, run.size);
    const spacing = letterSpacing(run, shown);
    return spacing === 0 ? width : width + spacing * [...shown].length;
  }

  /** A part of a word, or all of it, as a word of its own. */
  part(word: Omit<Word, 'width' | 'leadingCut' | 'trailingCut'>): Word {
    const cut = (spaces: RegExp): number => {
      const found = spaces.exec(word.text);
      return found ? this.width(found[0], word) : 0;
    };
    return {
      ...word,
      width: this.width(word.text, word),
      leadingCut: cut(SPACE_BEFORE),
      trailingCut: cut(SPACE_AFTER),
    };
  }

  /** Divides a paragraph where its lines may end: that is a question of the whole of it, whatever its runs are. */
  private divided(parts: readonly Part[]): Word[] {
    const text = parts.map((part) => part.text).join('');
    const opportunities = breakOpportunities(text);
    const words: Word[] = [];
    let next = 0;
    let end = 0;
    for (const [index, part] of parts.entries()) {
      const { run, face, level } = part;
      const isWhole = run.noWrap === true || run.shows !== undefined;
      const font = this.faces.font(face);
      const add = (piece: string, noNewLine: boolean, lineEnd: boolean): void => {
        words.push(this.part({ text: piece, run, face, level, font, noNewLine, lineEnd }));
      };
      let from = end;
      end += part.text.length;
      for (let found = opportunities[next]; found && found.at <= end; found = opportunities[++next]) {
        if (isWhole && !found.forced && (found.at < end || parts[index + 1]?.run === run)) continue;
        const piece = text.slice(from, found.at);
        add(found.forced ? piece.replace(LINE_END, '') : piece, false, found.forced);
        from = found.at;
      }
      if (from < end) add(text.slice(from, end), true, false);
    }
    return words;
  }

  private featuredWidth(text: string, font: PdfFont, { features, size }: Run): number {
    const key = `${font.id} ${features} ${text}`;
    let width = this.featured.get(key);
    if (width === undefined) {
      width = font.widthOfString(text, 1, features);
      this.featured.set(key, width);
    }
    return width * size;
  }
}

/** Path of the data that a run shows, where an element within its paragraph says it. */
const pathOf = (run: Run): string | undefined =>
  run.inside?.findLast(({ dataPath }) => dataPath !== undefined)?.dataPath;

/** Words that no line break divides, together. */
export function unitsOf(words: readonly Word[]): Word[][] {
  const result: Word[][] = [];
  let open: Word[] | null = null;
  for (const word of words) {
    if (open) open.push(word);
    else {
      open = [word];
      result.push(open);
    }
    if (!word.noNewLine) open = null;
  }
  return result;
}

export const fullWidth = (unit: readonly Word[]): number => unit.reduce((sum, word) => sum + word.width, 0);

/** Width of a unit without the spaces after it. */
export function visibleWidth(unit: readonly Word[]): number {
  let width = fullWidth(unit);
  for (const word of unit.toReversed()) {
    width -= word.trailingCut;
    if (word.trailingCut < word.width) break;
  }
  return width;
}
