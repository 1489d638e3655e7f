import type { Element } from 'domhandler';
import type { Node, Row, TableNode } from '../../pdf/document.js';
import type { ComputedStyle } from '../../style/computed.js';
import { boxOf } from '../box/box.js';
import type { Context, Room } from '../context.js';
import { composeElement } from '../display.js';
import { partsOf } from '../tree.js';
import { composeRow } from './row.js';
import { columnTracks } from './tracks.js';

interface Group {
  readonly kind: 'head' | 'rows' | 'foot';
  readonly rows: { readonly element: Element; readonly style: ComputedStyle }[];
}

/** A table: caption, head, body, foot; a row outside of any group is of the body. */
export function composeTable(element: Element, style: ComputedStyle, context: Context, outer: Room): TableNode {
  const { base, room } = boxOf(style, context, outer, element);
  let caption: Node | null = null;
  const groups: Group[] = [];
  const columns: Element[] = [];
  for (const part of partsOf(element, context.styles)) {
    if (part.kind !== 'element') continue;
    const { display } = part.style;
    if (display === 'table-caption') caption = composeElement(part.element, part.style, context, room);
    else if (display === 'table-column') columns.push(part.element);
    else if (display === 'table-column-group') columns.push(...elementsIn(part.element, 'table-column', context));
    else if (display === 'table-row') groups.push({ kind: 'rows', rows: [part] });
    else if (display === 'table-header-group') groups.push({ kind: 'head', rows: rowsIn(part.element, context) });
    else if (display === 'table-footer-group') groups.push({ kind: 'foot', rows: rowsIn(part.element, context) });
    else if (display === 'table-row-group') groups.push({ kind: 'rows', rows: rowsIn(part.element, context) });
  }
  const all = groups.flatMap((group) => group.rows);
  const { tracks, widths } = columnTracks(
    columns,
    all.map((row) => row.element),
    context,
    room.width,
  );
  const occupied: number[] = [];
  const compose = (kind: Group['kind']): Row[] =>
    groups
      .filter((group) => group.kind === kind)
      .flatMap((group) => group.rows)
      .map((row) => composeRow(row.element, row.style, context, room, widths, occupied));
  const head = compose('head');
  const rows = compose('rows');
  const foot = compose('foot');
  return { ...base, ...(caption ? { caption } : {}), head, rows, ...(foot.length > 0 ? { foot } : {}), tracks };
}

const rowsIn = (group: Element, context: Context): Group['rows'] =>
  partsOf(group, context.styles).filter(
    (part) => part.kind === 'element' && part.style.display === 'table-row',
  ) as Group['rows'];

const elementsIn = (group: Element, display: ComputedStyle['display'], context: Context): Element[] =>
  partsOf(group, context.styles).flatMap((part) =>
    part.kind === 'element' && part.style.display === display ? [part.element] : [],
  );
