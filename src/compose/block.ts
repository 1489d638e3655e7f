import type { Element } from 'domhandler';
import type { Node, NodeBase, StackNode } from '../pdf/document.js';
import type { ComputedStyle } from '../style/computed.js';
import { boxOf, optional } from './box/box.js';
import { someSides } from './box/sides.js';
import type { Context, Room } from './context.js';
import { flowOf } from './flow.js';
import { paragraphOf } from './inline/paragraph.js';
import { noteBody } from './list/note.js';
import { numberingOf } from './list/numbering.js';
import { oneBody, termItems } from './list/terms.js';
import { isNote } from './meaning/aria.js';
import { isInline, type Part, partsOf } from './tree.js';

/** A block: a paragraph where it holds only text, a stack of boxes otherwise. */
export function composeBlock(element: Element, style: ComputedStyle, context: Context, outer: Room): Node {
  const { base, room } = boxOf(style, context, outer, element);
  const parts = partsOf(element, context.styles);
  const preserve = element.name === 'pre';
  const isText = parts.every((part) => isInline(part, context.styles));
  const node = isText
    ? (paragraphOf(parts, style, context, room, { base, preserve }) ?? { ...base, stack: [] })
    : stackOf(element, parts, style, context, base, room);
  return isNote(element) && node.role === 'LI' && 'stack' in node ? noteItem(node) : node;
}

/** An item that is a note: its body is, and its path names it. */
const noteItem = ({ dataPath, ...item }: StackNode): StackNode => ({ ...item, stack: noteBody(item.stack, dataPath) });

/** A block that `content` makes: `::before` and `::after` with a display of their own. Without text it is but drawn. */
export function composeGenerated(part: Extract<Part, { kind: 'generated' }>, context: Context, outer: Room): Node {
  const { base, room } = boxOf(part.style, context, outer, null);
  const text = paragraphOf([{ ...part, isBox: false }], part.style, context, room, { base });
  return text ?? { ...base, decorative: true, stack: [] };
}

function stackOf(
  element: Element,
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
    ...numberingOf(base, parts),
    stack: asTerms(element, base, flowOf(parts, style, context, inner)),
    ...(count > 1 ? { columnCount: count, columnGap: style.columnGap } : {}),
  };
}

/** In a list of terms, what makes an item: what stands in `dl`, or in each `div` of it. */
function asTerms(element: Element, { role }: NodeBase, nodes: readonly Node[]): readonly Node[] {
  if (element.name === 'dl') return termItems(nodes);
  return role === 'LI' && element.name === 'div' ? oneBody(nodes) : nodes;
}

/** A list's start padding is the column of its markers, and so belongs to its items. */
function withoutStartPadding(base: NodeBase): NodeBase {
  const { padding, ...rest } = base;
  if (!padding) return base;
  const { start: _, ...sides } = padding;
  return { ...rest, ...optional('padding', someSides({ top: 0, end: 0, bottom: 0, start: 0, ...sides })) };
}
