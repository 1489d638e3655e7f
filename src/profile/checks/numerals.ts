import type { Diagnostic } from '../../diagnostics/index.js';
import type { TextsContext } from './context.js';

/** Arabic-Indic digits in a language of another script: its readers cannot read them, and its fonts need not have them. */
export function numerals({ texts: { data, partial }, language }: TextsContext): Diagnostic[] {
  if (partial.numerals !== 'arab' || new Intl.Locale(language).maximize().script === 'Arab') return [];
  const message = `\`numerals: arab\` asks for ٠١٢٣, which readers of \`${language}\` do not use.`;
  return [data.report('data/value', 'numerals', message, { hint: 'Delete the line, or write `numerals: latn`.' })];
}
