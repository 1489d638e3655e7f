import type { Node, NodeBase } from '../document.js';
import { sides } from './box.js';
import type { Measuring } from './measure.js';

/** The least width that divides no word, and the width at which no line breaks; margins, padding and borders included. Points. */
export interface Intrinsic {
  readonly min: number;
  readonly max: number;
}

export function intrinsic(node: Node, context: Measuring): Intrinsic {
  const around = edgesOf(node);
  if (typeof node.width === 'number') return { min: node.width + around.margin, max: node.width + around.margin };
  const inner = contentWidths(node, context);
  return { min: inner.min + around.all, max: inner.max + around.all };
}

function edgesOf(node: NodeBase): { margin: number; all: number } {
  const margin = sides(node.margin);
  const padding = sides(node.padding);
  const outside = margin.start + margin.end;
  const border = (node.border?.start?.width ?? 0) + (node.border?.end?.width ?? 0);
  return { margin: outside, all: outside + padding.start + padding.end + border };
}

/** The widest of several, one below the other. */
export function widest(nodes: readonly Node[], context: Measuring): Intrinsic {
  const all = nodes.map((node) => intrinsic(node, context));
  return { min: Math.max(0, ...all.map(({ min }) => min)), max: Math.max(0, ...all.map(({ max }) => max)) };
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
    const rows = [...node.head, ...node.rows].map((row) => row.cells.map((cell) => widest(cell.content, context)));
    return {
      min: Math.max(0, ...rows.map((cells) => cells.reduce((sum, { min }) => sum + min, 0))),
      max: Math.max(0, ...rows.map((cells) => cells.reduce((sum, { max }) => sum + max, 0))),
    };
  }
  const width = 'image' in node ? node.imageWidth : node.svgWidth;
  return { min: width, max: width };
}
