import { describe, expect, it } from 'vitest';
import { mistakes, sheet } from './helpers.js';

describe('a sheet that is not well formed', () => {
  it('has each of its mistakes at its place, in one run', () => {
    const css = [
      '/* Ö */ h1 { colr: red; color: rad }',
      'h2 { text-align center;',
      '     margin: 1pt }',
      'h3 > { color: red }',
      '@media print { p { color: red } }',
      'p, a:hover, .x { margin-left: 0 }',
    ].join('\r\n');
    expect(mistakes(css).map((text) => text.split(' ').slice(0, 2).join(' '))).toEqual([
      '1:14 style/property',
      '1:25 style/value',
      '2:6 style/syntax',
      '4:1 style/selector',
      '5:1 style/at-rule',
      '6:18 style/property',
      '6:4 style/selector',
    ]);
  });

  it.each([
    ['p { color: red', '1:3 style/syntax This bracket is not closed.'],
    ['/* open', '1:1 style/syntax The comment is not closed.'],
    ['p { content: "a\n"; }', '1:5 style/value The string is not closed on its line.'],
    ['p { & b { color: red } }', '1:5 style/syntax A rule stands inside another rule.'],
    ['p { @media print { } }', '1:5 style/at-rule `@media` cannot stand here.'],
    ['p { color: {red} }', '1:5 style/value `{` cannot stand in a value.'],
    ['<!-- p { }', '1:1 style/syntax This is neither a rule nor an at-rule.'],
  ])('%j is told', (css, message) => {
    expect(mistakes(css)).toContain(message);
  });

  it('gives what is right in it all the same', () => {
    expect(mistakes('p { colr: red } h1 { color: red }')).toHaveLength(1);
  });

  it('is refused before it can exhaust the parser', () => {
    expect(mistakes('a{'.repeat(50_000))).toEqual([
      '1:1 style/syntax The sheet has more brackets in each other than any sheet needs.',
    ]);
    expect(mistakes(`p { color: ${'var(--a,'.repeat(30)}red${')'.repeat(30)} }`)[0]).toContain('more brackets');
  });
});

describe('a sheet', () => {
  it('may be empty, begin with a byte order mark, and hold comments anywhere', () => {
    expect(sheet('').rules).toEqual([]);
    expect(sheet('\ufeffp { color: red }').rules).toHaveLength(1);
    expect(
      sheet('p/* a */, /* b, c */ h1 /* d */ { /* e */ color /* f */: /* g */ red /* h */; /* i */ }').rules,
    ).toHaveLength(2);
  });
});
