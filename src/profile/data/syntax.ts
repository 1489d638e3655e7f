import type { YAMLError } from 'yaml';
import type { Diagnostic, Position } from '../../diagnostics/index.js';

interface Words {
  readonly message: string;
  readonly hint?: string;
}

const QUOTES = 'Put the whole text in quotes, or write it on the lines below after `|`.';

/** What YAML's own mistakes mean to someone who writes a profile. */
const WORDS: Partial<Record<YAMLError['code'], Words>> = {
  BAD_ALIAS: {
    message: 'An alias (`*name`) is not written as YAML wants it.',
    hint: 'Text that begins with `*` needs quotes.',
  },
  BAD_DIRECTIVE: {
    message: 'A line that begins with `%` is a directive, and this one is not known.',
    hint: 'Delete the line.',
  },
  BAD_DQ_ESCAPE: {
    message: 'In double quotes a backslash begins an escape, and this one is not known.',
    hint: 'Write `\\\\` for a backslash, or use single quotes.',
  },
  BAD_INDENT: {
    message: 'The indentation does not fit the lines above.',
    hint: 'Names of one level begin in the same column; close every `[` and `{`.',
  },
  BAD_SCALAR_START: { message: 'A text cannot begin with this character unless it is in quotes.', hint: QUOTES },
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'A colon and a space begin a value, and there is one already on this line.',
    hint: `If the colon belongs to the text: ${QUOTES.toLowerCase()}`,
  },
  BLOCK_IN_FLOW: {
    message: 'Lines with `-` or a block text cannot stand inside `[ ]` or `{ }`.',
    hint: 'Write the list with one item a line, without brackets.',
  },
  KEY_OVER_1024_CHARS: {
    message: 'A name of more than 1024 characters is no name.',
    hint: `A colon in a long text? ${QUOTES}`,
  },
  MISSING_CHAR: {
    message: 'A quote, a bracket, a comma or a colon is missing here or above.',
    hint: 'Look for the last `"`, `[` or `{` that is not closed.',
  },
  MULTILINE_IMPLICIT_KEY: {
    message: 'A name must stand on one line and end with a colon.',
    hint: 'Is a colon missing after a name, or is a text indented too little?',
  },
  MULTIPLE_DOCS: {
    message: 'The file has more than one document; `---` or `...` begins another.',
    hint: 'Delete that line.',
  },
  RESOURCE_EXHAUSTION: { message: 'The file is nested deeper than can be read.' },
  TAB_AS_INDENT: { message: 'A tab cannot indent a line.', hint: 'Use spaces.' },
  TAG_RESOLVE_FAILED: {
    message: 'Tags (`!name`) are not allowed.',
    hint: 'Delete the tag; text that begins with `!` needs quotes.',
  },
  UNEXPECTED_TOKEN: {
    message: 'This does not belong here.',
    hint: 'Look at the indentation and for a missing quote or colon on this line and the one above.',
  },
};

/** A mistake of YAML as a diagnostic. */
export function syntaxDiagnostic(error: YAMLError, at: (offset: number) => Position): Diagnostic {
  const words = WORDS[error.code] ?? { message: `The file is not valid YAML: ${error.message}.` };
  const code = error.code === 'TAG_RESOLVE_FAILED' ? 'data/tag' : 'data/syntax';
  return { code, severity: 'error', ...at(error.pos[0]), ...words };
}

/** The offset that the engine names in what it says about a text that is not JSON. */
function jsonOffset(text: string, message: string): number {
  const named = /position (\d+)/.exec(message)?.[1];
  return named === undefined ? text.length : Number(named);
}

/** What keeps a text from being JSON, or nothing. */
export function jsonDiagnostic(text: string, at: (offset: number) => Position): Diagnostic | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    const offset = jsonOffset(text, error instanceof Error ? error.message : '');
    return {
      code: 'data/syntax',
      severity: 'error',
      ...at(offset),
      message:
        offset >= text.length ? 'The file ends before its JSON does.' : 'The file is not valid JSON from here on.',
      hint: 'JSON has double quotes round every name and text, no comma after the last item and no comments; or name the file `.yaml`.',
    };
  }
}
