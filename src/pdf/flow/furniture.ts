import type { Cell, MarginBoxNode, Node, Row, Run, TableNode } from '../document.js';
import type { Item } from './items.js';
import { type Known, shownText, valueOn } from './known.js';
import { type Measuring, measureNode } from './measure.js';
import type { PageSheet } from './pages.js';
import { PaperRegion } from './paper.js';

/** What stands in the margin above or below the text. */
export interface FurnitureItem {
  readonly place: 'top' | 'bottom';
  readonly item: Item;
}

/** Sets the margin boxes of a page: running heads, footers, page numbers. */
export function furniture(
  sheets: readonly PageSheet[],
  page: number,
  context: Measuring,
  known: Known,
): FurnitureItem[] {
  const sheet = sheets[page];
  if (!sheet) return [];
  return sheet.template.boxes.flatMap((box) => {
    const node = contentOf(box, sheets, page);
    if (!node) return [];
    return setBox(box, filled(node, known), sheet, context).map((item) => ({ place: box.place, item }));
  });
}

function contentOf(box: MarginBoxNode, sheets: readonly PageSheet[], page: number): Node | null {
  if ('node' in box.content) return box.content.node;
  const { running, which } = box.content;
  const found = valueOn(sheets, page, which, (sheet) => sheet.running.filter(({ name }) => name === running));
  if (!found) return null;
  const { running: _, ...node } = found.node as Node & { running?: string };
  return node as Node;
}

function setBox(box: MarginBoxNode, node: Node, sheet: PageSheet, context: Measuring): Item[] {
  const { template } = sheet;
  const measured = measureNode(node, box.width, context);
  const height = measured.margin.top + measured.height + measured.margin.bottom;
  const [from, room] =
    box.place === 'top' ? [0, template.margin.top] : [template.height - template.margin.bottom, template.margin.bottom];
  const spare = room - height;
  const shift = box.verticalAlign === 'middle' ? spare / 2 : box.verticalAlign === 'bottom' ? spare : 0;
  const paper = new PaperRegion();
  const y = from + shift + measured.margin.top;
  measured.place(paper, template.margin.start + box.offset, { page: 0, y });
  return paper.items;
}

/** The same node with the values of this page in place of what it shows. */
function filled(node: Node, known: Known): Node {
  if ('text' in node) return { ...node, text: node.text.map((run) => filledRun(run, known)) };
  if ('stack' in node) return { ...node, stack: node.stack.map((child) => filled(child, known)) };
  if ('columns' in node) return { ...node, columns: node.columns.map((child) => filled(child, known)) };
  if ('body' in node) return { ...node, body: node.body.map((child) => filled(child, known)) };
  if ('rows' in node) return filledTable(node, known);
  return node;
}

function filledTable(node: TableNode, known: Known): TableNode {
  const cell = (source: Cell): Cell => ({ ...source, content: source.content.map((child) => filled(child, known)) });
  const rows = (sources: readonly Row[]): Row[] => sources.map((row) => ({ ...row, cells: row.cells.map(cell) }));
  return {
    ...node,
    ...(node.caption ? { caption: filled(node.caption, known) } : {}),
    head: rows(node.head),
    rows: rows(node.rows),
    foot: rows(node.foot ?? []),
  };
}

function filledRun(run: Run, known: Known): Run {
  if (!run.shows) return run;
  const { shows, ...rest } = run;
  return { ...rest, text: shownText(shows, known) };
}
