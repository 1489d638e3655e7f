import { expect, test } from 'vitest';
import { markdownReferences } from '../../src/profile/index.js';

test('headings, citations, pictures, languages and words, each at its offset', () => {
  const text = `# One *two*

See [@law-1], [a link](https://example.org) and \`[@no]\`.

![](picture:market)

- item with [Red Chilena]{lang=es} [@law-1]

Three
---
`;
  const found = markdownReferences(text);
  expect(found.headings).toEqual([
    { level: 1, text: 'One two', offset: 0 },
    { level: 2, text: 'Three', offset: text.indexOf('Three') },
  ]);
  expect(found.citations).toEqual([
    { name: 'law-1', offset: text.indexOf('[@law-1]') },
    { name: 'law-1', offset: text.lastIndexOf('[@law-1]') },
  ]);
  expect(found.pictures).toEqual([{ name: 'picture:market', offset: text.indexOf('picture:market') }]);
  expect(found.languages).toEqual([{ name: 'es', offset: text.indexOf(']{lang=es}') }]);
  expect(found.plain).toBe('One two\nSee , a link and [@no].\n\nitem with [Red Chilena \nThree');
});

test('several sources in one citation, each at its own offset', () => {
  const text = 'One [@a]. Many [@a; @b ;@c], and [@d, e] is none.';
  expect(markdownReferences(text).citations).toEqual([
    { name: 'a', offset: 4 },
    { name: 'a', offset: text.indexOf('[@a; ') },
    { name: 'b', offset: text.indexOf('@b') },
    { name: 'c', offset: text.indexOf('@c') },
  ]);
});

test('raw HTML is text', () => {
  expect(markdownReferences('<b>x</b>').plain).toBe('<b>x</b>');
});

test('a picture by reference, and one whose address has signs that are encoded', () => {
  const text = '![x][m]\n\n![](picture:señal)\n\n[m]: picture:market';
  expect(markdownReferences(text).pictures.map(({ name }) => name)).toEqual(['picture:market', 'picture:señal']);
});
