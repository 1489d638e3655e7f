import type { Run } from '../document.js';
import { type Inline, type PdfDocument, StyleContextStack, TextInlines } from '../pdfmake.js';
import { type Direction, withLevels } from './bidi.js';
import type { Faces } from './faces.js';

/** A word as pdfmake breaks and measures it, with the run and the face that it is set in. */
export interface Word extends Inline {
  readonly run: Run;
  readonly face: string;
  /** Embedding level: odd where it is written from the right. */
  readonly level: number;
}

/** The least width that divides no unit, and the width at which no line breaks. Points. */
export interface TextWidths {
  readonly min: number;
  readonly max: number;
}

/** What shows where a line ends at a soft hyphen. */
export const HYPHEN = '\u2010';

const SOFT_HYPHEN = /\u00ad/g;
const SPACE_BEFORE = /^\s+/;
const SPACE_AFTER = /\s+$/;

/**
 * pdfmake's measuring, but with letter-spacing after every letter (as it is drawn), soft hyphens without width, and
 * without looking up twenty properties of styles for each word: a run says all that there is.
 */
class Measuring extends TextInlines {
  /** pdfkit keeps the widths of plain words only. */
  private readonly featured = new Map<string, number>();

  override measure(inlines: (Inline & { face: string })[]): Inline[] {
    for (const inline of inlines) {
      inline.font = this.pdfDocument.provideFont(inline.face, false, false);
      inline.width = this.widthOfText(inline.text, inline);
      inline.leadingCut = this.cut(SPACE_BEFORE, inline);
      inline.trailingCut = this.cut(SPACE_AFTER, inline);
    }
    return inlines;
  }

  override widthOfText(text: string, inline: Inline): number {
    const shown = text.includes('\u00ad') ? text.replace(SOFT_HYPHEN, '') : text;
    const width = inline.fontFeatures
      ? this.featuredWidth(shown, inline)
      : inline.font.widthOfString(shown, inline.fontSize);
    return inline.characterSpacing ? width + inline.characterSpacing * [...shown].length : width;
  }

  private featuredWidth(text: string, { font, fontSize, fontFeatures }: Inline): number {
    const key = `${font.id} ${fontFeatures} ${text}`;
    let width = this.featured.get(key);
    if (width === undefined) {
      width = font.widthOfString(text, 1, fontFeatures);
      this.featured.set(key, width);
    }
    return width * fontSize;
  }

  private cut(spaces: RegExp, inline: Inline): number {
    const found = spaces.exec(inline.text);
    return found ? this.widthOfText(found[0], inline) : 0;
  }
}

/** Room that the number of a page takes while it is not known. */
const UNKNOWN_PAGE = '000';

/** Turns runs of text into measured words. */
export class WordMeasure {
  private readonly inlines: InstanceType<typeof Measuring>;
  private readonly styles = new StyleContextStack({}, {});
  /** Words of texts whose widths were asked for, until they are set: the columns of tables ask first. */
  private readonly kept = new WeakMap<readonly Run[], Word[]>();

  constructor(
    document: PdfDocument,
    private readonly faces: Faces,
    private readonly direction: Direction = 'ltr',
  ) {
    this.inlines = new Measuring(document);
  }

  words(runs: readonly Run[], path: string | undefined): Word[] {
    const kept = this.kept.get(runs);
    if (kept) {
      this.kept.delete(runs);
      return kept;
    }
    const parts = runs.flatMap((run) => {
      const text = run.shows ? UNKNOWN_PAGE : run.text;
      return this.faces.stretches(text, run.fonts, pathOf(run) ?? path).map((stretch) => ({
        text: stretch.text,
        fontSize: run.size,
        characterSpacing: run.letterSpacing ?? 0,
        noWrap: run.noWrap === true || run.shows !== undefined,
        ...(run.features ? { fontFeatures: run.features } : {}),
        run,
        face: stretch.face,
      }));
    });
    return this.inlines.buildInlines(withLevels(parts, this.direction), this.styles).items as Word[];
  }

  /** How wide a text is if its lines break wherever they may, and if they do not. */
  widths(runs: readonly Run[], path: string | undefined): TextWidths {
    const words = this.words(runs, path);
    this.kept.set(runs, words);
    let min = 0;
    let max = 0;
    let line = 0;
    for (const unit of unitsOf(words)) {
      const lead = unit[0]?.leadingCut ?? 0;
      const visible = visibleWidth(unit) + hyphenWidth(unit, this);
      if (line === 0) line = -lead;
      min = Math.max(min, visible - lead);
      max = Math.max(max, line + visible);
      line = unit.at(-1)?.lineEnd ? 0 : line + unit.reduce((sum, word) => sum + word.width, 0);
    }
    return { min, max };
  }

  /** Width of a text set like this word, points. */
  width(text: string, word: Word): number {
    return this.inlines.widthOfText(text, word);
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
    if (word.noNewLine !== true) open = null;
  }
  return result;
}

/** Width of a unit without the space after it. */
export const visibleWidth = (unit: readonly Word[]): number =>
  unit.reduce((sum, word) => sum + word.width, 0) - (unit.at(-1)?.trailingCut ?? 0);

/** A unit that ends in a soft hyphen needs room for the hyphen that shows if the line ends there. */
export function hyphenWidth(unit: readonly Word[], measure: WordMeasure): number {
  const word = unit.at(-1);
  return word?.text.endsWith('\u00ad') ? measure.width(HYPHEN, word) : 0;
}
