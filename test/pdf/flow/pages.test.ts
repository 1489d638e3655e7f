import { describe, expect, it } from 'vitest';
import type { PageTemplate } from '../../../src/pdf/document.js';
import { PAGE, text, words } from '../helpers/document.js';
import { linesOf, textsOf } from '../helpers/pages.js';
import { box, cell, heading, paragraph, row, table } from '../helpers/pieces.js';
import { layShared } from '../helpers/shared.js';

const WIDE: PageTemplate = { ...PAGE, width: 500, margin: { top: 10, end: 10, bottom: 10, start: 10 } };
const pages = { auto: PAGE, wide: WIDE };

describe('kinds of page', () => {
  it('begin a new page when they change, back again too', () => {
    const laid = layShared([text('one'), text('two', { page: 'wide' }), text('three')], { pages });
    expect(textsOf(laid)).toEqual(['one', 'two', 'three']);
    expect(laid.pages.map(({ width }) => width)).toEqual([300, 500, 300]);
  });

  it('make the first page theirs instead of leaving it empty', () => {
    const laid = layShared([text('one', { page: 'wide' }), text('two', { page: 'wide' })], { pages });
    expect(textsOf(laid)).toEqual(['one\ntwo']);
    expect(laid.pages[0]?.width).toBe(500);
  });

  it('are those of the parent where a child names none', () => {
    const laid = layShared(
      [{ stack: [text('one', { page: 'auto' }), text('two')], page: 'wide' }, text('three', { page: 'wide' })],
      { pages },
    );
    expect(laid.pages.map(({ width }) => width)).toEqual([300, 500]);
    expect(textsOf(laid)).toEqual(['one', 'two\nthree']);
  });

  it('give their width to what stands on them', () => {
    const laid = layShared([text(words(40, 'w'), { page: 'wide' })], { pages });
    expect(Math.max(...linesOf(laid).flatMap((lines) => lines.map(({ item }) => item.line.width)))).toBeGreaterThan(
      400,
    );
  });
});

describe('forced breaks', () => {
  it('never leave an empty page, however many there are', () => {
    const laid = layShared([
      { stack: [{ stack: [text('one')], breakBefore: 'page' }], breakBefore: 'page' },
      { stack: [], breakBefore: 'page', breakAfter: 'page' },
      text('two', { breakBefore: 'page', breakAfter: 'page' }),
      { stack: [text('three')], breakBefore: 'page' },
    ]);
    expect(textsOf(laid)).toEqual(['one', 'two', 'three']);
  });

  it('after the last box of a section are those after the section', () => {
    const laid = layShared([{ stack: [{ stack: [text('one', { breakAfter: 'page' })] }] }, text('two')]);
    expect(textsOf(laid)).toEqual(['one', 'two']);
  });

  it('hold in boxes, in cells and past the columns that are left', () => {
    const two = [text('one'), text('two', { breakBefore: 'page' })];
    expect(textsOf(layShared([box(two)]))).toEqual(['one', 'two']);
    expect(textsOf(layShared([table([row(cell(two), cell([text('other')]))])]))).toEqual(['one\nother', 'two']);
    expect(textsOf(layShared([{ stack: two, columnCount: 2 }]))).toEqual(['one', 'two']);
  });

  it('repeat the head of the table that they divide', () => {
    const head = [row(cell([text('head')]), cell([text('more')]))];
    const laid = layShared([table([row(cell([text('one'), text('two', { breakBefore: 'page' })]))], { head })]);
    expect(linesOf(laid, { repeated: true }).map((lines) => lines.map((line) => line.text))).toEqual([
      ['head', 'more', 'one'],
      ['head', 'more', 'two'],
    ]);
  });

  it('part a heading from what follows', () => {
    const laid = layShared([paragraph(150, 'p'), heading('One'), text('two', { breakBefore: 'page' })]);
    expect(textsOf(laid)[0]).toContain('One');
  });
});
