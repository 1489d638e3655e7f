import type { Node, NodeBase } from '../document.js';
import { edgesOf, sides } from './box.js';
import type { Measuring } from './measure.js';

/** The least width that divides no word, and the width at which no line breaks; margins, padding and borders included. Points. */
export interface Intrinsic {
  readonly min: number;
  readonly max: number;
}

export function intrinsic(node: Node, context: Measuring): Intrinsic {
  const around = aroundOf(node);
  if (typeof node.width === 'number') return { min: node.width + around.margin, max: node.width + around.margin };
  const inner = contentWidths(node, context);
  return { min: inner.min + around.all, max: inner.max + around.all };
}

function aroundOf(node: NodeBase): { margin: number; all: number } {
  const margin = sides(node.margin);
  const edges = edgesOf(node);
  const outside = margin.start + margin.end;
  return { margin: outside, all: outside + edges.start + edges.end };
}

/** The widest of several, one below the other. */
export function widest(nodes: readonly Node[], context: Measuring): Intrinsic {
  let min = 0;
  let max = 0;
  for (const node of nodes) {
    const own = intrinsic(node, context);
    min = Math.max(min, own.min);
    max = Math.max(max, own.max);
  }
  return { min, max };
}

function contentWidths(node: Node, context: Measuring): Intrinsic {
  if ('text' in node) return context.measure.widths(node.text, node.dataPath);
  if ('stack' in node) return widest(node.stack, context);
  if ('body' in node) {
    const body = widest(node.body, context);
    return { min: body.min + node.indent, max: body.max + node.indent };
  }
  if ('columns' in node) {
    const gaps = (node.columnGap ?? 0) * Math.max(0, node.tracks.length - 1);
    const columns = node.tracks.map((track, index) =>
      typeof track === 'number'
        ? { min: track, max: track }
        : widest(
            node.columns.filter((_, place) => place % node.tracks.length === index),
            context,
          ),
    );
    return {
      min: columns.reduce((sum, { min }) => sum + min, gaps),
      max: columns.reduce((sum, { max }) => sum + max, gaps),
    };
  }
  if ('rows' in node) {
    let widestRow: Intrinsic = { min: 0, max: 0 };
    for (const { cells } of [...node.head, ...node.rows]) {
      const row = { min: 0, max: 0 };
      for (const cell of cells) {
        const own = widest(cell.content, context);
        row.min += own.min;
        row.max += own.max;
      }
      widestRow = { min: Math.max(widestRow.min, row.min), max: Math.max(widestRow.max, row.max) };
    }
    return widestRow;
  }
  const width = 'image' in node ? node.imageWidth : node.svgWidth;
  return { min: width, max: width };
}
