import type { Cell, Row, TableNode } from '../document.js';
import { type Box, edgesOf } from './box.js';
import { type Column, fixedWidths, trackWidths } from './columns.js';
import { widest } from './intrinsic.js';
import type { Measuring } from './measure.js';
import { RowGroup, SpanningCell } from './row-group.js';

/** A cell at its place in the grid of the table. */
interface Placed {
  readonly cell: Cell;
  readonly row: number;
  readonly column: number;
  readonly colSpan: number;
  readonly rowSpan: number;
}

/**
 * Finds the column of each cell, past those that cells from rows above still fill (HTML, 4.9.12). A row with more cells
 * than there are columns goes on into new ones.
 */
export function placeCells(rows: readonly Row[], columns: number): Placed[] {
  // What cells from rows above fill; most tables have none.
  const taken: (Set<number> | undefined)[] = [];
  const placed: Placed[] = [];
  for (const [row, { cells }] of rows.entries()) {
    let column = 0;
    for (const cell of cells) {
      while (taken[row]?.has(column)) column += 1;
      let colSpan = 1;
      // Over its columns, but neither past the last one nor over a cell from above.
      while (colSpan < (cell.colSpan ?? 1) && column + colSpan < columns && !taken[row]?.has(column + colSpan))
        colSpan += 1;
      const rowSpan = Math.max(1, Math.min(cell.rowSpan ?? 1, rows.length - row));
      for (let down = row + 1; down < row + rowSpan; down += 1) {
        taken[down] ??= new Set();
        for (let across = column; across < column + colSpan; across += 1) taken[down]?.add(across);
      }
      placed.push({ cell, row, column, colSpan, rowSpan });
      column += colSpan;
    }
  }
  return placed;
}

/** Widths of the columns, points: `auto` ones share what is left by what their content needs (CSS 2.1, 17.5.2.2). */
export function tableWidths(node: TableNode, width: number, context: Measuring): number[] {
  const sections = [node.head, node.rows, node.foot ?? []];
  const placed = sections.flatMap((rows) => placeCells(rows, node.tracks.length));
  const count = placed.reduce((most, { column }) => Math.max(most, column + 1), node.tracks.length);
  const tracks = count > node.tracks.length ? Array<'auto'>(count).fill('auto') : node.tracks;
  if (!tracks.includes('auto')) return trackWidths(tracks as Exclude<(typeof tracks)[number], 'auto'>[], width, 0);
  const needs = tracks.map(() => ({ min: 0, max: 0 }));
  for (const { cell, column, colSpan } of placed) {
    const edges = edgesOf(cell);
    const content = widest(cell.content, context);
    const around = edges.start + edges.end;
    for (let across = column; across < column + colSpan; across += 1) {
      const need = needs[across];
      if (!need) continue;
      need.min = Math.max(need.min, (content.min + around) / colSpan);
      need.max = Math.max(need.max, (content.max + around) / colSpan);
    }
  }
  const fixed = fixedWidths(tracks, width, width);
  const room = Math.max(0, width - fixed.reduce<number>((sum, value) => sum + (value ?? 0), 0));
  const open = needs.filter((_, index) => fixed[index] === null);
  const shares = share(open, room);
  return fixed.map((value) => value ?? shares.shift() ?? 0);
}

function share(needs: readonly { min: number; max: number }[], room: number): number[] {
  const total = (key: 'min' | 'max'): number => needs.reduce((sum, need) => sum + need[key], 0);
  const [least, most] = [total('min'), total('max')];
  if (most <= room) return needs.map(({ max }) => (most === 0 ? room / needs.length : (max * room) / most));
  if (least >= room) return squeezed(needs, room);
  return needs.map(({ min, max }) => min + ((room - least) * (max - min)) / (most - least));
}

/** Too little room for all: columns that need no more than their part keep what they need, and the wide ones share the rest. */
function squeezed(needs: readonly { min: number }[], room: number): number[] {
  const widths = needs.map(() => 0);
  let left = room;
  const byNeed = [...needs.entries()].sort(([, a], [, b]) => a.min - b.min);
  for (const [place, [column, { min }]] of byNeed.entries()) {
    const width = Math.min(min, left / (needs.length - place));
    widths[column] = width;
    left -= width;
  }
  return widths;
}

/** Makes the boxes of rows, and joins rows that cells span. */
export function rowGroups(
  rows: readonly Row[],
  columns: number,
  widths: readonly number[],
  cellBox: (cell: Cell, width: number) => Box,
  rowBox: (row: Row, columns: readonly Column[], minHeight: number) => Box,
): RowGroup[] {
  const starts = [0];
  for (const width of widths) starts.push((starts.at(-1) ?? 0) + width);
  const xOf = (column: number): number => starts[column] ?? 0;
  const inRow = rows.map((): (Placed & { x: number; box: Box })[] => []);
  for (const place of placeCells(rows, columns)) {
    const x = xOf(place.column);
    inRow[place.row]?.push({ ...place, x, box: cellBox(place.cell, xOf(place.column + place.colSpan) - x) });
  }
  const groups: RowGroup[] = [];
  for (let from = 0, to = 0; from < rows.length; from = to) {
    to = endOfGroup(inRow, from);
    const spanning: SpanningCell[] = [];
    const rowColumns = inRow.slice(from, to).map((cells, index) =>
      cells.map(({ cell, rowSpan, box, x }): Column => {
        const contentAt = CONTENT_AT[cell.verticalAlign ?? 'top'];
        if (rowSpan === 1) return { box, x, align: 'stretch', contentAt };
        const spans = new SpanningCell(box, index, index + rowSpan - 1, contentAt);
        spanning.push(spans);
        return { box, x, align: 'stretch', spans };
      }),
    );
    const boxOf = (index: number, minHeight: number): Box =>
      rowBox(rows[from + index] as Row, rowColumns[index] ?? [], minHeight);
    const natural = rowColumns.map((_, index) => boxOf(index, 0));
    const extra = extraHeights(natural, spanning);
    const made = natural.map((box, index) => (extra[index] ? boxOf(index, box.content.height + extra[index]) : box));
    groups.push(new RowGroup(made, spanning));
  }
  return groups;
}

/** The row after the last one that a cell joins to the row at `from`. */
function endOfGroup(inRow: readonly (readonly Placed[])[], from: number): number {
  let end = from + 1;
  for (let row = from; row < end; row += 1) {
    for (const place of inRow[row] ?? []) end = Math.max(end, row + place.rowSpan);
  }
  return end;
}

const CONTENT_AT = { top: 0, middle: 0.5, bottom: 1 } as const;

/** A cell that spans rows and needs more than they have makes the last of them higher. */
function extraHeights(rows: readonly Box[], spanning: readonly SpanningCell[]): number[] {
  const extra = rows.map(() => 0);
  for (const { box, first, last } of spanning) {
    const have = rows
      .slice(first, last + 1)
      .reduce((sum, row, index) => sum + row.height + (extra[first + index] ?? 0), 0);
    if (box.height > have) extra[last] = (extra[last] ?? 0) + box.height - have;
  }
  return extra;
}
