import { describe, expect, it } from 'vitest';
import { boxOf } from '../helpers/check.js';
import { text, words } from '../helpers/document.js';
import { linesOf } from '../helpers/pages.js';
import { box, picture } from '../helpers/pieces.js';
import { layShared } from '../helpers/shared.js';

const TOP = 30;
const LINE = 14;

const topsOf = (laid: ReturnType<typeof layShared>): number[][] =>
  linesOf(laid).map((lines) => lines.map(({ top }) => Math.round(top * 100) / 100));

describe('margins between boxes', () => {
  it.each([
    [10, 6, 10],
    [6, 10, 10],
    [-4, -6, -6],
    [10, -4, 6],
    [0, 0, 0],
  ])('%d below and %d above make a gap of %d', (bottom, top, gap) => {
    const laid = layShared([text('one', { margin: { bottom } }), text('two', { margin: { top } })]);
    expect(topsOf(laid)).toEqual([[TOP, TOP + LINE + gap]]);
  });

  it('count at the top of the first page and after a forced break', () => {
    const laid = layShared([
      text('one', { margin: { top: 12 } }),
      text('two', { margin: { top: 9 }, breakBefore: 'page' }),
    ]);
    expect(topsOf(laid)).toEqual([[TOP + 12], [TOP + 9]]);
  });

  it('do not count at the top of a page that the flow goes on to', () => {
    const laid = layShared([{ stack: [], minHeight: 230 }, text('two', { margin: { top: 20 } })]);
    expect(topsOf(laid)).toEqual([[], [TOP]]);
  });

  it('make no page of their own at the end', () => {
    expect(layShared([text(words(200, 'w'), { margin: { bottom: 400 } })]).pages).toHaveLength(
      layShared([text(words(200, 'w'))]).pages.length,
    );
  });

  it('give way at the top of a page to what would not fit below them', () => {
    const laid = layShared([{ ...picture(100, 235), margin: { top: 20 } }]);
    expect(laid.pages).toHaveLength(1);
    expect(laid.pages[0]?.items.map(boxOf)).toEqual([[20, 35, 120, 270]]);
  });

  it('pull a band over the whole sheet when they are negative', () => {
    const laid = layShared([
      box([text('band')], { margin: { top: -30, start: -20, end: -20 }, padding: { top: 40, start: 20 }, id: 'band' }),
      text('below'),
    ]);
    const fill = laid.pages[0]?.items.find(({ kind }) => kind === 'fill');
    expect(fill && boxOf(fill)).toEqual([0, 0, 300, 54]);
    expect(topsOf(laid)).toEqual([[40, 54]]);
  });
});
