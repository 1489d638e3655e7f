import { describe, expect, it } from 'vitest';
import { computeStyles, parseHtml, parseSheet } from '../../src/style/index.js';
import { FILE, said } from './helpers.js';

const FILES: Readonly<Record<string, string>> = {
  '/layouts/odd/tables.css': 'p { color: #111111; orphans: 5 }',
  '/layouts/odd/parts/a.css': '@import "b.css"; p { widows: 6 }',
  '/layouts/odd/parts/b.css': 'p { widows: 5; list-style-image: url(i.svg) }\nh1 { colr: red }',
  '/layouts/odd/round.css': '@import url(round.css);',
};

const read = (css: string) => parseSheet(css, FILE, { readImport: (file) => FILES[file] });

describe('@import', () => {
  it('puts the rules of a sheet before its own', () => {
    const { value, diagnostics } = read(
      '@charset "utf-8"; @import "tables.css"; @import url("parts/a.css"); p { color: #222222 }',
    );
    expect(diagnostics.map((diagnostic) => `${diagnostic.file}:${said(diagnostic)}`)).toEqual([
      '/layouts/odd/parts/b.css:2:6 style/property There is no property `colr` in sheets for paper.',
    ]);
    const document = parseHtml('<p>A</p>');
    const [element] = document.children;
    const styled = computeStyles(document, value ? [value] : []).value;
    expect(styled?.style(element as never)).toMatchObject({
      color: '#222222',
      orphans: 5,
      widows: 6,
      listStyleImage: '/layouts/odd/parts/i.svg',
    });
  });

  it.each([
    ['@import "none.css";', 'is not to be found'],
    ['@import "../iom/print.css";', 'is not a file in the folder'],
    ['@import "https://example.org/x.css";', 'nothing is fetched'],
    ['@import url(//example.org/x.css);', 'nothing is fetched'],
    ['@import "tables.css" print;', 'no conditions'],
    ['@import "x.txt";', 'is not a style sheet'],
    ['@import;', 'names no file'],
    ['@import "round.css";', 'imports itself'],
    ['@import "print.css";', 'imports itself'],
    ['p { color: red } @import "tables.css";', 'after other rules'],
  ])('%s is refused', (css, words) => {
    const { diagnostics } = read(css);
    expect(diagnostics).toMatchObject([{ code: 'style/import', severity: 'error' }]);
    expect(diagnostics[0]?.message).toContain(words);
  });

  it('reads nothing by itself', () => {
    expect(parseSheet('@import "tables.css";', FILE).diagnostics).toMatchObject([
      { code: 'style/import', line: 1, column: 1 },
    ]);
  });
});
