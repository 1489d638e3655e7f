import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RunCollector, type RunManner } from '../../src/compose/inline/collector.js';
import { transformed } from '../../src/compose/inline/transform.js';
import { compose } from './helpers.js';
import { outline } from './outline.js';

const MANNER: RunManner = { fonts: ['A'], size: 10, color: '#000000', lineHeight: 12 };

describe('white space', () => {
  it('collapses across runs as if they were one text', () => {
    const piece = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '\t', '\u00a0') });
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const collector = new RunCollector();
        for (const text of pieces) collector.add(text, { ...MANNER });
        const runs = collector.finish();
        const whole = pieces
          .join('')
          .replace(/[ \n\t]+/g, ' ')
          .replace(/^ | $/g, '');
        expect(runs.map((run) => run.text).join('')).toBe(whole);
        expect(runs.every((run) => run.text !== '')).toBe(true);
      }),
    );
  });

  it('leaves no space around a forced break', async () => {
    const { definition } = await compose('<p>one <br> two</p>');
    expect(outline(definition?.content ?? [])).toMatchInlineSnapshot(`
      "text<P>
        "one\\ntwo" SourceSans3-400 10/15 #000000"
    `);
  });

  it('is kept in pre', async () => {
    const { definition } = await compose('<pre>a  b\n c</pre>');
    expect(outline(definition?.content ?? [])).toContain('"a\u00a0\u00a0b\\n\u00a0c"');
  });
});

describe('inline elements', () => {
  it('become flat runs that keep look, meaning, path, language and links', async () => {
    const { definition } = await compose(
      `<p data-path="context">The <strong>law</strong> of <span lang="es" data-path="x">Chile
      <em>(ley)</em></span>, <abbr title="International Organization for Migration">IOM</abbr><sup><a href="#source-a" class="c">1</a></sup>
      <a href="javascript:x">not a link</a></p>`,
      'strong { font-weight: 600 } sup { font-size: 6pt; line-height: 6pt }',
    );
    expect(outline(definition?.content ?? [])).toMatchInlineSnapshot(`
      "text<P> dataPath="context"
        "The " SourceSans3-400 10/15 #000000
        "law" SourceSans3-600 10/15 #000000
        " of " SourceSans3-400 10/15 #000000
        "Chile " SourceSans3-400 10/15 #000000 in Span lang="es" dataPath="x"
        "(ley)" SourceSans3-400-Italic 10/15 #000000 in Span lang="es" dataPath="x"
        ", " SourceSans3-400 10/15 #000000
        "IOM" SourceSans3-400 10/15 #000000 in Span expansion="International Organization for Migration"
        "1" SourceSans3-400 6/6 #000000 rise=3.6 in Link link="#source-a"
        " " SourceSans3-400 10/15 #000000
        "not a link" SourceSans3-400 10/15 #000000"
    `);
  });

  it('take what style sheets generate, before and after them', async () => {
    const { definition } = await compose(
      '<p>see <a href="#a" class="n"></a></p><h2 id="a">A</h2>',
      '.n { content: target-counter(attr(href), page) } .n::before { content: "p. "; color: red } h2::after { content: "!" }',
    );
    expect(outline(definition?.content ?? [])).toMatchInlineSnapshot(`
      "text<P>
        "see " SourceSans3-400 10/15 #000000
        "p. " SourceSans3-400 10/15 #ff0000 in Link link="#a"
        {page-of a} SourceSans3-400 10/15 #000000 in Link link="#a"
      text<H2> id="a" breakAfter="avoid" breakInside="avoid" bookmark={"level":2,"text":"A"}
        "A" SourceSans3-600 15/15 #000000
        "!" SourceSans3-600 15/15 #000000"
    `);
  });

  it('hand their ids, strings and lines to what can carry them', async () => {
    const { definition } = await compose(
      '<p class="u">a<span id="mark"></span><span class="s">b</span></p>',
      '.u { text-decoration-line: underline } .s { string-set: letter content() }',
    );
    expect(outline(definition?.content ?? [])).toMatchInlineSnapshot(`
      "text<P> strings={"letter":"b"} id="mark"
        "a" SourceSans3-400 10/15 #000000 decoration="underline"
        "b" SourceSans3-400 10/15 #000000 decoration="underline""
    `);
  });
});

describe('text-transform', () => {
  it('follows the language', () => {
    expect(transformed('istanbul', 'uppercase', 'tr')).toBe('İSTANBUL');
    expect(transformed('istanbul', 'uppercase', 'en')).toBe('ISTANBUL');
    expect(transformed('well-being of all', 'capitalize', 'en')).toBe('Well-Being Of All');
  });
});
