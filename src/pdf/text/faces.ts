import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { PdfDocument, PdfFont } from '../pdfmake.js';
import { isInvisible, type Stretch, stretchesOf } from './stretches.js';

/** Characters of typewriters that no face has: a tab is but a space between words here. */
const TYPEWRITTEN = /\r\n?|\t/g;

/** What may stand for a space that a face lacks. */
const SPACES = /^\p{Zs}$/u;

/** What nearly every text is made of, and nearly every face has. */
const PRINTABLE_ASCII = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index));
const ASCII_TEXT = /^[ -~]+$/;

/** The faces of one document, chosen word by word from the list of a run. */
export class Faces {
  private readonly coverage = new Map<string, Map<string, boolean>>();
  private readonly fonts = new Map<string, PdfFont>();
  private readonly ascii = new Map<string, boolean>();
  private readonly reported = new Set<string>();
  readonly diagnostics: Diagnostic[] = [];

  constructor(private readonly document: PdfDocument) {}

  font(face: string): PdfFont {
    const known = this.fonts.get(face);
    if (known) return known;
    const font = this.document.provideFont(face, false, false);
    const { ascent, descent } = this.document.fonts[face] ?? {};
    if (ascent !== undefined) font.ascender = ascent * 1000;
    if (descent !== undefined) font.descender = -descent * 1000;
    this.fonts.set(face, font);
    return font;
  }

  /**
   * Divides a text among the faces of a list, word by word. A space that no face has becomes a no-break space, which every
   * Latin face has; any other character is an error with the path of the data it came from.
   */
  stretches(text: string, faces: readonly string[], path?: string): readonly Stretch[] {
    const first = faces[0];
    if (first === undefined) throw new Error('A run of text names no face.');
    if (ASCII_TEXT.test(text) && this.hasAscii(first)) return [{ text, face: first }];
    const written = text.replace(TYPEWRITTEN, (sign) => (sign === '\t' ? ' ' : '\n'));
    // What the first face can set alone it would set in any case.
    if (this.covers(first, written)) return written === '' ? [] : [{ text: written, face: first }];
    return stretchesOf(written, faces, {
      has: (face, character) => this.has(face, character),
      missing: (character) => this.missing(character, first, path),
    });
  }

  /** Whether a face can set a text alone. */
  covers(face: string, text: string): boolean {
    const hasAscii = text !== '' && this.hasAscii(face);
    for (const character of text) {
      if (hasAscii && character >= ' ' && character <= '~') continue;
      if (!this.has(face, character) && !isInvisible(character)) return false;
    }
    return true;
  }

  private hasAscii(face: string): boolean {
    let answer = this.ascii.get(face);
    if (answer === undefined) {
      answer = PRINTABLE_ASCII.every((character) => this.has(face, character));
      this.ascii.set(face, answer);
    }
    return answer;
  }

  private has(face: string, character: string): boolean {
    let known = this.coverage.get(face);
    if (!known) {
      known = new Map();
      this.coverage.set(face, known);
    }
    let answer = known.get(character);
    if (answer === undefined) {
      const codePoint = character.codePointAt(0) ?? 0;
      answer = this.isFor(face, codePoint) && this.font(face).has(codePoint);
      known.set(character, answer);
    }
    return answer;
  }

  /** Asked first: a face that is not for a character need not be opened. */
  private isFor(face: string, codePoint: number): boolean {
    const { range } = this.document.fonts[face] ?? {};
    return range?.some(([first, last]) => codePoint >= first && codePoint <= last) ?? true;
  }

  /** What stands for a character that no face has. */
  private missing(character: string, face: string, path: string | undefined): string {
    if (SPACES.test(character)) return '\u00a0';
    this.report(character, face, path);
    return character;
  }

  private report(character: string, face: string, path: string | undefined): void {
    const key = `${character} ${path ?? ''}`;
    if (this.reported.has(key)) return;
    this.reported.add(key);
    const number = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    this.diagnostics.push({
      code: 'pdf/missing-glyph',
      severity: 'error',
      file: '',
      message: `No font has the character “${character}” (U+${number}), so it would print as an empty box in ${face}.`,
      hint: 'Replace the character, or add a font that has it to the layout’s list.',
      ...(path === undefined ? {} : { path }),
    });
  }
}
