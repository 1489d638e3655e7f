import { Kept } from '../../kept.js';
import type { TypographyRules } from './rules.js';

const ISO_DATE = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/u;

/** Dates of a language that are kept as they were written: lists of sources have few days and years in them. */
const DATES_KEPT = 2000;

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

/** Puts the parts of a date into a pattern of the language's rules, or else together as Intl has them. */
function written(parts: readonly Intl.DateTimeFormatPart[], pattern: string | undefined): string {
  if (pattern === undefined) return parts.map((part) => part.value).join('');
  return pattern.replace(/\{(day|month|year)\}/gu, (_, name) => parts.find((part) => part.type === name)?.value ?? '');
}

/**
 * Writes dates of a language from ISO text: `2022` is a year, `2022-09` "September 2022", `2022-09-01` "1 September 2022",
 * and two of them with a slash a range; words stay as they are.
 */
export function dateWriter(locale: string, rules: TypographyRules): (iso: string) => string {
  const formats = new Map<Precision, Intl.DateTimeFormat>();
  const known = new Kept<string, string>(DATES_KEPT);
  const date = (iso: string): string => {
    const [, year, month, day] = ISO_DATE.exec(iso) ?? [];
    if (year === undefined) {
      const [from, to] = iso.split('/');
      const range = from !== undefined && to !== undefined && ISO_DATE.test(from);
      return range ? `${date(from)}${rules.dashes.range}${date(to)}` : iso;
    }
    const precision = month === undefined ? 'year' : day === undefined ? 'month' : 'day';
    const format = formats.get(precision) ?? dateFormat(locale, precision);
    formats.set(precision, format);
    const parts = format.formatToParts(new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`));
    const { firstDay } = rules;
    const named = parts.map((part) =>
      day === '01' && firstDay !== undefined && part.type === 'day' ? { ...part, value: firstDay } : part,
    );
    return written(named, rules.dates[precision]);
  };
  return (iso) => known.of(iso, () => date(iso));
}
