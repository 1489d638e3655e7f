import { describe, expect, it } from 'vitest';
import type { Cell, Row, TableNode } from '../../../src/pdf/document.js';
import type { Item } from '../../../src/pdf/flow/items.js';
import { boxOf, faultsOf } from '../helpers/check.js';
import { PAGE, run, text, words } from '../helpers/document.js';
import { linesOf, textsOf, wordsOf } from '../helpers/pages.js';
import { headRow, row, simpleRows, table } from '../helpers/pieces.js';
import { layShared } from '../helpers/shared.js';

const plain = (content: string, more: Partial<Cell> = {}): Cell => ({ content: [text(content)], ...more });
const filled = (content: string, background: string, more: Partial<Cell> = {}): Cell =>
  plain(content, { background, ...more });

const colours = ['#000001', '#000002', '#000003', '#000004', '#000005', '#000006'];

/** Left, top, right and bottom of each coloured cell, in the order of its colour. */
function cellsOf(rows: readonly Row[], tracks: TableNode['tracks']): (readonly number[])[] {
  const items = layShared([table(rows, { tracks })]).pages.flatMap((page) => page.items);
  const fills = items.filter((item): item is Extract<Item, { kind: 'fill' }> => item.kind === 'fill');
  return colours.flatMap((colour) =>
    fills
      .filter(({ color }) => color === colour)
      .map((item) => (boxOf(item) ?? []).map((n) => Math.round(n * 10) / 10)),
  );
}

const edges = (tracks: TableNode['tracks'], contents = tracks.map(() => 'x')): number[] =>
  cellsOf([row(...contents.map((content, index) => filled(content, colours[index] ?? '')))], tracks).map(
    ([, , right]) => right ?? 0,
  );

describe('the columns of a table', () => {
  it('are as wide as they say, in points, percent and shares of what is left', () => {
    expect(edges([50, { percent: 25 }, { fr: 1 }, { fr: 2 }])).toEqual([70, 135, 183.3, 280]);
  });

  it('share the room by what their content needs', () => {
    const [first = 0, second] = edges(['auto', 'auto'], ['short', words(40, 'long')]);
    expect(first - 20).toBeLessThan(60);
    expect(second).toBe(280);
  });

  it('break no word where there is room for all words', () => {
    const laid = layShared([table([row(plain('unbreakable'), plain(words(60, 'w')))], { tracks: ['auto', 'auto'] })]);
    expect(wordsOf(laid)).toContain('unbreakable');
  });

  it('keep their words when the longest word of another takes more than there is', () => {
    const laid = layShared([table([row(plain('short'), plain('x'.repeat(200)))], { tracks: ['auto', 'auto'] })]);
    expect(wordsOf(laid)).toContain('short');
  });

  it('never take more than the table', () => {
    expect(edges([200, 200])).toEqual([150, 280]);
    expect(edges([{ percent: 80 }, { percent: 80 }, 'auto']).at(-1)).toBeLessThanOrEqual(280);
  });

  it('are there for each cell of a row that has too many', () => {
    const content = [table([row(plain('one'), plain('two')), row(plain('three'), plain('four'), plain('five'))])];
    const laid = layShared(content);
    expect(faultsOf(content, laid, PAGE)).toEqual([]);
    expect(wordsOf(laid)).toEqual(['one', 'two', 'three', 'four', 'five']);
  });
});

describe('cells', () => {
  it('are as high as their row', () => {
    const cells = cellsOf([row(filled('one', '#000001'), filled(words(30, 'w'), '#000002'))], [100, 160]);
    expect(cells[0]?.[3]).toBe(cells[1]?.[3]);
  });

  it('go over several columns', () => {
    const cells = cellsOf(
      [row(filled('wide', '#000001', { colSpan: 2 })), row(filled('a', '#000002'), filled('b', '#000003'))],
      [100, 160],
    );
    expect(cells.map(([left, , right]) => [left, right])).toEqual([
      [20, 280],
      [20, 120],
      [120, 280],
    ]);
  });

  it('go over several rows, which grow where they have to', () => {
    const cells = cellsOf(
      [
        row(filled('a', '#000001'), filled(words(40, 'w'), '#000002', { rowSpan: 2 })),
        row(filled('b', '#000003')),
        row(filled('c', '#000004'), filled('d', '#000005')),
      ],
      [100, 160],
    );
    const [a, tall, b, c, d] = cells;
    expect(tall?.[1]).toBe(a?.[1]);
    expect(tall?.[3]).toBe(b?.[3]);
    expect(c?.[1]).toBe(tall?.[3]);
    expect(d?.[0]).toBe(120);
  });

  it('that would lie over one another are made narrower', () => {
    const rows = [
      row(plain('one'), plain('tall', { rowSpan: 2 })),
      row(plain('wide but not over the tall one', { colSpan: 2 })),
    ];
    expect(faultsOf([table(rows)], layShared([table(rows)]), PAGE).filter((fault) => fault.includes('over'))).toEqual(
      [],
    );
  });

  it.each([
    ['top', 0],
    ['middle', 0.5],
    ['bottom', 1],
  ] as const)('set their content at the %s', (verticalAlign, part) => {
    const tall = plain(words(40, 'w'));
    const single = layShared([table([row(plain('one', { verticalAlign }), tall)])]);
    const joined = layShared([
      table([row(plain('one', { verticalAlign, rowSpan: 2 }), tall), row(plain(words(20, 'v')))]),
    ]);
    for (const laid of [single, joined]) {
      const lines = linesOf(laid)[0] ?? [];
      const height = (lines.at(-1)?.bottom ?? 0) - 30;
      expect(lines[0]?.top).toBeCloseTo(30 + (height - 14) * part);
    }
  });
});

describe('rows', () => {
  it('do not leave the last of them alone on a new page', () => {
    for (let gap = 0; gap < 60; gap += 5) {
      const laid = layShared([
        text('before', { margin: { bottom: gap } }),
        table(simpleRows(9, 'r', 3), { head: [headRow('h')] }),
      ]);
      const [, second = ''] = textsOf(laid);
      if (second.includes('r8a0')) expect(second).toContain('r7a0');
    }
  });

  it('keep to the next one where they ask for it', () => {
    for (let gap = 0; gap < 200; gap += 5) {
      const rows = simpleRows(6, 'r', 3).map(
        (source, index): Row => (index === 2 ? { ...source, breakAfter: 'avoid' } : source),
      );
      const laid = layShared([text('before', { margin: { bottom: gap } }), table(rows)]);
      const page = textsOf(laid).find((content) => content.includes('r2a0'));
      expect(page).toContain('r3a0');
    }
  });

  it('draw their background over each page that they stand on', () => {
    const laid = layShared([table([{ ...row(plain(words(200, 'w')), plain('x')), background: '#000001' }])]);
    const fills = laid.pages.map(({ items }) => items.filter((item) => item.kind === 'fill'));
    expect(fills.map((found) => found.length)).toEqual(laid.pages.map(() => 1));
  });

  it('reach equally far down in all their cells on a page that they do not end on', () => {
    const laid = layShared([
      table([row(filled(words(20, 'v'), '#000001'), filled(words(200, 'w'), '#000002'))], { tracks: [130, 130] }),
    ]);
    const bottoms = laid.pages[0]?.items.filter(({ kind }) => kind === 'fill').map((item) => boxOf(item)?.[3]);
    expect(new Set(bottoms).size).toBe(1);
    expect(bottoms).toHaveLength(2);
  });
});

describe('what stands below a table and breaks with none of it', () => {
  const source = text('Source of it', { breakBefore: 'avoid', margin: { top: 3 } });
  const pagesWith = (before: number): string[] =>
    textsOf(
      layShared([
        text('x', { minHeight: before }),
        { role: 'Div', stack: [table(simpleRows(12, 'r', 4), { head: [headRow('h')] }), source] },
      ]),
    );

  it('is on the page of its last row, wherever the table begins', () => {
    for (let before = 0; before < 240; before += 5) {
      const last = pagesWith(before).find((page) => page.includes('Source of it'));
      expect(last, `after ${before} points`).toContain('r11b0');
    }
  });

  it('does not take the whole table to the next page', () => {
    expect(pagesWith(100)[0]).toContain('r0a0');
  });
});

describe('the head of a table', () => {
  it('leads nowhere when it is repeated, and sets no strings', () => {
    const anchored = row(
      plain('head', { id: 'head', bookmark: { level: 1, text: 'Head' }, strings: { title: 'head' } }),
    );
    const laid = layShared([table(simpleRows(20, 'r'), { head: [anchored] })]);
    const kinds = laid.pages.map(({ items }) =>
      items.filter(({ kind }) => kind === 'bookmark' || kind === 'destination'),
    );
    expect(laid.pages.length).toBeGreaterThan(1);
    expect(kinds.map((found) => found.length)).toEqual([2, ...laid.pages.slice(1).map(() => 0)]);
  });

  it('is not repeated when it takes much of a page', () => {
    const high: Row = row({ content: [{ text: [run('high')], padding: { top: 90 } }] });
    const laid = layShared([table(simpleRows(14, 'r'), { head: [high] })]);
    const repeated = linesOf(laid, { repeated: true }).flat();
    expect(repeated.filter((line) => line.text === 'high')).toHaveLength(1);
  });
});
