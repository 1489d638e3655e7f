import { Composer, type CST, type Document, Lexer, LineCounter, Parser, YAMLParseError } from 'yaml';
import type { Diagnostic, DiagnosticCode, Outcome, Position } from '../../diagnostics/index.js';
import { DataFile, positionIn } from './file.js';
import { MAX_DEPTH, MAX_PARTS } from './limits.js';
import { jsonDiagnostic, syntaxDiagnostic } from './syntax.js';
import { ValueReader } from './values.js';

/** Mistakes after which the rest of the file still means what it says. */
const HARMLESS: ReadonlySet<DiagnosticCode> = new Set([
  'data/duplicate-key',
  'data/tag',
  'data/control-character',
  'data/unknown-key',
]);

/** A text that is not read further, and where. */
interface Excess {
  readonly offset: number;
  readonly message: string;
}

/** The tokens of a text, or why and from where on they are too many. */
function tokens(text: string): readonly CST.Token[] | Excess {
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

function compose(found: readonly CST.Token[], length: number): Document.Parsed {
  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    // Compares each name with each other, which takes minutes where there are many; `ValueReader` looks for itself.
    uniqueKeys: false,
    strict: true,
    prettyErrors: false,
  });
  const documents = composer.compose(found, true, length);
  const first = withoutStacks(() => documents.next().value as Document.Parsed | undefined);
  // With `true` the composer makes a document even of an empty text.
  if (first === undefined) throw new Error('YAML gave no document');
  const other = withoutStacks(() => documents.next().value as Document.Parsed | undefined);
  if (other !== undefined) first.errors.push(new YAMLParseError([other.range[0], other.range[1]], 'MULTIPLE_DOCS', ''));
  return first;
}

/** A mistake of YAML is an exception that nobody throws: taking down where it was made is most of what it costs. */
function withoutStacks<T>(work: () => T): T {
  const before = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    Error.stackTraceLimit = before;
  }
}

function lineCounter(text: string): LineCounter {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) lines.addNewLine(end + 1);
  return lines;
}

/** `%YAML 1.1` would make `yes` a truth value again. */
function directive(document: Document.Parsed, at: (offset: number) => Position): Diagnostic[] {
  if (!document.directives.yaml.explicit || document.directives.yaml.version === '1.2') return [];
  const message = `A profile is written in YAML 1.2, and this file says that it is ${document.directives.yaml.version}.`;
  return [
    { code: 'data/tag', severity: 'error', ...at(0), message, hint: 'Delete the line that begins with `%YAML`.' },
  ];
}

/** One mistake of syntax often shows as several on its line. */
function firstOfEachLine(mistakes: readonly Diagnostic[]): Diagnostic[] {
  const lines = new Set<number | undefined>();
  return mistakes.filter(({ code, line }) => {
    if (code !== 'data/syntax') return true;
    const first = !lines.has(line);
    lines.add(line);
    return first;
  });
}

/**
 * Reads YAML (1.2, core schema, one document, no tags) or JSON. Has a value whenever anything can be made of the text,
 * so that what stands before a mistake of syntax can be checked as well.
 */
export function parseData(file: string, text: string, format: 'yaml' | 'json'): Outcome<DataFile> {
  const lines = lineCounter(text);
  const at = (offset: number): Position => positionIn(file, lines, Math.min(offset, text.length));
  const found = tokens(text);
  if ('message' in found) {
    const { offset, message } = found;
    const hint = 'Look for what repeats itself without end, or part the file.';
    return { diagnostics: [{ code: 'data/too-large', severity: 'error', ...at(offset), message, hint }] };
  }
  const document = compose(found, text.length);
  const notJson = format === 'json' ? jsonDiagnostic(text, at) : undefined;
  const mistakes = firstOfEachLine(document.errors.map((error) => syntaxDiagnostic(error, at)));
  const syntax = notJson === undefined ? mistakes : [notJson];
  const { value, entries, diagnostics } = new ValueReader(text, at).read(document.contents);
  const all = [...directive(document, at), ...syntax, ...diagnostics];
  const soundUntil = all
    .filter(({ code }) => !HARMLESS.has(code))
    .reduce((least, { line = 1 }) => Math.min(least, line), Number.POSITIVE_INFINITY);
  return { value: new DataFile(file, value, soundUntil, text, entries, lines), diagnostics: all };
}
