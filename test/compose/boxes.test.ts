import { describe, expect, it } from 'vitest';
import { compose } from './helpers.js';
import { outline } from './outline.js';

const shown = async (body: string, css = ''): Promise<string> => {
  const { definition, diagnostics } = await compose(body, css);
  expect(diagnostics).toEqual([]);
  return outline(definition?.content ?? []);
};

describe('blocks', () => {
  it('wrap text between blocks into paragraphs without a name', async () => {
    expect(await shown('<div>before <b>it</b><p>block</p> after</div>')).toMatchInlineSnapshot(`
      "stack
        text
          "before " SourceSans3-400 10/15 #000000
          "it" SourceSans3-600 10/15 #000000
        text<P>
          "block" SourceSans3-400 10/15 #000000
        text
          "after" SourceSans3-400 10/15 #000000"
    `);
  });

  it('count padding and border into their size, and give their children the rest', async () => {
    const css = `.box { inline-size: 50%; min-block-size: 40pt; padding: 10pt; border: 1pt solid #cccccc; margin-inline-start: auto; opacity: 0.5 }
      .box div { inline-size: 50%; background-color: #eeeeee }`;
    expect(await shown('<div class="box"><div>x</div></div>', css)).toMatchInlineSnapshot(`
      "stack justify="end" padding={"top":10,"end":10,"bottom":10,"start":10} border={"top":{"width":1,"color":"#cccccc"},"end":{"width":1,"color":"#cccccc"},"bottom":{"width":1,"color":"#cccccc"},"start":{"width":1,"color":"#cccccc"}} opacity=0.5 width=100 minHeight=40
        text background="#eeeeee" opacity=0.5 width=39
          "x" SourceSans3-400 10/15 #000000 opacity=0.5"
    `);
  });

  it('become entries of the outline, destinations and breaks', async () => {
    expect(
      await shown(
        '<h2 id="a" data-path="t">A  <em>b</em><sup>1</sup></h2>',
        'h2 { break-before: page; font-family: Montserrat }',
      ),
    ).toMatchInlineSnapshot(`
      "text<H2> dataPath="t" id="a" breakBefore="page" breakAfter="avoid" breakInside="avoid" bookmark={"level":2,"text":"A b"}
        "A " Montserrat-700 15/15 #000000
        "b" Montserrat-700 15/15 #000000
        "1" Montserrat-700 10.5/15 #000000 rise=5.4"
    `);
  });
});

describe('lists', () => {
  it('put numbers, shapes and the padding of the list into items', async () => {
    const css =
      'ol { padding-inline-start: 20pt; list-style-type: lower-roman } ul { padding-inline-start: 12pt } li::marker { color: #0a5aa8; font-size: 5pt }';
    expect(
      await shown(
        '<ol start="3"><li>three</li><li value="9"><p>nine</p><ul><li>inner</li></ul></li><li>ten</li></ol>',
        css,
      ),
    ).toMatchInlineSnapshot(`
      "stack<L> numbering="LowerRoman"
        body indent=20 “iii.” gap 2
          text
            "three" SourceSans3-400 10/15 #000000
        body indent=20 “ix.” gap 2
          text<P>
            "nine" SourceSans3-400 10/15 #000000
          stack<L> numbering="Circle"
            body indent=12 circle 2 #0a5aa8
              text
                "inner" SourceSans3-400 10/15 #000000
        body indent=20 “x.” gap 2
          text
            "ten" SourceSans3-400 10/15 #000000"
    `);
  });
});

describe('grids', () => {
  it('fill tracks row by row, text between elements as a child, in visual order', async () => {
    const css =
      '.g { display: grid; grid-template-columns: 40pt 1fr 25%; column-gap: 10pt; row-gap: 4pt } .first { order: -1 } span { display: block }';
    expect(
      await shown('<div class="g"><span>a</span> text <span class="first">c</span><span>d</span></div>', css),
    ).toMatchInlineSnapshot(`
      "columns tracks=[40,{"fr":1},{"percent":25}] columnGap=10 rowGap=4 visualOrder=[1,2,0,0]
        text
          "a" SourceSans3-400 10/15 #000000
        text
          "text" SourceSans3-400 10/15 #000000
        text
          "c" SourceSans3-400 10/15 #000000
        text
          "d" SourceSans3-400 10/15 #000000"
    `);
  });

  it('spread fixed tracks over what is left', async () => {
    const { definition } = await compose(
      '<div><p>a</p><p>b</p></div>',
      'div { display: grid; grid-template-columns: 30pt 30pt; justify-content: space-between }',
    );
    expect(definition?.content[0]).toMatchObject({ columnGap: 140 });
  });
});

describe('tables', () => {
  it('keep groups, spans, header cells and column widths', async () => {
    const html = `<table><caption>C</caption><thead><tr><th scope="col" colspan="2">H</th><th>I</th></tr></thead>
      <tbody><tr><th scope="row" rowspan="2">a</th><td>b</td><td>c</td></tr><tr><td>d</td><td>e</td></tr></tbody></table>`;
    const css =
      'th, td { padding: 2pt; text-align: start } tbody th { inline-size: 30pt } td { vertical-align: bottom }';
    expect(await shown(html, css)).toMatchInlineSnapshot(`
      "rows tracks=[30,"auto","auto"]
        text<Caption> align="center"
          "C" SourceSans3-400 10/15 #000000
        head
          cell padding={"top":2,"end":2,"bottom":2,"start":2} colSpan=2 header=true scope="Column" verticalAlign="middle"
            text
              "H" SourceSans3-600 10/15 #000000
          cell padding={"top":2,"end":2,"bottom":2,"start":2} header=true verticalAlign="middle"
            text
              "I" SourceSans3-600 10/15 #000000
        row
          cell padding={"top":2,"end":2,"bottom":2,"start":2} rowSpan=2 header=true scope="Row" verticalAlign="middle"
            text
              "a" SourceSans3-600 10/15 #000000
          cell padding={"top":2,"end":2,"bottom":2,"start":2} verticalAlign="bottom"
            text
              "b" SourceSans3-400 10/15 #000000
          cell padding={"top":2,"end":2,"bottom":2,"start":2} verticalAlign="bottom"
            text
              "c" SourceSans3-400 10/15 #000000
        row
          cell padding={"top":2,"end":2,"bottom":2,"start":2} verticalAlign="bottom"
            text
              "d" SourceSans3-400 10/15 #000000
          cell padding={"top":2,"end":2,"bottom":2,"start":2} verticalAlign="bottom"
            text
              "e" SourceSans3-400 10/15 #000000"
    `);
  });
});

describe('boxes outside of the flow', () => {
  it('are placed from the edges of the paper', async () => {
    const css =
      '.a { position: absolute; inset-block-start: 10%; inset-inline: 20pt; } .b { position: absolute; inset-block: 0; inset-inline-end: 0; inline-size: 100pt }';
    expect(await shown('<div class="a">a</div><div class="b">b</div>', css)).toMatchInlineSnapshot(`
      "text width=260 absolute={"top":40,"end":20,"start":20}
        "a" SourceSans3-400 10/15 #000000
      text width=100 minHeight=400 absolute={"top":0,"end":0,"bottom":0}
        "b" SourceSans3-400 10/15 #000000"
    `);
  });

  it('begin the page that they name', async () => {
    const css = '@page notes { margin: 0 } .n { page: notes; position: absolute; inset-block-end: 30pt }';
    expect(await shown('<p>a</p><div class="n">b</div>', css)).toMatchInlineSnapshot(`
      "text<P>
        "a" SourceSans3-400 10/15 #000000
      stack page="notes"
        text absolute={"bottom":30}
          "b" SourceSans3-400 10/15 #000000"
    `);
  });
});

describe('pages', () => {
  it('share the width of a margin between its boxes', async () => {
    const css = `@page { @bottom-start { content: string(title) } @bottom-end { content: counter(page); inline-size: 40pt; vertical-align: top; border-block-start: 1pt solid #000000 }
      @top-start { content: element(head, first-except) } } h2 { string-set: title content() } .h { position: running(head) }`;
    const { definition } = await compose('<p class="h">H</p><h2>T</h2>', css);
    const boxes = definition?.pages.auto?.boxes ?? [];
    expect(boxes.map(({ place, offset, width, verticalAlign }) => [place, offset, width, verticalAlign])).toEqual([
      ['top', 0, 200, 'middle'],
      ['bottom', 0, 160, 'middle'],
      ['bottom', 160, 40, 'top'],
    ]);
    expect(boxes[0]?.content).toEqual({ running: 'head', which: 'first-except' });
    expect(boxes[1]?.content).toMatchObject({
      node: { text: [{ shows: { kind: 'string', name: 'title', which: 'first' } }] },
    });
    expect(boxes[2]?.content).toMatchObject({ node: { align: 'end', border: { top: { width: 1 } } } });
    expect(definition?.content[0]).toMatchObject({ running: 'head', text: [{ text: 'H' }] });
    expect(definition?.content[1]).toMatchObject({ strings: { title: 'T' } });
  });

  it('take the watermark out of the flow', async () => {
    const { definition } = await compose(
      '<p class="w">DRAFT</p><p>x</p>',
      '.w { position: running(watermark); color: #ff0000; opacity: 0.2 }',
    );
    expect(definition?.watermark).toEqual({
      text: 'DRAFT',
      fonts: ['SourceSans3-400'],
      color: '#ff0000',
      opacity: 0.2,
    });
    expect(definition?.content).toHaveLength(1);
  });
});

describe('faces', () => {
  it('that no @font-face gives are an error', async () => {
    const { definition, diagnostics } = await compose('<p>x</p>', 'p { font-family: Nowhere }');
    expect(definition).toBeUndefined();
    expect(diagnostics.map(({ code }) => code)).toEqual(['style/no-face']);
  });

  it('are only those that the text uses', async () => {
    const { definition } = await compose('<p>x <em>y</em></p>', 'em { font-style: italic }');
    expect(Object.keys(definition?.faces ?? {})).toEqual(['SourceSans3-400', 'SourceSans3-400-Italic']);
  });
});
