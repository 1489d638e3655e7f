import { typographyRules } from './rules.js';

const RIGHT_TO_LEFT = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Mend', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa', 'Yezi']);

/** Whether a language is one that Intl can read as BCP 47. */
export function isLanguage(language: string): boolean {
  try {
    return Intl.getCanonicalLocales(language).length === 1;
  } catch {
    return false;
  }
}

/** Direction of the script that a language is usually written in. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const script = isLanguage(language) ? new Intl.Locale(language).maximize().script : undefined;
  return script !== undefined && RIGHT_TO_LEFT.has(script) ? 'rtl' : 'ltr';
}

/** The name of a language in itself, as it stands in a list: "Français", "العربية". */
export function ownName(language: string): string {
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
  const [first = ''] = name;
  return first.toLocaleUpperCase(language) + name.slice(first.length);
}

/** Digits: European (`latn`) or Arabic-Indic ones (`arab`), as Unicode names its numbering systems. */
export type Numerals = 'latn' | 'arab';

/** How numbers, dates and lists are written in a language. Everything is fixed: no clock, no locale of the machine. */
export interface Formats {
  readonly locale: string;
  /** Digits of all that is written here. */
  readonly numerals: Numerals;
  number(value: number): string;
  /** A number that must not be grouped, such as a year. */
  plainNumber(value: number): string;
  /** ISO text: `2022` is a year, `2022-09` "September 2022", `2022-09-01` "1 September 2022"; words stay as they are. */
  date(iso: string): string;
  list(items: readonly string[]): string;
}

const ISO_DATE = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/u;

/**
 * British dates and numbers for plain `en`, which Intl would write the American way. The digits are always said: Intl has
 * others for some countries of a language than for the rest.
 */
function localeOf(language: string, numberingSystem: Numerals): string {
  const locale = language === 'en' ? 'en-GB' : language;
  return new Intl.Locale(locale, { numberingSystem }).toString();
}

/** What a date says: the year, the year and the month, or the day. */
type Precision = 'year' | 'month' | 'day';

function dateFormat(locale: string, precision: Precision): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    calendar: 'gregory',
    year: 'numeric',
    ...(precision === 'year' ? {} : { month: 'long' }),
    ...(precision === 'day' ? { day: 'numeric' } : {}),
  });
}

function makeFormats(language: string, numerals: Numerals): Formats {
  const locale = localeOf(language, numerals);
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 20 });
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 20, useGrouping: false });
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const dates: Partial<Record<Precision, Intl.DateTimeFormat>> = {};
  const { firstDay } = typographyRules(language);
  const date = (iso: string): string => {
    const [, year, month, day] = ISO_DATE.exec(iso) ?? [];
    if (year === undefined) {
      const [from, to] = iso.split('/');
      return from !== undefined && to !== undefined && ISO_DATE.test(from) ? `${date(from)}–${date(to)}` : iso;
    }
    const precision = month === undefined ? 'year' : day === undefined ? 'month' : 'day';
    const format = dates[precision] ?? dateFormat(locale, precision);
    dates[precision] = format;
    const written = format.format(new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`));
    return day === '01' && firstDay !== undefined ? written.replace(/^1(?=\s)/u, firstDay) : written;
  };
  return {
    locale,
    numerals,
    number: (value) => numbers.format(value),
    plainNumber: (value) => plain.format(value),
    date,
    list: (items) => lists.format(items),
  };
}

const made = new Map<string, Formats>();

/**
 * The formats of a language; `numerals` are the digits that a profile asks for, or else those of the language's rules, or else
 * European ones. Making them is slow, so they are kept.
 */
export function formatsOf(language: string, numerals?: Numerals): Formats {
  const digits = numerals ?? (typographyRules(language).numerals === 'arab' ? 'arab' : 'latn');
  const key = `${language} ${digits}`;
  const known = made.get(key) ?? makeFormats(language, digits);
  made.set(key, known);
  return known;
}
