import type { Difference } from './order.js';

/** How often each text is wanted more than it is found. */
export class Bag {
  private readonly counts = new Map<string, number>();

  constructor(wanted: readonly string[], found: readonly string[]) {
    for (const text of wanted) this.add(text, 1);
    for (const text of found) this.add(text, -1);
  }

  private add(text: string, by: number): void {
    this.counts.set(text, this.count(text) + by);
  }

  private count(text: string): number {
    return this.counts.get(text) ?? 0;
  }

  /** Takes some texts in the place of others: only where those are missing and these are too many. */
  accept(instead: readonly string[], of: readonly string[]): boolean {
    const missing = of.filter((text) => !instead.includes(text));
    const extra = instead.filter((text) => !of.includes(text));
    const isSo = missing.every((text) => this.count(text) > 0) && extra.every((text) => this.count(text) < 0);
    if (missing.length === 0 || extra.length === 0 || !isSo) return false;
    for (const text of missing) this.add(text, -1);
    for (const text of extra) this.add(text, 1);
    return true;
  }

  /** Lets a text be missing, so many times at most. */
  spare(text: string, times: number): void {
    this.add(text, -Math.min(Math.max(0, this.count(text)), times));
  }

  /** @param page From 1. */
  differences(page: number): Difference[] {
    return [...this.counts].flatMap(([text, count]) => {
      if (count === 0) return [];
      return [{ page, found: count < 0 ? text : '', expected: count > 0 ? text : '' }];
    });
  }
}
