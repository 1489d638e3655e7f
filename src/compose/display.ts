import type { Element } from 'domhandler';
import type { Node } from '../pdf/document.js';
import type { ComputedStyle } from '../style/computed.js';
import { composeBlock, composeGenerated } from './block.js';
import { optional } from './box/box.js';
import { composeChart } from './charts/chart-node.js';
import type { Context, Room } from './context.js';
import { composeGrid } from './grid.js';
import { composeItem } from './list/item.js';
import { composePicture } from './pictures/picture-node.js';
import { composeDrawing } from './svg/drawing-node.js';
import { composeTable } from './table/table.js';
import type { Part } from './tree.js';

/** Sets a piece that is no part of a line of text: what kind of box it is decides how. */
export function composePart(part: Part, context: Context, room: Room): Node | null {
  if (part.kind === 'text') return null;
  if (part.kind === 'generated') return composeGenerated(part, context, room);
  return composeElement(part.element, part.style, context, room);
}

/**
 * Sets an element as the box that its `display` asks for. A box that is placed on a page of its own kind needs something in the
 * flow that begins that page.
 */
export function composeElement(element: Element, style: ComputedStyle, context: Context, room: Room): Node | null {
  const node = composeBox(element, style, context, room);
  if (!node?.absolute || node.page === undefined) return node;
  const { page, breakBefore, breakAfter, ...placed } = node;
  return { page, ...optional('breakBefore', breakBefore), ...optional('breakAfter', breakAfter), stack: [placed] };
}

function composeBox(element: Element, style: ComputedStyle, context: Context, room: Room): Node | null {
  if (element.attribs['data-chart'] !== undefined) return composeChart(element, style, context, room);
  if (element.name === 'img') return composePicture(element, style, context, room);
  if (element.name === 'svg') return composeDrawing(element, style, context, room);
  switch (style.display) {
    case 'none':
    case 'table-column':
    case 'table-column-group':
      return null;
    case 'grid':
      return composeGrid(element, style, context, room);
    case 'list-item':
      return composeItem(element, style, context, room);
    case 'table':
      return composeTable(element, style, context, room);
    default:
      return composeBlock(element, style, context, room);
  }
}
