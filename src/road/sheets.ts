import type { Diagnostic, Outcome } from '../diagnostics/index.js';
import { readWhole } from '../files/index.js';
import type { Layout } from '../layout/index.js';
import { sha256 } from '../sha256.js';
import { parseSheet, type Sheet } from '../style/index.js';

/** A layout's sheets, parsed once for all the editions that it sets. */
const parsed = new WeakMap<Layout, Outcome<readonly Sheet[]>>();

/** What the sheets of a layout imported, by absolute path, each with the SHA-256 of what was read. */
const imported = new WeakMap<Layout, ReadonlyMap<string, string>>();

/** A layout's style sheets as rules. */
export function sheetsOf(layout: Layout): Outcome<readonly Sheet[]> {
  const known = parsed.get(layout);
  if (known !== undefined) return known;
  const value: Sheet[] = [];
  const diagnostics: Diagnostic[] = [];
  const imports = new Map<string, string>();
  const readImport = (file: string): string | undefined => readSheet(file, imports);
  for (const { text, file } of layout.sheets) {
    const sheet = parseSheet(text, file, { readImport });
    if (sheet.value !== undefined) value.push(sheet.value);
    diagnostics.push(...sheet.diagnostics);
  }
  const outcome = { value, diagnostics };
  parsed.set(layout, outcome);
  imported.set(layout, imports);
  return outcome;
}

/** The sheets that those of a layout import, each with the SHA-256 of its bytes. */
export function importsOf(layout: Layout): ReadonlyMap<string, string> {
  sheetsOf(layout);
  return imported.get(layout) ?? new Map();
}

/** What a sheet imports: style has made sure that it lies in the folder of the sheet. */
function readSheet(file: string, imports: Map<string, string>): string | undefined {
  const { bytes } = readWhole(file, 'layout');
  if (bytes === undefined) return undefined;
  imports.set(file, sha256(bytes));
  return bytes.toString('utf8');
}
