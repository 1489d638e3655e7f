import type { Direction } from '../direction.js';
import type { Block } from '../sheet.js';
import { initialInheritance } from './inheritance.js';
import { asksParent, computeNode, type StyleNode } from './style-node.js';

/** What is known of a block beside what it sets. */
interface BlockFacts {
  readonly number: number;
  readonly asksParent: boolean;
}

/** The nodes that were computed from some sheets: each once, for all elements that come to the same, in all documents. */
export class NodeStore {
  /** What the root of a document stands in. */
  readonly top = computeNode({ outer: initialInheritance(), parent: undefined, direction: 'ltr' }, []);
  /** How many nodes it holds. */
  size = 0;
  private readonly facts = new Map<Block, BlockFacts>();
  /** Nodes that took a value from their parent's style by `inherit`, by that parent. */
  private readonly dependent = new Map<StyleNode, Map<string, StyleNode>>();

  /** The node for these blocks under this parent. */
  node(parent: StyleNode, blocks: readonly Block[], direction: Direction): StyleNode {
    let key: string = direction;
    let asks = false;
    for (const block of blocks) {
      const facts = this.factsOf(block);
      key += ` ${facts.number}`;
      asks ||= facts.asksParent;
    }
    const known = asks ? this.dependentOn(parent) : parent.inheritance.computed;
    const found = known.get(key);
    if (found) return found;
    const node = computeNode({ outer: parent.inheritance, parent: parent.style, direction }, blocks);
    known.set(key, node);
    this.size += 1;
    return node;
  }

  private factsOf(block: Block): BlockFacts {
    const known = this.facts.get(block);
    if (known) return known;
    const facts = { number: this.facts.size, asksParent: asksParent(block) };
    this.facts.set(block, facts);
    return facts;
  }

  private dependentOn(parent: StyleNode): Map<string, StyleNode> {
    const known = this.dependent.get(parent) ?? new Map<string, StyleNode>();
    this.dependent.set(parent, known);
    return known;
  }
}
