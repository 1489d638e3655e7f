import type { Element } from 'domhandler';
import type { Cell, Row } from '../../pdf/document.js';
import type { ComputedStyle } from '../../style/computed.js';
import { boxOf } from '../box/box.js';
import type { Context, Room } from '../context.js';
import { flowOf } from '../flow.js';
import { partsOf } from '../tree.js';
import { spanOf } from './spans.js';

/**
 * A row of a table.
 * @param widths Width of each column, points.
 * @param occupied For each column, how many rows a cell above still takes; changed as rows go by.
 */
export function composeRow(
  element: Element,
  style: ComputedStyle,
  context: Context,
  outer: Room,
  widths: readonly number[],
  occupied: number[],
): Row {
  const { base, room } = boxOf(style, context, outer, element, { fillsRoom: true });
  const cells: Cell[] = [];
  let column = 0;
  for (const part of partsOf(element, context.styles)) {
    if (part.kind !== 'element') continue;
    while ((occupied[column] ?? 0) > 0) column = passed(occupied, column);
    const colSpan = spanOf(part.element, 'colspan');
    const rowSpan = spanOf(part.element, 'rowspan');
    const width = widths.slice(column, column + colSpan).reduce((sum, size) => sum + size, 0);
    cells.push(composeCell(part.element, part.style, context, { ...room, width }, { colSpan, rowSpan }));
    for (let index = column; index < column + colSpan; index += 1) occupied[index] = rowSpan - 1;
    column += colSpan;
  }
  while (column < occupied.length) column = passed(occupied, column);
  return { ...base, cells };
}

function passed(occupied: number[], column: number): number {
  occupied[column] = Math.max(0, (occupied[column] ?? 0) - 1);
  return column + 1;
}

function composeCell(
  element: Element,
  style: ComputedStyle,
  context: Context,
  outer: Room,
  { colSpan, rowSpan }: { colSpan: number; rowSpan: number },
): Cell {
  const { base, room } = boxOf(style, context, outer, element, { fillsRoom: true });
  const { verticalAlign } = style;
  return {
    ...base,
    content: flowOf(partsOf(element, context.styles), style, context, room),
    ...(colSpan > 1 ? { colSpan } : {}),
    ...(rowSpan > 1 ? { rowSpan } : {}),
    ...headerOf(element),
    ...(verticalAlign === 'middle' || verticalAlign === 'bottom' ? { verticalAlign } : {}),
  };
}

/** Whether a cell is a header, and of what, where it says so. */
function headerOf({ name, attribs }: Element): Pick<Cell, 'header' | 'scope'> {
  if (name !== 'th') return {};
  const scope = SCOPES.get(attribs.scope?.toLowerCase() ?? '');
  return { header: true, ...(scope === undefined ? {} : { scope }) };
}

/** Words of HTML's `scope`. */
const SCOPES: ReadonlyMap<string, NonNullable<Cell['scope']>> = new Map([
  ['row', 'Row'],
  ['rowgroup', 'Row'],
  ['col', 'Column'],
  ['colgroup', 'Column'],
] as const);
