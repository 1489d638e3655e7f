import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fullProfile, profile } from './fixtures.js';
import { blocks, inline, inlineBlocks, reported, stateOf } from './rendered.js';

describe('Markdown', () => {
  it('prints HTML and templates as text', () => {
    expect(blocks('<script>alert(1)</script> {{x}} {{{y}}} &lt;b&gt; <b>c</b>')).toBe(
      '<p>&lt;script&gt;alert(1)&lt;/script&gt; {{x}} {{{y}}} &lt;b&gt; &lt;b&gt;c&lt;/b&gt;</p>',
    );
    expect(blocks('<div onclick="x">\n\ny')).toContain('&lt;div onclick=');
  });

  it('knows emphasis, strikethrough, code, lists and boxes', () => {
    expect(blocks('*a* **b** ~~c~~ `d "e"`')).toBe(
      '<p><em>a</em> <strong>b</strong> <s>c</s> <code>d &quot;e&quot;</code></p>',
    );
    expect(blocks('> **Note**\n>\n> - a\n> - b')).toMatchInlineSnapshot(`
      "<blockquote>
      <p><strong>Note</strong></p>
      <ul>
      <li>a</li>
      <li>b</li>
      </ul>
      </blockquote>"
    `);
  });

  it('marks phrases in other languages, with their direction', () => {
    expect(inline('the [Red *Chilena*]{lang=es} and [مرحبا]{lang="ar"}')).toBe(
      'the <span lang="es" dir="ltr">Red <em>Chilena</em></span> and <span lang="ar" dir="rtl">مرحبا</span>',
    );
  });

  it.each(['[a]{lang=not_one}', '[a]{class=x}', '[a] {lang=es}', '[a]{lang=}'])('takes %s for text', (text) => {
    expect(inline(text)).toBe(text);
  });

  it('puts headings under their section, and names them once', () => {
    const state = stateOf();
    expect(blocks('## A b\n\n### *C*\n\n## A b', state, { level: 3 })).toBe(
      '<h3 id="context-a-b">A b</h3>\n<h4 id="context-c"><em>C</em></h4>\n<h3 id="context-a-b-2">A b</h3>',
    );
    expect(blocks('# Été à Łódź', state, { level: 4 })).toBe('<h4 id="context-été-à-łódź">Été à Łódź</h4>');
    expect(blocks('###### x\n\n# y', state, { level: 3 })).toContain('<h6 id="context-x">x</h6>\n<h3 id="context-y">');
  });

  it('sets quotation marks across other elements, and leaves code alone', () => {
    expect(inline(`"*a* 'b'" -- \`"c" --\``)).toBe('“<em>a</em> ‘b’” – <code>&quot;c&quot; --</code>');
    expect(inline('**mot** : « *a* » !', stateOf(profile({ language: 'fr' })))).toBe(
      '<strong>mot</strong>\u202F: «\u202F<em>a</em>\u202F»\u202F!',
    );
  });

  it('explains an acronym where the document first uses it, headings excepted', () => {
    const state = stateOf(profile({ acronyms: { UN: 'United Nations', NGO: 'body', 'UN-Habitat': 'programme' } }));
    expect(blocks('# UN\n\nUN-Habitat, UN and UN; UNO, `UN`, "UN". NGOs.', state)).toBe(
      '<h3 id="context-un">UN</h3>\n<p><abbr title="programme">UN-Habitat</abbr>, <abbr title="United Nations">UN</abbr> and UN; UNO, <code>UN</code>, “UN”. <abbr title="body">NGO</abbr>s.</p>',
    );
    expect(inline('NGO', state)).toBe('NGO');
  });
});

describe('citations', () => {
  const given = fullProfile({ acronyms: {} });

  it('are raised numbers that lead to the list', () => {
    expect(blocks('Text [@census; @law], more.', stateOf(given))).toBe(
      '<p>Text<sup class="citations"><a class="citation" role="doc-noteref" href="#source-census" aria-label="Source 2">2</a>, <a class="citation" role="doc-noteref" href="#source-law" aria-label="Source 1">1</a></sup>, more.</p>',
    );
  });

  it.each([
    ['word [@law].', 'word^.'],
    ['word  [@law] more', 'word^ more'],
    ['word\n[@law], more', 'word^, more'],
    ['*word* [@law]', '<em>word</em>^'],
    ['*word*\n[@law]\nmore', '<em>word</em>^\nmore'],
    ['"word." [@law]', '“word.”^'],
  ])('stand at the word before them: %j', (text, set) => {
    expect(inlineBlocks(text, stateOf(given))).toBe(set);
  });

  it('side by side are one mark', () => {
    expect(blocks('a [@law] [@census]\n[@law]', stateOf(given))).toMatch(
      /^<p>a<sup class="citations"><a [^>]*>1<\/a>, <a [^>]*>2<\/a><\/sup><\/p>$/u,
    );
  });

  it('of a finding follow its text, once each', () => {
    const marks = (html: string) => [...html.matchAll(/href="#source-(\w+)"/gu)].map((match) => match[1]);
    const tight = blocks('Text [@law].', stateOf(given), { tight: true, cite: ['law', 'census'] });
    expect(tight).toMatch(/^Text<sup.*<\/sup>\.<sup.*<\/sup>$/u);
    expect(marks(tight)).toEqual(['law', 'census']);
    expect(blocks('A\n\nB', stateOf(given), { cite: ['law'] })).toMatch(/<p>A<\/p>\n<p>B<sup.*<\/sup><\/p>$/u);
    expect(blocks('- A', stateOf(given), { cite: ['law'] })).toMatch(/<\/ul>\n<p><sup.*<\/sup><\/p>$/u);
  });

  it('are left out where a finding is shown a second time', () => {
    expect(inline('Text [@law].', stateOf(given))).toBe('Text.');
  });

  it('of unknown sources are mistakes', () => {
    expect(reported('a [@none]')).toEqual(['1 text/source The source `none` is cited and not in the data.']);
  });
});

describe('links', () => {
  it('lead to the web, to an address or into the document', () => {
    const state = stateOf();
    expect(blocks('[a](https://a.example/?b=1&c) <mailto:x@a.example> [b](#domain-crises)', state)).toBe(
      '<p><a href="https://a.example/?b=1&amp;c">a</a> <a href="mailto:x@a.example">mailto:x@a.example</a> <a href="#domain-crises">b</a></p>',
    );
    expect(state.innerLinks).toMatchObject([{ id: 'domain-crises', path: 'context' }]);
    expect(state.diagnostics).toEqual([]);
  });

  it.each([
    'javascript:alert(1)',
    'file:///etc/passwd',
    '/x',
    'page.html',
    'data:text/html,x',
    'https:',
    '#',
    'vbscript:x',
    'mailto:',
  ])('to %s are mistakes, told at their place', (href) => {
    const [first, ...more] = reported(`First.\n\nSecond [a](${href}).`);
    expect(first).toMatch(/^\d+ text\/link The link leads to/u);
    expect(Number(first?.split(' ')[0])).toBeGreaterThan(8);
    expect(more).toEqual([]);
  });
});

describe('pictures and figures', () => {
  const given = fullProfile({ acronyms: {} });

  it('stand by themselves, numbered in order', () => {
    expect(blocks('![](picture:market)\n\n![](figure:people)', stateOf(given))).toMatchSnapshot();
  });

  it('may have other words at a place, and stand in a line', () => {
    expect(blocks('![Other](picture:market "Words *here*")', stateOf(given))).toContain('alt="Other"');
    expect(blocks('![](picture:market "Words *here*")', stateOf(given))).toContain('Words <em>here</em>');
    expect(blocks('See ![](picture:market).', stateOf(given))).toBe(
      '<p>See <img class="inline-picture" src="picture:market" alt="A “market”" data-path="pictures.market">.</p>',
    );
  });

  it('without caption and credit are no numbered figures', () => {
    const state = stateOf(given);
    expect(blocks('![](picture:foreword)', state)).toBe(
      '<div class="picture"><img src="picture:foreword" alt="The mayor" data-path="pictures.foreword"></div>',
    );
    expect(state.numbers.figure).toBe(0);
  });

  it('of the kind table are tables', () => {
    const { people } = given.figures;
    if (!people) throw new Error('The fixture has a figure.');
    const figures = {
      people: {
        ...people,
        kind: 'table' as const,
        data: [
          ['2017', 0.5],
          ['2018', 'n/a'],
        ],
      },
    };
    expect(blocks('![](figure:people)', stateOf({ ...given, figures }))).toMatchSnapshot();
  });

  it('may be charts without a table', () => {
    const { people } = given.figures;
    if (!people) throw new Error('The fixture has a figure.');
    expect(
      blocks('![](figure:people)', stateOf({ ...given, figures: { people: { ...people, table: false } } })),
    ).not.toContain('<table');
  });

  it.each([
    ['![](picture:nope)', 'text/picture There is no picture `nope` in the data.'],
    ['![](picture:constructor)', 'text/picture There is no picture `constructor` in the data.'],
    ['![](figure:nope)', 'text/picture There is no figure `nope` in the data.'],
    ['a ![](figure:people)', 'text/picture The figure `people` stands within a line.'],
    [
      '![](https://a.example/b.png)',
      'text/picture `https://a.example/b.png` is not a picture of the data; texts show no files and nothing from the web.',
    ],
    [
      '![](../secret.png)',
      'text/picture `../secret.png` is not a picture of the data; texts show no files and nothing from the web.',
    ],
  ])('%s is a mistake', (text, said) => {
    expect(reported(text, given).map((line) => line.replace(/^\d+ /u, ''))).toEqual([said]);
  });
});

describe('any text', () => {
  it('is rendered, without an exception and without a tag that it wrote itself', () => {
    const piece = fc.constantFrom(
      '<b>',
      '{{x}}',
      '[@',
      ']',
      '![',
      '](',
      'picture:market',
      'figure:people',
      '[@law]',
      '{lang=es}',
      '|',
      '---',
      '\n',
      '#',
      '> ',
      '- ',
      '*',
      '`',
      '"',
      "'",
      'UN',
      ' ',
      'a',
      '\u0000',
      '&',
      ')',
      '<https://x.example>',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const html = blocks(pieces.join(''), stateOf(fullProfile()));
        expect(html).not.toContain('<b>');
        const tags = [...html.matchAll(/<([a-z0-9]+)/gu)].map((match) => match[1]);
        const own =
          'p ul ol li h1 h2 h3 h4 h5 h6 em strong s code pre hr br a sup abbr span img div figure figcaption table caption thead tbody tr th td blockquote cite'.split(
            ' ',
          );
        expect(own).toEqual(expect.arrayContaining([...new Set(tags)]));
      }),
      { numRuns: 200 },
    );
  });
});
