import { expect, test } from 'vitest';
import { plainText } from '../../src/layout/index.js';

test.each([
  ['*Free* **care** for `all`', 'Free care for all'],
  ['Care [@law; @census], and\nmore [@law]', 'Care, and more'],
  ['In [las comunas]{lang=es} and [a link](https://a.example)', 'In las comunas and a link'],
  ['"as typed" -- &amp; \\*', '"as typed" -- & *'],
  ['- one\n- two\n\n![](picture:market)\n\n    code', 'one\ntwo\ncode'],
  ['a<br>b', 'a<br>b'],
  ['移民\n权利， 90\n项', '移民权利， 90 项'],
])('%j is %j', (markdown, words) => {
  expect(plainText(markdown)).toBe(words);
});
