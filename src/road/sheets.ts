import { readFileSync } from 'node:fs';
import type { Diagnostic, Outcome } from '../diagnostics/index.js';
import type { Layout } from '../layout/index.js';
import { parseSheet, type Sheet } from '../style/index.js';

/** A layout's sheets, parsed once for all the editions that it sets. */
const parsed = new WeakMap<Layout, Outcome<readonly Sheet[]>>();

/** A layout's style sheets as rules. */
export function sheetsOf(layout: Layout): Outcome<readonly Sheet[]> {
  const known = parsed.get(layout);
  if (known !== undefined) return known;
  const value: Sheet[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const { text, file } of layout.sheets) {
    const sheet = parseSheet(text, file, { readImport });
    if (sheet.value !== undefined) value.push(sheet.value);
    diagnostics.push(...sheet.diagnostics);
  }
  const outcome = { value, diagnostics };
  parsed.set(layout, outcome);
  return outcome;
}

/** What a sheet imports: style has made sure that it lies in the folder of the sheet. */
function readImport(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
