import { childrenOf, type StructElement } from '../../read/index.js';

/** A row of a table, with the part that it stands in. */
export interface TableRow {
  readonly row: StructElement;
  readonly part: StructElement;
  readonly cells: readonly StructElement[];
}

const PARTS: ReadonlySet<string> = new Set(['THead', 'TBody', 'TFoot']);
/** A span that is wider is a mistake. */
const MAX_SPAN = 1000;

/** Rows of a table in their order. */
export function rowsOf(table: StructElement): readonly TableRow[] {
  const parts = childrenOf(table).flatMap((kid) =>
    PARTS.has(kid.role) ? childrenOf(kid).map((row) => ({ row, part: kid })) : [{ row: kid, part: table }],
  );
  return parts
    .filter(({ row }) => row.role === 'TR')
    .map(({ row, part }) => ({
      row,
      part,
      cells: childrenOf(row).filter(({ role }) => role === 'TH' || role === 'TD'),
    }));
}

/** Whether the cells of a table, with their spans, fill a grid. */
export function gridOf(table: StructElement): { readonly problems: readonly string[] } {
  const rows = rowsOf(table);
  const taken: boolean[][] = rows.map(() => []);
  const problems: string[] = [];
  for (const [y, { cells, part }] of rows.entries()) {
    const last = rows.findLastIndex((row) => row.part === part);
    let x = 0;
    for (const cell of cells) {
      const [columns, height] = [span(cell, 'ColSpan'), span(cell, 'RowSpan')];
      while (taken[y]?.[x]) x += 1;
      if (y + height - 1 > last) problems.push(`A cell of row ${y + 1} spans more rows than there are.`);
      for (let row = y; row < Math.min(y + height, rows.length); row += 1) {
        for (let column = x; column < x + columns; column += 1) {
          if (taken[row]?.[column]) problems.push(`Two cells stand in column ${column + 1} of row ${row + 1}.`);
          (taken[row] as boolean[])[column] = true;
        }
      }
      x += columns;
    }
  }
  const width = taken.reduce((most, { length }) => Math.max(most, length), 0);
  for (const [y, row] of taken.entries()) {
    const filled = row.filter(Boolean).length;
    if (filled !== width) problems.push(`Row ${y + 1} fills ${filled} of ${width} columns.`);
  }
  return { problems };
}

function span(cell: StructElement, key: 'ColSpan' | 'RowSpan'): number {
  const value = cell.attribute('Table', key);
  return typeof value === 'number' && value >= 1 ? Math.min(Math.floor(value), MAX_SPAN) : 1;
}
