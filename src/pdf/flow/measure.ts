import type {
  Cell,
  ColumnsNode,
  ItemNode,
  Node,
  NodeBase,
  PageTemplate,
  Row,
  StackNode,
  TableNode,
  TextNode,
} from '../document.js';
import { breakLines } from '../text/breaks.js';
import type { Faces } from '../text/faces.js';
import type { WordMeasure } from '../text/words.js';
import { type FixedBoxes, fixedBox, hasWords } from './absolute.js';
import { Balanced } from './balance.js';
import { Box, type Content, edgesOf, sides } from './box.js';
import { type Column, ColumnRow, Rows, trackWidths } from './columns.js';
import { intrinsic } from './intrinsic.js';
import { ListItem } from './item.js';
import { Paragraph } from './paragraph.js';
import { Picture } from './picture.js';
import { EPSILON } from './region.js';
import { Stack, type StackChild } from './stack.js';
import { Table } from './table.js';
import { rowGroups, tableWidths } from './table-grid.js';

/** What measuring needs to know. */
export interface Measuring {
  readonly faces: Faces;
  readonly measure: WordMeasure;
  readonly pages: Readonly<Record<string, PageTemplate>>;
  /** The highest that a picture may be: the text area of a page. Points. */
  readonly pageHeight: number;
  /** Kind of page that stands around. */
  readonly page: string;
  readonly fixed: FixedBoxes;
}

/** Width and height of the text area of a kind of page. */
export const areaOf = (page: PageTemplate): { width: number; height: number } => ({
  width: page.width - page.margin.start - page.margin.end,
  height: page.height - page.margin.top - page.margin.bottom,
});

/**
 * Breaks a node's text for this room (points) and gives its box. Pictures of what is not to be divided are made smaller
 * where it is higher than a page, so that a caption stays with its figure.
 */
export function measureNode(node: Node, room: number, context: Measuring): Box {
  const box = boxOf(node, room, context);
  const excess = box.height - context.pageHeight;
  const pageHeight = context.pageHeight - excess;
  if (node.breakInside !== 'avoid' || excess <= EPSILON || pageHeight < context.pageHeight / 2) return box;
  const smaller = boxOf(node, room, { ...context, pageHeight });
  return smaller.height < box.height ? smaller : box;
}

function boxOf(node: Node, room: number, context: Measuring): Box {
  const margin = sides(node.margin);
  const available = Math.max(0, room - margin.start - margin.end);
  const width = boxWidth(node, available, context);
  const spare = available - width;
  const shift = node.justify === 'center' ? spare / 2 : node.justify === 'end' ? spare : 0;
  const inner = Math.max(0, width - inlineEdges(node));
  return new Box(node, contentOf(node, inner, context), width, margin.start + shift, 0);
}

function inlineEdges(node: NodeBase): number {
  const { start, end } = edgesOf(node);
  return start + end;
}

function blockEdges(node: NodeBase): number {
  const { top, bottom } = edgesOf(node);
  return top + bottom;
}

function boxWidth(node: Node, available: number, context: Measuring): number {
  if (typeof node.width === 'number') return node.width;
  if (node.width) return (available * node.width.percent) / 100;
  const natural = 'image' in node ? node.imageWidth : 'svg' in node ? node.svgWidth : null;
  if (natural !== null) return Math.min(available, natural + inlineEdges(node));
  if (node.justify)
    return Math.min(available, intrinsic(node, context).max - sides(node.margin).start - sides(node.margin).end);
  return available;
}

function contentOf(node: Node, width: number, context: Measuring): Content {
  if ('text' in node) return paragraph(node, width, context);
  if ('stack' in node) return stackOf(node, width, context);
  if ('columns' in node) return rowsOf(node, width, context);
  if ('body' in node) return itemOf(node, width, context);
  if ('rows' in node) return tableOf(node, width, context);
  return pictureOf(node, width, context);
}

function paragraph(node: TextNode, width: number, context: Measuring): Paragraph {
  const words = context.measure.words(node.text, node.dataPath);
  return new Paragraph(node, breakLines(words, width, node, context.measure, context.faces), width);
}

function stackOf(node: StackNode, width: number, context: Measuring): Content {
  const count = node.columnCount ?? 1;
  const inner = node.page === undefined ? context : { ...context, page: node.page };
  if (count <= 1) return stack(node.stack, width, inner);
  const gap = node.columnGap ?? 0;
  const columnWidth = (width - gap * (count - 1)) / count;
  return new Balanced(stack(node.stack, columnWidth, inner), count, columnWidth, gap);
}

/** Measures nodes one below the other. A node that asks for a kind of page is as wide as that page's text area. */
export function stack(nodes: readonly Node[], width: number, context: Measuring): Stack {
  const children = nodes.map((node): StackChild => {
    if (node.running !== undefined) return { kind: 'running', node };
    if (node.absolute && staysFixed(node, context)) return { kind: 'absolute', node };
    const template = node.page === undefined ? undefined : context.pages[node.page];
    const room = template ? areaOf(template).width : width;
    return { kind: 'box', box: measureNode(node, room, context), page: node.page ?? context.page };
  });
  return new Stack(children);
}

/** A text that its paper is too low for flows from where it is written instead: no word runs off. */
function staysFixed(node: Node, context: Measuring): boolean {
  const page = context.pages[node.page ?? context.page];
  if (!page || !hasWords(node)) return true;
  const fixed = fixedBox(node, page, (anchored, room) => measureNode(anchored, room, context));
  context.fixed.keep(node, page, context.pageHeight, fixed);
  return fixed.isWhole;
}

function rowsOf(node: ColumnsNode, width: number, context: Measuring): Rows {
  const gap = node.columnGap ?? 0;
  const widths = trackWidths(node.tracks, width, gap);
  const starts = startsOf(widths, gap);
  const count = Math.max(1, node.tracks.length);
  const rows: ColumnRow[] = [];
  for (let from = 0; from < node.columns.length; from += count) {
    const inRow = node.columns.slice(from, from + count);
    const columns = inRow.map((child, index): Column => {
      const track = node.visualOrder?.[from + index] ?? index;
      const box = measureNode(child, widths[track] ?? width, context);
      return { box, x: starts[track] ?? starts.at(-1) ?? 0, align: node.align ?? 'stretch' };
    });
    rows.push(new ColumnRow(columns));
  }
  return new Rows(rows, node.rowGap ?? 0);
}

/** Where each track begins, from the start of the row. */
function startsOf(widths: readonly number[], gap: number): number[] {
  const starts = [0];
  for (const width of widths) starts.push((starts.at(-1) ?? 0) + width + gap);
  return starts;
}

function itemOf(node: ItemNode, width: number, context: Measuring): ListItem {
  const body = stack(node.body, Math.max(0, width - node.indent), context);
  const { marker } = node;
  if (!marker || !('text' in marker)) return new ListItem(body, node.indent, marker, null, node);
  const words = context.measure.words(marker.text, node.dataPath);
  const [line] = breakLines(words, Number.MAX_SAFE_INTEGER, { text: marker.text }, context.measure, context.faces);
  return new ListItem(body, node.indent, marker, line ?? null, node);
}

function tableOf(node: TableNode, width: number, context: Measuring): Table {
  const widths = tableWidths(node, width, context);
  const cell = (source: Cell, room: number): Box =>
    new Box(source, stack(source.content, Math.max(0, room - inlineEdges(source)), context), room, 0, 0);
  const rowBox = (row: Row, columns: readonly Column[], minHeight: number): Box => {
    const inner = new ColumnRow(columns, minHeight);
    return new Box(row, inner, width, 0, 0);
  };
  const build = (rows: readonly Row[]): ReturnType<typeof rowGroups> =>
    rowGroups(rows, node.tracks.length, widths, cell, rowBox);
  const caption = node.caption ? measureNode(node.caption, width, context) : null;
  const groups = [...build(node.rows), ...build(node.foot ?? [])];
  return new Table(caption, build(node.head), groups);
}

function pictureOf(
  node: Extract<Node, { image: Uint8Array } | { svg: string }>,
  width: number,
  context: Measuring,
): Picture {
  const [naturalWidth, naturalHeight] =
    'image' in node ? [node.imageWidth, node.imageHeight] : [node.svgWidth, node.svgHeight];
  const asked = node.minHeight === undefined ? null : node.minHeight - blockEdges(node);
  const height = asked ?? (width * naturalHeight) / Math.max(naturalWidth, 1e-9);
  const most = context.pageHeight - blockEdges(node);
  if (height <= most) return new Picture(node, width, height, height);
  return new Picture(node, (width * most) / height, most, height);
}
