import { describe, expect, it } from 'vitest';
import type { Node } from '../../../src/pdf/document.js';
import { faultsOf } from '../helpers/check.js';
import { PAGE, text, words } from '../helpers/document.js';
import {
  box,
  cell,
  figure,
  heading,
  headRow,
  item,
  list,
  paragraph,
  row,
  simpleRows,
  table,
} from '../helpers/pieces.js';
import { layShared } from '../helpers/shared.js';

const OFFSETS = 100;
/** Not a part of any line's height, so that a hundred of them go through all places of a page. */
const STEP = 2.45;

const definitions = (count: number): Node => ({
  stack: Array.from({ length: count }, (_, index) => ({
    columns: [text(words(3, `t${index}x`)), text(words(20, `d${index}x`))],
    tracks: [{ fr: 1 }, { fr: 3 }],
    columnGap: 8,
    margin: { bottom: 4 },
    breakInside: 'avoid' as const,
  })),
});

/** The constructions that break badly, each as it stands after a gap of any height. */
const CONSTRUCTIONS: Record<string, () => Node[]> = {
  'heading before a paragraph': () => [heading('One'), paragraph(60, 'p')],
  'two headings before a paragraph': () => [heading('One'), heading('Two'), paragraph(60, 'p')],
  'heading before a list': () => [heading('One'), list(4, 'l')],
  'heading before a table': () => [heading('One'), table(simpleRows(5, 'r'), { head: [headRow('h')] })],
  'heading before a box': () => [heading('One'), box([paragraph(50, 'b')])],
  'heading before columns': () => [
    heading('One'),
    { columns: [paragraph(40, 'a'), paragraph(60, 'b')], tracks: [{ fr: 1 }, { fr: 1 }], columnGap: 10 },
  ],
  'heading before a figure': () => [heading('One'), figure(200, 90, 'caption of the figure')],
  'heading before a block as high as a page': () => [
    heading('One'),
    { stack: [paragraph(190, 'u')], breakInside: 'avoid' },
  ],
  'heading in a section of its own': () => [
    { stack: [heading('One')] },
    { stack: [paragraph(40, 'p'), { stack: [heading('Two'), paragraph(40, 'q')] }] },
  ],
  list: () => [list(6, 'l', 30)],
  'list of single lines': () => [list(14, 'l', 4)],
  'nested list': () => [
    item('1.', [text(words(20, 'a')), list(3, 'n', 20), text(words(20, 'b'))]),
    item('2.', [list(2, 'm', 12)]),
  ],
  'list in a cell': () => [table([row(cell([list(4, 'l', 14)]), cell([list(5, 'm', 22)]))])],
  'item that begins with a table': () => [item('1.', [table(simpleRows(4, 'r'), { head: [headRow('h')] })])],
  'item that begins with a box': () => [item('1.', [box([paragraph(60, 'b')])]), item('2.', [paragraph(10, 'z')])],
  'tall row': () => [table([...simpleRows(1, 'r'), row(cell([paragraph(60, 'a')]), cell([paragraph(90, 'b')]))])],
  'row taller than a page': () => [
    table(
      [...simpleRows(1, 'r'), row(cell([paragraph(20, 'a')]), cell([paragraph(420, 'b')])), ...simpleRows(1, 's')],
      {
        head: [headRow('h')],
      },
    ),
  ],
  'first row taller than a page': () => [
    table([row(cell([paragraph(20, 'a')]), cell([paragraph(420, 'b')]))], {
      head: [headRow('h')],
      caption: text('caption', { breakAfter: 'avoid' }),
    }),
  ],
  'box over pages': () => [box([paragraph(60, 'a'), paragraph(60, 'b'), paragraph(30, 'c')])],
  'box over three pages': () => [box([paragraph(400, 'a'), paragraph(60, 'b')])],
  'nested boxes': () => [
    box([paragraph(20, 'a'), box([paragraph(60, 'b'), box([paragraph(40, 'c')])]), paragraph(20, 'd')]),
  ],
  columns: () => [
    { columns: [paragraph(70, 'a'), paragraph(110, 'b')], tracks: [{ fr: 1 }, { fr: 1 }], columnGap: 12 },
  ],
  'columns of boxes': () => [
    {
      columns: [box([paragraph(50, 'a')]), box([paragraph(100, 'b')])],
      tracks: [{ fr: 1 }, { fr: 1 }],
      columnGap: 12,
    },
  ],
  'rows of columns': () => [
    {
      columns: Array.from({ length: 6 }, (_, index) => box([paragraph(14, `c${index}x`)], { breakInside: 'avoid' })),
      tracks: [{ fr: 1 }, { fr: 1 }],
      columnGap: 12,
      rowGap: 8,
    },
  ],
  'balanced columns': () => [
    { stack: [paragraph(60, 'a'), list(4, 'l', 16), paragraph(40, 'b')], columnCount: 2, columnGap: 12 },
  ],
  'balanced columns with headings': () => [
    {
      stack: [
        heading('One'),
        paragraph(40, 'a'),
        heading('Two'),
        paragraph(50, 'b'),
        heading('Three'),
        list(3, 'l', 12),
      ],
      columnCount: 2,
      columnGap: 12,
    },
  ],
  'one unbreakable block in balanced columns': () => [
    {
      stack: [{ stack: [paragraph(20, 'a'), paragraph(20, 'b')], breakInside: 'avoid' }],
      columnCount: 2,
      columnGap: 12,
    },
  ],
  'headings alone in balanced columns': () => [
    { stack: [heading('One'), heading('Two'), paragraph(4, 'p')], columnCount: 2, columnGap: 12 },
  ],
  'balanced columns over pages': () => [
    { stack: Array.from({ length: 16 }, (_, i) => paragraph(26, `p${i}x`)), columnCount: 2, columnGap: 12 },
  ],
  'balanced columns of unbreakable blocks': () => [
    {
      stack: Array.from({ length: 8 }, (_, i): Node => ({ stack: [paragraph(22, `p${i}x`)], breakInside: 'avoid' })),
      columnCount: 2,
      columnGap: 12,
    },
  ],
  'table with a repeated head': () => [table(simpleRows(14, 'r'), { head: [headRow('h')] })],
  'table with caption and foot': () => [
    table(simpleRows(6, 'r'), {
      head: [headRow('h')],
      foot: simpleRows(1, 'f', 4),
      caption: text('caption of the table', { margin: { bottom: 4 } }),
    }),
  ],
  'table with a head of joined cells': () => [
    table(simpleRows(9, 'r'), {
      head: [
        row(cell([text('first')]), cell([text('second and third')], { rowSpan: 2, verticalAlign: 'middle' })),
        row(cell([text('below')])),
      ],
    }),
  ],
  'heading before what begins undivided': () => [
    heading('One'),
    { stack: [paragraph(10, 'a'), { stack: [paragraph(110, 'b')], breakInside: 'avoid' }] },
  ],
  'rows that cells span': () => [
    table([
      row(cell([paragraph(8, 'a')], { rowSpan: 3 }), cell([paragraph(12, 'b')])),
      row(cell([paragraph(12, 'c')])),
      row(cell([paragraph(12, 'd')])),
      row(cell([paragraph(30, 'e')], { rowSpan: 2 }), cell([paragraph(6, 'f')])),
      row(cell([paragraph(6, 'g')])),
    ]),
  ],
  'spanned rows taller than a page': () => [
    table([
      row(cell([paragraph(30, 'a')], { rowSpan: 2, background: '#fedcba' }), cell([paragraph(160, 'b')])),
      row(cell([paragraph(160, 'c')])),
    ]),
  ],
  'figure with caption': () => [paragraph(20, 'a'), figure(240, 110, words(30, 'c')), paragraph(20, 'b')],
  'figure that is higher than a page': () => [figure(240, 400, words(20, 'c'))],
  'unbreakable block': () => [{ stack: [paragraph(30, 'a'), paragraph(40, 'b')], breakInside: 'avoid' }],
  'unbreakable box': () => [box([paragraph(30, 'a'), list(3, 'l', 14)], { breakInside: 'avoid' })],
  'unbreakable block taller than a page': () => [
    { stack: [paragraph(150, 'a'), paragraph(150, 'b')], breakInside: 'avoid' },
  ],
  'unbreakable box taller than a page': () => [box([paragraph(150, 'a'), list(9, 'l', 14)], { breakInside: 'avoid' })],
  'definitions in rows that are not divided': () => [heading('One'), definitions(8)],
  'unbreakable rows': () => [
    table(
      simpleRows(7, 'r', 22).map((source) => ({ ...source, breakInside: 'avoid' as const })),
      { head: [headRow('h')] },
    ),
  ],
};

/** What stands before: a paragraph and a gap, so that the construction begins at any height. */
const before = (offset: number): Node => text('spacer', { margin: { bottom: offset } });

describe('every construction at a hundred heights of the page', () => {
  for (const [name, build] of Object.entries(CONSTRUCTIONS)) {
    it(name, () => {
      const construction = [...build(), paragraph(30, 'after')];
      const faults: string[] = [];
      for (let step = 0; step < OFFSETS; step += 1) {
        const content = [before(step * STEP), ...construction];
        const laid = layShared(content);
        faults.push(...faultsOf(content, laid, PAGE).map((fault) => `${(step * STEP).toFixed(2)} pt: ${fault}`));
      }
      expect(faults.slice(0, 5)).toEqual([]);
    });
  }
});
