import type { ColumnsNode } from '../document.js';
import type { Box, Content } from './box.js';
import { bottomOf, type Item } from './items.js';
import { type Cursor, fits, InnerRegion, later, type Region, settled } from './region.js';
import type { SpanningCell } from './row-group.js';

/** A box in its column: how far from the start of the row the column begins. */
export interface Column {
  readonly box: Box;
  readonly x: number;
  /** Where it stands in a row that is higher than it. */
  readonly align: 'start' | 'center' | 'end' | 'stretch';
  /** Where the content of a stretched box stands in it: 0 at the top, 1 at the bottom. */
  readonly contentAt?: number;
  /** It goes on into rows below: it takes no part in the height of this one. */
  readonly spans?: SpanningCell;
}

/** Boxes side by side: each flows on its own from the same place; the row ends where the longest ends. */
export class ColumnRow implements Content {
  readonly height: number;
  readonly firstBaseline: number | null;

  private readonly own: readonly Column[];

  constructor(
    private readonly columns: readonly Column[],
    minHeight = 0,
  ) {
    this.own = columns.filter(({ spans }) => spans === undefined);
    const outer = this.own.map(({ box }) => box.margin.top + box.height + box.margin.bottom);
    this.height = Math.max(minHeight, ...outer, 0);
    const first = columns[0]?.box;
    this.firstBaseline = first?.firstBaseline == null ? null : first.margin.top + first.firstBaseline;
  }

  head(room: number): number {
    const heads = this.own.map(({ box }) => ({ box, head: box.head(room - box.margin.top) }));
    if (heads.every(({ box, head }) => head >= box.height)) return this.height;
    return Math.min(this.height, Math.max(0, ...heads.map(({ box, head }) => box.margin.top + head)));
  }

  place(region: Region, x: number, at: Cursor): Cursor {
    const row = new RowRegion(region);
    const whole = fits(region, at, this.height);
    const open = this.columns.flatMap(({ box, x: offset, align, contentAt = 0, spans }) => {
      if (spans) {
        spans.open(row, x + offset, at);
        return [];
      }
      const spare = whole ? this.height - box.margin.top - box.height - box.margin.bottom : 0;
      const shift = align === 'center' ? spare / 2 : align === 'end' ? spare : 0;
      const from = { page: at.page, y: at.y + box.margin.top + shift };
      const minHeight = whole && align === 'stretch' ? this.height - box.margin.top - box.margin.bottom : 0;
      const opened = box.open(row, x + offset, from, { minHeight, contentShift: spare * contentAt });
      return [{ box, align, opened }];
    });
    const end = open.reduce<Cursor>((last, { box, opened }) => later(last, withMargin(opened.end, box, region)), at);
    for (const { box, align, opened } of open) {
      const stretched = { page: end.page, y: end.y - box.margin.bottom };
      if (align === 'stretch') opened.close(later(opened.end, stretched), (page) => row.reached(page));
      else opened.close(opened.end);
    }
    return whole ? later(end, { page: at.page, y: at.y + this.height }) : end;
  }
}

/** The place below a box's margin, which ends at the foot of the page at the latest. */
function withMargin({ page, y }: Cursor, box: Box, region: Region): Cursor {
  return { page, y: Math.max(y, Math.min(y + box.margin.bottom, region.bottom(page))) };
}

/** Notes how far down a row has been filled on each page, so that all its cells reach as far. */
export class RowRegion extends InnerRegion {
  private readonly lowest = new Map<number, number>();

  reached(page: number): number {
    return this.lowest.get(page) ?? 0;
  }

  override draw(page: number, item: Item): void {
    this.lowest.set(page, Math.max(this.reached(page), bottomOf(item) ?? 0));
    this.outer.draw(page, item);
  }
}

/** Rows of columns with a gap between them. */
export class Rows implements Content {
  readonly height: number;
  readonly firstBaseline: number | null;

  constructor(
    private readonly rows: readonly ColumnRow[],
    private readonly gap: number,
  ) {
    this.height = rows.reduce((sum, row) => sum + row.height, 0) + gap * Math.max(0, rows.length - 1);
    this.firstBaseline = rows[0]?.firstBaseline ?? null;
  }

  head(room: number): number {
    return this.rows[0]?.head(room) ?? 0;
  }

  place(region: Region, x: number, start: Cursor): Cursor {
    let at = start;
    for (const [index, row] of this.rows.entries()) {
      if (index > 0) at = { page: at.page, y: at.y + this.gap };
      at = settled(region, at, (room) => row.head(room));
      at = row.place(region, x, at);
    }
    return at;
  }
}

type Track = ColumnsNode['tracks'][number] | 'auto';

/** Widths (points) of the tracks that have one of their own: together never more than the room. Null for the others. */
export function fixedWidths(tracks: readonly Track[], width: number, room: number): (number | null)[] {
  const fixed = tracks.map((track) => {
    if (typeof track === 'number') return track;
    return typeof track === 'object' && 'percent' in track ? (width * track.percent) / 100 : null;
  });
  const sum = fixed.reduce<number>((total, value) => total + (value ?? 0), 0);
  return sum > room ? fixed.map((value) => (value === null ? null : (value * room) / sum)) : fixed;
}

/** Widths of tracks in points: fixed ones, percentages of the whole, and shares of what is left. */
export function trackWidths(tracks: ColumnsNode['tracks'], width: number, gap: number): number[] {
  const room = Math.max(0, width - gap * Math.max(0, tracks.length - 1));
  const fixed = fixedWidths(tracks, width, room);
  const left = Math.max(0, room - fixed.reduce<number>((sum, value) => sum + (value ?? 0), 0));
  const partOf = (track: Track): number => (typeof track === 'object' && 'fr' in track ? track.fr : 0);
  const shares = tracks.reduce<number>((sum, track) => sum + partOf(track), 0);
  return tracks.map((track, index) => fixed[index] ?? (left * partOf(track)) / Math.max(shares, 1e-9));
}
