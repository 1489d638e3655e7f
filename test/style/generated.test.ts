import { describe, expect, it } from 'vitest';
import { declared, onlyMistake, page } from './helpers.js';

describe('content', () => {
  it.each([
    ['normal', null],
    ['none', []],
    [
      '"a\\201C" \'b\'',
      [
        { kind: 'text', text: 'a“' },
        { kind: 'text', text: 'b' },
      ],
    ],
    ['counter(pages)', [{ kind: 'counter', name: 'pages', style: 'decimal' }]],
    ['element(head)', [{ kind: 'element', name: 'head', which: 'first' }]],
    ['string(Title, first-except)', [{ kind: 'string', name: 'Title', which: 'first-except' }]],
    ['target-counter("#x", page)', [{ kind: 'target-counter', target: '#x', name: 'page', style: 'decimal' }]],
    ['attr(title)', [{ kind: 'text', text: '' }]],
  ])('%s', (written, parts) => {
    expect(declared(`content: ${written}`).content).toEqual(parts);
  });

  it.each([
    ['counter(chapter)', 'counter(page)'],
    ['counter(page, lower-roman)', 'counter(page)'],
    ['target-counter(attr(href))', 'target-counter(attr(href), page)'],
    ['element(head, middle)', 'first-except'],
    ['string()', 'string(name)'],
    ['attr("x")', 'attr(name)'],
    ['open-quote', 'It takes'],
    ['leader(".")', 'It takes'],
  ])('%s is refused', (written, word) => {
    const { code, hint } = onlyMistake(`p { content: ${written} }`);
    expect(code).toBe('style/value');
    expect(hint).toContain(word);
  });
});

describe('string-set', () => {
  it('names strings', () => {
    expect(declared('string-set: title content(), short "S" attr(class)').stringSet).toEqual([
      { name: 'title', value: 'content' },
      {
        name: 'short',
        value: [
          { kind: 'text', text: 'S' },
          { kind: 'text', text: '' },
        ],
      },
    ]);
    expect(declared('string-set: none').stringSet).toEqual([]);
  });

  it.each(['title', 'content()', 'title content() "x"', 'title "x" content()', 'title content(before)'])(
    '%s is refused',
    (written) => {
      expect(onlyMistake(`p { string-set: ${written} }`).code).toBe('style/value');
    },
  );
});

describe('pseudo-elements', () => {
  const css = `p::before { content: "a"; color: #111111 } p.none::before { content: none } .off::after { content: "b"; display: none }
    .plain::after { color: red } li::marker { color: #222222; font-size: 2em }`;
  const { element, styled, style } = page(
    css,
    '<p id="a">A</p><p class="none">B</p><p class="off plain">C</p><ul><li>D</ul><div>E</div>',
  );

  it('are there when they have content and are shown', () => {
    expect(styled.pseudo(element('#a'), 'before')).toMatchObject({ color: '#111111', display: 'inline' });
    expect(styled.pseudo(element('.none'), 'before')).toBeNull();
    expect(styled.pseudo(element('.off'), 'after')).toBeNull();
    expect(styled.pseudo(element('div'), 'before')).toBeNull();
  });

  it('of list items are markers, always', () => {
    expect(styled.pseudo(element('li'), 'marker')).toMatchObject({
      color: '#222222',
      fontSize: 20,
      listStyleType: 'disc',
    });
    expect(style('li').fontSize).toBe(10);
    expect(styled.pseudo(element('div'), 'marker')).toBeNull();
    expect(page('', '<ul><li>D</ul>').styled.pseudo(page('', '').document as never, 'marker')).toBeNull();
  });
});
