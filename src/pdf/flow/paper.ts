import type { Item } from './items.js';
import type { Cursor, Outside, Pages, Region, Slot } from './region.js';

/** One endless sheet, for what stands at a fixed place: nothing breaks, and nothing can be taken out of it. */
export class PaperRegion implements Region {
  readonly pages: Pages | null = null;
  readonly outside: Outside = { absolute() {}, running() {}, strings() {} };
  private readonly entries: (Item | Item[])[] = [];

  /** What was drawn, in the order of drawing. */
  get items(): Item[] {
    return this.entries.flat();
  }

  fresh(): number {
    return Number.POSITIVE_INFINITY;
  }

  bottom(): number {
    return Number.POSITIVE_INFINITY;
  }

  room(): number {
    return Number.POSITIVE_INFINITY;
  }

  next(page: number): Cursor {
    return { page, y: 0 };
  }

  keepsMargin(): boolean {
    return true;
  }

  draw(_page: number, item: Item): void {
    this.entries.push(item);
  }

  strain(): void {}

  tell(): void {}

  reserve(): Slot {
    const entry: Item[] = [];
    this.entries.push(entry);
    return { fill: (items) => entry.push(...items) };
  }
}
