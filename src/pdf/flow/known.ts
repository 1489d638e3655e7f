import type { Run, Which } from '../document.js';
import { type Segment, segmentWidth } from '../text/lines.js';
import { type Numerals, numeralsOf } from '../text/numerals.js';
import type { Item } from './items.js';
import type { PageSheet } from './pages.js';

/** What is known of a page when all pages are there. */
export interface Known {
  readonly page: number;
  readonly pages: number;
  /** Page that a name stands on, from 0. */
  readonly pageOf: (id: string) => number | undefined;
  readonly string: (name: string, which: Which) => string;
  /** Digits of the numbers of pages. */
  readonly numerals: Numerals;
}

/** What is known of a page (from 0), as its text asks for it. */
export function knownOf(
  sheets: readonly PageSheet[],
  page: number,
  pageOf: Known['pageOf'],
  numerals: Numerals = 'latn',
): Known {
  const string = (name: string, which: Which): string =>
    valueOn(sheets, page, which, (sheet) => sheet.strings.filter((entry) => entry.name === name))?.value ?? '';
  return { page, pages: sheets.length, pageOf, string, numerals };
}

/** The value that a name has on a page: CSS Generated Content for Paged Media, 1.1.1 and 1.2.1. */
export function valueOn<T extends { readonly atStart: boolean }>(
  sheets: readonly PageSheet[],
  page: number,
  which: Which,
  valuesOf: (sheet: PageSheet) => readonly T[],
): T | undefined {
  const here = valuesOf(sheets[page] as PageSheet);
  if (here.length > 0) {
    if (which === 'first-except') return undefined;
    if (which === 'first') return here[0];
    if (which === 'last') return here.at(-1);
    if (here[0]?.atStart) return here[0];
  }
  for (let before = page - 1; before >= 0; before -= 1) {
    const value = valuesOf(sheets[before] as PageSheet).at(-1);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** The text of a run that shows what is known; nothing for a place or a name that does not exist. */
export function shownText(shows: NonNullable<Run['shows']>, known: Known): string {
  switch (shows.kind) {
    case 'page':
      return numeralsOf(known.page + 1, known.numerals);
    case 'pages':
      return numeralsOf(known.pages, known.numerals);
    case 'string':
      return known.string(shows.name, shows.which);
    case 'page-of': {
      const page = known.pageOf(shows.id);
      return page === undefined ? '' : numeralsOf(page + 1, known.numerals);
    }
  }
}

/** The same item, with what is known now in place of the room that was kept for it. */
export function filledItem(item: Item, known: Known): Item {
  if (item.kind !== 'text' || !item.line.segments.some(({ run }) => run.shows)) return item;
  const segments = item.line.segments.map((segment): Segment => {
    const { shows } = segment.run;
    if (!shows) return segment;
    const text = shownText(shows, known);
    return { ...segment, text, width: segmentWidth(text, segment) };
  });
  const width = segments.reduce((sum, segment) => sum + segment.width, 0);
  return { ...item, line: { ...item.line, segments, width } };
}
