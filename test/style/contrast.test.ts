import { describe, expect, it } from 'vitest';
import { checkContrast } from '../../src/style/index.js';
import { page, said } from './helpers.js';

/** What the check says of a page, shortly. */
function check(css: string, html: string): string[] {
  const { document, styled } = page(css, html);
  return checkContrast(document, styled).map(said);
}

describe('contrast', () => {
  it('of text on paper is told with element, colours, ratio and the declaration', () => {
    expect(check('p.a, b {\n  color: #777777 }', '<p class="a x">A</p><p>B</p>')).toEqual([
      '2:3 style/contrast The text of `p.a.x` is #777777 on #ffffff: a contrast of 4.47 to 1, where 4.5 is the least that can be read.',
    ]);
    expect(check('p { color: #767676 }', '<p>A</p>')).toEqual([]);
  });

  it('is told once for each pair of colours and declaration', () => {
    const html = '<p>A</p><p>B</p><div><p>C</p></div>';
    expect(check('p { color: #aaaaaa } div { background-color: #bbbbbb }', html)).toHaveLength(2);
  });

  it('is held against the nearest background', () => {
    const html = '<section><div><p>A</p></div></section>';
    expect(check('section { background-color: #06284f; color: #ffffff }', html)).toEqual([]);
    expect(
      check('section { background-color: #06284f; color: #ffffff } div { background-color: #ffb81c }', html)[0],
    ).toContain('#ffffff on #ffb81c');
  });

  it('of text whose colour no one set is laid to the background', () => {
    expect(check('\nsection { background-color: #06284f }', '<section>A</section>')[0]).toMatch(/^2:11 /u);
  });

  it('counts opacity, of the text and of what is around it', () => {
    expect(check('p { opacity: 0.4 }', '<p>A</p>')[0]).toContain('#999999 (#000000, half transparent) on #ffffff');
    expect(check('div { opacity: 0.5 }\np { opacity: 0.8 }', '<div><p>A</p></div>')[0]).toMatch(/^2:5 .*#999999/u);
    expect(check('div { background-color: #000000; color: #ffffff; opacity: 0.3 }', '<div>A</div>')[0]).toContain(
      '#ffffff on #b3b3b3',
    );
  });

  it('does not look at what has no text or is not shown', () => {
    const css = '.bad { color: #eeeeee } .off { display: none }';
    expect(
      check(css, '<div class="bad"> <img></div><p class="bad off">A</p><div class="off"><p class="bad">B</p></div>'),
    ).toEqual([]);
  });

  it('is held for generated text, markers, charts and margin boxes', () => {
    expect(check('p::before { content: "a"; color: #eeeeee }', '<p></p>')[0]).toContain('`p::before`');
    expect(check('li::marker { color: #eeeeee }', '<ol><li></li></ol>')[0]).toContain('`li::marker`');
    expect(check('li::marker { color: #eeeeee }', '<ul><li></li></ul>')).toEqual([]);
    expect(check('.c { color: #eeeeee }', '<div class="c" data-chart="{}"></div>')).toHaveLength(1);
    expect(
      check(
        '@page { @top-end {\n content: counter(page); color: #eeeeee } @top-start { content: element(x); color: #eeeeee } }',
        '<p></p>',
      ),
    ).toEqual([expect.stringMatching(/^2:26 style\/contrast The text of `@top-end`/u)]);
    expect(check('a { content: none; color: #eeeeee }', '<a>A</a>')).toEqual([]);
  });

  it('of text in a drawing is that of its fill', () => {
    expect(check('svg { fill: #eeeeee }', '<svg><path/><text>A</text></svg>')[0]).toMatch(/^1:7 .*`text` is #eeeeee/u);
    expect(check('svg { color: #eeeeee; fill: #000000 }', '<svg><text>A</text></svg>')).toEqual([]);
  });

  it('takes what runs in the margins from its ground', () => {
    expect(
      check(
        'section { background-color: #000000; color: #ffffff } p { position: running(head) }',
        '<section><p>A</p></section>',
      )[0],
    ).toContain('#ffffff on #ffffff');
  });

  it('of the watermark does not matter', () => {
    expect(check('.watermark { color: #eeeeee }', '<p class="big watermark">Draft</p>')).toEqual([]);
  });
});

describe('text on a picture', () => {
  const picture = 'div { background-image: url(picture:cover) }';

  it('needs a background of its own', () => {
    expect(check(`${picture}\np { color: #000000 }`, '<div><p>A</p></div>')).toEqual([
      '2:5 style/contrast The text of `p` stands on a picture, whose colours may be any.',
    ]);
    expect(check(`${picture} p { background-color: #ffffff }`, '<div><p>A</p></div>')).toEqual([]);
    expect(check(`${picture} div { background-color: #ffffff }`, '<div><p>A</p></div>')).toHaveLength(1);
  });

  it('needs one, too, where the picture lies over the whole page before it', () => {
    const html = '<section><h1>A</h1><img class="p"><p>B</p></section>';
    const told = (css: string) => check(css, html).map((text) => /`(\w+)`/u.exec(text)?.[1]);
    expect(told('img { position: absolute; inset: 0 }')).toEqual(['p']);
    expect(told('img { position: absolute; inset-block: -3mm; inset-inline-end: 0; inline-size: 100% }')).toEqual([
      'p',
    ]);
    expect(
      told(
        '@page { size: 300pt } img { position: absolute; inset-block-start: 0; inset-inline-start: 0; inline-size: 300pt; block-size: 300pt }',
      ),
    ).toEqual(['p']);
    expect(told('img { position: absolute; inset-block-start: 0; inset-inline: 0 }')).toEqual([]);
    expect(told('img { inset: 0 }')).toEqual([]);
  });

  describe('that lies over a part of its page', () => {
    const css = `@page cover { size: 400pt 500pt }
      section { page: cover; background-color: #06284f; color: #ffffff }
      img { position: absolute; inset-block-start: 0; inset-inline: 0; block-size: 300pt }
      p { position: absolute; inset-inline-start: 20pt; `;
    const html = '<section><img><p>A <b>B</b></p></section>';

    it.each([
      ['inset-block-start: 299pt'],
      ['inset-block-end: 201pt'],
      ['inset-block: 250pt 0'],
      ['inset-block-start: 20%; inline-size: 50%'],
    ])('needs one in a box that stands on it: %s', (place) => {
      expect(check(`${css} ${place} }`, html)).toHaveLength(1);
      expect(check(`${css} ${place}; background-color: #06284f }`, html)).toEqual([]);
    });

    it.each([
      ['inset-block-start: 301pt'],
      ['inset-block-end: 100pt'],
      ['inset-block: 300pt 0'],
      ['inset-block-start: 70%'],
      ['opacity: 1'],
    ])('needs none in a box that stands elsewhere, or where only the page can tell: %s', (place) => {
      expect(check(`${css} ${place} }`, html)).toEqual([]);
    });

    it('needs none where the picture comes after it', () => {
      expect(check(`${css} inset-block-start: 0 }`, '<section><p>A</p><img></section>')).toEqual([]);
    });
  });
});
