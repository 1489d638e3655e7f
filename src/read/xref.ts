import { decode } from './filters.js';
import { Malformed } from './malformed.js';
import { PdfDict, type PdfObject, PdfStream } from './objects.js';
import { ObjectParser } from './parser.js';

/** Where an object is: at a byte of the file, or in an object stream. */
export type Entry =
  | { readonly kind: 'offset'; readonly offset: number; readonly generation: number }
  | { readonly kind: 'packed'; readonly stream: number; readonly index: number };

export interface CrossReferences {
  readonly entries: ReadonlyMap<number, Entry>;
  /** The newest trailer, with what only older ones say. */
  readonly trailer: PdfDict;
}

/** Numbers above this are a mistake, not a file: a table must not be made as long as a number says. */
const MAX_OBJECTS = 8_388_607;

/** References cannot be followed while it is being read where they lead. */
const unresolved = (object: PdfObject): PdfObject => object;

/**
 * Reads the cross-reference tables and streams of a file (ISO 32000-1, 7.5.4 and 7.5.8), the newest first.
 * @throws Malformed
 */
export function readCrossReferences(bytes: Uint8Array, resolve: (object: PdfObject) => PdfObject): CrossReferences {
  const entries = new Map<number, Entry>();
  const merged = new Map<string, PdfObject>();
  const seen = new Set<number>();
  const waiting = [startOf(bytes)];
  while (waiting.length > 0) {
    const offset = waiting.shift() as number;
    if (seen.has(offset)) continue;
    seen.add(offset);
    const { trailer, found } = readSection(bytes, offset);
    for (const [number, entry] of found) if (!entries.has(number)) entries.set(number, entry);
    for (const [key, value] of trailer.entries) if (!merged.has(key)) merged.set(key, value);
    // In a hybrid file, the stream comes before the older tables.
    for (const key of ['XRefStm', 'Prev']) {
      const next = trailer.number(key);
      if (next !== undefined) waiting.push(next);
    }
  }
  const present = [...entries].filter((entry): entry is [number, Entry] => entry[1] !== FREE);
  return { entries: new Map(present), trailer: new PdfDict(merged, resolve) };
}

/** Says that an object was deleted, so that an older table does not bring it back. */
const FREE: Entry = { kind: 'offset', offset: -1, generation: 0 };

function startOf(bytes: Uint8Array): number {
  const tail = Buffer.from(bytes.subarray(Math.max(0, bytes.length - 2048))).toString('latin1');
  const offset = [...tail.matchAll(/startxref\s+(\d+)\s+%%EOF/g)].at(-1)?.[1];
  if (offset === undefined) {
    throw new Malformed('the file does not end with startxref and %%EOF: it is cut short or damaged');
  }
  return Number(offset);
}

interface Section {
  readonly trailer: PdfDict;
  readonly found: ReadonlyMap<number, Entry>;
}

function readSection(bytes: Uint8Array, offset: number): Section {
  if (offset >= bytes.length) throw new Malformed('the cross-reference table is said to be behind the end of the file');
  const parser = new ObjectParser(bytes, unresolved, offset);
  const first = parser.lexer.next();
  if (first.kind === 'word' && first.word === 'xref') return readTable(parser);
  parser.lexer.position = offset;
  const { object } = parser.indirect();
  if (!(object instanceof PdfStream) || object.dict.name('Type') !== 'XRef') {
    throw new Malformed('there is no cross-reference table where the file says');
  }
  return readStream(object);
}

function readTable(parser: ObjectParser): Section {
  const found = new Map<number, Entry>();
  for (;;) {
    const token = parser.lexer.next();
    if (token.kind === 'word' && token.word === 'trailer') break;
    if (token.kind !== 'number') throw new Malformed('the cross-reference table has no trailer');
    const count = parser.integer();
    for (let index = 0; index < count; index += 1) {
      const offset = parser.integer();
      const generation = parser.integer();
      const kind = parser.lexer.next();
      const isUsed = kind.kind === 'word' && kind.word === 'n';
      found.set(token.value + index, isUsed ? { kind: 'offset', offset, generation } : FREE);
    }
  }
  const trailer = parser.object();
  if (!(trailer instanceof PdfDict)) throw new Malformed('the trailer is no dictionary');
  return { trailer, found };
}

function readStream(stream: PdfStream): Section {
  const { dict } = stream;
  const widths = dict.array('W')?.numbers() ?? [];
  const [kindWidth = -1, secondWidth = -1, thirdWidth = -1] = widths;
  const rowSize = kindWidth + secondWidth + thirdWidth;
  if (widths.some((width) => width < 0 || width > 8) || rowSize <= 0) {
    throw new Malformed('the cross-reference stream does not say how wide its columns are');
  }
  const data = decode(stream);
  const ranges = dict.array('Index')?.numbers() ?? [0, dict.number('Size') ?? 0];
  const found = new Map<number, Entry>();
  let at = 0;
  const field = (width: number): number => {
    let value = 0;
    for (let index = 0; index < width; index += 1) value = value * 256 + (data[at++] ?? 0);
    return value;
  };
  for (let range = 0; range + 1 < ranges.length; range += 2) {
    const [first = 0, count = 0] = ranges.slice(range);
    for (
      let number = first;
      number < first + count && number <= MAX_OBJECTS && at + rowSize <= data.length;
      number += 1
    ) {
      const kind = kindWidth === 0 ? 1 : field(kindWidth);
      const [second, third] = [field(secondWidth), field(thirdWidth)];
      if (kind === 1) found.set(number, { kind: 'offset', offset: second, generation: third });
      else if (kind === 2) found.set(number, { kind: 'packed', stream: second, index: third });
      else found.set(number, FREE);
    }
  }
  return { trailer: dict, found };
}
