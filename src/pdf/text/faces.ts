import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { PdfDocument, PdfFont } from '../pdfmake.js';

/** Characters that shape or divide text and show nothing: a face need not have them. */
const INVISIBLE = /^[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\n]$/u;

/** Characters of typewriters that no face has: a tab is but a space between words here. */
const TYPEWRITTEN = /\r\n?|\t/g;

/** What may stand for a space that a face lacks. */
const SPACES = /^[\u2000-\u200a\u202f\u205f\u00a0]$/u;

/** What nearly every text is made of, and nearly every face has. */
const PRINTABLE_ASCII = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index));
const ASCII_TEXT = /^[ -~]+$/;

/** A part of a text that one face can set. */
export interface Stretch {
  readonly text: string;
  readonly face: string;
}

/** The faces of one document, chosen character by character from the list of a run. */
export class Faces {
  private readonly coverage = new Map<string, Map<number, boolean>>();
  private readonly ascii = new Map<string, boolean>();
  private readonly reported = new Set<string>();
  readonly diagnostics: Diagnostic[] = [];

  constructor(private readonly document: PdfDocument) {}

  font(face: string): PdfFont {
    return this.document.provideFont(face, false, false);
  }

  /**
   * Divides a text by the first face of the list that has each character. A space that no face has becomes a no-break
   * space, which every Latin face has; any other character is an error with the path of the data it came from.
   */
  stretches(text: string, faces: readonly string[], path?: string): Stretch[] {
    const first = faces[0];
    if (first === undefined) throw new Error('A run of text names no face.');
    if (ASCII_TEXT.test(text) && this.hasAscii(first)) return [{ text, face: first }];
    const stretches: { text: string; face: string }[] = [];
    for (const character of text.replace(TYPEWRITTEN, (sign) => (sign === '\t' ? ' ' : '\n'))) {
      const last = stretches.at(-1);
      let shown = character;
      let face = INVISIBLE.test(character) ? (last?.face ?? first) : faces.find((name) => this.has(name, character));
      if (face === undefined) {
        face = last?.face ?? first;
        if (SPACES.test(character)) shown = '\u00a0';
        else this.report(character, first, path);
      }
      if (last && last.face === face) last.text += shown;
      else stretches.push({ text: shown, face });
    }
    return stretches;
  }

  /** Whether a face can set a text alone. */
  covers(face: string, text: string): boolean {
    return [...text].every((character) => INVISIBLE.test(character) || this.has(face, character));
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
    const codePoint = character.codePointAt(0) ?? 0;
    let known = this.coverage.get(face);
    if (!known) {
      known = new Map();
      this.coverage.set(face, known);
    }
    let answer = known.get(codePoint);
    if (answer === undefined) {
      answer = this.font(face).font.hasGlyphForCodePoint(codePoint);
      known.set(codePoint, answer);
    }
    return answer;
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
