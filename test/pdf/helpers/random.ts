import fc from 'fast-check';
import { PNG } from 'pngjs';
import type { InlineElement, Node, Row, Run } from '../../../src/pdf/document.js';
import { run, text } from './document.js';
import { box, cell, heading, item, picture, row, table } from './pieces.js';

const dot = new PNG({ width: 1, height: 1 });
dot.data.fill(120);
const DOT = new Uint8Array(PNG.sync.write(dot));

/** A node without its words: they are numbered when a document is made, so that each is another. */
type Shape = (words: (count: number) => string) => Node;

const count = (max: number): fc.Arbitrary<number> => fc.integer({ min: 1, max });

const someText: fc.Arbitrary<Shape> = fc
  .record({
    length: count(50),
    after: fc.integer({ min: 0, max: 30 }),
    before: fc.integer({ min: 0, max: 30 }),
    align: fc.constantFrom('start' as const, 'end' as const, 'center' as const, 'justify' as const),
  })
  .map(
    ({ length, after, before, align }) =>
      (words) =>
        text(words(length), { margin: { top: before, bottom: after }, align }),
  );

/** What may stand within a line: each kind of element, one in another, one over several runs. */
const someElement: fc.Arbitrary<InlineElement> = fc.constantFrom<InlineElement[]>(
  { role: 'Link', link: '#place' },
  { role: 'Link', link: 'https://example.org/a b', linkTitle: 'An example' },
  { role: 'Link', link: '#nowhere' },
  { role: 'Span', lang: 'es', dataPath: 'a.phrase' },
  { role: 'Span', expansion: 'what it stands for' },
  { role: 'Quote' },
  { role: 'Reference' },
  { role: 'Note' },
  { role: 'Code' },
);

const someLine: fc.Arbitrary<Shape> = fc
  .array(fc.record({ length: count(14), elements: fc.array(someElement, { maxLength: 2 }), goesOn: fc.boolean() }), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => (words) => {
    let before: readonly InlineElement[] = [];
    const runs = parts.map(({ length, elements, goesOn }): Run => {
      const isLinked = (list: readonly InlineElement[]): boolean => list.some(({ role }) => role === 'Link');
      const own = elements.filter(({ role }, index) => role !== 'Link' || !isLinked(elements.slice(0, index)));
      const inside = goesOn ? before : own.map((element) => ({ ...element }));
      before = inside;
      return run(`${words(length)} `, { inside });
    });
    return { text: runs };
  });

const someNote: fc.Arbitrary<Shape> = fc.constant((words) => ({
  role: 'Note',
  text: [run(words(5))],
  dataPath: 'notes',
}));

const someContents: fc.Arbitrary<Shape> = fc
  .array(count(5), { minLength: 1, maxLength: 4 })
  .map((lengths) => (words) => ({
    role: 'TOC',
    stack: lengths.map((length) => ({
      role: 'TOCI',
      tracks: [{ percent: 70 }, { percent: 30 }],
      columns: [
        text(words(length), { role: 'Reference', link: '#place' }),
        text(words(1), { role: 'Reference', link: '#place', linkTitle: 'page' }),
      ],
    })),
  }));

const longWord: fc.Arbitrary<Shape> = count(60).map((times) => (words) => text(words(1).repeat(times)));

const someHeading: fc.Arbitrary<Shape> = fc.constant((words) => heading(words(2)));

const someImage: fc.Arbitrary<Shape> = fc
  .record({ width: count(400), height: count(400) })
  .map(({ width, height }) => () => ({ image: DOT, imageWidth: width, imageHeight: height, alt: 'A dot in grey' }));

const someOrnament: fc.Arbitrary<Shape> = fc.constant(() => ({ ...picture(60, 20), decorative: true }));

const someDrawing: fc.Arbitrary<Shape> = fc.record({ width: count(200), height: count(300) }).map(
  ({ width, height }) =>
    () =>
      picture(width, height),
);

const leaf = fc.oneof(
  { weight: 6, arbitrary: someText },
  { weight: 3, arbitrary: someLine },
  { weight: 2, arbitrary: someHeading },
  { weight: 1, arbitrary: someNote },
  { weight: 1, arbitrary: someContents },
  { weight: 1, arbitrary: someOrnament },
  { weight: 1, arbitrary: longWord },
  { weight: 1, arbitrary: someImage },
  { weight: 1, arbitrary: someDrawing },
);

const several = (shape: fc.Arbitrary<Shape>, most: number): fc.Arbitrary<Shape[]> =>
  fc.array(shape, { minLength: 1, maxLength: most });

const all = (inner: readonly Shape[], words: (count: number) => string): Node[] => inner.map((shape) => shape(words));

const stackOf = (inner: fc.Arbitrary<Shape>): fc.Arbitrary<Shape> =>
  fc
    .record({
      shapes: several(inner, 4),
      breakInside: fc.constantFrom('auto' as const, 'avoid' as const),
      breakBefore: fc.constantFrom('auto' as const, 'auto' as const, 'auto' as const, 'page' as const),
      role: fc.constantFrom('none' as const, 'Sect' as const, 'Div' as const, 'BlockQuote' as const),
      lang: fc.constantFrom(undefined, undefined, 'fr'),
    })
    .map(
      ({ shapes, lang, ...more }): Shape =>
        (words) => ({ stack: all(shapes, words), ...more, ...(lang === undefined ? {} : { lang }) }),
    );

const boxOf = (inner: fc.Arbitrary<Shape>): fc.Arbitrary<Shape> =>
  several(inner, 3).map((shapes) => (words) => box(all(shapes, words)));

const itemOf = (inner: fc.Arbitrary<Shape>): fc.Arbitrary<Shape> =>
  several(inner, 3).map((shapes) => (words) => item('•', all(shapes, words)));

const columnsOf = (inner: fc.Arbitrary<Shape>): fc.Arbitrary<Shape> =>
  fc
    .record({
      shapes: several(inner, 5),
      align: fc.constantFrom('start' as const, 'center' as const, 'end' as const, 'stretch' as const),
    })
    .map(({ shapes, align }) => (words) => ({
      columns: all(shapes, words),
      tracks: [{ fr: 1 }, { fr: 1 }],
      columnGap: 10,
      rowGap: 6,
      align,
    }));

const balancedOf = (inner: fc.Arbitrary<Shape>): fc.Arbitrary<Shape> =>
  several(inner, 6).map((shapes) => (words) => ({ stack: all(shapes, words), columnCount: 2, columnGap: 10 }));

type Rows = (words: (count: number) => string) => Row[];

/** A row of two cells, of one over both columns, or two rows that a cell joins. */
const rowsOf = (inner: fc.Arbitrary<Shape>): fc.Arbitrary<Rows> =>
  fc
    .record({ first: several(inner, 2), kind: fc.constantFrom('two', 'wide', 'spans first', 'spans second') })
    .map(({ first, kind }) => (words) => {
      const made = (): Node[] => all(first, words);
      const other = (): Node[] => [text(words(3))];
      if (kind === 'two') return [row(cell(made()), cell(other()))];
      if (kind === 'wide') return [row(cell(made(), { colSpan: 2 }))];
      if (kind === 'spans first') return [row(cell(made(), { rowSpan: 2 }), cell(other())), row(cell(other()))];
      return [row(cell(other()), cell(other(), { rowSpan: 2, verticalAlign: 'middle' })), row(cell(made()))];
    });
const tableOf = (inner: fc.Arbitrary<Shape>): fc.Arbitrary<Shape> =>
  fc
    .record({
      rows: fc.array(rowsOf(inner), { minLength: 1, maxLength: 5 }),
      head: fc.boolean(),
      track: fc.constantFrom('auto' as const, { fr: 1 }, { percent: 50 }),
    })
    .map(({ rows, head, track }) => (words) => {
      const heads = head ? [row(cell([text(words(2))], { colSpan: 2, header: true }))] : [];
      const body = rows.flatMap((build) => build(words));
      // A table without a head has its headers at the start of its rows.
      const named = head
        ? body
        : body.map(({ cells: [first, ...rest] }) => row(...(first ? [{ ...first, header: true }] : []), ...rest));
      return table(named, { head: heads, tracks: [track, track] });
    });

const innermost = fc.oneof({ weight: 3, arbitrary: leaf }, itemOf(leaf), stackOf(leaf));
const narrow = fc.oneof({ weight: 2, arbitrary: innermost }, boxOf(leaf), tableOf(innermost), itemOf(innermost));
const inBox = fc.oneof(narrow, boxOf(narrow), columnsOf(innermost), balancedOf(innermost));
const wide = fc.oneof(
  { weight: 4, arbitrary: leaf },
  stackOf(inBox),
  boxOf(inBox),
  itemOf(inBox),
  columnsOf(narrow),
  balancedOf(narrow),
  tableOf(narrow),
);

/** Any content: every word is another, and none is longer than a few letters but those that are meant to be. */
export const contents: fc.Arbitrary<Node[]> = fc.array(wide, { minLength: 1, maxLength: 6 }).map((made) => {
  let number = 0;
  const words = (count: number): string =>
    Array.from({ length: count }, () => {
      number += 1;
      return `w${number}`;
    }).join(' ');
  // A heading of the first level begins the document, so that those of the second have something to stand under.
  return [
    { ...heading(words(2)), role: 'H1', id: 'place', bookmark: { level: 1, text: 'Document' } } as Node,
    ...made.map((shape) => shape(words)),
  ];
});
