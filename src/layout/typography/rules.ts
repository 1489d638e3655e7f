/** Opening and closing quotation marks, with the space that belongs inside them. */
export type QuotePair = readonly [opening: string, closing: string];

/** How words of a language are divided at the ends of lines. */
export interface Hyphenation {
  /** Name of a set of patterns of the package `hyphen`: `en-gb`, `fr`. */
  readonly patterns: string;
  /** Letters that a word must have to be divided. */
  readonly minWord: number;
  /** Letters that stay on the line before the hyphen. */
  readonly minBefore: number;
  /** Letters that go to the next line. */
  readonly minAfter: number;
}

/** The dashes that hyphens become. */
export interface Dashes {
  /** Of two hyphens between words. */
  readonly two: string;
  /** Of three hyphens. */
  readonly three: string;
  /** Of two hyphens between figures. */
  readonly range: string;
  /** What a space before a dash becomes, where no line may begin with one. */
  readonly spaceBefore?: string;
}

/** How dates are written, where Intl has another usage: `{day}`, `{month}` and `{year}` as Intl gives them. */
export interface DatePatterns {
  readonly day?: string;
  readonly month?: string;
  readonly year: string;
}

/** How the printers of a language set its text. */
export interface TypographyRules {
  readonly quotes: { readonly outer: QuotePair; readonly inner: QuotePair };
  /** Marks that a space stands before (`;:!?`), and that space. */
  readonly spacedPunctuation?: { readonly before: string; readonly space: string };
  readonly dashes: Dashes;
  /** What three dots become. */
  readonly ellipsis: string;
  /** Words that no line may end with: the space after them does not break. In lower case. */
  readonly shortWords: readonly string[];
  /** Words that no line may begin with: the space before them does not break. In lower case. */
  readonly clingingWords: readonly string[];
  /** Signs and units that a space before does not part from their number. */
  readonly units: readonly string[];
  /** Signs and words that a space after does not part from their number. */
  readonly numberSigns: readonly string[];
  /** The space between a number and its unit, and between the groups of its digits. */
  readonly numberSpace: string;
  /** What a line break of the source is between two characters of full width: a space, as elsewhere, or nothing. */
  readonly lineJoins: 'space' | 'none';
  readonly dates: DatePatterns;
  /** Between the entries of a list in a line, where no word joins the last two: with its space. */
  readonly listComma: string;
  /** The first day of a month in a date, where it is written as no other day is. */
  readonly firstDay?: string;
  /** Digits of an edition that asks for none: a numbering system of Unicode. */
  readonly numerals?: string;
  /** Unset where no word of the language is divided. */
  readonly hyphenation?: Hyphenation;
}

/** U+00A0. */
export const NO_BREAK_SPACE = '\u00A0';

/** U+202F. */
export const NARROW_NO_BREAK_SPACE = '\u202F';

/** What holds for a language without an entry, and for all that an entry does not say: English marks, and nothing more. */
export const NEUTRAL: TypographyRules = {
  quotes: { outer: ['“', '”'], inner: ['‘', '’'] },
  dashes: { two: '–', three: '—', range: '–' },
  ellipsis: '…',
  shortWords: [],
  clingingWords: [],
  units: [],
  numberSigns: [],
  numberSpace: NO_BREAK_SPACE,
  lineJoins: 'space',
  dates: { year: '{year}' },
  listComma: ', ',
};

const RULES: Readonly<Record<string, TypographyRules>> = {
  fr: {
    ...NEUTRAL,
    quotes: { outer: [`«${NARROW_NO_BREAK_SPACE}`, `${NARROW_NO_BREAK_SPACE}»`], inner: ['“', '”'] },
    spacedPunctuation: { before: ';:!?', space: NARROW_NO_BREAK_SPACE },
    firstDay: '1er',
  },
  es: { ...NEUTRAL, quotes: { outer: ['«', '»'], inner: ['“', '”'] } },
};

/** The rules for a BCP 47 language; `fr-CA` has those of `fr` where it has none of its own. */
export function typographyRules(language: string): TypographyRules {
  for (let name = language; name !== ''; name = name.replace(/(^|-)[^-]*$/u, '')) {
    const rules = RULES[name];
    if (rules) return rules;
  }
  return NEUTRAL;
}
