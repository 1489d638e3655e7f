import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Kept } from '../src/kept.js';

describe('what is kept', () => {
  it('is given back, and made once', () => {
    const kept = new Kept<string, string>(10);
    let made = 0;
    const make = () => `made ${++made}`;
    expect(kept.of('a', make)).toBe('made 1');
    expect(kept.of('a', make)).toBe('made 1');
    expect(kept.of('b', make)).toBe('made 2');
  });

  it('goes when it was not asked for the longest', () => {
    const kept = new Kept<number, string>(4);
    for (const key of [1, 2]) kept.add(key, `${key}`);
    for (const key of [3, 4]) kept.add(key, `${key}`);
    expect(kept.get(1)).toBe('1');
    kept.add(5, '5');
    expect([1, 2, 5].map((key) => kept.get(key))).toEqual(['1', undefined, '5']);
  });

  it('is not kept where it alone would take more than half of the room', () => {
    const kept = new Kept<string, string>(10, (value) => value.length);
    expect(kept.add('long', '123456')).toBe('123456');
    expect(kept.get('long')).toBeUndefined();
    expect(kept.size).toBe(0);
  });

  it('may be nothing', () => {
    const kept = new Kept<string, null>(10);
    let made = 0;
    for (let round = 0; round < 3; round += 1) {
      kept.of('none', () => {
        made += 1;
        return null;
      });
    }
    expect(made).toBe(1);
  });

  it('never grows over its bound, and is never another value than the key has', () => {
    const steps = fc.array(fc.record({ key: fc.nat(30), adds: fc.boolean() }), { maxLength: 200 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), steps, (limit, all) => {
        const kept = new Kept<number, { key: number }>(limit, (_, key) => key);
        for (const { key, adds } of all) {
          if (adds) kept.add(key, { key });
          const found = kept.get(key);
          if (found !== undefined) expect(found.key).toBe(key);
          expect(kept.size).toBeGreaterThanOrEqual(0);
          expect(kept.size).toBeLessThanOrEqual(limit);
        }
      }),
    );
  });
});
