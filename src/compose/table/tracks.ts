import type { Element } from 'domhandler';
import type { TableNode } from '../../pdf/document.js';
import type { Context } from '../context.js';
import { partsOf } from '../tree.js';
import { spanOf } from './spans.js';

type Tracks = TableNode['tracks'];

/** Columns of a table, and a guess of their widths in points for pictures and charts that stand in them. */
export interface TableColumns {
  readonly tracks: Tracks;
  readonly widths: readonly number[];
}

/** A column's `inline-size` counts first, then that of the first cell that stands in it alone; else it is `auto`. */
export function columnTracks(
  columns: readonly Element[],
  rows: readonly Element[],
  context: Context,
  width: number,
): TableColumns {
  const sizes: Tracks[number][] = columns.flatMap((column) => {
    const size = context.styles.style(column).inlineSize;
    return Array.from({ length: spanOf(column, 'span') }, () => size);
  });
  for (const row of rows) {
    let column = 0;
    for (const part of partsOf(row, context.styles)) {
      if (part.kind !== 'element') continue;
      const span = spanOf(part.element, 'colspan');
      const { inlineSize } = part.style;
      if (span === 1 && inlineSize !== 'auto' && (sizes[column] ?? 'auto') === 'auto') {
        sizes[column] = inlineSize;
      }
      for (let index = column; index < column + span; index += 1) sizes[index] ??= 'auto';
      column += span;
    }
  }
  return { tracks: sizes, widths: guessedWidths(sizes, width) };
}

function guessedWidths(tracks: Tracks, width: number): number[] {
  const known = tracks.map((track) =>
    typeof track === 'number' ? track : track !== 'auto' && 'percent' in track ? (width * track.percent) / 100 : null,
  );
  const left = known.reduce((sum: number, size) => sum - (size ?? 0), width);
  const open = known.filter((size) => size === null).length;
  return known.map((size) => size ?? Math.max(0, left / open));
}
