import pc from 'picocolors';
import { printable, shownPath } from '../diagnostics/index.js';
import type { FoundPlace, FoundSources } from '../where/index.js';
import type { Format } from './options.js';
import type { Terminal } from './terminal.js';

/** So many characters of a text are enough to know it again. */
const LONGEST = 240;

/** Prints a place: for people in a few lines, for programs as one line of JSON. */
export function showPlace(place: FoundPlace, { inside }: FoundSources, format: Format, terminal: Terminal): void {
  const { page, at, path, line, column, text } = place;
  const file = place.file === undefined ? undefined : shownPath(place.file, terminal.folder);
  if (format === 'json') {
    terminal.out(
      JSON.stringify({
        kind: 'place',
        page,
        x: rounded(at.x),
        y: rounded(at.y),
        path: path ?? null,
        file: file ?? null,
        line: line ?? null,
        column: column ?? null,
        inside: place.file !== undefined && inside.has(place.file),
        text,
      }),
    );
    return;
  }
  const colours = pc.createColors(terminal.colourOut);
  const where = file === undefined ? [] : [[file, line, column].filter((part) => part !== undefined).join(':')];
  const isInside = place.file !== undefined && inside.has(place.file);
  terminal.out(
    [
      colours.bold(printable(path ?? 'not from the data')),
      ...where.map(printable),
      ...(isInside ? ['(inside the PDF)'] : []),
    ].join('  '),
  );
  terminal.out(`  ${colours.dim(`page ${page}, ${Math.round(at.x)},${Math.round(at.y)}`)}`);
  if (text !== '') terminal.out(`  ${printable(shortened(text))}`);
}

/** Tenths of a point. */
const rounded = (points: number): number => Math.round(points * 10) / 10;

function shortened(text: string): string {
  const characters = [...text];
  return characters.length <= LONGEST
    ? text
    : `${characters
        .slice(0, LONGEST - 1)
        .join('')
        .trimEnd()}…`;
}
