import type { Run } from '../document.js';
import { type Inline, type PdfDocument, StyleContextStack, TextInlines } from '../pdfmake.js';
import type { Faces } from './faces.js';

/** A word as pdfmake breaks and measures it, with the run and the face that it is set in. */
export interface Word extends Inline {
  readonly run: Run;
  readonly face: string;
}

const SOFT_HYPHEN = /\u00ad/g;

/** pdfmake's measuring, but with letter-spacing after every letter (as it is drawn), and soft hyphens without width. */
class Measuring extends TextInlines {
  override widthOfText(text: string, inline: Inline): number {
    const shown = text.replace(SOFT_HYPHEN, '');
    const spacing = (inline.characterSpacing || 0) * [...shown].length;
    return inline.font.widthOfString(shown, inline.fontSize, inline.fontFeatures) + spacing;
  }
}

/** Room that the number of a page takes while it is not known. */
const UNKNOWN_PAGE = '000';

/** Turns runs of text into measured words. */
export class WordMeasure {
  private readonly inlines: InstanceType<typeof Measuring>;
  private readonly styles = new StyleContextStack({}, {});

  constructor(
    document: PdfDocument,
    private readonly faces: Faces,
  ) {
    this.inlines = new Measuring(document);
  }

  words(runs: readonly Run[], path: string | undefined): { words: Word[]; minWidth: number; maxWidth: number } {
    const parts = runs.flatMap((run) => {
      const text = run.shows ? UNKNOWN_PAGE : run.text;
      return this.faces.stretches(text, run.fonts, run.dataPath ?? path).map((stretch) => ({
        text: stretch.text,
        font: stretch.face,
        fontSize: run.size,
        characterSpacing: run.letterSpacing ?? 0,
        noWrap: run.noWrap === true || run.shows !== undefined,
        ...(run.features ? { fontFeatures: run.features } : {}),
        run,
        face: stretch.face,
      }));
    });
    const measured = this.inlines.buildInlines(parts, this.styles);
    return { words: measured.items as Word[], minWidth: measured.minWidth, maxWidth: measured.maxWidth };
  }

  /** Width of a text set like this word, points. */
  width(text: string, word: Word): number {
    return this.inlines.widthOfText(text, word);
  }
}
