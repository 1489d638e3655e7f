import { type CST, Lexer, Parser } from 'yaml';
import { MAX_DEPTH, MAX_PARTS } from './limits.js';

/** A text that is not read further, and where. */
export interface Excess {
  readonly offset: number;
  readonly message: string;
}

/** The tokens of a text of YAML, or why and from where on they are too many to be composed. */
export function tokensOf(text: string): readonly CST.Token[] | Excess {
  const parser = new Parser();
  const found: CST.Token[] = [];
  let parts = 0;
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) found.push(token);
    parts += 1;
    // The stack holds the document beside its collections.
    if (parser.stack.length > MAX_DEPTH + 1) {
      const message = `The file is nested more than ${MAX_DEPTH} levels deep here; a profile needs about six.`;
      return { offset: parser.offset, message };
    }
    if (parts > MAX_PARTS) {
      const message = `The file has more names, values and signs than are read; here are ${MAX_PARTS}.`;
      return { offset: parser.offset, message };
    }
  }
  for (const token of parser.end()) found.push(token);
  return found;
}
