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
  private rise = 0;
  private shift = 0;

  add({ code, width, advance, x, y }: CodedGlyph): void {
    if (y !== this.rise) this.end();
    this.rise = y;
    this.shift -= x;
    this.writeMove();
    this.string(`<${hexOf(code)}>`);
    this.shift += x + width - advance;
  }

  /** Moves the pen to the right, thousandths of the size. */
  move(by: number): void {
    this.shift -= by;
  }

  /** Adds what another has made, on the base line. */
  addOperand(inner: string): void {
    if (this.rise !== 0) this.end();
    this.rise = 0;
    this.writeMove();
    if (inner.startsWith('<')) this.string(inner);
    else this.number(inner);
  }

  /** @returns The parts, each with its brackets. */
  all(): readonly ShownPart[] {
    this.end();
    return this.parts;
  }

  /** Strings that nothing parts are one. */
  private string(text: string): void {
    this.open = this.open.endsWith('>') ? this.open.slice(0, -1) + text.slice(1) : this.open + text;
  }

  private writeMove(): void {
    const by = rounded(this.shift);
    this.shift -= by;
    if (by !== 0) this.number(String(by));
  }

  private number(text: string): void {
    this.open += this.open.endsWith('>') || this.open === '' ? text : ` ${text}`;
  }

  private end(): void {
    this.writeMove();
    if (this.open !== '') this.parts.push({ operand: `[${this.open}]`, rise: this.rise });
    this.open = '';
  }
}
