import type { Cell, ItemNode, Marker, Node, Row, Run, TableNode } from '../document.js';

/**
 * The same content with every node and run an object of its own: a definition may name one object in two places, and
 * each place is an element of the structure. What stands in one place only is left as it is.
 */
export function distinct(content: readonly Node[]): readonly Node[] {
  const seen = new Set<object>();
  const own = <T extends object>(value: T): T => {
    if (!seen.has(value)) {
      seen.add(value);
      return value;
    }
    const copy = { ...value };
    seen.add(copy);
    return copy;
  };
  const runs = (list: readonly Run[]): readonly Run[] => each(list, own);
  const nodes = (list: readonly Node[]): readonly Node[] => each(list, node);
  const cell = (source: Cell): Cell => changed(own(source), { content: nodes(source.content) });
  const row = (source: Row): Row => changed(own(source), { cells: each(source.cells, cell) });
  const marker = (source: Marker): Marker =>
    'text' in source ? changed(own(source), { text: runs(source.text) }) : source;
  const table = (source: TableNode): TableNode =>
    changed(own(source), {
      ...(source.caption ? { caption: node(source.caption) } : {}),
      head: each(source.head, row),
      rows: each(source.rows, row),
      ...(source.foot ? { foot: each(source.foot, row) } : {}),
    });
  const item = (source: ItemNode): ItemNode =>
    changed(own(source), { marker: source.marker && marker(source.marker), body: nodes(source.body) });
  const node = (source: Node): Node => {
    if ('text' in source) return changed(own(source), { text: runs(source.text) });
    if ('stack' in source) return changed(own(source), { stack: nodes(source.stack) });
    if ('columns' in source) return changed(own(source), { columns: nodes(source.columns) });
    if ('body' in source) return item(source);
    if ('rows' in source) return table(source);
    return own(source);
  };
  return nodes(content);
}

/** The list itself where no member of it changes. */
function each<T>(list: readonly T[], change: (value: T) => T): readonly T[] {
  let result: T[] | null = null;
  for (const [index, value] of list.entries()) {
    const now = change(value);
    if (now !== value) result ??= list.slice();
    if (result) result[index] = now;
  }
  return result ?? list;
}

/** The object itself where none of these values is new. */
function changed<T extends object>(value: T, parts: Partial<T>): T {
  const isSame = (Object.keys(parts) as (keyof T)[]).every((key) => value[key] === parts[key]);
  return isSame ? value : { ...value, ...parts };
}
