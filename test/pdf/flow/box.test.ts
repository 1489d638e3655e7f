import { describe, expect, it } from 'vitest';
import type { Node } from '../../../src/pdf/document.js';
import type { Item } from '../../../src/pdf/flow/items.js';
import type { LaidDocument } from '../../../src/pdf/flow/layout.js';
import { boxOf } from '../helpers/check.js';
import { text, words } from '../helpers/document.js';
import { linesOf } from '../helpers/pages.js';
import { box, figure, item, paragraph, picture } from '../helpers/pieces.js';
import { layShared } from '../helpers/shared.js';

const cornersOf = (laid: LaidDocument, kind: Item['kind']): (readonly number[] | null)[][] =>
  laid.pages.map(({ items }) => items.filter((found) => found.kind === kind).map(boxOf));

const pageOf = (laid: LaidDocument, kind: Item['kind']): number =>
  laid.pages.findIndex(({ items }) => items.some((found) => found.kind === kind));

describe('a box', () => {
  it('is as wide and as high as it says, where it says', () => {
    const one = (more: Partial<Node>): (readonly number[] | null)[][] =>
      cornersOf(layShared([box([], { padding: {}, minHeight: 10, ...more })]), 'fill');
    expect(one({ width: 100 })).toEqual([[[20, 30, 120, 40]]]);
    expect(one({ width: { percent: 50 }, justify: 'center' })).toEqual([[[85, 30, 215, 40]]]);
    expect(one({ width: 60, justify: 'end', margin: { end: 10 } })).toEqual([[[210, 30, 270, 40]]]);
    expect(one({ margin: { start: 5, end: 7 } })).toEqual([[[25, 30, 273, 40]]]);
  });

  it('that is set at the end shrinks to its text, without its margins', () => {
    const [[corners] = []] = cornersOf(
      layShared([
        box([text('short')], { padding: { start: 3, end: 3 }, margin: { start: 50, end: 20 }, justify: 'end' }),
      ]),
      'fill',
    );
    const [line] = linesOf(layShared([text('short')]))[0] ?? [];
    expect(corners?.[2]).toBeCloseTo(260);
    expect((corners?.[2] ?? 0) - (corners?.[0] ?? 0)).toBeCloseTo((line?.item.line.width ?? 0) + 6);
  });

  it('has its padding again on each page, and its borders where it begins and ends', () => {
    const border = { width: 2, color: '#000000' };
    const laid = layShared([
      box([paragraph(200, 'w')], {
        border: { top: border, bottom: border, start: border },
        padding: { top: 6, bottom: 8 },
      }),
    ]);
    const [first, second] = linesOf(laid);
    expect(first?.[0]?.top).toBeCloseTo(38);
    expect(second?.[0]?.top).toBeCloseTo(38);
    const rules = laid.pages.map(({ items }) =>
      items.filter((found) => found.kind === 'rule').map((found) => (found.x1 === found.x2 ? 'side' : 'across')),
    );
    expect(rules.at(0)).toEqual(['across', 'side']);
    expect(rules.at(-1)).toEqual(['across', 'side']);
  });

  it('announces itself on the page of the first thing that it shows', () => {
    const laid = layShared([
      paragraph(170, 'w'),
      { stack: [picture(100, 200)], id: 'place', bookmark: { level: 1, text: 'Place' } },
    ]);
    expect(pageOf(laid, 'destination')).toBe(1);
    expect(pageOf(laid, 'bookmark')).toBe(1);
    expect(laid.destinations.get('place')).toBe(1);
  });

  it('announces itself when it shows nothing', () => {
    expect(layShared([{ stack: [], id: 'place' }]).destinations.get('place')).toBe(0);
  });

  it('holds the backgrounds of the boxes in it', () => {
    const laid = layShared([box([box([paragraph(250, 'w')], { padding: { top: 5, bottom: 15 } })])]);
    for (const [outer, inner] of cornersOf(laid, 'fill')) {
      expect(outer?.[1]).toBeLessThanOrEqual(inner?.[1] ?? 0);
      expect(outer?.[3]).toBeGreaterThanOrEqual(inner?.[3] ?? Number.POSITIVE_INFINITY);
    }
  });
});

describe('a picture', () => {
  it('is made smaller rather than run off a page, with its ratio kept', () => {
    const [[corners] = []] = cornersOf(layShared([picture(200, 600)]), 'svg');
    expect(corners).toEqual([20, 30, 100, 270]);
  });

  it('leaves room for the padding and the heads that it stands below', () => {
    const laid = layShared([box([picture(100, 239)])]);
    expect(laid.pages).toHaveLength(1);
    expect(cornersOf(laid, 'svg')[0]?.[0]?.[3]).toBeLessThanOrEqual(262.5);
  });

  it('does not leave its caption behind', () => {
    const laid = layShared([figure(200, 400, words(12, 'caption'))]);
    expect(laid.pages).toHaveLength(1);
  });
});

describe('the marker of an item', () => {
  it('stands in the middle of the small letters of its first line', () => {
    const laid = layShared([{ marker: { shape: 'disc', size: 4, color: '#000000' }, indent: 12, body: [text('one')] }]);
    const [dot] = laid.pages[0]?.items.filter(({ kind }) => kind === 'dot') ?? [];
    const [line] = linesOf(laid)[0] ?? [];
    const middle = (line?.item.y ?? 0) - (line?.item.line.xHeight ?? 0) / 2;
    expect(dot && 'y' in dot && dot.y).toBeCloseTo(middle);
  });

  it('is there when the item has nothing else', () => {
    expect(linesOf(layShared([item('7.', [])])).map((lines) => lines.map((line) => line.text))).toEqual([['7.']]);
  });

  it('stands beside a picture', () => {
    const laid = layShared([paragraph(170, 'w'), item('1.', [picture(50, 100)])]);
    expect(linesOf(laid)[1]?.map((line) => line.text)).toEqual(['1.']);
  });
});
