import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { HELD_LIMIT, PIXEL_LIMIT } from '../../src/compose/pictures/limits.js';
import * as drawing from '../../src/compose/svg/limits.js';
import { MOST_BYTES, megabytes } from '../../src/files/index.js';
import * as data from '../../src/profile/data/limits.js';
import { PROJECT } from '../helpers/project.js';

const page = await readFile(join(PROJECT, 'docs', 'hostile-input.md'), 'utf8');
const rows = page.split('\n').filter((line) => line.startsWith('|'));
const written = (number: number): string => number.toLocaleString('en-GB');

const row = (start: string): string => rows.find((line) => line.startsWith(`| ${start}`)) ?? `no row ${start}`;

test.each([
  ['data:', megabytes(MOST_BYTES.data)],
  ['picture of dots', megabytes(MOST_BYTES.picture)],
  ['drawing (SVG)', megabytes(MOST_BYTES.drawing)],
  ['template', megabytes(MOST_BYTES.layout)],
  ['font', megabytes(MOST_BYTES.font)],
  ['PDF', megabytes(MOST_BYTES.pdf)],
  ['levels of nesting', written(data.MAX_DEPTH)],
  ['names, values and signs', written(data.MAX_PARTS)],
  ['values of a file', written(data.MAX_VALUES)],
  ['values of a file', written(data.MAX_ALIASED)],
  ['names in one map', written(data.MAX_NAMES)],
  ['acronyms', written(data.MAX_ACRONYMS)],
  ['characters of a text in', written(data.MAX_TEXT)],
  ['characters of a text that', written(data.MAX_LINE)],
  ['characters in a row', written(data.MAX_WORD)],
  ['errors and warnings', written(data.MAX_MISTAKES)],
  ['dots of a picture', `${PIXEL_LIMIT / 1e6} million`],
  ['bytes held', megabytes(HELD_LIMIT)],
  ['shapes of a drawing', written(drawing.MOST_SHAPES)],
  ['elements of', written(drawing.MOST_ELEMENTS)],
  ['groups within', written(drawing.DEEPEST)],
  ['numbers of', written(drawing.MOST_NUMBERS)],
  ['style sheets', written(drawing.MOST_STYLE)],
  ['dots of all', `${drawing.MOST_DOTS / 1e6} million`],
])('docs/hostile-input.md says of “%s” %s, as the code does', (start, limit) => {
  expect(row(start)).toContain(`${limit}`);
});
