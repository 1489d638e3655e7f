import type { Which } from '../document.js';

/** A value that a name takes on a page. */
interface NamedValue {
  readonly name: string;
  /** Whether nothing stands on the page before it. */
  readonly atStart: boolean;
}

/** The values that names take on the pages of a document, found without looking through all pages before. */
export class NamedValues<T extends NamedValue> {
  /** By name, the pages on which it takes values, in order, each with its values. */
  private readonly byName = new Map<string, { readonly page: number; readonly values: T[] }[]>();

  /** @param pages The values of each page, in order. */
  constructor(pages: Iterable<readonly T[]>) {
    let page = 0;
    for (const values of pages) {
      for (const value of values) this.add(page, value);
      page += 1;
    }
  }

  private add(page: number, value: T): void {
    const known = this.byName.get(value.name) ?? [];
    if (known.length === 0) this.byName.set(value.name, known);
    const last = known.at(-1);
    if (last?.page === page) last.values.push(value);
    else known.push({ page, values: [value] });
  }

  /** The value that a name has on a page (from 0): CSS Generated Content for Paged Media, 1.1.1 and 1.2.1. */
  on(page: number, name: string, which: Which): T | undefined {
    const known = this.byName.get(name) ?? [];
    const next = firstAfter(known, page);
    const last = known[next - 1];
    if (last?.page !== page) return last?.values.at(-1);
    const { values } = last;
    if (which === 'first-except') return undefined;
    if (which === 'first') return values[0];
    if (which === 'last') return values.at(-1);
    return values[0]?.atStart ? values[0] : known[next - 2]?.values.at(-1);
  }
}

/** Index of the first entry that stands on a page after this one. */
function firstAfter(entries: readonly { readonly page: number }[], page: number): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.page ?? 0) <= page) low = middle + 1;
    else high = middle;
  }
  return low;
}
