import { builtInSheet } from '../built-in.js';
import type { Block, Sheet } from '../sheet.js';
import { RuleIndex, rankRules } from './rule-index.js';
import { asksParent } from './style-node.js';

/** Sheets made ready for matching. */
export interface Cascade {
  /** The program's own sheet, then those of the layout. */
  readonly sheets: readonly Sheet[];
  readonly elements: RuleIndex;
  readonly before: RuleIndex;
  readonly after: RuleIndex;
  readonly marker: RuleIndex;
  readonly blocks: ReadonlyMap<Block, BlockFacts>;
}

/** What is known of a block beside what it sets. */
export interface BlockFacts {
  readonly number: number;
  readonly asksParent: boolean;
}

/** Kept as long as the list of sheets itself, so that a layout's are made ready once for all its documents. */
const known = new WeakMap<readonly Sheet[], Cascade>();

export function cascadeOf(sheets: readonly Sheet[]): Cascade {
  const found = known.get(sheets);
  if (found) return found;
  const all = [builtInSheet(), ...sheets];
  const rules = rankRules(all);
  const cascade: Cascade = {
    sheets: all,
    elements: new RuleIndex(rules, undefined),
    before: new RuleIndex(rules, 'before'),
    after: new RuleIndex(rules, 'after'),
    marker: new RuleIndex(rules, 'marker'),
    blocks: new Map(
      [...new Set(rules.map(({ block }) => block))].map((block, number) => [
        block,
        { number, asksParent: asksParent(block) },
      ]),
    ),
  };
  known.set(sheets, cascade);
  return cascade;
}
