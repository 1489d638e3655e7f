import { Lexer, type Token } from './lexer.js';
import { Malformed } from './malformed.js';
import { PdfArray, PdfDict, PdfName, type PdfObject, PdfRef, PdfStream, PdfString, type Resolve } from './objects.js';

/** Arrays and dictionaries may stand in one another so deep; a file of brackets alone must not fill the stack. */
const MAX_DEPTH = 60;

/** Reads objects from bytes (ISO 32000-1, 7.3). Methods throw Malformed. */
export class ObjectParser {
  readonly lexer: Lexer;

  constructor(
    bytes: Uint8Array,
    private readonly resolve: Resolve,
    position = 0,
    /** Content streams know no references (7.8.2). */
    private readonly hasReferences = true,
  ) {
    this.lexer = new Lexer(bytes, position);
  }

  object(depth = 0): PdfObject {
    return this.from(this.lexer.next(), depth);
  }

  /** The object that begins with this token. */
  from(token: Token, depth = 0): PdfObject {
    if (depth > MAX_DEPTH) throw new Malformed('objects stand in one another too deep');
    switch (token.kind) {
      case 'number':
        return token.isInteger && this.hasReferences ? this.numberOrReference(token.value) : token.value;
      case 'name':
        return new PdfName(token.name);
      case 'string':
        return new PdfString(token.bytes);
      case 'word':
        if (token.word === 'true') return true;
        if (token.word === 'false') return false;
        if (token.word === 'null') return null;
        throw new Malformed(`'${token.word.slice(0, 20)}' stands where an object should`);
      case 'mark':
        if (token.mark === '[') return this.array(depth);
        if (token.mark === '<<') return this.dictionary(depth);
        throw new Malformed(`${token.mark} stands where an object should`);
      case 'end':
        throw new Malformed('the bytes end where an object should stand');
    }
  }

  /** An indirect object with its head, `12 0 obj …`; also a stream. */
  indirect(): { readonly number: number; readonly generation: number; readonly object: PdfObject } {
    const number = this.integer();
    const generation = this.integer();
    this.word('obj');
    const object = this.object();
    if (!(object instanceof PdfDict)) return { number, generation, object };
    const at = this.lexer.position;
    const next = this.lexer.next();
    if (next.kind === 'word' && next.word === 'stream') return { number, generation, object: this.stream(object) };
    this.lexer.position = at;
    return { number, generation, object };
  }

  integer(): number {
    const token = this.lexer.next();
    if (token.kind === 'number' && token.isInteger) return token.value;
    throw new Malformed(`a whole number is missing at byte ${this.lexer.position}`);
  }

  word(word: string): void {
    const token = this.lexer.next();
    if (token.kind !== 'word' || token.word !== word) {
      throw new Malformed(`'${word}' is missing at byte ${this.lexer.position}`);
    }
  }

  private numberOrReference(value: number): PdfObject {
    const { lexer } = this;
    const at = lexer.position;
    // Most numbers are not followed by a digit: do not read on for those.
    lexer.skipWhite();
    const byte = lexer.bytes[lexer.position];
    if (value >= 0 && byte !== undefined && byte >= 48 && byte <= 57) {
      const generation = lexer.next();
      if (generation.kind === 'number' && generation.isInteger) {
        const end = lexer.position;
        lexer.skipWhite();
        if (lexer.bytes[lexer.position] === 82) {
          const last = lexer.next();
          if (last.kind === 'word' && last.word === 'R') return new PdfRef(value, generation.value);
        }
        lexer.position = end;
      }
    }
    lexer.position = at;
    return value;
  }

  private array(depth: number): PdfArray {
    const items: PdfObject[] = [];
    for (;;) {
      const token = this.lexer.next();
      if (token.kind === 'mark' && token.mark === ']') return new PdfArray(items, this.resolve);
      items.push(this.from(token, depth + 1));
    }
  }

  private dictionary(depth: number): PdfDict {
    const entries = new Map<string, PdfObject>();
    for (;;) {
      const token = this.lexer.next();
      if (token.kind === 'mark' && token.mark === '>>') return new PdfDict(entries, this.resolve);
      if (token.kind !== 'name') throw new Malformed('an entry of a dictionary does not begin with a name');
      entries.set(token.name, this.object(depth + 1));
    }
  }

  /** What follows `stream`: a line end, and as many bytes as Length says (7.3.8). */
  private stream(dict: PdfDict): PdfStream {
    const { lexer } = this;
    if (lexer.bytes[lexer.position] === 13) lexer.position += 1;
    if (lexer.bytes[lexer.position] === 10) lexer.position += 1;
    const start = lexer.position;
    const length = dict.number('Length');
    if (length === undefined || length < 0 || start + length > lexer.bytes.length) {
      throw new Malformed('a stream without a right Length');
    }
    lexer.position = start + length;
    this.word('endstream');
    return new PdfStream(dict, lexer.bytes.subarray(start, start + length));
  }
}
