import type { Run } from '../document.js';
import type { PdfFont } from '../pdfmake.js';
import { type Direction, withLevels } from './bidi.js';
import type { Faces } from './faces.js';
import type { Numerals } from './numerals.js';
import { breakOpportunities } from './opportunities.js';
import { letterSpacing } from './spacing.js';
import { fullWidth, Units, visibleWidth } from './units.js';
import { shownOf } from './unseen.js';

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

const LINE_END = /(?:\r?\n|[\r\f\v\u0085\u2028\u2029])$/;

/** In place of the number of a page that is not known yet: it takes as much room, in the face that its digits are set in. */
const UNKNOWN_PAGE: Readonly<Record<Numerals, string>> = { latn: '000', arab: '٨٨٨' };

/** A part of a text in one face, written in one direction. */
type Part = Pick<Word, 'text' | 'run' | 'face' | 'level'>;

const NO_SPACE = { run: null, font: null, width: 0 };

/** Turns runs of text into measured words. */
export class WordMeasure {
  private readonly unknownPage: string;
  /** Words of texts whose widths were asked for, until they are set: the columns of tables ask first. */
  private readonly kept = new WeakMap<readonly Run[], Word[]>();
  private space: { readonly run: Run | null; readonly font: PdfFont | null; readonly width: number } = NO_SPACE;

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
    const parts: Omit<Part, 'level'>[] = [];
    for (const run of runs) {
      const whole = run.shows ? this.unknownPage : run.text;
      for (const { text, face } of this.faces.stretches(whole, run.fonts, pathOf(run) ?? path)) {
        parts.push({ text, face, run });
      }
    }
    return this.divided(withLevels(parts, this.direction));
  }

  /** How wide a text is if its lines break wherever they may but at no soft hyphen, and if they do not break. */
  widths(runs: readonly Run[], path: string | undefined): TextWidths {
    const words = this.words(runs, path);
    this.kept.set(runs, words);
    let min = 0;
    let max = 0;
    let line = 0;
    const units = new Units(words);
    for (let unit = units.next(); unit; unit = units.next()) {
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
  width(text: string, run: Run, font: PdfFont): number {
    const shown = shownOf(text);
    const width = font.widthOfString(shown, run.size, run.features);
    const spacing = letterSpacing(run, shown);
    return spacing === 0 ? width : width + spacing * [...shown].length;
  }

  /** A part of a word, or all of it, as a word of its own. */
  part({ text, run, face, font, level, noNewLine, lineEnd }: Omit<Word, 'width' | 'leadingCut' | 'trailingCut'>): Word {
    const width = this.width(text, run, font);
    const before = spacesAt(text, 0, 1);
    const after = spacesAt(text, text.length - 1, -1);
    const leadingCut = before === 0 ? 0 : this.cut(text.slice(0, before), run, font);
    const trailingCut =
      after === 0 ? 0 : this.cut(after === 1 ? text.charAt(text.length - 1) : text.slice(-after), run, font);
    return { text, run, face, font, level, width, leadingCut, trailingCut, noNewLine, lineEnd };
  }

  /** Width of spaces: of one, it is measured once for the words of a run that follow each other. */
  private cut(spaces: string, run: Run, font: PdfFont): number {
    if (spaces !== ' ') return this.width(spaces, run, font);
    const { space } = this;
    if (space.run === run && space.font === font) return space.width;
    const width = this.width(spaces, run, font);
    this.space = { run, font, width };
    return width;
  }

  /** Divides a paragraph where its lines may end: that is a question of the whole of it, whatever its runs are. */
  private divided(parts: readonly Part[]): Word[] {
    const text = parts.length === 1 ? (parts[0] as Part).text : parts.map((part) => part.text).join('');
    const { places, forced: ends } = breakOpportunities(text);
    const words: Word[] = [];
    let next = 0;
    let end = 0;
    for (let index = 0; index < parts.length; index += 1) {
      const part = parts[index] as Part;
      const { run, face, level } = part;
      const isWhole = run.noWrap === true || run.shows !== undefined;
      const font = this.faces.font(face);
      let from = end;
      end += part.text.length;
      for (; next < places.length; next += 1) {
        const at = places[next] as number;
        if (at > end) break;
        const forced = ends.has(at);
        if (isWhole && !forced && (at < end || parts[index + 1]?.run === run)) continue;
        const whole = text.slice(from, at);
        const piece = forced ? whole.replace(LINE_END, '') : whole;
        words.push(this.part({ text: piece, run, face, font, level, noNewLine: false, lineEnd: forced }));
        from = at;
      }
      if (from < end) {
        words.push(this.part({ text: text.slice(from, end), run, face, font, level, noNewLine: true, lineEnd: false }));
      }
    }
    return words;
  }
}

/** Path of the data that a run shows, where an element within its paragraph says it. */
const pathOf = (run: Run): string | undefined =>
  run.inside?.findLast(({ dataPath }) => dataPath !== undefined)?.dataPath;

/** How many spaces and tabs there are from a place of a text on. */
function spacesAt(text: string, start: number, step: 1 | -1): number {
  let count = 0;
  for (let at = start; isSpace(text.charCodeAt(at)); at += step) count += 1;
  return count;
}

const isSpace = (code: number): boolean => code === 0x20 || code === 0x09;
