import { describe, expect, it } from 'vitest';
import { onlyMistake, page } from './helpers.js';

const html = '<section><h2>A</h2><div><p>B</p></div></section><p>C</p>';

describe('variables', () => {
  it('are inherited, and set anew for what stands in an element', () => {
    const { style, styled, element } = page(
      ':root, section { --domain: #0a5aa8 } div { --domain: #b5530a } section h2, section p { color: var(--domain) }',
      html,
    );
    expect([style('h2').color, style('div p').color]).toEqual(['#0a5aa8', '#b5530a']);
    expect(styled.custom(element('h2'), '--domain')).toBe('#0a5aa8');
    expect(styled.custom(element('h2'), '--nowhere')).toBeUndefined();
  });

  it('use each other in any order, resolved where they are set', () => {
    const { style, styled, element } = page(
      'section { --line: 1pt solid var(--c); --c: #222222 } div { --c: #333333 } p { border-block-end: var(--line) }',
      `${html}`.replace('<p>C</p>', ''),
    );
    expect(style('div p').borderBlockEnd).toEqual({ width: 1, style: 'solid', color: '#222222' });
    expect(styled.custom(element('p'), '--line')).toBe('1pt solid #222222');
  });

  it('stand in shorthands, in functions and in lists', () => {
    const { style } = page(
      'section { --g: 3pt; --f: "Noto Sans", "Vazirmatn" } p { margin: var(--g, 1pt) auto; font-family: Lato, var(--f, Arial); color: rgb(var(--none, 1, 2), 3) }',
      html,
    );
    expect(style('div p')).toMatchObject({
      marginBlockStart: 3,
      marginInlineEnd: 'auto',
      fontFamily: ['Lato', 'Noto Sans', 'Vazirmatn'],
      color: '#010203',
    });
    expect(style('body > p, p:last-child:not(div p)').marginBlockStart).toBe(1);
  });

  it('have em of where they are used', () => {
    expect(
      page('section { --g: 2em; font-size: 5pt } p { font-size: 20pt; padding: var(--g) }', html).style('div p')
        .paddingBlockStart,
    ).toBe(40);
  });

  it('keep the address of the sheet that set them', () => {
    expect(
      page('section { --icon: url(icons/a.svg) } h2 { list-style-image: var(--icon) }', html).style('h2')
        .listStyleImage,
    ).toBe('/layouts/odd/icons/a.svg');
  });

  it('that are not set are told once, where they are used', () => {
    const { diagnostics, style } = page('p {\n  color: var(--domain);\n  margin: 3pt }', html);
    expect(diagnostics).toMatchObject([
      {
        code: 'style/variable',
        severity: 'error',
        line: 2,
        column: 3,
        message: 'The variable `--domain` is not set here.',
      },
    ]);
    expect(style('p')).toMatchObject({ color: '#000000', marginBlockStart: 3 });
  });

  it('with a fallback need not be set', () => {
    expect(page('p { color: var(--x, var(--y, #123456)) }', html).diagnostics).toEqual([]);
  });

  it('that refer to themselves are told once for each circle, and not again where they are used', () => {
    const css =
      'section {\n --a: var(--b);\n --b: 1pt var(--c);\n --c: var(--a) }\nh2 { margin: var(--a); padding: var(--b) }';
    expect(page(css, html).diagnostics).toMatchObject([
      { code: 'style/variable', line: 4, message: expect.stringContaining('--a → --b → --c → --a') },
    ]);
    expect(page('p { --x: var(--x) }', html).diagnostics).toHaveLength(1);
  });

  it('whose value does not suit the property are told at the declaration that uses them', () => {
    const { diagnostics } = page('section { --c: 3pt }\nh2 { color: var(--c) }', html);
    expect(diagnostics).toMatchObject([
      { code: 'style/value', line: 2, column: 6, message: '`3pt` is not a value of `color`.' },
    ]);
  });

  it('cannot be made to swell', () => {
    const names = Array.from({ length: 40 }, (_, index) => `--v${index}: var(--v${index + 1}) var(--v${index + 1});`);
    const { diagnostics } = page(`section { ${names.join(' ')} --v40: 1pt } h2 { padding: var(--v0) }`, html);
    expect(diagnostics[0]?.message).toContain('longer than any value');
  });

  it.each(['var()', 'var(x)', 'var(--a --b)', 'var(--)', 'rgb(var("a"))'])('have a form: %s', (value) => {
    expect(onlyMistake(`p { color: ${value} }`).message).toContain('`var()`');
    expect(onlyMistake(`p { --y: ${value} }`).message).toContain('`var()`');
  });
});
