import { isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { type Diagnostic, type Outcome, type Position, shortened } from '../../diagnostics/index.js';
import { tokensOf } from '../../profile/index.js';

/** A YAML file of a layout, with the places of its values. */
export interface YamlFile {
  readonly value: unknown;
  /** Where a value stands; of a value that is not there, the place of the nearest one around it. */
  at(path: readonly (string | number)[]): Position;
  /** Where the name of a value stands. */
  atKey(path: readonly (string | number)[]): Position;
}

/** Line and column of an offset, from 1. */
function lineAt(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

/** Parses a YAML file (1.2, core schema); syntax errors and duplicate keys are diagnostics with their places. */
export function parseYamlFile(text: string, file: string): Outcome<YamlFile> {
  const tokens = tokensOf(text);
  if ('message' in tokens) {
    const { offset, message } = tokens;
    const hint = 'Look for what repeats itself without end.';
    return {
      diagnostics: [{ file, ...lineAt(text, offset), code: 'layout/syntax', severity: 'error', message, hint }],
    };
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false });
  const place = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  const diagnostics = [...document.errors, ...document.warnings].map(
    (problem): Diagnostic => ({
      ...place(problem.pos[0]),
      code: 'layout/syntax',
      severity: 'error',
      message: shortened(`This is not valid YAML: ${problem.message.replace(/\.$/u, '')}.`),
      hint: 'Correct the syntax here; text with a colon or a leading quote must be put in quotes.',
    }),
  );
  visit(document, {
    Alias(_, { source, range }) {
      const message = shortened(`The alias \`*${source}\` stands for something else; files of layouts do without.`);
      const hint = 'Write out what it stands for; text that begins with `*` needs quotes.';
      diagnostics.push({ ...place(range?.[0] ?? 0), code: 'layout/syntax', severity: 'error', message, hint });
      return visit.BREAK;
    },
  });
  if (diagnostics.length > 0) return { diagnostics };

  const at = (path: readonly (string | number)[]): Position => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return place(node.range[0]);
    }
    return place(document.contents?.range?.[0] ?? 0);
  };
  const atKey = (path: readonly (string | number)[]): Position => {
    const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
    const pair = isMap(parent)
      ? parent.items.find((item) => isScalar(item.key) && String(item.key.value) === path.at(-1))
      : undefined;
    return pair && isScalar(pair.key) && pair.key.range ? place(pair.key.range[0]) : at(path.slice(0, -1));
  };
  return { value: { value: document.toJS({ maxAliasCount: 0 }), at, atKey }, diagnostics };
}
