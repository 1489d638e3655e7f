import type { Element } from 'domhandler';
import type { ItemNode } from '../../pdf/document.js';
import type { ComputedStyle } from '../../style/computed.js';
import { boxOf } from '../box/box.js';
import type { Context, Room } from '../context.js';
import { flowOf } from '../flow.js';
import { isNote } from '../meaning/aria.js';
import { partsOf } from '../tree.js';
import { markerOf } from './marker.js';
import { noteBody } from './note.js';

/** A list item. Its marker stands in the column that the list's start padding leaves. */
export function composeItem(element: Element, style: ComputedStyle, context: Context, outer: Room): ItemNode {
  const indent = outer.markerColumn ?? 0;
  const { base, room } = boxOf(style, context, outer, element);
  const { role: _, dataPath, ...box } = base;
  const inner = { ...room, width: Math.max(0, room.width - indent) };
  const body = flowOf(partsOf(element, context.styles), style, context, inner);
  const item = { ...box, marker: markerOf(element, style, context, room), indent };
  if (isNote(element)) return { ...item, body: noteBody(body, dataPath) };
  return { ...item, ...(dataPath === undefined ? {} : { dataPath }), body };
}
