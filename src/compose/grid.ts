import type { Element } from 'domhandler';
import type { ColumnsNode, Node, NodeBase, TrackSize } from '../pdf/document.js';
import type { ComputedStyle, Track } from '../style/computed.js';
import { boxOf } from './box/box.js';
import type { Context, Room } from './context.js';
import { composePart } from './display.js';
import { paragraphOf } from './inline/paragraph.js';
import { isOutOfFlow, type Part, partsOf } from './tree.js';

/** A grid: its children fill the columns row by row. A stretch of bare text is a child of its own (CSS Grid, section 6). */
export function composeGrid(element: Element, style: ComputedStyle, context: Context, outer: Room): Node {
  const { base: own, room } = boxOf(style, context, outer, element);
  // Terms and what is said of them make items only in pairs, and a grid parts them.
  const isTerms = element.name === 'dl';
  const base: NodeBase = isTerms ? { ...own, role: 'none' } : own;
  const tracks: readonly Track[] = style.gridTemplateColumns.length > 0 ? style.gridTemplateColumns : [{ fr: 1 }];
  const parts = partsOf(element, context.styles);
  const items = gridItems(parts.filter((part) => !isOutOfFlow(part)));
  const { gap, before } = distribution(style, tracks, room.width);
  const widths = trackWidths(tracks, room.width, gap);
  const order = rowOrder(items, tracks.length);
  const columns = items.map((item, index) => {
    const inner = { ...room, width: widths[order[index] ?? 0] ?? room.width };
    const node = itemNode(item, style, context, inner);
    return isTerms ? withoutRole(node) : node;
  });
  const isMoved = order.some((column, index) => column !== index % tracks.length);
  const rows: Omit<ColumnsNode, keyof NodeBase> = {
    columns,
    tracks: tracks.map((track): TrackSize => track),
    columnGap: gap,
    ...(style.rowGap === 0 ? {} : { rowGap: style.rowGap }),
    ...(style.alignItems === 'stretch' ? {} : { align: style.alignItems }),
    ...(isMoved ? { visualOrder: order } : {}),
  };
  const inset = before > 0 ? { margin: { start: before } } : {};
  const loose = parts.filter(isOutOfFlow).flatMap((part) => composePart(part, context, room) ?? []);
  if (loose.length === 0 && before === 0) return { ...base, ...rows };
  return { ...base, stack: [...loose, { ...inset, ...rows }] };
}

function withoutRole(node: Node): Node {
  return node.role === 'Lbl' || node.role === 'LBody' ? { ...node, role: 'P' } : node;
}

/** A child of the grid: an element, or the text between two elements. */
type GridItem = readonly Part[];

function gridItems(parts: readonly Part[]): GridItem[] {
  const items: Part[][] = [];
  let text: Part[] | null = null;
  for (const part of parts) {
    if (part.kind !== 'text') {
      text = null;
      items.push([part]);
    } else if (text) {
      text.push(part);
    } else if (part.text.trim() !== '') {
      text = [part];
      items.push(text);
    }
  }
  return items;
}

function itemNode(item: GridItem, style: ComputedStyle, context: Context, room: Room): Node {
  const [first] = item;
  const isBox = first && (first.kind === 'element' || (first.kind === 'generated' && first.isBox));
  const node = isBox ? composePart(first, context, room) : paragraphOf(item, style, context, room);
  return node ?? { stack: [] };
}

/** The column of each child: within a row by `order`, then as they come. */
function rowOrder(items: readonly GridItem[], columns: number): number[] {
  const orderOf = (item: GridItem | undefined): number => {
    const part = item?.[0];
    return part?.kind === 'element' ? part.style.order : 0;
  };
  return items.map((item, index) => {
    const from = index - (index % columns);
    const row = items.slice(from, from + columns);
    return row.filter((other, place) => {
      const difference = orderOf(other) - orderOf(item);
      return difference < 0 || (difference === 0 && from + place < index);
    }).length;
  });
}

/** Widths of the tracks in points: lengths and percentages first, what is left by shares. */
export function trackWidths(tracks: readonly Track[], width: number, gap: number): number[] {
  const fixed = tracks.map((track) =>
    typeof track === 'number' ? track : 'percent' in track ? (width * track.percent) / 100 : 0,
  );
  const shares = tracks.reduce((sum: number, track) => sum + shareOf(track), 0);
  const left = width - gap * (tracks.length - 1) - fixed.reduce((sum, size) => sum + size, 0);
  const share = shares > 0 ? Math.max(0, left) / Math.max(1, shares) : 0;
  return tracks.map((track, index) => (fixed[index] ?? 0) + shareOf(track) * share);
}

const shareOf = (track: Track): number => (typeof track === 'object' && 'fr' in track ? track.fr : 0);

/** `justify-content` where fixed tracks leave room: wider gaps, or room before the first. Points. */
function distribution(style: ComputedStyle, tracks: readonly Track[], width: number): { gap: number; before: number } {
  const gap = style.columnGap;
  const used = trackWidths(tracks, width, gap).reduce((sum, size) => sum + size, gap * (tracks.length - 1));
  const spare = Math.max(0, width - used);
  if (style.justifyContent === 'space-between' && tracks.length > 1)
    return { gap: gap + spare / (tracks.length - 1), before: 0 };
  if (style.justifyContent === 'center') return { gap, before: spare / 2 };
  return { gap, before: style.justifyContent === 'end' ? spare : 0 };
}
