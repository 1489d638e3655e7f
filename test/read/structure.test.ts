import { expect, test } from 'vitest';
import { pathOf, readOutline, readPages, readStructTree } from '../../src/read/index.js';
import { opened, pdfOf } from './helpers.js';

const tree = (...bodies: string[]) => {
  const file = opened(
    pdfOf([
      '<</Type/Catalog/Pages 2 0 R/StructTreeRoot 4 0 R>>',
      '<</Type/Pages/Kids[3 0 R]>>',
      '<</Type/Page>>',
      ...bodies,
    ]),
  );
  return readStructTree(file, readPages(file));
};

test('reads kids of all kinds, roles, attributes and classes', () => {
  const found = tree(
    '<</K 5 0 R/RoleMap<</Chapter/Sect/Round/Round>>/ClassMap<</C<</O/Table/Scope/Row>>>>/ParentTree<</Kids[<</Nums[0[5 0 R]]>>]>>/IDTree<</Names[(a)5 0 R]>>>>',
    '<</S/Chapter/P 4 0 R/Pg 3 0 R/ID(a)/Lang(fr)/C/C/A[<</O/Layout/BBox[0 0 1 1]>>0]/K[0<</Type/MCR/MCID 1>><</Type/OBJR/Obj 7 0 R>>6 0 R(no)]>>',
    '<</S/Round/P 5 0 R/Alt<FEFF00E9>/ActualText(b)/E(c)>>',
    '<</Subtype/Link>>',
  );
  const [chapter, round] = found?.elements ?? [];
  expect(chapter).toMatchObject({ type: 'Chapter', role: 'Sect', id: 'a', lang: 'fr', number: 5 });
  expect(round).toMatchObject({ role: 'Round', alt: 'é', actualText: 'b', expansion: 'c', parent: chapter });
  expect(chapter?.kids.map((kid) => kid.kind)).toEqual(['content', 'content', 'object', 'element', 'broken']);
  expect(chapter?.kids.flatMap((kid) => (kid.kind === 'content' ? [[kid.mcid, kid.page?.number]] : []))).toEqual([
    [0, 1],
    [1, 1],
  ]);
  expect(chapter?.attribute('Table', 'Scope')).toEqual({ name: 'Row' });
  expect(chapter?.attribute('Table', 'ColSpan')).toBeNull();
  expect(round && pathOf(round)).toBe('Chapter > Round');
  expect([...(found?.parents.keys() ?? [])]).toEqual([0]);
  expect(found?.ids.map(([id]) => id)).toEqual(['a']);
});

test('cuts circles and tells of them', () => {
  const found = tree('<</K 5 0 R/ParentTree 4 0 R>>', '<</S/P/K[5 0 R 6 0 R 6 0 R]>>', '<</S/Span/K 5 0 R>>');
  expect(found?.elements.map(({ type }) => type)).toEqual(['P', 'Span']);
  expect(found?.problems).toHaveLength(3);
});

test('a tree that is deeper than any text ends', () => {
  const count = 3000;
  const elements = Array.from({ length: count }, (_, index) => `<</S/Span/K ${index + 6} 0 R>>`);
  const found = tree('<</K 5 0 R>>', ...elements);
  expect(found?.elements.length).toBeLessThan(count);
  expect(found?.problems).toHaveLength(1);
});

test('an outline and pages in a circle end', () => {
  const file = opened(
    pdfOf([
      '<</Type/Catalog/Pages 2 0 R/Outlines<</First 3 0 R>>>>',
      '<</Kids[2 0 R 4 0 R 4 0 R]>>',
      '<</Title(One)/Next 3 0 R/First 3 0 R/Dest[4 0 R/Fit]>>',
      '<</Type/Page>>',
    ]),
  );
  expect(readOutline(file).map(({ title, level }) => [title, level])).toEqual([['One', 1]]);
  expect(readPages(file).map(({ number }) => number)).toEqual([1]);
});
