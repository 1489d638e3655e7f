import { describe, expect, it } from 'vitest';
import { onlyMistake, page } from './helpers.js';

const MM = 72 / 25.4;
const html = '<html><body><p>A</p></body></html>';

describe('@page', () => {
  it('is an A4 sheet where nothing is said', () => {
    const plain = page('', html).styled.page('auto');
    expect([plain.width, plain.height, plain.marginBlockStart].map((length) => length / MM)).toEqual(
      [210, 297, 20].map((n) => expect.closeTo(n, 6)),
    );
    expect(plain.marginBoxes).toEqual([]);
    expect(plain.marks).toBe('none');
  });

  it('has size, margins, bleed and marks', () => {
    const css = '@page { size: landscape a5; margin: 1in 2in; margin-block-end: 0; bleed: 3mm; marks: crop }';
    expect(page(css, html).styled.page('auto')).toMatchObject({
      width: expect.closeTo(210 * MM, 6),
      height: expect.closeTo(148 * MM, 6),
      marginBlockStart: 72,
      marginBlockEnd: 0,
      marginInlineStart: 144,
      marginInlineEnd: 144,
      bleed: expect.closeTo(3 * MM, 6),
      marks: 'crop',
    });
    expect(page('@page { size: 200mm }', html).styled.page('auto')).toMatchObject({
      width: 200 * MM,
      height: 200 * MM,
    });
  });

  it('with a name stands on plain @page, wherever that is written', () => {
    const { styled } = page('@page cover { margin-block: 0 } @page { margin: 30pt } p { page: cover }', html);
    expect(styled.page('cover')).toMatchObject({ name: 'cover', marginBlockStart: 0, marginInlineStart: 30 });
    expect(styled.page('auto').marginBlockStart).toBe(30);
    expect(styled.page('unheard-of').marginBlockStart).toBe(30);
  });

  it('takes the variables of the root', () => {
    const { styled } = page(':root { --side: 11pt } @page { margin-inline: var(--side) }', html);
    expect(styled.page('auto').marginInlineEnd).toBe(11);
    const { diagnostics } = page('@page {\n margin: var(--nowhere) }', html);
    expect(diagnostics).toMatchObject([{ code: 'style/variable', line: 2, column: 2 }]);
  });

  it('has margin boxes, which inherit from the root, and which a named page may empty or change', () => {
    const css = `html { color: #06284f; font-size: 8pt }
      @page { @bottom-end { content: "p. " counter(page); font-size: 2em } @top-start { content: element(head, last) } }
      @page cover { @bottom-end { content: none } @top-start { text-align: end } }`;
    const { styled } = page(css, html);
    const [head, foot] = styled.page('auto').marginBoxes;
    expect(foot).toMatchObject({
      name: 'bottom-end',
      style: { color: '#06284f', fontSize: 16, textAlign: 'end', verticalAlign: 'middle' },
    });
    expect(foot?.style.content).toEqual([
      { kind: 'text', text: 'p. ' },
      { kind: 'counter', name: 'page', style: 'decimal' },
    ]);
    expect(head?.style.content).toEqual([{ kind: 'element', name: 'head', which: 'last' }]);
    expect(styled.page('cover').marginBoxes).toMatchObject([{ name: 'top-start', style: { textAlign: 'end' } }]);
  });

  it.each([
    ['@page { @top-left { content: "" } }', 'style/at-rule', '@top-start'],
    ['@page { @bottom-right-corner { } }', 'style/at-rule', '@bottom-end'],
    ['@page { @left-middle { } }', 'style/at-rule', '@top-start, @top-center'],
    ['@page :first { }', 'style/at-rule', '@page cover'],
    ['@page a, b { }', 'style/at-rule', 'one name'],
    ['@page { margin-left: 1mm }', 'style/property', 'margin-inline-start'],
    ['@page { color: red }', 'style/property', 'margin boxes'],
    ['@page { --x: 1 }', 'style/property', ':root'],
    ['@page { sise: A4 }', 'style/property', 'size'],
    ['@page { size: A9 }', 'style/value', 'A4'],
    ['@page { size: 1mm 2mm }', 'style/value', '1 inch'],
    ['@page { margin: 2em }', 'style/value', 'millimetres'],
    ['@page { margin: -1mm }', 'style/value', 'millimetres'],
    ['@page { margin-inline: auto }', 'style/value', 'millimetres'],
    ['@page { bleed: 3 }', 'style/value', '<length>'],
    ['@page { marks: cross }', 'style/value', 'crop'],
    ['@page;', 'style/at-rule', '@page { size: A4; }'],
  ])('%s is refused', (css, code, word) => {
    const { hint, message, ...mistake } = onlyMistake(css);
    expect(mistake.code).toBe(code);
    expect(`${message} ${hint}`).toContain(word);
  });
});

describe('page', () => {
  it('names pages that are described', () => {
    const { diagnostics } = page(
      '@page cover { }\n.a { page: covr }\n.b { page: cover }\n.c { page: auto }',
      '<p class="a"></p><p class="a"></p><p class="b"></p><p class="c"></p>',
    );
    expect(diagnostics).toMatchObject([{ code: 'style/page', line: 2, column: 6, hint: 'Did you mean `cover`?' }]);
  });
});
