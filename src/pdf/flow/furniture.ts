import type { MarginBoxNode, Node, Run, Which } from '../document.js';
import type { Item } from './items.js';
import { type Measuring, measureNode } from './measure.js';
import type { PageSheet } from './pages.js';
import { PaperRegion } from './paper.js';

/** What a margin box may ask for when all pages are there. */
export interface Known {
  readonly page: number;
  readonly pages: number;
  /** Page that a name stands on, from 0. */
  readonly pageOf: (id: string) => number | undefined;
  readonly string: (name: string, which: Which) => string;
}

/** Sets the margin boxes of a page: running heads, footers, page numbers. */
export function furniture(
  sheets: readonly PageSheet[],
  page: number,
  context: Measuring,
  pageOf: Known['pageOf'],
): Item[] {
  const sheet = sheets[page];
  if (!sheet) return [];
  const known: Known = {
    page,
    pages: sheets.length,
    pageOf,
    string: (name, which) =>
      valueOn(sheets, page, which, (at) => at.strings.filter((s) => s.name === name))?.value ?? '',
  };
  return sheet.template.boxes.flatMap((box) => {
    const node = contentOf(box, sheets, page);
    return node ? setBox(box, filled(node, known), sheet, context) : [];
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

/** The value that a name has on a page: CSS Generated Content for Paged Media, 1.1.1 and 1.2.1. */
function valueOn<T>(
  sheets: readonly PageSheet[],
  page: number,
  which: Which,
  valuesOf: (sheet: PageSheet) => readonly T[],
): T | undefined {
  const here = valuesOf(sheets[page] as PageSheet);
  if (here.length > 0) {
    if (which === 'first-except') return undefined;
    if (which === 'first') return here[0];
    if (which === 'last') return here.at(-1);
  }
  for (let before = page - 1; before >= 0; before -= 1) {
    const value = valuesOf(sheets[before] as PageSheet).at(-1);
    if (value !== undefined) return value;
  }
  return undefined;
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
  return node;
}

function filledRun(run: Run, known: Known): Run {
  const { shows, ...rest } = run;
  if (!shows) return run;
  switch (shows.kind) {
    case 'page':
      return { ...rest, text: String(known.page + 1) };
    case 'pages':
      return { ...rest, text: String(known.pages) };
    case 'string':
      return { ...rest, text: known.string(shows.name, shows.which) };
    case 'page-of': {
      const page = known.pageOf(shows.id);
      return { ...rest, text: page === undefined ? '' : String(page + 1) };
    }
  }
}
