import { builtInSheet } from '../built-in.js';
import type { Sheet } from '../sheet.js';
import { Ancestry } from './ancestry.js';
import { NodeStore } from './node-store.js';
import { type PageSet, resolvePages } from './pages.js';
import { RuleIndex, rankRules } from './rule-index.js';
import type { StyleNode } from './style-node.js';

/** A bound on what is kept between documents; a long report comes to some hundred nodes. */
const MOST_NODES = 5000;

/** Sheets made ready for documents. */
export class Cascade {
  /** The program's own sheet, then those of the layout. */
  readonly sheets: readonly Sheet[];
  readonly ancestry = new Ancestry();
  readonly elements: RuleIndex;
  readonly before: RuleIndex;
  readonly after: RuleIndex;
  readonly marker: RuleIndex;
  private kept = new NodeStore();
  private readonly pageSets = new WeakMap<StyleNode, PageSet>();

  constructor(sheets: readonly Sheet[]) {
    this.sheets = [builtInSheet(), ...sheets];
    const rules = rankRules(this.sheets, this.ancestry);
    this.elements = new RuleIndex(rules, undefined);
    this.before = new RuleIndex(rules, 'before');
    this.after = new RuleIndex(rules, 'after');
    this.marker = new RuleIndex(rules, 'marker');
  }

  /** The store for one document: the last one's, or a new one when that has grown too large. */
  store(): NodeStore {
    if (this.kept.size > MOST_NODES) this.kept = new NodeStore();
    return this.kept;
  }

  /** The kinds of page of a document whose root element has this style. */
  pages(root: StyleNode): PageSet {
    const known = this.pageSets.get(root) ?? resolvePages(this.sheets, root);
    this.pageSets.set(root, known);
    return known;
  }
}

/** Kept as long as the list of sheets itself, so that a layout's are made ready once for all its documents. */
const known = new WeakMap<readonly Sheet[], Cascade>();

export function cascadeOf(sheets: readonly Sheet[]): Cascade {
  const cascade = known.get(sheets) ?? new Cascade(sheets);
  known.set(sheets, cascade);
  return cascade;
}
