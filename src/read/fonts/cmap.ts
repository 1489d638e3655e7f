import { Lexer, type Token } from '../lexer.js';
import { Malformed } from '../malformed.js';
import { decodeUtf16 } from '../text-string.js';

/** A range of codes of one length (ISO 32000-1, 9.7.6.2). */
export interface CodeSpace {
  readonly length: number;
  readonly low: number;
  readonly high: number;
}

/** What a CMap says: the lengths of codes, what they mean as text, and as CIDs. */
export interface CMap {
  readonly spaces: readonly CodeSpace[];
  readonly text: ReadonlyMap<number, string>;
  readonly cids: ReadonlyMap<number, number>;
}

/** A range that is larger maps more codes than two bytes can name. */
const MAX_RANGE = 65_536;

const numberOf = (bytes: Uint8Array): number => bytes.reduce((sum, byte) => sum * 256 + byte, 0);

/** Reads a CMap (9.7.5, 9.10.3). What cannot be read ends it; what was read before stays. */
export function readCMap(bytes: Uint8Array): CMap {
  const lexer = new Lexer(bytes);
  const spaces: CodeSpace[] = [];
  const text = new Map<number, string>();
  const cids = new Map<number, number>();
  try {
    for (let token = lexer.next(); token.kind !== 'end'; token = lexer.next()) {
      if (token.kind !== 'word') continue;
      if (token.word === 'begincodespacerange') readSpaces(lexer, spaces);
      if (token.word === 'beginbfchar') readCharacters(lexer, text);
      if (token.word === 'beginbfrange') readRanges(lexer, text);
      if (token.word === 'begincidchar') readCids(lexer, false, cids);
      if (token.word === 'begincidrange') readCids(lexer, true, cids);
    }
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
  }
  return { spaces, text, cids };
}

/** The next string, or nothing where the section ends. */
function code(lexer: Lexer): Uint8Array | undefined {
  const token = lexer.next();
  return token.kind === 'string' ? token.bytes : undefined;
}

function readSpaces(lexer: Lexer, spaces: CodeSpace[]): void {
  for (let low = code(lexer); low; low = code(lexer)) {
    const high = code(lexer);
    if (high) spaces.push({ length: low.length, low: numberOf(low), high: numberOf(high) });
  }
}

function readCharacters(lexer: Lexer, text: Map<number, string>): void {
  for (let source = code(lexer); source; source = code(lexer)) {
    const target = code(lexer);
    if (target) text.set(numberOf(source), decodeUtf16(target));
  }
}

function readRanges(lexer: Lexer, text: Map<number, string>): void {
  for (let low = code(lexer); low; low = code(lexer)) {
    const high = code(lexer);
    const target: Token = lexer.next();
    if (!high) return;
    const [first, last] = [numberOf(low), Math.min(numberOf(high), numberOf(low) + MAX_RANGE)];
    if (target.kind === 'string') {
      const start = decodeUtf16(target.bytes);
      const unit = start.charCodeAt(start.length - 1);
      for (let at = first; at <= last; at += 1) {
        text.set(at, start.slice(0, -1) + String.fromCharCode(unit + at - first));
      }
    } else {
      for (let at = first, item = lexer.next(); item.kind === 'string'; at += 1, item = lexer.next()) {
        text.set(at, decodeUtf16(item.bytes));
      }
    }
  }
}

function readCids(lexer: Lexer, isRange: boolean, cids: Map<number, number>): void {
  for (let low = code(lexer); low; low = code(lexer)) {
    const high = isRange ? code(lexer) : low;
    const cid = lexer.next();
    if (!high || cid.kind !== 'number') return;
    const last = Math.min(numberOf(high), numberOf(low) + MAX_RANGE);
    for (let at = numberOf(low); at <= last; at += 1) cids.set(at, cid.value + at - numberOf(low));
  }
}
