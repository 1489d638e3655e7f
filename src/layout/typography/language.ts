import { Kept } from '../../kept.js';
import { dateWriter } from './dates.js';
import type { TypographyRules } from './rules.js';

const RIGHT_TO_LEFT = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Mend', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa', 'Yezi']);

/** Languages of which a process keeps what Intl says: it takes long to say it. */
const LANGUAGES_KEPT = 500;

type Direction = 'ltr' | 'rtl';

/** The direction of each language that was asked for; nothing for what is none. */
const directions = new Kept<string, Direction | null>(LANGUAGES_KEPT);
const ownNames = new Kept<string, string>(LANGUAGES_KEPT);

const directionIn = (language: string): Direction | null =>
  directions.of(language, () => {
    try {
      const script = new Intl.Locale(language).maximize().script ?? '';
      return RIGHT_TO_LEFT.has(script) ? 'rtl' : 'ltr';
    } catch {
      return null;
    }
  });

/** Whether a language is one that Intl can read as BCP 47. */
export const isLanguage = (language: string): boolean => directionIn(language) !== null;

/** Direction of the script that a language is usually written in. */
export const directionOf = (language: string): Direction => directionIn(language) ?? 'ltr';

const FROM_RIGHT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** The direction of a text by its first letter; nothing where it has none. */
export function directionOfText(text: string): 'ltr' | 'rtl' | undefined {
  const letter = /\p{L}/u.exec(text)?.[0];
  if (letter === undefined) return undefined;
  return FROM_RIGHT.test(letter) ? 'rtl' : 'ltr';
}

/** The name of a language in itself, as it stands in a list: "Français", "العربية". */
export const ownName = (language: string): string => ownNames.of(language, () => nameOf(language));

function nameOf(language: string): string {
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

/**
 * British dates and numbers for plain `en`, which Intl would write the American way. The digits are always said: Intl has
 * others for some countries of a language than for the rest.
 */
function localeOf(language: string, numberingSystem: Numerals): string {
  const locale = language === 'en' ? 'en-GB' : language;
  return new Intl.Locale(locale, { numberingSystem }).toString();
}

/**
 * The formats of a language under its rules. Making them is slow, so keep them.
 * @param numerals Digits of all numbers.
 */
export function makeFormats(language: string, rules: TypographyRules, numerals: Numerals): Formats {
  const locale = localeOf(language, numerals);
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 20 });
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 20, useGrouping: false });
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  return {
    locale,
    numerals,
    number: (value) => numbers.format(value),
    plainNumber: (value) => plain.format(value),
    date: dateWriter(locale, rules),
    list: (items) => lists.format(items),
  };
}
