import type { Node, PageTemplate } from '../document.js';
import type { Box } from './box.js';
import { EPSILON } from './region.js';

/** A box that is measured for a fixed place on the paper. Points from the start edge and the top edge. */
export interface FixedBox {
  readonly box: Box;
  readonly left: number;
  readonly top: number;
  /** Height between both insets, where both are given; else 0. */
  readonly stretch: number;
  /** Whether the paper is high enough for it. */
  readonly isWhole: boolean;
}

/** Boxes that were measured for fixed places, until they are set there. */
export class FixedBoxes {
  private readonly known = new WeakMap<Node, { page: PageTemplate; pageHeight: number; fixed: FixedBox }>();

  /** Keeps the box of a node on this kind of page; `pageHeight` is the highest that its pictures may be, points. */
  keep(node: Node, page: PageTemplate, pageHeight: number, fixed: FixedBox): void {
    this.known.set(node, { page, pageHeight, fixed });
  }

  /** The box that was measured for the same page, if one was; it is kept no longer. */
  take(node: Node, page: PageTemplate, pageHeight: number): FixedBox | undefined {
    const found = this.known.get(node);
    this.known.delete(node);
    return found?.page === page && found.pageHeight === pageHeight ? found.fixed : undefined;
  }
}

/** Finds the place of a node that says how far it is from the edges of the paper. */
export function fixedBox(node: Node, page: PageTemplate, measure: (node: Node, room: number) => Box): FixedBox {
  const inset = node.absolute ?? {};
  const left = inset.start ?? 0;
  const fromEnd = inset.start === undefined && inset.end !== undefined;
  const anchored: Node = fromEnd && !node.justify ? { ...node, justify: 'end' } : node;
  const box = measure(anchored, page.width - left - (inset.end ?? 0));
  const height = box.margin.top + box.height + box.margin.bottom;
  const top = inset.top ?? (inset.bottom === undefined ? 0 : page.height - inset.bottom - height);
  const stretch = inset.top !== undefined && inset.bottom !== undefined ? page.height - inset.top - inset.bottom : 0;
  // Padding and a least height may reach over the edge, and a negative inset is meant to: what counts is the content.
  const room = page.height - Math.max(0, inset.top ?? 0) - Math.max(0, inset.bottom ?? 0);
  const isWhole = box.margin.top + box.edges.top + box.content.height <= room + EPSILON;
  return { box, left, top, stretch, isWhole };
}

/** Whether a box has words to lose: a drawing may hang over the edge of the paper, a text must not. */
export function hasWords(node: Node): boolean {
  if ('text' in node) return node.text.length > 0;
  if ('stack' in node) return node.stack.some(hasWords);
  if ('columns' in node) return node.columns.some(hasWords);
  return 'body' in node || 'rows' in node;
}
