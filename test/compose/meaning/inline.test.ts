import { describe, expect, it } from 'vitest';
import type { DocumentDefinition, Run } from '../../../src/pdf/document.js';
import { compose } from '../helpers.js';
import { roles } from './roles.js';

/** The runs of the first paragraph. */
const firstText = (definition: DocumentDefinition | undefined): readonly Run[] => {
  const [node] = definition?.content ?? [];
  return node && 'text' in node ? node.text : [];
};

const shown = async (body: string, css = ''): Promise<string> => {
  const { definition, diagnostics } = await compose(body, css);
  expect(diagnostics).toEqual([]);
  return roles(definition?.content ?? []);
};

describe('elements within a line', () => {
  it('are elements only where they mean something, and one each', async () => {
    const html = `<p>A <strong>b</strong> <a href="https://example.org" title="To c" lang="es" data-path="c">c</a>
      <q>d</q> <code>e</code> <abbr title="Foo &amp; bar" data-path="f">f</abbr> <span class="x">g</span> <span aria-hidden="true">·</span>
      <a href="ftp://h">h</a></p>`;
    expect(await shown(html)).toMatchInlineSnapshot(
      `"P A b [Link link=https://example.org linkTitle=To c lang=es dataPath=c: c] [Quote: d] [Code: e] [Span expansion=Foo & bar dataPath=f: f] g (decorative: ·) h"`,
    );
  });

  it('are the same object for all their runs', async () => {
    const { definition } = await compose(
      '<p><a href="#x">a <em>b</em> <span lang="fr">c</span></a><i id="x">d</i></p>',
      'em { font-style: italic }',
    );
    const runs = firstText(definition);
    const links = runs.flatMap(({ inside = [] }) => inside.filter(({ role }) => role === 'Link'));
    expect(links).toHaveLength(4);
    expect(new Set(links).size).toBe(1);
    expect(runs.at(-1)?.inside).toBeUndefined();
  });

  it('keep two links to one place apart', async () => {
    const { definition } = await compose('<p id="x"><a href="#x">a</a><a href="#x">b</a></p>');
    const [first, second] = firstText(definition);
    expect(first?.inside?.[0]).toEqual(second?.inside?.[0]);
    expect(first?.inside?.[0]).not.toBe(second?.inside?.[0]);
  });

  it('can be led to, however many have a name', async () => {
    expect(await shown('<p><b id="a">a</b><b id="b">b</b></p><h2 id="c"><b id="d">d</b></h2>')).toMatchInlineSnapshot(`
      "stack id=b
        P id=a ab
      stack id=d
        H2 id=c d"
    `);
  });
});

describe('links that are boxes', () => {
  it('say where they lead', async () => {
    const css = '.g { display: grid; grid-template-columns: 1fr 1fr } a span { display: block }';
    const html =
      '<div class="g" id="x"><a href="#x" aria-label="To x">x</a><a href="#x"><span>1</span><span>y</span></a></div>';
    expect(await shown(html, css)).toMatchInlineSnapshot(`
      "columns id=x
        text link=#x linkTitle=To x x
        stack link=#x
          text 1
          text y"
    `);
  });
});

describe('contents, citations and notes', () => {
  it('are entries that refer to places', async () => {
    const css =
      'li { display: grid; grid-template-columns: 20pt 1fr 20pt } .n { content: target-counter(attr(href), page) }';
    const html = `<nav role="doc-toc"><h2>Contents</h2><ol><li><span>1</span><a href="#s">First</a><a class="n" href="#s" aria-label="First"></a></li></ol></nav>
      <section id="s"><h2>First</h2></section>`;
    expect(await shown(html, css)).toMatchInlineSnapshot(`
      "Part
        H2 Contents
        TOC
          TOCI
            Lbl 1
            Reference link=#s First
            Reference link=#s linkTitle=First page-of
      Part id=s
        H2 First"
    `);
  });

  it('are entries in plain lists, too, and lists in them', async () => {
    const html =
      '<nav role="doc-toc" id="s"><ol><li><a href="#s">A</a><ol><li><a href="#s">B</a></li></ol></li></ol></nav>';
    expect(await shown(html)).toMatchInlineSnapshot(`
      "Part id=s
        TOC
          item
            text [Reference: [Link link=#s: A]]
            TOC
              item
                text [Reference: [Link link=#s: B]]"
    `);
  });

  it('refer to notes, whose bodies their paths name', async () => {
    const css = '.b { display: block }';
    const html = `<p>x<sup><a href="#a" role="doc-noteref" aria-label="Source 1">1</a>, <a href="#b" role="doc-noteref">2</a></sup></p>
      <ol><li id="a" role="doc-endnote" data-path="sources.0">One, <em data-path="sources.0.title">title</em></li>
      <li id="b" role="doc-endnote"><p>Two</p><p>more</p></li><li class="b" role="doc-endnote" data-path="sources.2">Three</li></ol>
      <aside role="doc-footnote" data-path="note">Foot</aside>`;
    expect(await shown(html, css)).toMatchInlineSnapshot(`
      "P x[Reference: [Link link=#a linkTitle=Source 1: 1]], [Reference: [Link link=#b: 2]]
      L numbering=Decimal
        item id=a
          Note path=sources.0 One, [Span dataPath=sources.0.title: title]
        item id=b
          Note
            P Two
            P more
        LI
          Note path=sources.2 Three
      Note path=note Foot"
    `);
  });
});
