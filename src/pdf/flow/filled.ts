import type { Cell, Node, Row, Run, TableNode } from '../document.js';

/** The text of what a run shows. */
type Show = (shows: NonNullable<Run['shows']>) => string;

/** The same node with texts in place of what its runs show. */
export function withShown(node: Node, show: Show): Node {
  if ('text' in node) return { ...node, text: node.text.map((run) => filledRun(run, show)) };
  if ('stack' in node) return { ...node, stack: node.stack.map((child) => withShown(child, show)) };
  if ('columns' in node) return { ...node, columns: node.columns.map((child) => withShown(child, show)) };
  if ('body' in node) return { ...node, body: node.body.map((child) => withShown(child, show)) };
  if ('rows' in node) return filledTable(node, show);
  return node;
}

function filledTable(node: TableNode, show: Show): TableNode {
  const cell = (source: Cell): Cell => ({ ...source, content: source.content.map((child) => withShown(child, show)) });
  const rows = (sources: readonly Row[]): Row[] => sources.map((row) => ({ ...row, cells: row.cells.map(cell) }));
  return {
    ...node,
    ...(node.caption ? { caption: withShown(node.caption, show) } : {}),
    head: rows(node.head),
    rows: rows(node.rows),
    foot: rows(node.foot ?? []),
  };
}

function filledRun(run: Run, show: Show): Run {
  if (!run.shows) return run;
  const { shows, ...rest } = run;
  return { ...rest, text: show(shows) };
}
