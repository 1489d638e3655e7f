import { describe, expect, it } from 'vitest';
import { compose } from '../helpers.js';
import { roles } from './roles.js';

const shown = async (body: string, css = ''): Promise<string> => {
  const { definition, diagnostics } = await compose(body, css);
  expect(diagnostics).toEqual([]);
  return roles(definition?.content ?? []);
};

describe('sections and headings', () => {
  it('are parts at the top and sections below; headers and boxes are nothing', async () => {
    const html = `<header><h1>Title</h1></header><main><section id="a" data-path="a"><h2 lang="fr">A</h2><section><h3>B</h3><p>b</p></section>
      <article><p>c</p></article></section></main><nav>n</nav><div data-path="d"><p>d</p></div><aside><p>e</p></aside>`;
    expect(await shown(html)).toMatchInlineSnapshot(`
      "stack
        H1 Title
      stack
        Part path=a id=a
          H2 lang=fr A
          Sect
            H3 B
            P b
          Art
            P c
      Part
        text n
      stack path=d
        P d
      Part
        P e"
    `);
  });

  it('that hold only text hold a paragraph', async () => {
    const html =
      '<section>a</section><blockquote data-path="q">b</blockquote><figure>c</figure><div data-path="d">d</div>';
    expect(await shown(html)).toMatchInlineSnapshot(`
      "Part
        text a
      BlockQuote path=q
        text b
      Div
        text c
      text path=d d"
    `);
  });
});

describe('lists', () => {
  it('say how they are numbered', async () => {
    const css = '.r { list-style-type: upper-roman } .n { list-style-type: none }';
    const html = '<ul><li>a</li></ul><ol><li>b</li></ol><ol class="r"><li>c</li></ol><ul class="n"><li>d</li></ul>';
    expect(await shown(html, css)).toMatchInlineSnapshot(`
      "L numbering=Disc
        item
          text a
      L numbering=Decimal
        item
          text b
      L numbering=UpperRoman
        item
          text c
      L numbering=None
        item
          text d"
    `);
  });

  it('have items whatever box these are', async () => {
    const css = '.g { display: grid; grid-template-columns: 20pt 1fr } .b { display: block } span { display: block }';
    const html =
      '<ul><li class="g" data-path="x"><span>1</span><span>one</span></li><li class="b" lang="es">dos</li><li class="b"><p>three</p></li></ul>';
    expect(await shown(html, css)).toMatchInlineSnapshot(`
      "L numbering=None
        LI path=x
          text 1
          text one
        LI lang=es
          text dos
        LI
          P three"
    `);
  });

  it('of terms put each with what is said of it', async () => {
    const html =
      '<dl><dt>a</dt><dt>b</dt><dd>of both</dd><dt>c</dt><dd>first</dd><dd>second</dd><div><dt>d</dt><dd>e</dd></div></dl>';
    expect(await shown(html)).toMatchInlineSnapshot(`
      "L numbering=None
        LI
          Lbl a
          Lbl b
          LBody of both
        LI
          Lbl c
          text first
          text second
        LI
          Lbl d
          LBody e"
    `);
    const grid = 'dl { display: grid; grid-template-columns: 40pt 1fr }';
    expect(await shown('<dl><dt>a</dt><dd>b</dd></dl>', grid)).toMatchInlineSnapshot(`
      "none
        P a
        P b"
    `);
  });
});

describe('tables', () => {
  it('have captions, and headers with what they are headers of', async () => {
    const html = `<table><caption>C</caption><thead><tr><th>a</th><th scope="colgroup">b</th></tr></thead>
      <tr data-path="r"><th scope="row">c</th><td lang="fr">d</td></tr></table>`;
    expect(await shown(html)).toMatchInlineSnapshot(`
      "table
        Caption C
        TR
          TH
            text a
          TH of Column
            text b
        TR path=r
          TH of Row
            text c
          TD lang=fr
            text d"
    `);
  });

  it('that are but an arrangement have no meaning', async () => {
    expect(await shown('<table role="presentation"><tr><td>a</td></tr></table>')).toMatchInlineSnapshot(`
      "none
        TR
          TD
            text a"
    `);
  });
});

describe('figures', () => {
  const svg = (attributes: string) => `<svg viewBox="0 0 9 9" ${attributes}><path d="M0 0h9v9z"/></svg>`;

  it('have alternatives and captions', async () => {
    const html = `<figure data-path="f">${svg('aria-label="A square"')}<figcaption>Figure 1</figcaption></figure>`;
    expect(await shown(html)).toMatchInlineSnapshot(`
      "Div path=f
        drawing alt="A square"
        Caption Figure 1"
    `);
  });

  it('that say nothing are decoration, with all that stands in them', async () => {
    const html = `${svg('aria-hidden="true"')}${svg('role="presentation"')}<div aria-hidden="true">${svg('')}<p>x</p></div><hr>`;
    expect(await shown(html)).toMatchInlineSnapshot(`
      "drawing (decorative)
      none (decorative)
      stack (decorative)
        drawing
        P x
      stack (decorative)"
    `);
  });

  it('that are content and have no alternative are an error that names the element', async () => {
    const { definition, diagnostics } = await compose(`<div data-path="p">${svg('class="map"')}</div>`);
    expect(definition).toBeUndefined();
    expect(diagnostics).toMatchObject([
      {
        code: 'picture/missing-alt',
        severity: 'error',
        file: 'layout.hbs',
        message: '<svg class="map"> has no text for those who cannot see it.',
      },
    ]);
    const placed = await compose(svg('data-path="pictures.map"'));
    expect(placed.diagnostics).toMatchObject([{ file: 'en.yaml', path: 'pictures.map' }]);
  });

  it('need none in what is kept for the margins', async () => {
    const css = '.h { position: running(head) }';
    expect(await shown(`<div class="h">${svg('')}</div><p>a</p>`, css)).toContain('P a');
  });
});

describe('what style sheets make', () => {
  it('is content where it is text, and decoration where it is but a box', async () => {
    const css =
      '.a::before { content: "Note"; display: block } .b::before { content: ""; display: block; min-block-size: 2pt; background-color: #cccccc }';
    expect(await shown('<div class="a"><p>x</p></div><div class="b"><p>y</p></div>', css)).toMatchInlineSnapshot(`
      "stack
        text Note
        P x
      stack
        stack (decorative)
        P y"
    `);
  });
});
