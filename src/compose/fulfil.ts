import type { Cell, ItemNode, Node, Row } from '../pdf/document.js';

/** Puts the bytes of pictures in the place of what stood for them while the document was composed. */
export function withPictures(nodes: readonly Node[], bytes: ReadonlyMap<Uint8Array, Uint8Array>): readonly Node[] {
  if (bytes.size === 0) return nodes;
  const real = (stand: Uint8Array): Uint8Array => bytes.get(stand) ?? stand;
  const all = (list: readonly Node[]): readonly Node[] => list.map(one);
  const row = (source: Row): Row => ({ ...backed(source), cells: source.cells.map(cell) });
  const cell = (source: Cell): Cell => ({ ...backed(source), content: all(source.content) });
  const backed = <N extends Node | Row | Cell>(node: N): N =>
    node.backgroundImage ? { ...node, backgroundImage: real(node.backgroundImage) } : node;
  const one = (source: Node): Node => {
    const node = backed(source);
    if ('image' in node) return { ...node, image: real(node.image) };
    if ('stack' in node) return { ...node, stack: all(node.stack) };
    if ('columns' in node) return { ...node, columns: all(node.columns) };
    if ('body' in node) return { ...node, body: all(node.body) } satisfies ItemNode;
    if ('rows' in node) {
      const caption = node.caption ? { caption: one(node.caption) } : {};
      const foot = node.foot ? { foot: node.foot.map(row) } : {};
      return { ...node, ...caption, ...foot, head: node.head.map(row), rows: node.rows.map(row) };
    }
    return node;
  };
  return all(nodes);
}
