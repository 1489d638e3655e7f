import type { Content } from './box.js';
import { type Item, moved } from './items.js';
import { type Cursor, InnerRegion, type Outside, type Pages, type Region, type Slot } from './region.js';

/** Content in several columns of the same height, filled one after the other and balanced at the end (CSS Multi-column, 6.1). */
export class Balanced implements Content {
  readonly height: number;
  readonly head: number;
  readonly divisible: boolean;
  readonly firstBaseline: number | null;

  constructor(
    private readonly content: Content,
    private readonly count: number,
    private readonly columnWidth: number,
    private readonly gap: number,
  ) {
    this.height = this.leastHeight(content.height + 1) ?? content.height;
    this.divisible = content.divisible;
    this.head = Math.min(content.head, this.height);
    this.firstBaseline = content.firstBaseline;
  }

  place(region: Region, x: number, at: Cursor): Cursor {
    const room = region.bottom(at.page) - at.y;
    const whole = this.leastHeight(room);
    if (whole !== null) return this.run(region, x, at, () => whole);
    const heights = (index: number): number => (index === 0 ? room : this.roomOf(region, at.page + index));
    const dry = new DryColumns(heights, this.count);
    const last = Math.floor(this.content.place(dry, 0, dry.start).page / this.count);
    const full = heights(last);
    const fitsIn = (height: number): boolean => {
      const trial = new DryColumns((index) => (index === last ? height : heights(index)), this.count);
      return Math.floor(this.content.place(trial, 0, trial.start).page / this.count) <= last;
    };
    const balanced = smallest(full, fitsIn) ?? full;
    return this.run(region, x, at, (index) => (index === last ? balanced : heights(index)));
  }

  private roomOf(region: Region, page: number): number {
    return region.bottom(page) - region.fresh(page);
  }

  /** The least height at which the columns of one page hold everything, if that is no more than `most`. */
  private leastHeight(most: number): number | null {
    return smallest(most, (height) => {
      const dry = new DryColumns(() => height, this.count);
      return this.content.place(dry, 0, dry.start).page < this.count && !dry.overflows;
    });
  }

  private run(region: Region, x: number, at: Cursor, heights: (index: number) => number): Cursor {
    const columns = new ColumnRegion(region, at, heights, this.count, this.columnWidth + this.gap);
    this.content.place(columns, x, columns.start);
    return columns.end;
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

/** Nothing is drawn: only where content ends is asked. A "page" of it is a column. */
class DryColumns implements Region {
  readonly pages: Pages | null = null;
  readonly start: Cursor = { page: 0, y: 0 };
  overflows = false;
  readonly outside: Outside = { absolute() {}, running() {}, strings() {} };

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

  next(column: number): Cursor {
    return { page: column + 1, y: 0 };
  }

  keepsMargin(): boolean {
    return false;
  }

  draw(column: number, item: Item): void {
    if (item.kind === 'text' && item.y > this.bottom(column) + 1) this.overflows = true;
  }

  reserve(): Slot {
    return { fill() {} };
  }
}

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

  get end(): Cursor {
    return this.deepest;
  }

  private index(column: number): number {
    return Math.floor(column / this.count);
  }

  private top(column: number): number {
    const index = this.index(column);
    return index === 0 ? this.at.y : this.outer.fresh(this.at.page + index);
  }

  override fresh(column: number): number {
    return this.top(column);
  }

  override bottom(column: number): number {
    return this.top(column) + this.heights(this.index(column));
  }

  override next(column: number): Cursor {
    const to = column + 1;
    if (this.index(to) > this.index(column)) this.outer.next(this.at.page + this.index(column));
    return { page: to, y: this.top(to) };
  }

  override keepsMargin(): boolean {
    return false;
  }

  override draw(column: number, item: Item): void {
    const page = this.at.page + this.index(column);
    const bottom =
      item.kind === 'text'
        ? item.y - item.line.baseline + item.line.height
        : 'height' in item
          ? item.y + item.height
          : 0;
    if (page > this.deepest.page || (page === this.deepest.page && bottom > this.deepest.y)) {
      this.deepest = { page, y: bottom };
    }
    this.outer.draw(page, moved(item, (column % this.count) * this.step, 0));
  }

  override reserve(column: number): Slot {
    const slot = this.outer.reserve(this.at.page + this.index(column));
    const dx = (column % this.count) * this.step;
    return { fill: (items) => slot.fill(items.map((item) => moved(item, dx, 0))) };
  }
}
