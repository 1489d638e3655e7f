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

/** How numbers, dates and lists are written in a language. Everything is fixed: no clock, no locale of the machine. */
export interface Formats {
  readonly locale: string;
  number(value: number): string;
  /** A number that must not be grouped, such as a year. */
  plainNumber(value: number): string;
  /** ISO text: `2022` is a year, `2022-09` "September 2022", `2022-09-01` "1 September 2022"; words stay as they are. */
  date(iso: string): string;
  list(items: readonly string[]): string;
  /** Name of a language, in this one. */
  languageName(language: string): string;
}

const ISO_DATE = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/u;

/** British dates and numbers for plain `en`, which Intl would write the American way. */
function localeOf(language: string, numerals: string | undefined): string {
  const locale = language === 'en' ? 'en-GB' : language;
  return numerals === undefined ? locale : new Intl.Locale(locale, { numberingSystem: numerals }).toString();
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

function makeFormats(language: string, numerals: string | undefined): Formats {
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
    number: (value) => numbers.format(value),
    plainNumber: (value) => plain.format(value),
    date,
    list: (items) => lists.format(items),
    languageName: (name) => new Intl.DisplayNames(locale, { type: 'language' }).of(name) ?? name,
  };
}

const made = new Map<string, Formats>();

/** The formats of a language; `numerals` are the digits that a profile asks for. Making them is slow, so they are kept. */
export function formatsOf(language: string, numerals?: string): Formats {
  const key = `${language} ${numerals ?? ''}`;
  const known = made.get(key) ?? makeFormats(language, numerals);
  made.set(key, known);
  return known;
}
