import { describe, expect, it } from 'vitest';
import { page, sheet } from './helpers.js';

describe('the cascade', () => {
  const html = '<div class="a"><p id="x" class="b c">A</p></div>';

  it.each([
    ['p { orphans: 3 } p { orphans: 4 }', 4],
    ['.b { orphans: 3 } p { orphans: 4 }', 3],
    ['#x { orphans: 3 } .b.c { orphans: 4 } div.a p { orphans: 5 }', 3],
    ['.a .b { orphans: 3 } .b { orphans: 4 }', 3],
    ['.b { orphans: 3 } .c { orphans: 4 }', 4],
    ['.c { orphans: 3 } .c.c { orphans: 5; orphans: 6 } .b { orphans: 4 }', 6],
    [':where(#x) { orphans: 3 } p { orphans: 4 }', 4],
    ['p, #x { orphans: 3 } .b { orphans: 4 }', 3],
    ['p { orphans: 3; orphans: initial }', 2],
  ])('%s gives %d', (css, orphans) => {
    expect(page(css, html).style('p').orphans).toBe(orphans);
  });

  it('puts later sheets over earlier ones, and any over the built-in one', () => {
    const parent = sheet('p { color: #111111; orphans: 5 } .b { widows: 5 }');
    const own = sheet('p { color: #222222; widows: 6 }');
    expect(page([parent, own], html).style('p')).toMatchObject({ color: '#222222', orphans: 5, widows: 5 });
    expect(page(':where(th) { font-weight: 300 }', '<table><tr><th>A</th></tr></table>').style('th').fontWeight).toBe(
      300,
    );
  });

  it('lets a part of a shorthand be set again', () => {
    expect(page('p { margin: 4pt; margin-block-end: 1pt } .c { margin-inline: 2pt }', html).style('p')).toMatchObject({
      marginBlockStart: 4,
      marginBlockEnd: 1,
      marginInlineStart: 2,
      marginInlineEnd: 2,
    });
  });
});

describe('inheritance', () => {
  const html = '<div><p><b>A</b></p></div><p><b>B</b></p>';

  it('hands on what is inherited and nothing else', () => {
    const { style } = page('div { color: #0a5aa8; padding: 3pt; opacity: 0.5 }', html);
    expect(style('b')).toMatchObject({ color: '#0a5aa8', paddingBlockStart: 0, opacity: 1 });
  });

  it('hands on by the word what is not inherited', () => {
    const { style } = page(
      'div { padding: 3pt } div > p { padding: inherit; color: inherit } b { padding-block: inherit }',
      html,
    );
    expect(style('div b').paddingBlockEnd).toBe(3);
    expect(style('div > p').paddingInlineEnd).toBe(3);
    expect(style('div + p b').paddingBlockEnd).toBe(0);
  });

  it('hands on a factor of lines as a factor, and a length as a length', () => {
    const { style } = page('div { line-height: 1.5; font-size: 20pt } b { font-size: 10pt }', html);
    expect([style('div').lineHeight, style('div b').lineHeight]).toEqual([30, 15]);
    expect(
      page('div { line-height: 150%; font-size: 20pt } b { font-size: 10pt }', html).style('div b').lineHeight,
    ).toBe(30);
    expect(page('', html).style('b').lineHeight).toBe(12);
  });

  it('hands on em as what it came to', () => {
    const { style } = page('div { letter-spacing: 0.1em; font-size: 20pt } b { font-size: 2em }', html);
    expect(style('div b')).toMatchObject({ fontSize: 40, letterSpacing: 2 });
  });

  it('hands on currentColor of shapes as the word', () => {
    const { style } = page(
      'svg { stroke: currentColor; color: #111111 } g { color: #222222 }',
      '<svg><path/><g><circle/></g></svg>',
    );
    expect([style('path').stroke, style('circle').stroke]).toEqual(['#111111', '#222222']);
  });

  it('hands on the direction of the `dir` attribute', () => {
    const { style } = page('', '<html dir="rtl"><p>A <bdo dir="ltr"><b>B</b></bdo></p></html>');
    expect([style('p').direction, style('b').direction]).toEqual(['rtl', 'ltr']);
  });
});

describe('computed styles', () => {
  it('are shared by elements that come to the same, whoever their parents are', () => {
    const { style } = page(
      '.x { padding: 1pt } li { color: #111111 }',
      '<div class="x"><li id="a"></li></div><div><li id="b"></li><li id="c" class="x"></li></div>',
    );
    expect(style('#a')).toBe(style('#b'));
    expect(style('#c')).not.toBe(style('#b'));
  });

  it('are the same for a document whether or not another came before', () => {
    const sheets = [sheet('p { color: var(--c, #111111) } .k { --c: #222222 } .bad { color: var(--nowhere) }')];
    const first = page(sheets, '<div class="k"><p>A</p></div><p class="bad">B</p>');
    const second = page(sheets, '<div class="k"><p>A</p></div><p class="bad">B</p>');
    expect(second.style('div p')).toBe(first.style('div p'));
    expect(second.diagnostics).toEqual(first.diagnostics);
    expect(first.diagnostics).toHaveLength(1);
  });

  it('do not share what an attribute gives', () => {
    const { element, styled } = page(
      'a::after { content: target-counter(attr(href), page) " " attr(data-n) }',
      '<a href="#x" data-n="1"></a><a id="b" href="#y"></a>',
    );
    expect(styled.pseudo(element('a'), 'after')?.content).toEqual([
      { kind: 'target-counter', target: '#x', name: 'page', style: 'decimal' },
      { kind: 'text', text: ' ' },
      { kind: 'text', text: '1' },
    ]);
    expect(styled.pseudo(element('#b'), 'after')?.content?.[0]).toMatchObject({ target: '#y' });
  });

  it('know the declaration that they are from', () => {
    const { element, styled } = page(
      'div {\n  color: red }\n\np {\n  padding: 1pt; margin: 2pt }',
      '<div><p><b>A</b></p></div>',
    );
    expect(styled.origin(element('b'), 'color')).toMatchObject({ line: 2, column: 3 });
    expect(styled.origin(element('p'), 'padding-inline-end')).toMatchObject({ line: 5, column: 3 });
    expect(styled.origin(element('b'), 'padding-inline-end')).toBeUndefined();
  });

  it('are computed however deep a document is', () => {
    const deep = 20_000;
    expect(page('', `${'<div>'.repeat(deep)}<p>A</p>`).style('p').display).toBe('block');
  });
});

describe('the built-in sheet', () => {
  it.each([
    ['p', 'block'],
    ['li', 'list-item'],
    ['td', 'table-cell'],
    ['thead', 'table-header-group'],
    ['caption', 'table-caption'],
    ['span', 'inline'],
    ['title', 'none'],
    ['section', 'block'],
    ['svg', 'inline'],
  ])('shows %s as %s', (name, display) => {
    const html = `<html><head><title></title></head><body><section><p></p><ul><li></li></ul><table><caption></caption><thead></thead><tr><td></td></tr></table><span></span><svg></svg></section></body></html>`;
    expect(page('', html).style(name).display).toBe(display);
  });

  it('does not show what is hidden', () => {
    expect(page('', '<p hidden>A</p>').style('p').display).toBe('none');
  });

  it('sets lists in lists apart', () => {
    const { style } = page('', '<ul><li><ul><li><ul><li id="c"></ul></ul></ul><ol><li><ol><li id="d"></ol></ol>');
    expect(style('#c')).toMatchObject({ listStyleType: 'square' });
    expect(style('#d')).toMatchObject({ listStyleType: 'decimal' });
    expect(style('ul ul')).toMatchObject({ listStyleType: 'circle', marginBlockStart: 0, paddingInlineStart: 20 });
  });

  it('marks what is strong, stressed, raised and deleted', () => {
    const { style } = page('', '<strong></strong><em></em><sup></sup><del></del><h2></h2>');
    expect(style('strong').fontWeight).toBe(700);
    expect(style('em').fontStyle).toBe('italic');
    expect(style('sup')).toMatchObject({ verticalAlign: 'super', fontSize: 7 });
    expect(style('del').textDecorationLine).toBe('line-through');
    expect(style('h2')).toMatchObject({ fontSize: 15, bookmarkLevel: 2, breakAfter: 'avoid' });
  });
});
