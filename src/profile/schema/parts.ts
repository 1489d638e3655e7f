import { z } from 'zod';
import type { DiagnosticCode } from '../../diagnostics/index.js';
import { MAX_LINE } from '../data/limits.js';
import { canonicalLanguage, isKnownLanguage, languageMistake } from '../standards/language.js';

/** The code under which mistakes in a field are reported, where it is not the general one. */
export const mistakes = z.registry<{ code: DiagnosticCode }>();

/** What is wrong with a value, for people. */
interface Mistake {
  readonly message: string;
  readonly hint?: string;
}

const notBlank = () => z.string().regex(/\S/, 'is empty');

/** Text of one line or several, not blank. */
export function text(description: string) {
  return notBlank().max(MAX_LINE).describe(description);
}

/** Markdown, not blank. */
export function markdown(description: string) {
  return notBlank().describe(`${description} Markdown.`);
}

/** Text that a function checks; its mistakes have a code of their own. */
export function checked(description: string, code: DiagnosticCode, mistake: (text: string) => Mistake | undefined) {
  return z
    .string()
    .superRefine((value, context) => {
      const found = mistake(value);
      if (found !== undefined)
        context.addIssue({ code: 'custom', message: found.message, params: { hint: found.hint } });
    })
    .describe(description)
    .register(mistakes, { code });
}

/** A BCP 47 tag of a language. */
export function language(description: string) {
  return checked(description, 'data/language', languageMistake);
}

/** A map by ids that stand in Markdown and in addresses. */
export function byId<T extends z.ZodType>(value: T, description: string) {
  const id = z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/, 'is not an id: letters a-z, digits, - and _, at most 80');
  return z.record(id, value).describe(description);
}

/** The name of a file in the profile's folder. */
export function fileName(description: string) {
  return text(`${description} A file in the profile's folder, with \`/\` between folders.`);
}

/** A language as it is written in its canonical form, or nothing when it is not known. */
export function knownLanguage(tag: string): string | undefined {
  return isKnownLanguage(tag) ? canonicalLanguage(tag) : undefined;
}
