import { Composer, type CST, type Document, LineCounter, YAMLParseError } from 'yaml';
import type { Diagnostic, DiagnosticCode, Outcome, Position } from '../../diagnostics/index.js';
import { DataFile, positionIn } from './file.js';
import { jsonDiagnostic, syntaxDiagnostic } from './syntax.js';
import { tokensOf } from './tokens.js';
import { ValueReader } from './values.js';

/** Mistakes after which the rest of the file still means what it says. */
const HARMLESS: ReadonlySet<DiagnosticCode> = new Set([
  'data/duplicate-key',
  'data/tag',
  'data/control-character',
  'data/unknown-key',
]);

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
  const found = tokensOf(text);
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
