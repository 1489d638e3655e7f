import { fromRight, NOTHING } from './letters.js';

/** A glyph and the text that it is read as. */
interface Sign {
  readonly glyph: number;
  readonly letters: string;
}

/** More than any documents need of a face; after them it is opened anew. */
const MOST = 50_000;

/** Characters that stand for how others are drawn: Latin ligatures, and the forms of Arabic letters. */
const PRESENTATION = /^[\ufb00-\ufb06\ufb50-\ufdff\ufe70-\ufeff]$/;
const FIRST_ARABIC = 0xfb50;

/**
 * The signs of a face by number, the same for all documents. A glyph that is read as the first character that the face has it
 * for is the sign of the glyph's own number; any other is numbered as it comes, which no file tells.
 */
export class Signs {
  private plain: readonly (string | undefined)[] | undefined;
  private readonly others: Sign[] = [];
  private readonly numbers = new Map<string, number>();

  /** @param characters The code points that the face has, in order; `glyphOf` says which glyph draws each. */
  constructor(
    private readonly glyphCount: number,
    private readonly characters: () => Iterable<number>,
    private readonly glyphOf: (character: number) => number,
  ) {}

  /** Whether so many are known that it is time to begin anew. */
  get isFull(): boolean {
    return this.others.length > MOST;
  }

  /** The number of a sign. */
  of(glyph: number, letters: string): number {
    if (glyph === 0 || letters === this.plainOf(glyph)) return glyph;
    const key = `${glyph} ${letters}`;
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = this.glyphCount + this.others.push({ glyph, letters }) - 1;
    this.numbers.set(key, number);
    return number;
  }

  glyph(number: number): number {
    return number < this.glyphCount ? number : (this.others[number - this.glyphCount]?.glyph ?? 0);
  }

  letters(number: number): string {
    return number < this.glyphCount
      ? this.plainOf(number)
      : (this.others[number - this.glyphCount]?.letters ?? NOTHING);
  }

  /** What the sign of the glyph's own number is read as. */
  private plainOf(glyph: number): string {
    this.plain ??= this.readPlain();
    return this.plain[glyph] ?? NOTHING;
  }

  private readPlain(): (string | undefined)[] {
    const plain = new Array<string | undefined>(this.glyphCount).fill(undefined);
    for (const character of this.characters()) {
      const glyph = this.glyphOf(character);
      plain[glyph] ??= presented(character);
    }
    return plain;
  }
}

function presented(character: number): string {
  const letters = String.fromCodePoint(character);
  if (!PRESENTATION.test(letters)) return letters;
  const meant = letters.normalize('NFKC');
  return character < FIRST_ARABIC ? meant : fromRight(meant);
}
