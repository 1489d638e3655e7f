import type { ShownPart } from '../pdfmake.js';

/** Hundredths of a thousandth of the size: finer than any page shows. */
const rounded = (value: number): number => Math.round(value * 100) / 100;

/** Glyphs by their codes, with what they need of room and shift; thousandths of the size. */
export interface CodedGlyph {
  readonly code: number;
  /** Of the glyph in the face. */
  readonly width: number;
  /** Of the glyph in this text. */
  readonly advance: number;
  readonly x: number;
  /** Upwards. */
  readonly y: number;
}

/** A code in hexadecimal digits. */
export const hexOf = (code: number): string => code.toString(16).padStart(4, '0');

/** Puts glyphs together as the operands of `TJ`, a part for each height at which they stand. */
export class Operands {
  private readonly parts: ShownPart[] = [];
  private open = '';
  /** Whether a string has begun to which more codes can be added. */
  private inString = false;
  private rise = 0;
  private shift = 0;

  add({ code, width, advance, x, y }: CodedGlyph): void {
    if (y !== this.rise) this.end();
    this.rise = y;
    this.shift -= x;
    this.writeMove();
    this.open += this.inString ? hexOf(code) : `<${hexOf(code)}`;
    this.inString = true;
    this.shift += x + width - advance;
  }

  /** Moves the pen to the right, thousandths of the size. */
  move(by: number): void {
    this.shift -= by;
  }

  /** Adds what another has made, on the base line: an operand without its brackets. */
  addOperand(inner: string): void {
    if (inner === '') return;
    if (this.rise !== 0) this.end();
    this.rise = 0;
    this.writeMove();
    const isString = inner.startsWith('<');
    const end = inner.endsWith('>') ? inner.length - 1 : inner.length;
    if (isString && this.inString) this.open += inner.slice(1, end);
    else if (isString) this.open += inner.slice(0, end);
    else this.number(inner.slice(0, end));
    this.inString = end < inner.length;
  }

  /** @returns The parts, each with its brackets. */
  all(): readonly ShownPart[] {
    this.end();
    return this.parts;
  }

  private writeMove(): void {
    if (this.shift === 0) return;
    const by = rounded(this.shift);
    this.shift -= by;
    if (by !== 0) this.number(String(by));
  }

  private number(text: string): void {
    if (this.inString) this.open += `>${text}`;
    else this.open += this.open === '' ? text : ` ${text}`;
    this.inString = false;
  }

  private end(): void {
    this.writeMove();
    if (this.open !== '')
      this.parts.push({ operand: this.inString ? `[${this.open}>]` : `[${this.open}]`, rise: this.rise });
    this.open = '';
    this.inString = false;
  }
}
