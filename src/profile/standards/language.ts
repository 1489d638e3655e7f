import { Kept } from '../../kept.js';

/** Languages of ISO 639 that are none: not determined, several, no linguistic content. */
const NO_LANGUAGE = new Set(['und', 'mul', 'zxx']);

const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** The tag as BCP 47 writes it (`pt-BR`, not `pt-br`), or nothing when it is not of the form of a tag. */
export function canonicalLanguage(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

/** Tags of which a process keeps whether they are known: a long list of sources names the same few. */
const known = new Kept<string, boolean>(500);

/** Whether a tag names a language, whatever its case. */
export const isKnownLanguage = (tag: string): boolean => known.of(tag, () => namesLanguage(tag));

function namesLanguage(tag: string): boolean {
  const canonical = canonicalLanguage(tag);
  if (canonical === undefined) return false;
  // Of `und` some versions of Node say nothing rather than `und`.
  const { language = 'und' } = new Intl.Locale(canonical) as { language?: string };
  return !NO_LANGUAGE.has(language) && names.of(language) !== undefined;
}

/** What is wrong with a tag of a language, or nothing. */
export function languageMistake(tag: string): { readonly message: string; readonly hint: string } | undefined {
  const canonical = canonicalLanguage(tag);
  if (canonical === undefined || !isKnownLanguage(tag)) {
    return {
      message: `\`${tag}\` is not a language that is known.`,
      hint: 'Languages are named as in BCP 47: `en`, `fr`, `pt-BR`, `zh-Hans`.',
    };
  }
  return canonical === tag
    ? undefined
    : { message: `The language \`${tag}\` is written \`${canonical}\`.`, hint: `Write \`${canonical}\`.` };
}

/** The name of a country in a language, in English where that language's is not known, or else the code. */
export function countryName(code: string, language: string): string {
  return new Intl.DisplayNames([language, 'en'], { type: 'region' }).of(code) ?? code;
}
