import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { MarginBoxNode, Node, Run, Sides, Which } from '../../../src/pdf/document.js';
import type { Item } from '../../../src/pdf/flow/items.js';
import type { LaidDocument } from '../../../src/pdf/flow/layout.js';
import { boxOf } from '../helpers/check.js';
import { documentOf, FACES, PAGE, run, text } from '../helpers/document.js';
import { lay } from '../helpers/pages.js';
import { paragraph } from '../helpers/pieces.js';
import { layShared } from '../helpers/shared.js';

const fill = (absolute: Partial<Sides>, more: Partial<Node> = {}): Node =>
  ({ stack: [], background: '#123456', absolute, ...more }) as Node;

const fillsOf = (laid: LaidDocument): (readonly number[] | null)[][] =>
  laid.pages.map(({ items }) => items.filter(({ kind }) => kind === 'fill').map(boxOf));

describe('boxes at fixed places of a page', () => {
  it.each([
    ['from start and top', { start: 10, top: 20 }, { width: 50, minHeight: 30 }, [10, 20, 60, 50]],
    ['from end and bottom', { end: 10, bottom: 20 }, { width: 50, minHeight: 30 }, [240, 250, 290, 280]],
    ['stretched over the sheet', { start: 0, end: 0, top: 0, bottom: 0 }, {}, [0, 0, 300, 300]],
    ['stretched from side to side', { start: 5, end: 15, top: 0 }, { minHeight: 10 }, [5, 0, 285, 10]],
  ] as const)('stand %s', (_, absolute, more, corners) => {
    expect(fillsOf(layShared([fill(absolute, more), text('one')]))).toEqual([[corners]]);
  });

  it('are as wide as their text where only the end is given', () => {
    const laid = layShared([text('mark', { absolute: { end: 12, top: 8 } }), text('one')]);
    const [, , right] = boxOf(laid.pages[0]?.items[0] as Item) ?? [];
    expect(right).toBeCloseTo(288, 1);
  });

  it('stand on the page of what comes after them', () => {
    const corner = { start: 0, top: 0 };
    const laid = layShared([
      paragraph(180, 'p'),
      { stack: [fill(corner, { minHeight: 5 }), text('next')], breakBefore: 'page' },
      paragraph(180, 'q'),
      fill(corner, { minHeight: 6 }),
      { stack: [paragraph(80, 'r')], breakInside: 'avoid' },
    ]);
    const heights = fillsOf(laid).map((fills) => fills.map((corners) => corners?.[3]));
    const next = laid.pages.findIndex(({ items }) => items.some((item) => textOf(item) === 'next'));
    const kept = laid.pages.findIndex(({ items }) => items.some((item) => textOf(item).startsWith('r0 ')));
    expect(heights[next]).toContain(5);
    expect(heights[kept]).toContain(6);
    expect(heights.flat()).toHaveLength(2);
  });

  it('keep their page inside of columns', () => {
    const laid = layShared([
      { stack: [paragraph(40, 'p'), fill({ start: 0, top: 0 }, { minHeight: 5 }), paragraph(40, 'q')], columnCount: 2 },
    ]);
    expect(fillsOf(laid)).toHaveLength(1);
    expect(fillsOf(laid)[0]).toHaveLength(1);
  });
});

const textOf = (item: Item): string =>
  item.kind === 'text' ? item.line.segments.map(({ text }) => text).join('') : '';

const furnitureOf = (laid: LaidDocument): string[] =>
  laid.pages.map(({ furniture }) => furniture.map(({ item }) => textOf(item)).join('|'));

const marginBox = (content: MarginBoxNode['content'], more: Partial<MarginBoxNode> = {}): MarginBoxNode => ({
  place: 'top',
  offset: 0,
  width: 260,
  verticalAlign: 'middle',
  content,
  ...more,
});

const showing = (shows: NonNullable<Run['shows']>): MarginBoxNode =>
  marginBox({ node: { text: [run('', { shows })] } });

const withBoxes = (boxes: MarginBoxNode[]): { pages: { auto: typeof PAGE } } => ({
  pages: { auto: { ...PAGE, boxes } },
});

/** Four pages: nothing, `a` (at its start) and `b`, nothing, `c` below the start. */
const named = (make: (name: string) => Node): Node[] => [
  text('zero'),
  { stack: [make('a'), text('one'), make('b'), text('two')], breakBefore: 'page' },
  text('three', { breakBefore: 'page' }),
  { stack: [text('four'), make('c'), text('five')], breakBefore: 'page' },
];

const CASES: [Which, string[]][] = [
  ['first', ['', 'a', 'b', 'c']],
  ['start', ['', 'a', 'b', 'b']],
  ['last', ['', 'b', 'b', 'c']],
  ['first-except', ['', '', 'b', '']],
];

describe('margin boxes', () => {
  it.each(CASES)('show the %s value of a string', (which, expected) => {
    const boxes = withBoxes([showing({ kind: 'string', name: 'title', which })]);
    const content = named((name) => text(name, { strings: { title: name } }));
    expect(furnitureOf(layShared(content, boxes))).toEqual(expected);
  });

  it.each(CASES)('show the %s running element', (which, expected) => {
    const boxes = withBoxes([marginBox({ running: 'head', which })]);
    const content = named((name) => text(name, { running: 'head' }));
    const laid = layShared(content, boxes);
    expect(furnitureOf(laid)).toEqual(expected);
    expect(laid.pages.flatMap(({ items }) => items.map(textOf))).not.toContain('a');
  });

  it('number the pages', () => {
    const boxes = withBoxes([showing({ kind: 'page' }), showing({ kind: 'pages' })]);
    expect(furnitureOf(layShared([text('one'), text('two', { breakBefore: 'page' })], boxes))).toEqual(['1|2', '2|2']);
  });

  it.each([
    ['top', 'top', 0],
    ['top', 'bottom', 16],
    ['bottom', 'middle', 278],
    ['bottom', 'bottom', 286],
  ] as const)('at the %s set their content at the %s', (place, verticalAlign, top) => {
    const boxes = withBoxes([marginBox({ node: text('foot') }, { place, verticalAlign, offset: 15 })]);
    const corners = boxOf(layShared([text('one')], boxes).pages[0]?.furniture[0]?.item as Item);
    expect(corners?.[0]).toBeCloseTo(35);
    expect(corners?.[1]).toBeCloseTo(top);
  });
});

describe('text that shows what is only known at the end', () => {
  it('has the number of a page, its own or that of a name', () => {
    const shown = (shows: NonNullable<Run['shows']>): Run => run('?', { shows });
    const laid = layShared([
      { text: [run('see '), shown({ kind: 'page-of', id: 'there' }), shown({ kind: 'page-of', id: 'nowhere' })] },
      text('there', { id: 'there', breakBefore: 'page' }),
      { text: [shown({ kind: 'page' }), run(' of '), shown({ kind: 'pages' })], align: 'end' },
    ]);
    expect(laid.pages.map(({ items }) => items.map(textOf).filter(Boolean))).toEqual([['see 2'], ['there', '2 of 2']]);
    const [, , right] = boxOf(laid.pages[1]?.items.at(-1) as Item) ?? [];
    expect(right).toBeCloseTo(280, 1);
  });

  it('has the digits that the document asks for, in a face that has them', () => {
    const arabic = readFileSync(new URL('../../../fonts/Vazirmatn-Regular.ttf', import.meta.url));
    const shown = (shows: NonNullable<Run['shows']>): Run => run('?', { shows, fonts: ['Text', 'Arabic'] });
    const content: Node[] = [
      { text: [run('see '), shown({ kind: 'page-of', id: 'there' })] },
      text('there', { id: 'there', breakBefore: 'page' }),
    ];
    const foot = marginBox({ node: { text: [shown({ kind: 'page' }), run('/'), shown({ kind: 'pages' })] } });
    const definition = documentOf(content, {
      ...withBoxes([foot]),
      numerals: 'arab',
      faces: { ...FACES, Arabic: arabic },
    });
    const laid = lay(definition);
    expect(laid.diagnostics).toEqual([]);
    expect(laid.pages.map(({ items }) => items.map(textOf).filter(Boolean))).toEqual([['see ٢'], ['there']]);
    expect(furnitureOf(laid)).toEqual(['١/٢', '٢/٢']);
    const [item] = laid.pages[0]?.items.filter(({ kind }) => kind === 'text') ?? [];
    const fonts = item?.kind === 'text' ? item.line.segments.map(({ font }) => (font as { name?: string }).name) : [];
    expect(fonts).toEqual(['SourceSans3-Regular', 'Vazirmatn-Regular']);
  });
});
