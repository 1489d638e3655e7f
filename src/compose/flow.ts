import type { Node } from '../pdf/document.js';
import type { ComputedStyle } from '../style/computed.js';
import type { Context, Room } from './context.js';
import { composePart } from './display.js';
import { paragraphOf } from './inline/paragraph.js';
import { isInline, isOutOfFlow, type Part } from './tree.js';

/**
 * Sets the content of a box one piece below the other. Text between blocks becomes a paragraph without a name (CSS 2.1,
 * 9.2.1.1).
 * @param style Style of the box whose content it is.
 */
export function flowOf(parts: readonly Part[], style: ComputedStyle, context: Context, room: Room): Node[] {
  const nodes: Node[] = [];
  let line: Part[] = [];
  const endLine = (): void => {
    const paragraph = paragraphOf(line, style, context, room);
    if (paragraph) nodes.push(paragraph);
    line = [];
  };
  for (const part of parts) {
    if (isInline(part, context.styles)) {
      line.push(part);
      continue;
    }
    if (!isOutOfFlow(part)) endLine();
    const node = composePart(part, context, room);
    if (node) nodes.push(node);
  }
  endLine();
  return nodes;
}
