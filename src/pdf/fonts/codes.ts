import type { Signs } from './signs.js';

/** A code of a font: which glyph it shows, and what it is read as. */
export interface Code {
  readonly code: number;
  readonly glyph: number;
  readonly letters: string;
}

/** The codes of a font are numbers of two bytes; those from here on are for signs that have no code of their own. */
const FIRST_GIVEN = 0xe000;
const MOST = 0xffff;

/**
 * The codes of a font in one file. Each text that a glyph stands for has a code of its own, so that every character is read as
 * it was written (ISO 32000-1, 9.10.3: one code, one text), also where a face draws two by one glyph. The plain sign of a glyph
 * has the glyph's number, in every file; others have codes in the order in which the document shows them.
 */
export class Codes {
  private readonly firstGiven: number;
  private readonly plain: Uint8Array;
  private readonly given = new Map<number, number>();

  constructor(
    private readonly signs: Signs,
    glyphCount: number,
  ) {
    this.firstGiven = Math.min(glyphCount, FIRST_GIVEN);
    this.plain = new Uint8Array(this.firstGiven);
  }

  /** Whether a sign has the same code in every file. */
  isPlain(sign: number): boolean {
    return sign < this.firstGiven;
  }

  /** The code of a sign that is shown. */
  of(sign: number): number {
    if (sign < this.firstGiven) {
      this.plain[sign] = 1;
      return sign;
    }
    let code = this.given.get(sign);
    if (code === undefined) {
      code = this.firstGiven + this.given.size;
      // As many different signs of one face as a font has codes for are in no document.
      if (code > MOST) throw new Error('A document shows more signs of one face than a font of PDF can have.');
      this.given.set(sign, code);
    }
    return code;
  }

  /** The glyphs whose plain signs are shown, in order. */
  plainGlyphs(): number[] {
    const glyphs: number[] = [];
    for (let at = this.plain.indexOf(1); at >= 0; at = this.plain.indexOf(1, at + 1)) glyphs.push(at);
    return glyphs;
  }

  /** The codes of other signs that are shown, in order. */
  others(): Code[] {
    const { signs } = this;
    return Array.from(this.given, ([sign, code]) => ({ code, glyph: signs.glyph(sign), letters: signs.letters(sign) }));
  }
}
