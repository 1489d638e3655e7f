import type { Formats } from './language.js';
import type { TypographyRules } from './rules.js';

/** The typography of a layout: how it sets each language. */
export interface Typography {
  /** The rules for a BCP 47 language: those of `pt-BR` over those of `pt`, neutral ones where there are none. */
  rulesFor(language: string): TypographyRules;
  /** The typographer for plain text (names, headlines, labels) of a language. */
  typesetter(language: string): (text: string) => string;
  /** How the language writes numbers, dates and lists; `numerals` are the digits that a profile asks for. */
  formats(language: string, numerals?: string): Formats;
}
