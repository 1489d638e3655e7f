import type { Box, Content } from './box.js';
import type { Item } from './items.js';
import { type Cursor, HeldRegion, InnerRegion, type Outside, type Region, type Slot, settled } from './region.js';
import type { RowGroup } from './row-group.js';

/** A table: caption, head (again on each page that it goes on to), rows, foot. */
export class Table implements Content {
  readonly height: number;
  readonly firstBaseline: number | null;
  readonly keepsTail = true;
  private readonly headHeight: number;
  private readonly captionHeight: number;

  constructor(
    private readonly caption: Box | null,
    private readonly headGroups: readonly RowGroup[],
    private readonly groups: readonly RowGroup[],
  ) {
    this.headHeight = heightOf(headGroups);
    this.captionHeight = caption ? caption.margin.top + caption.height + caption.margin.bottom : 0;
    this.height = this.captionHeight + this.headHeight + heightOf(groups);
    const first = [...headGroups, ...groups][0]?.rows[0];
    this.firstBaseline = caption ? caption.firstBaseline : (first?.firstBaseline ?? null);
  }

  head(room: number): number {
    const start = this.captionHeight + this.headHeight;
    return Math.min(this.height, start + this.need(0, room - start, 0));
  }

  place(region: Region, x: number, start: Cursor, tail = 0): Cursor {
    let at = start;
    if (this.caption) {
      const { margin } = this.caption;
      const end = this.caption.place(region, x, { page: at.page, y: at.y + margin.top });
      at = { page: end.page, y: end.y + margin.bottom };
    }
    for (const group of this.headGroups) at = group.place(region, x, at);
    const repeated = this.headHeight < region.room(at.page) * MOST_HEAD ? this.headGroups : [];
    const body = new TableRegion(region, repeated, x);
    // The first row never leaves the head and the caption behind: they take of the room that a page has for it.
    const taken = at.page === start.page ? at.y - start.y - body.headHeight : 0;
    const first = new HeldRegion(body, at.page, Math.max(0, taken));
    for (const [index, group] of this.groups.entries()) {
      const rows = index === 0 ? first : body;
      at = settled(rows, at, (room) => this.need(index, room, tail));
      at = group.place(rows, x, at);
    }
    return at;
  }

  /** Height that has to be on one page with the top of a group, where a page has this room; the last group has the tail with it. */
  private need(index: number, room: number, tail: number): number {
    const group = this.groups[index];
    if (!group) return 0;
    const own = group.head(room);
    if (index === this.groups.length - 1) return tail > 0 && group.height + tail <= room ? group.height + tail : own;
    // The last row does not go to a new page alone, where the two are low.
    const isLastButOne = index > 0 && index === this.groups.length - 2;
    const most = group.keepsNext ? room : isLastButOne ? room * MOST_LAST : 0;
    if (group.height >= most) return own;
    const kept = group.height + this.need(index + 1, room - group.height, tail);
    return kept <= most ? kept : own;
  }
}

/** The part of a page that a head may take of each page that the table goes on to. */
const MOST_HEAD = 1 / 3;

/** The part of a page that the last two rows may take and still be kept together. */
const MOST_LAST = 1 / 4;

const heightOf = (groups: readonly RowGroup[]): number => groups.reduce((sum, group) => sum + group.height, 0);

/** Sets the head of the table again on each page that the table goes on to. */
class TableRegion extends InnerRegion {
  readonly headHeight: number;
  private readonly done = new Set<number>();

  constructor(
    outer: Region,
    private readonly groups: readonly RowGroup[],
    private readonly x: number,
  ) {
    super(outer);
    this.headHeight = heightOf(groups);
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
      for (const group of this.groups) at = group.place(repeat, this.x, at);
    }
    return { page: next.page, y: next.y + this.headHeight };
  }
}

const NOWHERE: Outside = { absolute() {}, running() {}, strings() {} };

/** Draws what has been drawn before: the repeated head leads nowhere, is no place to lead to, and stays where it is put. */
class RepeatRegion extends InnerRegion {
  override room(): number {
    return 0;
  }

  override get outside(): Outside {
    return NOWHERE;
  }

  override tell(): void {}

  override draw(page: number, item: Item): void {
    const again = repeatedItem(item);
    if (again) this.outer.draw(page, again);
  }

  override reserve(page: number): Slot {
    const slot = this.outer.reserve(page);
    return { fill: (items) => slot.fill(items.flatMap((item) => repeatedItem(item) ?? [])) };
  }
}

/** A link that stands in no element of the structure is not allowed (ISO 14289-1, 7.18.5): the first head has it. */
function repeatedItem(item: Item): Item | null {
  switch (item.kind) {
    case 'destination':
    case 'bookmark':
    case 'link':
      return null;
    case 'text':
    case 'image':
    case 'svg':
      return { ...item, repeated: true };
    default:
      return item;
  }
}
