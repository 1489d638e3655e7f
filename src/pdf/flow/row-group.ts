import type { Box, OpenBox } from './box.js';
import { RowRegion } from './columns.js';
import { type Cursor, fits, later, type Region, settled } from './region.js';

/** A cell that goes over several rows: it is set with the first of them, and ends with the last. */
export class SpanningCell {
  /** Height of its rows together, once they are made. Points. */
  height = 0;
  private opened: OpenBox | null = null;

  constructor(
    readonly box: Box,
    /** Rows, from 0, of its group. */
    readonly first: number,
    readonly last: number,
    /** Where its content stands in it: 0 at the top, 1 at the bottom. */
    private readonly contentAt: number,
  ) {}

  open(region: Region, x: number, at: Cursor): void {
    const spare = fits(region, at, this.height) ? this.height - this.box.height : 0;
    this.opened = this.box.open(region, x, at, { contentShift: Math.max(0, spare) * this.contentAt });
  }

  /** Ends it where its rows end, or below them where it is higher; gives that place. */
  close(at: Cursor, reached: (page: number) => number): Cursor {
    const end = this.opened ? later(at, this.opened.end) : at;
    this.opened?.close(end, reached);
    this.opened = null;
    return end;
  }
}

/** Rows that spanning cells join; most groups are one row. */
export class RowGroup {
  readonly height: number;

  constructor(
    readonly rows: readonly Box[],
    private readonly spanning: readonly SpanningCell[],
  ) {
    this.height = heightOf(rows);
    for (const cell of spanning) cell.height = heightOf(rows.slice(cell.first, cell.last + 1));
  }

  /** Whether the break after it is to be avoided. */
  get keepsNext(): boolean {
    return this.rows.at(-1)?.node.breakAfter === 'avoid';
  }

  /** The least height that has to stay together at the beginning: joined rows are not parted where a page holds them. */
  head(room: number): number {
    return this.spanning.length > 0 && this.height <= room ? this.height : (this.rows[0]?.head(room) ?? 0);
  }

  place(outer: Region, x: number, start: Cursor): Cursor {
    const region = new RowRegion(outer);
    let at = start;
    for (const [index, row] of this.rows.entries()) {
      if (index > 0) at = settled(region, at, (room) => row.head(room));
      at = row.place(region, x, at);
      for (const cell of this.spanning) {
        if (cell.last === index) at = cell.close(at, (page) => region.reached(page));
      }
    }
    return at;
  }
}

const heightOf = (rows: readonly Box[]): number => rows.reduce((sum, row) => sum + row.height, 0);
