import type { Growth, Pair } from '../measure/batch.js';
import type { Cold } from '../measure/cold.js';
import type { Tagging } from '../measure/tagging.js';
import type { Warm } from '../measure/warm.js';

/** All that a run of the bench found. A list that was not measured is empty. */
export interface Results {
  readonly machine: string;
  readonly rounds: number;
  /** Programs that were not there. */
  readonly missing: readonly string[];
  readonly short: readonly Warm[];
  readonly long: readonly Warm[];
  readonly cold: readonly Cold[];
  readonly pairs: readonly Pair[];
  readonly huge: readonly Cold[];
  readonly growth: readonly Growth[];
  readonly tagging: Tagging | undefined;
}

export const STOCK = 'stock';
/** Programs that ours is held against. */
export const TYPSTS = ['typst-0.14', 'typst-0.15'];
