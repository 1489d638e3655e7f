import { expect, test } from 'vitest';
import { countOf, endOf, stretchOf } from './find.js';
import { fragmentsOf } from './fragments.js';
import { squash } from './squash.js';

test('what the typographer changes is no difference, and a lost word is one', () => {
  expect(squash('«\u202fL’accueil\u202f» – voilà…')).toBe(squash('"L\'accueil" -- voilà...'));
  expect(squash('not one word')).not.toBe(squash('not a word'));
});

test('reads Markdown in blocks, cut at citations and pictures', () => {
  const markdown = '# A *head*\n\nOne [@law-1] two [Red Chilena]{lang=es}.\n\n![](figure:people)\n\n- item `x`\n';
  expect(fragmentsOf(markdown)).toEqual(['ahead', 'one', 'tworedchilena.', { kind: 'figure', id: 'people' }, 'itemx']);
});

test('finds a fragment whole, over the end of a page, and in the cells of a broken row', () => {
  const pages = stretchOf(['headonetwothree', 'fourfiveright', 'andtheotherend']);
  expect(endOf('onetwo', pages, 0)).toBe(10);
  expect(endOf('threefour', pages, 0)).toBe(19);
  expect(endOf('onetwotheother', pages, 0)).toBeUndefined();
  expect(endOf('onetwoseven', pages, 0)).toBeUndefined();
  const row = stretchOf(['leftbeginsrightbegins', 'leftendsrightends']);
  expect(endOf('leftbeginsleftends', row, 0)).toBe(29);
  expect(endOf('rightbeginsrightends', row, 0)).toBe(38);
  expect(endOf('leftbegins', row, 5)).toBeUndefined();
});

test('counts', () => {
  expect(countOf('ab', 'xabyab')).toBe(2);
  expect(countOf('ab', '')).toBe(0);
});
