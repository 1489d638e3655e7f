import { longestFirst } from '../cost.js';
import type { PlannedProfile } from '../plan.js';

/** One of the equal parts that a run is divided into, each for a machine of its own. */
export interface Shard {
  /** Counts from 1. */
  readonly index: number;
  readonly count: number;
}

/**
 * The profiles of one part of a run. Every machine divides in the same way, without asking the others: the profile that costs
 * most goes to the part that has least so far, and so on down to the smallest.
 * @param costs What each profile of the whole run is expected to cost.
 * @returns The profiles of the part, in the order of the plan.
 */
export function shareOf(costs: ReadonlyMap<PlannedProfile, number>, { index, count }: Shard): PlannedProfile[] {
  const sums = new Array<number>(count).fill(0);
  const own = new Set<PlannedProfile>();
  for (const profile of longestFirst(costs)) {
    const part = sums.indexOf(Math.min(...sums));
    sums[part] = (sums[part] ?? 0) + (costs.get(profile) ?? 0);
    if (part === index - 1) own.add(profile);
  }
  return [...costs.keys()].filter((profile) => own.has(profile));
}
