import type { Node } from '../../pdf/document.js';

/**
 * A list of terms (HTML's `dl`) as items: the terms that stand together are the label of one, and what is said of them its body.
 * Other nodes, such as items that a `div` makes, stay as they are.
 */
export function termItems(nodes: readonly Node[]): readonly Node[] {
  const items: Node[] = [];
  let open: Node[] = [];
  const end = (): void => {
    if (open.length > 0) items.push(termItem(open));
    open = [];
  };
  for (const node of nodes) {
    const isLabel = node.role === 'Lbl';
    if (!isLabel && node.role !== 'LBody') {
      end();
      items.push(node);
      continue;
    }
    if (isLabel && open.some(({ role }) => role === 'LBody')) end();
    open.push(node);
  }
  end();
  return items;
}

const termItem = (nodes: readonly Node[]): Node => ({ role: 'LI', stack: oneBody(nodes) });

/** An item has one body: where a term is told of in several pieces, they are its paragraphs. */
export function oneBody(nodes: readonly Node[]): readonly Node[] {
  if (nodes.filter(({ role }) => role === 'LBody').length < 2) return nodes;
  return nodes.map((node) => {
    if (node.role !== 'LBody') return node;
    const { role: _, ...rest } = node;
    return rest as Node;
  });
}
