import type { Box, Content } from './box.js';
import type { Item } from './items.js';
import { type Cursor, fits, InnerRegion, isFresh, later, type Region } from './region.js';

/** A cell that goes over several rows. */
export interface SpanningCell {
  readonly box: Box;
  readonly x: number;
  readonly first: number;
  readonly last: number;
}

/** Rows that spanning cells join; most groups are one row. */
export interface RowGroup {
  readonly rows: readonly Box[];
  readonly spanning: readonly SpanningCell[];
}

/** A table: caption, head (again on each page that it goes on to), rows, foot. */
export class Table implements Content {
  readonly height: number;
  readonly head: number;
  readonly divisible: boolean;
  readonly firstBaseline: number | null;
  private readonly headHeight: number;

  constructor(
    private readonly caption: Box | null,
    private readonly headRows: readonly Box[],
    private readonly groups: readonly RowGroup[],
    private readonly pageHeight: number,
  ) {
    this.headHeight = sumOf(headRows);
    const captionHeight = caption ? caption.margin.top + caption.height + caption.margin.bottom : 0;
    const start = captionHeight + this.headHeight;
    this.height = start + groups.reduce((sum, group) => sum + sumOf(group.rows), 0);
    this.divisible = groups.length > 1 || groups.some((group) => group.rows.some((row) => row.head < row.height));
    const first = groups[0];
    this.head = Math.min(this.height, start + (first ? this.least(first) : 0));
    this.firstBaseline = caption?.firstBaseline ?? headRows[0]?.firstBaseline ?? first?.rows[0]?.firstBaseline ?? null;
  }

  place(region: Region, x: number, start: Cursor): Cursor {
    let at = start;
    const startsFresh = isFresh(region, at);
    if (this.caption) {
      const { margin } = this.caption;
      const top = { page: at.page, y: at.y + (startsFresh ? 0 : margin.top) };
      const end = this.caption.place(region, x, top);
      at = { page: end.page, y: end.y + margin.bottom };
    }
    for (const row of this.headRows) at = row.place(region, x, at);
    const repeated = this.headHeight < this.pageHeight / 3 ? this.headRows : [];
    const body = new TableRegion(region, repeated, x, startsFresh ? at : null);
    for (const group of this.groups) {
      if (!fits(body, at, this.least(group)) && !isFresh(body, at)) at = body.next(at.page);
      at = placeGroup(group, body, x, at, this.pageHeight);
    }
    return at;
  }

  /** What has to be on one page at the beginning of a group: all of it where a page can hold it and it is one piece. */
  private least(group: RowGroup): number {
    if (group.spanning.length === 0) return leastOfRow(group.rows[0], this.pageHeight - this.headHeight);
    const whole = sumOf(group.rows);
    return whole <= this.pageHeight - this.headHeight ? whole : leastOfRow(group.rows[0], this.pageHeight);
  }
}

const sumOf = (rows: readonly Box[]): number => rows.reduce((sum, row) => sum + row.height, 0);

function leastOfRow(row: Box | undefined, room: number): number {
  if (!row) return 0;
  return row.head <= room ? row.head : Math.min(room, row.edges.top + row.edges.bottom + row.content.head);
}

function placeGroup(group: RowGroup, region: Region, x: number, start: Cursor, pageHeight: number): Cursor {
  let at = start;
  const open = new Map<SpanningCell, { end: Cursor; close(end: Cursor): void }>();
  for (const [index, row] of group.rows.entries()) {
    if (index > 0 && !fits(region, at, leastOfRow(row, pageHeight)) && !isFresh(region, at)) at = region.next(at.page);
    for (const cell of group.spanning.filter(({ first }) => first === index)) {
      open.set(cell, cell.box.open(region, x + cell.x, at));
    }
    at = row.place(region, x, at);
    for (const [cell, opened] of open) {
      if (cell.last !== index) continue;
      at = later(at, opened.end);
      opened.close(at);
      open.delete(cell);
    }
  }
  return at;
}

/** Sets the head of the table again on each page that the table goes on to. */
class TableRegion extends InnerRegion {
  private readonly done = new Set<number>();
  private readonly height: number;

  constructor(
    outer: Region,
    private readonly rows: readonly Box[],
    private readonly x: number,
    /** Where the first row begins, when the table began at the top of a page: no page gives it more room. */
    private readonly first: Cursor | null,
  ) {
    super(outer);
    this.height = sumOf(rows);
  }

  override fresh(page: number): number {
    return page === this.first?.page ? this.first.y : this.outer.fresh(page) + this.height;
  }

  override next(page: number): Cursor {
    const next = this.outer.next(page);
    if (!this.done.has(next.page)) {
      this.done.add(next.page);
      let at: Cursor = next;
      const repeat = new RepeatRegion(this.outer);
      for (const row of this.rows) at = row.place(repeat, this.x, at);
    }
    return { page: next.page, y: next.y + this.height };
  }
}

/** Draws what has been drawn before: the repeated head leads nowhere and is no place to lead to. */
class RepeatRegion extends InnerRegion {
  override draw(page: number, item: Item): void {
    if (item.kind === 'destination' || item.kind === 'bookmark') return;
    this.outer.draw(page, item.kind === 'text' ? { ...item, repeated: true } : item);
  }
}
