import { Malformed } from './malformed.js';

/** A word of PDF syntax (ISO 32000-1, 7.2 and 7.3). */
export type Token =
  | { readonly kind: 'number'; readonly value: number; readonly isInteger: boolean }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'string'; readonly bytes: Uint8Array }
  | { readonly kind: 'mark'; readonly mark: '[' | ']' | '<<' | '>>' | '{' | '}' }
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'end' };

const END: Token = { kind: 'end' };
const WHITE = flags('\0\t\n\f\r ');
const DELIMITER = flags('()<>[]{}/%');
const ESCAPES: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 };

/** So many digits are a whole number without loss, and a power of ten divides them as exactly as can be. */
const FEW_DIGITS = 15;
const TENS = Array.from({ length: FEW_DIGITS + 1 }, (_, power) => Number(`1e${power}`));

function flags(characters: string): Uint8Array {
  const table = new Uint8Array(256);
  for (const character of characters) table[character.charCodeAt(0)] = 1;
  return table;
}

const isRegular = (byte: number | undefined): boolean =>
  byte !== undefined && WHITE[byte] === 0 && DELIMITER[byte] === 0;

function hexDigit(byte: number | undefined): number {
  if (byte === undefined) return -1;
  if (byte >= 48 && byte <= 57) return byte - 48;
  const letter = byte | 32;
  return letter >= 97 && letter <= 102 ? letter - 87 : -1;
}

/** Reads words of PDF syntax one after the other: of files, object streams, content streams and CMaps. */
export class Lexer {
  constructor(
    readonly bytes: Uint8Array,
    public position = 0,
    readonly end = bytes.length,
  ) {}

  skipWhite(): void {
    while (this.position < this.end) {
      const byte = this.bytes[this.position] as number;
      if (WHITE[byte] === 1) this.position += 1;
      else if (byte === 37) this.skipComment();
      else return;
    }
  }

  /** @throws Malformed where a string does not end, or a character stands that begins nothing. */
  next(): Token {
    this.skipWhite();
    if (this.position >= this.end) return END;
    const byte = this.bytes[this.position] as number;
    switch (byte) {
      case 47:
        return this.name();
      case 40:
        return this.literal();
      case 60:
        return this.bytes[this.position + 1] === 60 ? this.mark('<<') : this.hexadecimal();
      case 62:
        if (this.bytes[this.position + 1] === 62) return this.mark('>>');
        throw new Malformed(`a > without its < at byte ${this.position}`);
      case 91:
        return this.mark('[');
      case 93:
        return this.mark(']');
      case 123:
        return this.mark('{');
      case 125:
        return this.mark('}');
      case 41:
        throw new Malformed(`a ) without its ( at byte ${this.position}`);
      default:
        return this.regular();
    }
  }

  private skipComment(): void {
    while (this.position < this.end) {
      const byte = this.bytes[this.position];
      if (byte === 10 || byte === 13) return;
      this.position += 1;
    }
  }

  private mark(mark: '[' | ']' | '<<' | '>>' | '{' | '}'): Token {
    this.position += mark.length;
    return { kind: 'mark', mark };
  }

  private name(): Token {
    let name = '';
    this.position += 1;
    while (this.position < this.end && isRegular(this.bytes[this.position])) {
      const byte = this.bytes[this.position] as number;
      const high = hexDigit(this.bytes[this.position + 1]);
      const low = hexDigit(this.bytes[this.position + 2]);
      if (byte === 35 && high >= 0 && low >= 0) {
        name += String.fromCharCode(high * 16 + low);
        this.position += 3;
      } else {
        name += String.fromCharCode(byte);
        this.position += 1;
      }
    }
    return { kind: 'name', name };
  }

  private literal(): Token {
    const plain = this.plainLiteral();
    if (plain !== undefined) return plain;
    const start = this.position;
    const bytes: number[] = [];
    let depth = 1;
    this.position += 1;
    while (this.position < this.end) {
      const byte = this.bytes[this.position++] as number;
      if (byte === 92) this.escape(bytes);
      else if (byte === 13) {
        // A line end within a string is a line feed, however it is written.
        if (this.bytes[this.position] === 10) this.position += 1;
        bytes.push(10);
      } else {
        if (byte === 40) depth += 1;
        if (byte === 41) depth -= 1;
        if (depth === 0) return { kind: 'string', bytes: Uint8Array.from(bytes) };
        bytes.push(byte);
      }
    }
    throw new Malformed(`a string that begins at byte ${start} does not end`);
  }

  /** A string in which no character stands for another: its bytes are those of the file. */
  private plainLiteral(): Token | undefined {
    for (let at = this.position + 1; at < this.end; at += 1) {
      const byte = this.bytes[at];
      if (byte === 92 || byte === 13 || byte === 40) return undefined;
      if (byte !== 41) continue;
      const bytes = this.bytes.slice(this.position + 1, at);
      this.position = at + 1;
      return { kind: 'string', bytes };
    }
    return undefined;
  }

  private escape(bytes: number[]): void {
    const byte = this.bytes[this.position++];
    if (byte === undefined) return;
    if (byte === 13 || byte === 10) {
      if (byte === 13 && this.bytes[this.position] === 10) this.position += 1;
    } else if (byte >= 48 && byte <= 55) {
      let value = byte - 48;
      for (let count = 1; count < 3; count += 1) {
        const digit = (this.bytes[this.position] ?? 0) - 48;
        if (digit < 0 || digit > 7) break;
        value = value * 8 + digit;
        this.position += 1;
      }
      bytes.push(value & 255);
    } else bytes.push(ESCAPES[String.fromCharCode(byte)] ?? byte);
  }

  private hexadecimal(): Token {
    const start = this.position;
    const close = this.endOfHexadecimal();
    const bytes = new Uint8Array((close - start) >> 1);
    let count = 0;
    let half = -1;
    for (let at = start + 1; at < close; at += 1) {
      const digit = hexDigit(this.bytes[at]);
      if (digit < 0) continue;
      if (half < 0) half = digit;
      else {
        bytes[count++] = half * 16 + digit;
        half = -1;
      }
    }
    if (half >= 0) bytes[count++] = half * 16;
    this.position = close + 1;
    return { kind: 'string', bytes: count === bytes.length ? bytes : bytes.slice(0, count) };
  }

  /** Where the string that begins here ends. */
  private endOfHexadecimal(): number {
    for (let at = this.position + 1; at < this.end; at += 1) {
      const byte = this.bytes[at] as number;
      if (byte === 62) return at;
      if (hexDigit(byte) < 0 && WHITE[byte] === 0)
        throw new Malformed(`a hexadecimal string that begins at byte ${this.position} holds something else`);
    }
    throw new Malformed(`a hexadecimal string that begins at byte ${this.position} does not end`);
  }

  private regular(): Token {
    const start = this.position;
    while (this.position < this.end && isRegular(this.bytes[this.position])) this.position += 1;
    const number = this.plainNumber(start);
    if (number !== undefined) return number;
    let word = '';
    for (let index = start; index < this.position; index += 1) word += String.fromCharCode(this.bytes[index] as number);
    if (/^[+-]?(\d+\.?\d*|\.\d+)$/.test(word)) {
      return { kind: 'number', value: Number(word), isInteger: !word.includes('.') };
    }
    return { kind: 'word', word };
  }

  /** What stands from `start` to here, if it is a number of a few digits, as nearly all are: read without a text between. */
  private plainNumber(start: number): Token | undefined {
    const { bytes, position: end } = this;
    const isNegative = bytes[start] === 45;
    const first = isNegative ? start + 1 : start;
    if (end - first > FEW_DIGITS || end === first) return undefined;
    let digits = 0;
    let point = -1;
    for (let index = first; index < end; index += 1) {
      const byte = bytes[index] as number;
      if (byte >= 48 && byte <= 57) digits = digits * 10 + byte - 48;
      else if (byte === 46 && point < 0) point = index;
      else return undefined;
    }
    // A point alone is no number.
    if (point >= 0 && end - first === 1) return undefined;
    const value = point < 0 ? digits : digits / (TENS[end - point - 1] as number);
    return { kind: 'number', value: isNegative ? -value : value, isInteger: point < 0 };
  }
}
