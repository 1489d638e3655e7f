import type { Cell, Node, NodeBase, Row } from '../document.js';

/** What says where words may be divided, or may not, and is no part of them. */
const DIVIDING = /[\u00ad\u2060]/g;

/** Everything that boxes are made of. */
type Part = Node | Row | Cell;

/** What stands in a node, in reading order. */
function partsOf(node: Part): readonly Part[] {
  if ('cells' in node) return node.cells;
  if ('content' in node) return node.content;
  if ('stack' in node) return node.stack;
  if ('columns' in node) return node.columns;
  if ('body' in node) return node.body;
  if (!('rows' in node)) return [];
  return [...(node.caption ? [node.caption] : []), ...node.head, ...node.rows, ...(node.foot ?? [])];
}

/** Path of the data that a node shows: its own, or else the first of those that stand in it. */
export function pathIn(node: NodeBase): string | undefined {
  if (node.dataPath !== undefined) return node.dataPath;
  for (const part of partsOf(node as Part)) {
    const path = pathIn(part);
    if (path !== undefined) return path;
  }
  return undefined;
}

/**
 * The first words that a node shows, as they were written: enough to tell it from others of one value.
 * @param most Characters after which no further text is begun.
 */
export function wordsIn(node: NodeBase, most = 80): string {
  const part = node as Part;
  if ('text' in part) {
    const shown = part.text.filter((run) => !run.decorative && run.shows === undefined);
    return shown.map((run) => run.text.replace(DIVIDING, '')).join('');
  }
  let words = '';
  for (const inner of partsOf(part)) {
    if (words.length >= most) break;
    words = `${words} ${wordsIn(inner, most - words.length)}`.trim();
  }
  return words;
}
