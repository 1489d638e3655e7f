import type { Element } from 'domhandler';
import type { Node, NodeBase, StackNode } from '../pdf/document.js';
import type { ComputedStyle } from '../style/computed.js';
import { boxOf, optional } from './box/box.js';
import { someSides } from './box/sides.js';
import type { Context, Room } from './context.js';
import { flowOf } from './flow.js';
import { paragraphOf } from './inline/paragraph.js';
import { isInline, type Part, partsOf } from './tree.js';

/** A block: a paragraph where it holds only text, a stack of boxes otherwise. */
export function composeBlock(element: Element, style: ComputedStyle, context: Context, outer: Room): Node {
  const { base, room } = boxOf(style, context, outer, element);
  const parts = partsOf(element, context.styles);
  const preserve = element.name === 'pre';
  if (parts.every((part) => isInline(part, context.styles))) {
    const paragraph = paragraphOf(parts, style, context, room, preserve);
    return paragraph ? withBase(paragraph, base) : { ...base, stack: [] };
  }
  return stackOf(parts, style, context, base, room);
}

/** A block that `content` makes: `::before` and `::after` with a display of their own. */
export function composeGenerated(part: Extract<Part, { kind: 'generated' }>, context: Context, outer: Room): Node {
  const { base, room } = boxOf(part.style, context, outer, null);
  const paragraph = paragraphOf([{ ...part, isBox: false }], part.style, context, room);
  return paragraph ? withBase(paragraph, base) : { ...base, stack: [] };
}

/** A paragraph takes the box of the block that it fills; what both name, the block names. */
function withBase<N extends Node>(content: N, base: NodeBase): N {
  const strings = content.strings || base.strings ? { strings: { ...content.strings, ...base.strings } } : {};
  return { ...content, ...base, ...strings };
}

function stackOf(
  parts: readonly Part[],
  style: ComputedStyle,
  context: Context,
  base: NodeBase,
  room: Room,
): StackNode {
  const holdsItems = parts.some((part) => part.kind === 'element' && part.style.display === 'list-item');
  const count = style.columnCount;
  const gaps = style.columnGap * Math.max(0, count - 1);
  const inner: Room = {
    ...room,
    width: count > 1 ? (room.width - gaps) / count : room.width,
    ...(holdsItems ? { width: room.width + style.paddingInlineStart, markerColumn: style.paddingInlineStart } : {}),
  };
  return {
    ...(holdsItems ? withoutStartPadding(base) : base),
    stack: flowOf(parts, style, context, inner),
    ...(count > 1 ? { columnCount: count, columnGap: style.columnGap } : {}),
  };
}

/** A list's start padding is the column of its markers, and so belongs to its items. */
function withoutStartPadding(base: NodeBase): NodeBase {
  const { padding, ...rest } = base;
  if (!padding) return base;
  const { start: _, ...sides } = padding;
  return { ...rest, ...optional('padding', someSides({ top: 0, end: 0, bottom: 0, start: 0, ...sides })) };
}
