import { Malformed } from '../malformed.js';
import { PdfDict, PdfName, type PdfObject } from '../objects.js';
import { ObjectParser } from '../parser.js';

/** An operator of a content stream with what stands before it (ISO 32000-1, 7.8.2). */
export interface Operation {
  readonly operator: string;
  readonly operands: readonly PdfObject[];
}

/** More operands than this are a mistake, and are not kept. */
const MAX_OPERANDS = 1000;

const none = (object: PdfObject): PdfObject => object;
const WHITE = new Set([0, 9, 10, 12, 13, 32]);

/**
 * The operations of a content stream. An inline image is one operation, `BI`, with its dictionary.
 * @param problem Is told why reading ends before the bytes do.
 */
export function* operations(bytes: Uint8Array, problem: (message: string) => void): Generator<Operation> {
  const parser = new ObjectParser(bytes, none, 0, false);
  const { lexer } = parser;
  let operands: PdfObject[] = [];
  try {
    for (let token = lexer.next(); token.kind !== 'end'; token = lexer.next()) {
      if (token.kind !== 'word' || token.word === 'true' || token.word === 'false' || token.word === 'null') {
        const operand = parser.from(token);
        if (operands.length < MAX_OPERANDS) operands.push(operand);
      } else {
        yield token.word === 'BI' ? inlineImage(parser) : { operator: token.word, operands };
        operands = [];
      }
    }
    if (operands.length > 0) problem('the content ends with operands that no operator follows');
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    problem(`the content cannot be read on: ${error.message}`);
  }
}

function inlineImage(parser: ObjectParser): Operation {
  const { lexer } = parser;
  const entries = new Map<string, PdfObject>();
  for (let token = lexer.next(); !(token.kind === 'word' && token.word === 'ID'); token = lexer.next()) {
    if (token.kind !== 'name') throw new Malformed('an inline image whose dictionary is none');
    entries.set(token.name, parser.object());
  }
  const { bytes } = lexer;
  for (let at = lexer.position + 1; at + 1 < bytes.length; at += 1) {
    const isEnd = bytes[at] === 69 && bytes[at + 1] === 73 && WHITE.has(bytes[at - 1] ?? -1);
    if (isEnd && (at + 2 >= bytes.length || WHITE.has(bytes[at + 2] as number))) {
      lexer.position = at + 2;
      return { operator: 'BI', operands: [new PdfDict(entries, none)] };
    }
  }
  throw new Malformed('an inline image does not end');
}

/** The name that an operand is. */
export const nameOf = (object: PdfObject | undefined): string | undefined =>
  object instanceof PdfName ? object.name : undefined;
