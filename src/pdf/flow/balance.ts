import type { Content } from './box.js';
import { bottomOf, type Item, moved } from './items.js';
import {
  type Cursor,
  EPSILON,
  InnerRegion,
  later,
  type Outside,
  type Pages,
  type Region,
  type Slot,
} from './region.js';
import type { Strain } from './strain.js';

/** Content in several columns of the same height, filled one after the other and balanced at the end (CSS Multi-column, 6.1). */
export class Balanced implements Content {
  readonly height: number;
  readonly firstBaseline: number | null;

  constructor(
    private readonly content: Content,
    private readonly count: number,
    private readonly columnWidth: number,
    private readonly gap: number,
  ) {
    this.height = this.leastHeight(content.height + 1) ?? content.height;
    this.firstBaseline = content.firstBaseline;
  }

  head(room: number): number {
    return Math.min(this.content.head(room), this.height);
  }

  place(region: Region, x: number, at: Cursor): Cursor {
    const room = region.bottom(at.page) - at.y;
    const whole = this.leastHeight(room);
    if (whole !== null) return this.run(region, x, at, () => whole);
    const heights = (index: number): number => (index === 0 ? room : region.room(at.page + index));
    const last = this.lastPage(heights);
    const full = heights(last.index);
    const fitsIn = (height: number): boolean => {
      const trial = this.lastPage((index) => (index === last.index ? height : heights(index)));
      return trial.index <= last.index && trial.strains <= last.strains;
    };
    const balanced = smallest(full, fitsIn) ?? full;
    return this.run(region, x, at, (index) => (index === last.index ? balanced : heights(index)));
  }

  /** The least height at which the columns of one page hold everything, if that is no more than `most`. */
  private leastHeight(most: number): number | null {
    return smallest(most, (height) => {
      const { index, strains } = this.lastPage(() => height);
      return index === 0 && strains === 0;
    });
  }

  /** The page (from 0) that the columns end on if they are so high, and how often content is divided against its rules. */
  private lastPage(heights: (index: number) => number): { index: number; strains: number } {
    const dry = new DryColumns(heights, this.count);
    const end = this.content.place(dry, 0, dry.start);
    return { index: Math.floor(end.page / this.count), strains: dry.strains };
  }

  private run(region: Region, x: number, at: Cursor, heights: (index: number) => number): Cursor {
    const columns = new ColumnRegion(region, at, heights, this.count, this.columnWidth + this.gap);
    return columns.endOf(this.content.place(columns, x, columns.start));
  }
}

/** The least height (to a tenth of a point) up to `most` that passes, by halving; null where `most` does not. */
function smallest(most: number, passes: (height: number) => boolean): number | null {
  if (most <= 0 || !passes(most)) return null;
  let low = 0;
  let high = most;
  while (high - low > 0.1) {
    const middle = (low + high) / 2;
    if (passes(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/** The most room that a column can get by going on: on its page, or on the next one. */
const roomFrom = (heights: (index: number) => number, index: number): number =>
  Math.max(heights(index), heights(index + 1));

/** Nothing is drawn: only where content ends is asked. A "page" of it is a column. */
class DryColumns implements Region {
  readonly pages: Pages | null = null;
  readonly start: Cursor = { page: 0, y: 0 };
  readonly outside: Outside = { absolute() {}, running() {}, strings() {} };
  strains = 0;

  constructor(
    private readonly heights: (index: number) => number,
    private readonly count: number,
  ) {}

  fresh(): number {
    return 0;
  }

  bottom(column: number): number {
    return this.heights(Math.floor(column / this.count));
  }

  room(column: number): number {
    return roomFrom(this.heights, Math.floor(column / this.count));
  }

  next(column: number, wholePage = false): Cursor {
    return { page: nextColumn(column, this.count, wholePage), y: 0 };
  }

  keepsMargin(): boolean {
    return false;
  }

  draw(column: number, item: Item): void {
    if ((bottomOf(item) ?? 0) > this.bottom(column) + EPSILON) this.strain();
  }

  strain(): void {
    this.strains += 1;
  }

  tell(): void {}

  reserve(): Slot {
    return { fill() {} };
  }
}

const nextColumn = (column: number, count: number, wholePage: boolean): number =>
  wholePage ? (Math.floor(column / count) + 1) * count : column + 1;

/** Columns on real pages: column `n` stands on page `n / count`, moved to its place in the row of columns. */
class ColumnRegion extends InnerRegion {
  readonly start: Cursor;
  private deepest: Cursor;

  constructor(
    outer: Region,
    private readonly at: Cursor,
    private readonly heights: (index: number) => number,
    private readonly count: number,
    private readonly step: number,
  ) {
    super(outer);
    this.start = { page: 0, y: at.y };
    this.deepest = at;
  }

  /** The place below the longest column of the last page; `end` is where the last column ends. */
  endOf(end: Cursor): Cursor {
    return later(this.deepest, { page: this.pageOf(end.page), y: end.y });
  }

  /** What is taken out of the flow stands on pages, not in columns. */
  override get outside(): Outside {
    const { outside } = this.outer;
    return {
      absolute: (column, node) => outside.absolute(this.pageOf(column), node),
      running: (column, y, name, node) => outside.running(this.pageOf(column), y, name, node),
      strings: (column, y, values) => outside.strings(this.pageOf(column), y, values),
    };
  }

  private index(column: number): number {
    return Math.floor(column / this.count);
  }

  private pageOf(column: number): number {
    return this.at.page + this.index(column);
  }

  override fresh(column: number): number {
    return this.index(column) === 0 ? this.at.y : this.outer.fresh(this.pageOf(column));
  }

  override bottom(column: number): number {
    return this.fresh(column) + this.heights(this.index(column));
  }

  override room(column: number): number {
    return roomFrom(this.heights, this.index(column));
  }

  override next(column: number, wholePage = false): Cursor {
    const to = nextColumn(column, this.count, wholePage);
    if (this.index(to) > this.index(column)) this.outer.next(this.pageOf(column));
    return { page: to, y: this.fresh(to) };
  }

  override keepsMargin(): boolean {
    return false;
  }

  override draw(column: number, item: Item): void {
    this.deepen(column, item);
    this.outer.draw(this.pageOf(column), moved(item, this.shift(column), 0));
  }

  override reserve(column: number): Slot {
    const slot = this.outer.reserve(this.pageOf(column));
    return {
      fill: (items) => {
        for (const item of items) this.deepen(column, item);
        slot.fill(items.map((item) => moved(item, this.shift(column), 0)));
      },
    };
  }

  override tell(column: number, strain: Strain): void {
    this.outer.tell(this.pageOf(column), strain);
  }

  private shift(column: number): number {
    return (column % this.count) * this.step;
  }

  private deepen(column: number, item: Item): void {
    this.deepest = later(this.deepest, { page: this.pageOf(column), y: bottomOf(item) ?? 0 });
  }
}
