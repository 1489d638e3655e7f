import type { ColumnsNode } from '../document.js';
import type { Box, Content } from './box.js';
import { type Cursor, fits, isFresh, later, type Region } from './region.js';

/** A box in its column: how far from the start of the row the column begins. */
export interface Column {
  readonly box: Box;
  readonly x: number;
  /** Where it stands in a row that is higher than it. */
  readonly align: 'start' | 'center' | 'end' | 'stretch';
  /** Where the content of a stretched box stands in it: 0 at the top, 1 at the bottom. */
  readonly contentAt?: number;
}

/** Boxes side by side: each flows on its own from the same place; the row ends where the longest ends. */
export class ColumnRow implements Content {
  readonly height: number;
  readonly head: number;
  readonly divisible: boolean;
  readonly firstBaseline: number | null;

  constructor(
    private readonly columns: readonly Column[],
    minHeight = 0,
  ) {
    const outer = columns.map(({ box }) => box.margin.top + box.height + box.margin.bottom);
    this.height = Math.max(minHeight, ...outer, 0);
    const heads = columns.map(({ box }) => box.margin.top + box.head);
    this.divisible = columns.some(({ box }) => box.head < box.height);
    this.head = this.divisible ? Math.min(this.height, Math.max(0, ...heads)) : this.height;
    const first = columns[0]?.box;
    this.firstBaseline = first?.firstBaseline == null ? null : first.margin.top + first.firstBaseline;
  }

  place(region: Region, x: number, at: Cursor): Cursor {
    const whole = fits(region, at, this.height);
    const open = this.columns.map(({ box, x: offset, align, contentAt = 0 }) => {
      const spare = whole ? this.height - box.margin.top - box.height - box.margin.bottom : 0;
      const shift = align === 'center' ? spare / 2 : align === 'end' ? spare : 0;
      const from = { page: at.page, y: at.y + box.margin.top + shift };
      const minHeight = whole && align === 'stretch' ? this.height - box.margin.top - box.margin.bottom : 0;
      return { box, align, opened: box.open(region, x + offset, from, { minHeight, contentShift: spare * contentAt }) };
    });
    const end = open.reduce<Cursor>((last, { box, opened }) => later(last, withMargin(opened.end, box)), at);
    for (const { box, align, opened } of open) {
      const stretched = { page: end.page, y: end.y - box.margin.bottom };
      opened.close(align === 'stretch' ? later(opened.end, stretched) : opened.end);
    }
    return whole ? later(end, { page: at.page, y: at.y + this.height }) : end;
  }
}

const withMargin = (end: Cursor, box: Box): Cursor => ({ page: end.page, y: end.y + box.margin.bottom });

/** Rows of columns with a gap between them. */
export class Rows implements Content {
  readonly height: number;
  readonly head: number;
  readonly divisible: boolean;
  readonly firstBaseline: number | null;

  constructor(
    private readonly rows: readonly ColumnRow[],
    private readonly gap: number,
  ) {
    this.height = rows.reduce((sum, row) => sum + row.height, 0) + gap * Math.max(0, rows.length - 1);
    this.divisible = rows.length > 1 || rows.some((row) => row.divisible);
    this.head = rows[0]?.head ?? 0;
    this.firstBaseline = rows[0]?.firstBaseline ?? null;
  }

  place(region: Region, x: number, start: Cursor): Cursor {
    let at = start;
    for (const [index, row] of this.rows.entries()) {
      if (index > 0) at = { page: at.page, y: at.y + this.gap };
      if (!fits(region, at, row.head) && !isFresh(region, at)) at = region.next(at.page);
      at = row.place(region, x, at);
    }
    return at;
  }
}

/** Widths of tracks in points: fixed ones, percentages of the whole, and shares of what is left. */
export function trackWidths(tracks: ColumnsNode['tracks'], width: number, gap: number): number[] {
  const room = width - gap * Math.max(0, tracks.length - 1);
  const fixed = tracks.map((track) =>
    typeof track === 'number' ? track : 'percent' in track ? (width * track.percent) / 100 : null,
  );
  const left = Math.max(0, room - fixed.reduce<number>((sum, value) => sum + (value ?? 0), 0));
  const shares = tracks.reduce<number>(
    (sum, track) => sum + (typeof track === 'object' && 'fr' in track ? track.fr : 0),
    0,
  );
  return tracks.map((track, index) =>
    typeof track === 'object' && 'fr' in track ? (left * track.fr) / Math.max(shares, 1e-9) : (fixed[index] ?? 0),
  );
}
