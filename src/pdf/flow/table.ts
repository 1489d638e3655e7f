import type { Box, Content, OpenBox } from './box.js';
import { RowRegion } from './columns.js';
import type { Item } from './items.js';
import { type Cursor, canMove, fits, HeldRegion, InnerRegion, later, type Outside, type Region } from './region.js';

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
  readonly firstBaseline: number | null;
  private readonly headHeight: number;
  private readonly captionHeight: number;

  constructor(
    private readonly caption: Box | null,
    private readonly headRows: readonly Box[],
    private readonly groups: readonly RowGroup[],
  ) {
    this.headHeight = sumOf(headRows);
    this.captionHeight = caption ? caption.margin.top + caption.height + caption.margin.bottom : 0;
    this.height = this.captionHeight + this.headHeight + groups.reduce((sum, { rows }) => sum + sumOf(rows), 0);
    const first = groups[0]?.rows[0];
    this.firstBaseline = caption?.firstBaseline ?? headRows[0]?.firstBaseline ?? first?.firstBaseline ?? null;
  }

  head(room: number): number {
    const start = this.captionHeight + this.headHeight;
    return Math.min(this.height, start + this.need(0, room - start));
  }

  place(region: Region, x: number, start: Cursor): Cursor {
    let at = start;
    if (this.caption) {
      const { margin } = this.caption;
      const end = this.caption.place(region, x, { page: at.page, y: at.y + margin.top });
      at = { page: end.page, y: end.y + margin.bottom };
    }
    for (const row of this.headRows) at = row.place(region, x, at);
    const repeated = this.headHeight < region.room(at.page) * MOST_HEAD ? this.headRows : [];
    const body = new TableRegion(region, repeated, x);
    // The first row never leaves the head and the caption behind: they take of the room that a page has for it.
    const taken = at.page === start.page ? at.y - start.y - body.headHeight : 0;
    const first = new HeldRegion(body, at.page, Math.max(0, taken));
    for (const [index, group] of this.groups.entries()) {
      const rows = index === 0 ? first : body;
      const need = this.need(index, rows.room(at.page));
      if (!fits(rows, at, need) && canMove(rows, at)) at = rows.next(at.page);
      at = placeGroup(group, rows, x, at);
    }
    return at;
  }

  /** Height that has to be on one page with the top of a group, where a page has this room. */
  private need(index: number, room: number): number {
    const group = this.groups[index];
    if (!group) return 0;
    const whole = sumOf(group.rows);
    const own = group.spanning.length > 0 && whole <= room ? whole : (group.rows[0]?.head(room) ?? 0);
    // The last row does not go to a new page alone, where the two are low.
    const isLastButOne = index > 0 && index === this.groups.length - 2;
    const most = group.rows.at(-1)?.node.breakAfter === 'avoid' ? room : isLastButOne ? room * MOST_LAST : 0;
    if (whole >= most) return own;
    const kept = whole + this.need(index + 1, room - whole);
    return kept <= most ? kept : own;
  }
}

/** The part of a page that a head may take of each page that the table goes on to. */
const MOST_HEAD = 1 / 3;

/** The part of a page that the last two rows may take and still be kept together. */
const MOST_LAST = 1 / 4;

const sumOf = (rows: readonly Box[]): number => rows.reduce((sum, row) => sum + row.height, 0);

function placeGroup(group: RowGroup, region: Region, x: number, start: Cursor): Cursor {
  let at = start;
  const shared = group.spanning.length > 0 ? new RowRegion(region) : region;
  const open = new Map<SpanningCell, OpenBox>();
  for (const [index, row] of group.rows.entries()) {
    const need = row.head(region.room(at.page));
    if (index > 0 && !fits(region, at, need) && canMove(region, at)) at = region.next(at.page);
    for (const cell of group.spanning.filter(({ first }) => first === index)) {
      open.set(cell, cell.box.open(shared, x + cell.x, at));
    }
    at = row.place(shared, x, at);
    for (const [cell, opened] of open) {
      if (cell.last !== index) continue;
      at = later(at, opened.end);
      opened.close(at, (page) => (shared instanceof RowRegion ? shared.reached(page) : 0));
      open.delete(cell);
    }
  }
  return at;
}

/** Sets the head of the table again on each page that the table goes on to. */
class TableRegion extends InnerRegion {
  readonly headHeight: number;
  private readonly done = new Set<number>();

  constructor(
    outer: Region,
    private readonly rows: readonly Box[],
    private readonly x: number,
  ) {
    super(outer);
    this.headHeight = sumOf(rows);
  }

  override fresh(page: number): number {
    return this.outer.fresh(page) + this.headHeight;
  }

  override room(page: number): number {
    return this.outer.room(page) - this.headHeight;
  }

  override next(page: number, wholePage?: boolean): Cursor {
    const next = this.outer.next(page, wholePage);
    if (!this.done.has(next.page)) {
      this.done.add(next.page);
      let at: Cursor = next;
      const repeat = new RepeatRegion(this.outer);
      for (const row of this.rows) at = row.place(repeat, this.x, at);
    }
    return { page: next.page, y: next.y + this.headHeight };
  }
}

const NOWHERE: Outside = { absolute() {}, running() {}, strings() {} };

/** Draws what has been drawn before: the repeated head leads nowhere and is no place to lead to. */
class RepeatRegion extends InnerRegion {
  override get outside(): Outside {
    return NOWHERE;
  }

  override draw(page: number, item: Item): void {
    if (item.kind === 'destination' || item.kind === 'bookmark') return;
    this.outer.draw(page, item.kind === 'text' ? { ...item, repeated: true } : item);
  }
}
