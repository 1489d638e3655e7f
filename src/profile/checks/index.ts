import type { Diagnostic } from '../../diagnostics/index.js';
import { checkAcronyms } from './acronyms.js';
import { alternatives, fileNames } from './alternatives.js';
import type { FactsContext, TextsContext } from './context.js';
import { domainContent, headlines } from './domains.js';
import { checkMarkdown } from './markdown.js';
import { numerals } from './numerals.js';
import {
  describedOnes,
  figureNames,
  findingSources,
  furtherPartners,
  inventedCountry,
  progress,
} from './references.js';

const ALONE = [domainContent, headlines, fileNames, checkAcronyms, numerals] as const;
const WITH_FACTS = [
  inventedCountry,
  findingSources,
  describedOnes,
  alternatives,
  figureNames,
  furtherPartners,
  progress,
] as const;

/**
 * What a schema cannot say about the texts of a language.
 * @param facts Absent when nothing could be made of them; then the checks that need them are left out.
 */
export function checkTexts(texts: TextsContext, facts: FactsContext | undefined): Diagnostic[] {
  return [
    ...ALONE.flatMap((check) => check(texts)),
    ...checkMarkdown(texts, facts),
    ...(facts === undefined ? [] : WITH_FACTS.flatMap((check) => check(texts, facts))),
  ];
}

export type { FactsContext, TextsContext } from './context.js';
export { checkFacts } from './facts.js';
export { checkFiles, logos, pictureFiles } from './files.js';
export { compareLanguages, editionsAndFiles } from './languages.js';
export { checkUsage } from './usage.js';
