/** How the printers of a language set its text. */
export interface TypographyRules {
  /** Outer opening, outer closing, inner opening, inner closing. */
  readonly quotes: readonly [string, string, string, string];
  /** Whether a narrow no-break space stands before ; : ! ? and inside « ». */
  readonly spacedPunctuation: boolean;
  /** The first day of a month in a date, where it is written as no other day is. */
  readonly firstDay?: string;
}

/** U+202F. */
export const NARROW_NO_BREAK_SPACE = '\u202F';

const ENGLISH: TypographyRules = { quotes: ['“', '”', '‘', '’'], spacedPunctuation: false };

/** A language is one entry here; English rules hold for a language without one. */
const RULES: Readonly<Record<string, TypographyRules>> = {
  en: ENGLISH,
  fr: {
    quotes: [`«${NARROW_NO_BREAK_SPACE}`, `${NARROW_NO_BREAK_SPACE}»`, '“', '”'],
    spacedPunctuation: true,
    firstDay: '1er',
  },
  es: { quotes: ['«', '»', '“', '”'], spacedPunctuation: false },
};

/** The rules for a BCP 47 language; `fr-CA` has those of `fr` where it has none of its own. */
export function typographyRules(language: string): TypographyRules {
  for (let name = language; name !== ''; name = name.replace(/(^|-)[^-]*$/u, '')) {
    const rules = RULES[name];
    if (rules) return rules;
  }
  return ENGLISH;
}
