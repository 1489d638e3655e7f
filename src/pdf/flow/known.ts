import type { Run, Which } from '../document.js';
import { type Segment, segmentWidth } from '../text/lines.js';
import { type Numerals, numeralsOf } from '../text/numerals.js';
import type { Item } from './items.js';

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
