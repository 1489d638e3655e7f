import type { Node, NodeBase, PageTemplate, Run, Sides } from '../../../src/pdf/document.js';
import type { Item } from '../../../src/pdf/flow/items.js';
import type { LaidDocument } from '../../../src/pdf/flow/layout.js';
import { childrenOf, runsOf, walk } from './walk.js';

type TextItem = Extract<Item, { kind: 'text' }>;

/** A line with the column that it stands in: columns side by side are told apart by where their lines begin. */
interface Line {
  readonly page: number;
  readonly item: TextItem;
  readonly top: number;
  readonly bottom: number;
}

const SLACK = 0.5;

/**
 * Everything that must hold of any laid-out document, as sentences about what does not: no word lost or doubled, none
 * out of its order, nothing across the margins, no lines over one another, no empty page, no heading alone, no widows.
 */
export function faultsOf(content: readonly Node[], laid: LaidDocument, page: PageTemplate): string[] {
  const lines = laid.pages.map((laidPage, number) => linesOn(laidPage.items, number));
  const all = lines.flat().filter(({ item }) => item.repeated !== true);
  return [
    ...grossFaultsOf(content, laid, page),
    ...loneHeadings(all),
    ...widowsAndOrphans(content, all),
    ...markers(laid),
    ...backgrounds(content, laid),
    ...tableHeads(content, lines),
    ...captions(content, laid),
    ...unbroken(content, all, page),
  ];
}

/** What must hold however impossible a document is: all words once and in order, inside the margins, no page empty. */
export function grossFaultsOf(content: readonly Node[], laid: LaidDocument, page: PageTemplate): string[] {
  const lines = laid.pages.map(({ items }, number) => linesOn(items, number));
  const first = lines.flat().filter(({ item }) => item.repeated !== true);
  return [
    ...lostWords(content, first),
    ...laid.pages.flatMap(({ items }, number) => outside(items, number, page)),
    ...lines.flatMap(overlaps),
    ...laid.pages.flatMap(({ items }, number) => (items.some(isContent) ? [] : [`page ${number + 1} is empty`])),
  ];
}

const isContent = (item: Item): boolean =>
  item.kind === 'image' || item.kind === 'svg' || (item.kind === 'text' && !item.repeated);

function linesOn(items: readonly Item[], page: number): Line[] {
  return items
    .filter((item): item is TextItem => item.kind === 'text')
    .map((item) => ({
      page,
      item,
      top: item.y - item.line.baseline,
      bottom: item.y - item.line.baseline + item.line.height,
    }));
}

/** The words of each run, in the order of the pages; and runs of one page in the order of the document. */
function lostWords(content: readonly Node[], lines: readonly Line[]): string[] {
  const shown = new Map<Run, string[]>();
  for (const { item } of lines) {
    for (const { run, text } of item.line.segments) {
      const texts = shown.get(run);
      if (texts) texts.push(text);
      else shown.set(run, [text]);
    }
  }
  const faults: string[] = [];
  const order = new Map<Run, number>();
  for (const [index, run] of content.flatMap(runsOf).entries()) {
    order.set(run, index);
    const wanted = run.text.replace(/\s+/g, '');
    const found = (shown.get(run) ?? []).join('').replace(/\s+/g, '');
    if (wanted !== found) faults.push(`“${run.text.slice(0, 30)}” is set as “${found.slice(0, 30)}”`);
  }
  let last = { page: -1, index: -1 };
  for (const { item, page } of lines) {
    for (const { run } of item.line.segments) {
      const index = order.get(run) ?? -1;
      if (page === last.page && index < last.index) faults.push(`“${run.text.slice(0, 30)}” comes too late`);
      last = { page, index };
    }
  }
  return faults;
}

function outside(items: readonly Item[], number: number, page: PageTemplate): string[] {
  const area = {
    left: page.margin.start,
    right: page.width - page.margin.end,
    top: page.margin.top,
    bottom: page.height - page.margin.bottom,
  };
  return items.flatMap((item) => {
    const box = boxOf(item);
    if (!box) return [];
    const [left, top, right, bottom] = box;
    const inside =
      left >= area.left - SLACK &&
      right <= area.right + SLACK &&
      top >= area.top - SLACK &&
      bottom <= area.bottom + SLACK;
    const name = item.kind === 'text' ? `“${item.line.segments.map(({ text }) => text).join('')}”` : item.kind;
    return inside
      ? []
      : [`${name} crosses the margins of page ${number + 1}: ${box.map((n) => n.toFixed(1)).join(' ')}`];
  });
}

type Corners = [left: number, top: number, right: number, bottom: number];

/** Left, top, right and bottom of what an item draws. */
export function boxOf(item: Item): Corners | null {
  switch (item.kind) {
    case 'text': {
      const spare = item.width - item.line.width;
      const left = item.x + (item.align === 'end' ? spare : item.align === 'center' ? spare / 2 : 0);
      const top = item.y - item.line.baseline;
      return [left, top, left + item.line.width, top + item.line.height];
    }
    case 'rule': {
      const half = item.width / 2;
      const across = item.y1 === item.y2;
      return across
        ? [Math.min(item.x1, item.x2), item.y1 - half, Math.max(item.x1, item.x2), item.y1 + half]
        : [item.x1 - half, Math.min(item.y1, item.y2), item.x1 + half, Math.max(item.y1, item.y2)];
    }
    case 'dot':
      return [item.x - item.radius, item.y - item.radius, item.x + item.radius, item.y + item.radius];
    case 'destination':
    case 'bookmark':
      return null;
    default:
      return [item.x, item.y, item.x + item.width, item.y + item.height];
  }
}

function overlaps(lines: readonly Line[]): string[] {
  const faults: string[] = [];
  const boxes = lines.map(({ item }) => boxOf(item) as Corners);
  for (const [index, a] of boxes.entries()) {
    for (const b of boxes.slice(index + 1)) {
      const apart = a[2] <= b[0] + SLACK || b[2] <= a[0] + SLACK || a[3] <= b[1] + SLACK || b[3] <= a[1] + SLACK;
      if (!apart) faults.push(`“${textOf(lines[index])}” is overprinted on page ${(lines[index]?.page ?? 0) + 1}`);
    }
  }
  return faults;
}

const textOf = (line: Line | undefined): string => line?.item.line.segments.map(({ text }) => text).join('') ?? '';

/** What is kept with its next: the next text begins below it, on the same page and in the same column. */
function loneHeadings(lines: readonly Line[]): string[] {
  return lines.flatMap((line, index) => {
    const next = lines[index + 1];
    if (line.item.node.breakAfter !== 'avoid' || next === undefined || next.item.node === line.item.node) return [];
    if (next.page === line.page && next.top >= line.bottom - SLACK) return [];
    return [`the heading “${textOf(line)}” stands alone on page ${line.page + 1}`];
  });
}

function widowsAndOrphans(content: readonly Node[], lines: readonly Line[]): string[] {
  const byNode = new Map<NodeBase, Line[]>();
  for (const line of lines) byNode.set(line.item.node, [...(byNode.get(line.item.node) ?? []), line]);
  const faults: string[] = [];
  for (const node of content.flatMap(walk)) {
    if (!('text' in node)) continue;
    const parts = new Map<string, number>();
    for (const { page, item } of byNode.get(node) ?? []) {
      const key = `${page} ${item.x}`;
      parts.set(key, (parts.get(key) ?? 0) + 1);
    }
    const counts = [...parts.values()];
    if (counts.length < 2) continue;
    if ((counts[0] ?? 0) < 2) faults.push(`“${node.text[0]?.text.slice(0, 20)}” leaves one line behind`);
    if ((counts.at(-1) ?? 0) < 2) faults.push(`“${node.text[0]?.text.slice(0, 20)}” begins a page with its last line`);
  }
  return faults;
}

/** A marker of text stands on the base line of the line that is drawn after it. */
function markers(laid: LaidDocument): string[] {
  return laid.pages.flatMap(({ items }, page) => {
    const texts = items.filter((item): item is TextItem => item.kind === 'text');
    return texts.flatMap((item, index) => {
      if (item.marker !== true) return [];
      const rest = texts.slice(index + 1).find(({ marker }) => marker !== true);
      if (rest && Math.abs(rest.y - item.y) < SLACK) return [];
      return [`the marker “${item.line.segments[0]?.text}” is parted from its item on page ${page + 1}`];
    });
  });
}

/** Boxes with a background (each of its own colour): it lies under each line, and is nowhere without one. */
function backgrounds(content: readonly Node[], laid: LaidDocument): string[] {
  // What stands in a row goes on as far as the row, with or without text.
  const stretched = new Set(content.flatMap(walk).flatMap((node) => ('columns' in node ? node.columns : [])));
  return content.flatMap(walk).flatMap((node) => {
    const { background } = node;
    if (background === undefined) return [];
    const runs = new Set(runsOf(node));
    return laid.pages.flatMap(({ items }, page) => {
      const fills = items.filter((item) => item.kind === 'fill' && item.color === background).map(boxOf) as Corners[];
      const lines = linesOn(items, page).filter(({ item }) => item.line.segments.some(({ run }) => runs.has(run)));
      const bare = lines.filter(({ item, top, bottom }) => {
        const [left, , right] = boxOf(item) as Corners;
        return !fills.some(
          (f) => f[0] <= left + SLACK && f[2] >= right - SLACK && f[1] <= top + SLACK && f[3] >= bottom - SLACK,
        );
      });
      const empty = fills.filter(
        (f) => !lines.some(({ top, bottom }) => f[1] <= top + SLACK && f[3] >= bottom - SLACK),
      );
      return [
        ...bare.map((line) => `“${textOf(line)}” has no background on page ${page + 1}`),
        ...(stretched.has(node) ? [] : empty).map(
          () => `a background ${background} stands without text on page ${page + 1}`,
        ),
      ];
    });
  });
}

/** On each page that a table stands on, its head stands first, and a row comes after it. */
function tableHeads(content: readonly Node[], pages: readonly Line[][]): string[] {
  return content.flatMap(walk).flatMap((table) => {
    if (!('rows' in table) || table.head.length === 0) return [];
    const head = new Set(table.head.flatMap((row) => row.cells.flatMap((cell) => cell.content.flatMap(runsOf))));
    const body = new Set(table.rows.flatMap((row) => row.cells.flatMap((cell) => cell.content.flatMap(runsOf))));
    const has = (line: Line, runs: ReadonlySet<Run>): boolean =>
      line.item.line.segments.some(({ run }) => runs.has(run));
    return pages.flatMap((lines, page) => {
      const heads = lines.filter((line) => has(line, head));
      const rows = lines.filter((line) => has(line, body));
      if (heads.length === 0 && rows.length === 0) return [];
      if (heads.length === 0) return [`a table goes on without its head on page ${page + 1}`];
      if (rows.length === 0) return [`a table's head stands alone on page ${page + 1}`];
      return [];
    });
  });
}

/** The picture of a figure stands on the page of its caption's first line. */
function captions(content: readonly Node[], laid: LaidDocument): string[] {
  return content.flatMap(walk).flatMap((node) => {
    if (!('stack' in node) || !node.stack.some(({ role }) => role === 'Caption')) return [];
    const inside = new Set<NodeBase>(walk(node));
    const shown = laid.pages.map(({ items }) => items.filter((item) => 'node' in item && inside.has(item.node)));
    const pages = shown.filter((items) => items.some(({ kind }) => kind === 'svg' || kind === 'image'));
    return pages.every((items) => items.some(({ kind }) => kind === 'text'))
      ? []
      : ['a figure is parted from its caption'];
  });
}

/** What may not be divided stands on one page, where a page can hold it. */
function unbroken(content: readonly Node[], lines: readonly Line[], page: PageTemplate): string[] {
  const room = page.height - page.margin.top - page.margin.bottom;
  return content.flatMap(walk).flatMap((node) => {
    if (node.breakInside !== 'avoid') return [];
    const runs = new Set(runsOf(node));
    const own = lines.filter(({ item }) => item.line.segments.some(({ run }) => runs.has(run)));
    const pages = new Set(own.map((line) => line.page));
    const height = heightOf(node, own);
    if (pages.size < 2 || height > room) return [];
    return [`a block “${textOf(own[0])}” is divided`];
  });
}

/** At most this high: lines of columns side by side count one below the other. */
function heightOf(node: Node, lines: readonly Line[]): number {
  const sides = (margin: Partial<Sides> | undefined): number => (margin?.top ?? 0) + (margin?.bottom ?? 0);
  const around = walk(node).reduce((sum, inner) => sum + sides(inner.margin) + sides(inner.padding), 0);
  return around + lines.reduce((sum, line) => sum + line.bottom - line.top, 0) + 60 * pictures(node);
}

const pictures = (node: Node): number =>
  'image' in node || 'svg' in node ? 1 : childrenOf(node).reduce((sum, child) => sum + pictures(child), 0);
