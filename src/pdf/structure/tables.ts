import type { Cell, Row, TableNode } from '../document.js';
import type { StructureElement } from './element.js';

/** A cell at its place in the grid of its table; rows and columns count from 0. */
export interface PlacedCell {
  readonly cell: Cell;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly inHead: boolean;
}

/** Gives each cell of a table its place, with the room that cells above it take (HTML, 4.9.12). */
export function placeCells(table: TableNode): PlacedCell[] {
  const head = table.head.length;
  const all: readonly Row[] = [...table.head, ...table.rows, ...(table.foot ?? [])];
  const taken = all.map(() => new Set<number>());
  return all.flatMap(({ cells }, row) => {
    let column = 0;
    return cells.map((cell): PlacedCell => {
      while (taken[row]?.has(column)) column += 1;
      const columns = cell.colSpan ?? 1;
      // A span never leaves its part of the table.
      const last = row < head ? head : row < head + table.rows.length ? head + table.rows.length : all.length;
      const rows = Math.min(cell.rowSpan ?? 1, last - row);
      for (let r = row; r < row + rows; r += 1) for (let c = column; c < column + columns; c += 1) taken[r]?.add(c);
      const placed = { cell, row, column, rows, columns, inHead: row < head };
      column += columns;
      return placed;
    });
  });
}

/**
 * The cells of a table as they are read: a column in which only decoration stands is none, and what spans it is so much
 * narrower. Without this, each row of a table with a column of icons would begin with an empty cell.
 */
export function withoutDecoration(cells: readonly PlacedCell[]): readonly PlacedCell[] {
  const own = cells.filter(({ columns }) => columns === 1);
  const gone = [...new Set(own.map(({ column }) => column))].filter((column) =>
    own.every((placed) => placed.column !== column || placed.cell.decorative),
  );
  if (gone.length === 0) return cells;
  return cells.flatMap((placed) => {
    const within = gone.filter((column) => column >= placed.column && column < placed.column + placed.columns).length;
    const before = gone.filter((column) => column < placed.column).length;
    const columns = placed.columns - within;
    return columns === 0 ? [] : [{ ...placed, column: placed.column - before, columns }];
  });
}

export const scopeOf = (placed: PlacedCell): 'Row' | 'Column' | 'Both' =>
  placed.cell.scope ?? (placed.inHead ? 'Column' : 'Row');

/**
 * Whether scopes alone leave open which headers a cell has: header cells that span, or several levels of them
 * (ISO 14289-1, 7.5; ISO 32000-1, table 349).
 */
export function needsHeaders(cells: readonly PlacedCell[]): boolean {
  const headers = cells.filter(({ cell }) => cell.header);
  const levels = new Set(headers.filter(({ inHead }) => inHead).map(({ row }) => row));
  const columns = new Set(headers.filter(({ inHead }) => !inHead).map(({ column }) => column));
  return levels.size > 1 || columns.size > 1 || headers.some(({ rows, columns }) => rows > 1 || columns > 1);
}

/** The header cells of a cell: those of its columns from the top, then those of its rows from the start. */
export function headersOf(
  placed: PlacedCell,
  cells: readonly PlacedCell[],
  elementOf: (cell: Cell) => StructureElement | undefined,
): StructureElement[] {
  const others = cells.filter((other) => other.cell.header && other !== placed);
  const above = others.filter(
    (other) => scopeOf(other) !== 'Row' && other.row + other.rows <= placed.row && overlap(other, placed, 'column'),
  );
  const before = others.filter(
    (other) =>
      scopeOf(other) !== 'Column' && other.column + other.columns <= placed.column && overlap(other, placed, 'row'),
  );
  return [...above, ...before].flatMap(({ cell }) => elementOf(cell) ?? []);
}

function overlap(a: PlacedCell, b: PlacedCell, along: 'row' | 'column'): boolean {
  const size = along === 'row' ? 'rows' : 'columns';
  return a[along] < b[along] + b[size] && b[along] < a[along] + a[size];
}
