import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PlannedProfile } from '../../../src/batch/plan.js';
import { shareOf } from '../../../src/batch/shard/share.js';

const costsOf = (costs: readonly number[]): Map<PlannedProfile, number> =>
  new Map(costs.map((cost, index) => [{ profile: `p${index}`, folder: `/p${index}`, files: [] }, cost]));

test('the parts hold each profile once, whatever the order in which they are known, and none has much more than another', () => {
  const amounts = fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(amounts, fc.integer({ min: 1, max: 9 }), (amounts, count) => {
      const costs = costsOf(amounts);
      const other = new Map([...costs].reverse());
      const parts = Array.from({ length: count }, (_, part) => shareOf(costs, { index: part + 1, count }));
      expect(new Set(parts.flat())).toEqual(new Set(costs.keys()));
      expect(parts.flat()).toHaveLength(costs.size);
      const sums = parts.map((part) => part.reduce((sum, profile) => sum + (costs.get(profile) ?? 0), 0));
      // What a part has more than another is at most the last that it was given.
      expect(Math.max(...sums) - Math.min(...sums)).toBeLessThanOrEqual(Math.max(...amounts));
      for (const [index, part] of parts.entries()) {
        expect(new Set(shareOf(other, { index: index + 1, count }))).toEqual(new Set(part));
      }
    }),
  );
});
