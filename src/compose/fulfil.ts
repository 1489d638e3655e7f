import type { Cell, ItemNode, Node, Row } from '../pdf/document.js';

/** Puts the bytes of pictures in the place of what stood for them while the document was composed. */
export function withPictures(nodes: readonly Node[], bytes: ReadonlyMap<Uint8Array, Uint8Array>): readonly Node[] {
  if (bytes.size === 0) return nodes;
  const one = (source: Node): Node => {
    const node = backed(source);
    if ('image' in node) return bytes.has(node.image) ? { ...node, image: real(node.image) } : node;
    if ('stack' in node) return changed(node, 'stack', each(node.stack, one));
    if ('columns' in node) return changed(node, 'columns', each(node.columns, one));
    if ('body' in node) return changed<ItemNode, 'body'>(node, 'body', each(node.body, one));
    if (!('rows' in node)) return node;
    const caption = node.caption && one(node.caption);
    const foot = node.foot && each(node.foot, row);
    const captioned = caption === undefined ? node : changed(node, 'caption', caption);
    const footed = foot === undefined ? captioned : changed(captioned, 'foot', foot);
    return changed(changed(footed, 'head', each(node.head, row)), 'rows', each(node.rows, row));
  };
  const row = (source: Row): Row => {
    const own = backed(source);
    return changed(own, 'cells', each(own.cells, cell));
  };
  const cell = (source: Cell): Cell => {
    const own = backed(source);
    return changed(own, 'content', each(own.content, one));
  };
  const backed = <N extends Node | Row | Cell>(node: N): N =>
    node.backgroundImage ? { ...node, backgroundImage: real(node.backgroundImage) } : node;
  const real = (stand: Uint8Array): Uint8Array => bytes.get(stand) ?? stand;
  return each(nodes, one);
}

/** The same list where nothing in it has changed, as in most of a document. */
function each<T>(list: readonly T[], change: (item: T) => T): readonly T[] {
  const all = list.map(change);
  return all.some((item, index) => item !== list[index]) ? all : list;
}

const changed = <T, K extends keyof T>(node: T, key: K, value: T[K]): T =>
  node[key] === value ? node : { ...node, [key]: value };
