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
  /** Whether words with a capital are divided, as where all nouns have one; elsewhere they are names, and stay whole. */
  readonly capitalized: boolean;
  /** No line ends at the hyphen of a compound. */
  readonly compounds?: 'whole' | undefined;
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
  readonly day?: string | undefined;
  readonly month?: string | undefined;
  readonly year: string;
}

/** How the printers of a language set its text. */
export interface TypographyRules {
  readonly quotes: { readonly outer: QuotePair; readonly inner: QuotePair };
  /** Marks that a space stands before (`;:!?`), and that space. */
  readonly spacedPunctuation?: { readonly before: string; readonly space: string } | undefined;
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
  readonly firstDay?: string | undefined;
  /** Digits of an edition that asks for none. */
  readonly numerals?: 'latn' | 'arab' | undefined;
  /** Unset where no word of the language is divided. */
  readonly hyphenation?: Hyphenation | undefined;
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
  units: [
    '%',
    '‰',
    '°C',
    'mm',
    'cm',
    'm',
    'km',
    'm²',
    'km²',
    'm³',
    'ha',
    'g',
    'kg',
    't',
    'kWh',
    'MW',
    'GW',
    '€',
    '$',
    '£',
  ],
  numberSigns: [],
  numberSpace: NO_BREAK_SPACE,
  lineJoins: 'space',
  dates: { year: '{year}' },
  listComma: ', ',
};
