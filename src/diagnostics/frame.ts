import { columnsOf } from './columns.js';

/** Columns of a terminal that a line of source may take; the rest of a longer line is cut. */
const WIDTH = 80;
const TAB = 2;

/** Characters that steer a terminal or turn the direction of the line. */
const CONTROL = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Text without characters that could steer the terminal it is printed on. */
export function printable(text: string): string {
  return text.replace(CONTROL, (character) => (character === '\n' || character === '\t' ? character : '\ufffd'));
}

interface Glyph {
  readonly shown: string;
  readonly columns: number;
}

function glyph(character: string): Glyph {
  if (character === '\t') return { shown: ' '.repeat(TAB), columns: TAB };
  const shown = printable(character);
  return { shown, columns: columnsOf(shown) };
}

const columnsOfAll = (glyphs: readonly Glyph[]): number => glyphs.reduce((sum, { columns }) => sum + columns, 0);

/** The start of the window into the line, as an index of glyphs, so that the marked one stands at most in its middle. */
function windowStart(glyphs: readonly Glyph[], marked: number): number {
  if (columnsOfAll(glyphs) <= WIDTH) return 0;
  let start = Math.min(marked, glyphs.length - 1);
  let before = 0;
  while (start > 0 && before < WIDTH / 2) before += glyphs[--start]?.columns ?? 0;
  // Near the end of the line, show as much of the end as fits.
  while (start > 0 && columnsOfAll(glyphs.slice(start - 1)) < WIDTH - 1) start -= 1;
  return start;
}

/**
 * The line of a source with a caret under the column: two lines, the first cut to 80 columns around the column.
 * Lines and columns count from 1, columns in UTF-16 units as editors do. A line of a right-to-left script is shown in
 * the order it is stored in; a terminal that reorders it puts the caret off, which is why the column is always said too.
 * Nothing when the source has no such line.
 */
export function codeFrame(
  source: string,
  line: number,
  column: number,
): readonly [text: string, caret: string] | undefined {
  const text = source.replace(/^\ufeff/, '').split(/\r\n|\n|\r/)[line - 1];
  if (text === undefined) return undefined;
  const glyphs = [...text].map(glyph);
  const marked = [...text.slice(0, Math.max(0, column - 1))].length;
  const start = windowStart(glyphs, marked);

  let shown = start > 0 ? '…' : '';
  let columns = shown.length;
  let caret = 0;
  for (let index = start; index < glyphs.length; index += 1) {
    if (index === marked) caret = columns;
    const next = glyphs[index];
    if (next === undefined) break;
    if (columns + next.columns > WIDTH - 1 && index < glyphs.length - 1) {
      shown += '…';
      columns += 1;
      break;
    }
    shown += next.shown;
    columns += next.columns;
  }
  if (marked >= glyphs.length) caret = columns;
  return [shown.trimEnd(), `${' '.repeat(caret)}^`];
}
