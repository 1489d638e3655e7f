import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Which } from '../../../src/pdf/document.js';
import { NamedValues } from '../../../src/pdf/flow/named-values.js';

interface Value {
  readonly name: string;
  readonly atStart: boolean;
  readonly number: number;
}

/** The same by reading all pages, as CSS Generated Content for Paged Media (1.1.1) says it. */
function read(pages: readonly (readonly Value[])[], page: number, name: string, which: Which): Value | undefined {
  const on = (index: number): Value[] => (pages[index] ?? []).filter((value) => value.name === name);
  const before = pages.slice(0, page).flatMap((_, index) => on(index));
  const [first, ...rest] = on(page);
  if (!first) return before.at(-1);
  if (which === 'first') return first;
  if (which === 'last') return rest.at(-1) ?? first;
  if (which === 'first-except') return undefined;
  return first.atStart ? first : before.at(-1);
}

const value = fc.record({ name: fc.constantFrom('a', 'b', 'c'), atStart: fc.boolean(), number: fc.nat() });

describe('values of names', () => {
  it('are found on any page as if all pages before were read', () => {
    const pages = fc.array(fc.array(value, { maxLength: 3 }), { maxLength: 12 });
    fc.assert(
      fc.property(pages, (sheets) => {
        const values = new NamedValues(sheets);
        for (const which of ['first', 'start', 'last', 'first-except'] as const) {
          for (const name of ['a', 'b', 'c', 'd']) {
            for (let page = 0; page <= sheets.length; page += 1)
              expect(values.on(page, name, which)).toBe(read(sheets, page, name, which));
          }
        }
      }),
    );
  });
});
