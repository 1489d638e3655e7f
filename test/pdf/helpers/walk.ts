import type { Node, Run } from '../../../src/pdf/document.js';

/** The nodes directly in a node, in the order that they are read in. */
export function childrenOf(node: Node): readonly Node[] {
  if ('stack' in node) return node.stack;
  if ('columns' in node) return node.columns;
  if ('body' in node) return node.body;
  if ('rows' in node) {
    const rows = [...node.head, ...node.rows, ...(node.foot ?? [])];
    return [
      ...(node.caption ? [node.caption] : []),
      ...rows.flatMap(({ cells }) => cells.flatMap(({ content }) => content)),
    ];
  }
  return [];
}

/** A node and all nodes in it. */
export const walk = (node: Node): Node[] => [node, ...childrenOf(node).flatMap(walk)];

/** All runs of a node, markers included, in the order that they are read in. */
export function runsOf(node: Node): Run[] {
  const own =
    'text' in node ? node.text : 'body' in node && node.marker && 'text' in node.marker ? node.marker.text : [];
  return [...own, ...childrenOf(node).flatMap(runsOf)];
}
