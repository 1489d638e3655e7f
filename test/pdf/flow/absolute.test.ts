import { expect, it } from 'vitest';
import { documentOf, PAGE, text, words } from '../helpers/document.js';
import { lay, linesOf, wordsOf } from '../helpers/pages.js';

it('a text that fits on its paper stands where it was put', () => {
  const laid = lay(documentOf([text('flow'), text('fixed', { absolute: { start: 40, bottom: 20 } })]));
  const line = linesOf(laid)[0]?.find((candidate) => candidate.text === 'fixed');
  expect(line).toMatchObject({ x: 40 });
  expect(line?.bottom).toBeCloseTo(PAGE.height - 20, 1);
});

it.each([{ bottom: 20 }, { top: 20 }, { top: 10, bottom: 10 }])(
  'a text that is too high for its paper flows over pages and loses no word (%j)',
  (inset) => {
    const long = words(400, 'w');
    const laid = lay(documentOf([text('before'), text(long, { absolute: { start: 20, ...inset } }), text('after')]));
    expect(laid.pages.length).toBeGreaterThan(1);
    expect(wordsOf(laid)).toEqual(['before', ...long.split(' '), 'after']);
    for (const { top, bottom } of linesOf(laid).flat()) {
      expect(top).toBeGreaterThanOrEqual(PAGE.margin.top - 0.1);
      expect(bottom).toBeLessThanOrEqual(PAGE.height - PAGE.margin.bottom + 0.1);
    }
  },
);

it('a box may reach over the edge with its least height, and a drawing with all of it', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>';
  const drawing = { svg, svgWidth: 400, svgHeight: 400, width: 400, absolute: { start: -50, top: -50 } };
  const box = { stack: [text('words')], minHeight: 100, absolute: { start: 0, top: PAGE.height - 50 } };
  const laid = lay(documentOf([drawing, box]));
  expect(laid.pages).toHaveLength(1);
  expect(laid.pages[0]?.items.find((item) => item.kind === 'svg')).toMatchObject({ x: -50, y: -50 });
  expect(linesOf(laid)[0]?.[0]?.top).toBeCloseTo(PAGE.height - 50, 1);
});
