import { describe, expect, it } from 'vitest';
import type { Node } from '../../../src/pdf/document.js';
import { buildStructure } from '../../../src/pdf/structure/build.js';
import { run, text } from '../helpers/document.js';
import { outlineOf } from '../helpers/outline.js';
import { cell, figure, heading, headRow, item, list, picture, row, table } from '../helpers/pieces.js';

describe('blocks', () => {
  it('are paragraphs and headings in sections, in the order of the definition', () => {
    const content: Node[] = [
      {
        role: 'Part',
        dataPath: 'one',
        stack: [heading('Title'), text('words'), { role: 'Sect', stack: [text('deep')] }],
      },
    ];
    expect(outlineOf(content)).toEqual([
      'Part path=one',
      '  H2',
      '    “Title”',
      '  P',
      '    “words”',
      '  Sect',
      '    P',
      '      “deep”',
    ]);
  });

  it('have no element where they are but an arrangement', () => {
    const content: Node[] = [
      { stack: [{ columns: [text('left'), text('right')], tracks: [{ fr: 1 }, { fr: 1 }] }] },
      { role: 'none', table: true, tracks: [100], head: [], rows: [row(cell([text('in a cell')]))] } as Node,
    ];
    expect(outlineOf(content)).toEqual(['P', '  “left”', 'P', '  “right”', 'P', '  “in a cell”']);
  });

  it('of text within a heading are spans of it', () => {
    const two = [text('1'), text('Rights', { dataPath: 'name' })];
    expect(outlineOf([{ role: 'H3', columns: two, tracks: [20, { fr: 1 }] }])).toEqual([
      'H3',
      '  Span',
      '    “1”',
      '  Span path=name',
      '    “Rights”',
    ]);
  });

  it('that have a path or a language of their own have an element of their own', () => {
    expect(
      outlineOf([
        { lang: 'fr', stack: [text('bonjour')] },
        { dataPath: 'a', columns: [], tracks: [] },
      ]),
    ).toEqual(['Div lang=fr', '  P', '    “bonjour”', 'Div path=a']);
  });

  it('that are no content are left out: decorations, running heads', () => {
    expect(
      outlineOf([
        text('a rule', { decorative: true }),
        text('head', { running: 'head' }),
        { ...picture(10, 10), decorative: true },
        { text: [run('seen '), run('ornament', { decorative: true })] },
      ]),
    ).toEqual(['P', '  “seen ”']);
  });

  it('of text are content of their cell, item or caption where they are all of it, and paragraphs where there are more', () => {
    const two = [text('one'), text('two')];
    expect(outlineOf([table([row(cell([text('alone')]), cell(two))])])).toEqual([
      'Table',
      '  TBody',
      '    TR',
      '      TD',
      '        “alone”',
      '      TD',
      '        P',
      '          “one”',
      '        P',
      '          “two”',
    ]);
  });
});

describe('lists', () => {
  it('have items of label and body, and lists in them', () => {
    expect(outlineOf([{ role: 'L', stack: [item('1.', [text('outer'), list(1, 'n', 1)])] }])).toEqual([
      'L numbering=Decimal',
      '  LI',
      '    Lbl',
      '      “1.”',
      '    LBody',
      '      P',
      '        “outer”',
      '      L numbering=Decimal',
      '        LI',
      '          Lbl',
      '            “n0.”',
      '          LBody',
      '            “n0x0”',
    ]);
  });

  it('say how they are numbered, by their first marker or as they are told', () => {
    const disc: Node = { marker: { shape: 'disc', size: 3, color: '#000' }, indent: 10, body: [text('a')] };
    const bare: Node = { marker: null, indent: 0, body: [text('b')] };
    expect(outlineOf([{ role: 'L', stack: [disc] }])[0]).toBe('L numbering=Disc');
    expect(outlineOf([{ role: 'L', stack: [bare] }])[0]).toBe('L numbering=None');
    expect(outlineOf([{ role: 'L', numbering: 'LowerRoman', stack: [item('i.', [text('c')])] }])[0]).toBe(
      'L numbering=LowerRoman',
    );
  });

  it('are made for items that stand in none, one for those that follow each other', () => {
    const lines = outlineOf([
      item('1.', [text('a')]),
      item('2.', [text('b')]),
      text('between'),
      item('3.', [text('c')]),
    ]);
    expect(lines.filter((line) => !line.startsWith(' '))).toEqual(['L numbering=Decimal', 'P', 'L numbering=Decimal']);
  });

  it('may have items that are rows of columns', () => {
    const entry: Node = {
      role: 'LI',
      tracks: [20, { fr: 1 }],
      columns: [text('1', { role: 'Lbl' }), text('first')],
    };
    expect(outlineOf([{ role: 'L', numbering: 'Decimal', stack: [entry] }])).toEqual([
      'L numbering=Decimal',
      '  LI',
      '    Lbl',
      '      “1”',
      '    LBody',
      '      “first”',
    ]);
  });

  it('of contents are TOC and TOCI, whose links stand in references', () => {
    const entry: Node = {
      role: 'TOCI',
      tracks: [{ fr: 1 }, 20],
      columns: [
        text('Foreword', { role: 'Reference', link: '#foreword' }),
        text('7', { role: 'Reference', link: '#foreword' }),
      ],
    };
    expect(outlineOf([{ role: 'TOC', stack: [entry] }])).toEqual([
      'TOC',
      '  TOCI',
      '    Reference',
      '      Link to=#foreword',
      '        “Foreword”',
      '    Reference',
      '      Link to=#foreword',
      '        “7”',
    ]);
  });
});

describe('tables', () => {
  it('have caption, head, body and foot, and header cells with a scope', () => {
    const name = (words: string) => cell([text(words)], { header: true });
    const content = table([row(name('r'), cell([text('x')]))], {
      caption: text('Numbers'),
      head: [headRow('h')],
      foot: [row(cell([text('sum')], { colSpan: 2 }))],
      dataPath: 'figures.a',
    });
    expect(outlineOf([content]).filter((line) => !line.includes('“'))).toEqual([
      'Table path=figures.a',
      '  Caption',
      '  THead',
      '    TR',
      '      TH scope=Column',
      '      TH scope=Column',
      '  TBody',
      '    TR',
      '      TH scope=Row',
      '      TD',
      '  TFoot',
      '    TR',
      '      TD cols=2',
    ]);
  });

  it('name the headers of each cell where header cells span', () => {
    const head = row(cell([text('both')], { header: true, colSpan: 2 }));
    const side = cell([text('side')], { header: true, rowSpan: 2 });
    const content = table([row(side, cell([text('a')])), row(cell([text('b')]))], { head: [head] });
    expect(outlineOf([content]).filter((line) => /T[HD]/.test(line) && !line.includes('THead'))).toEqual([
      '      TH scope=Column cols=2',
      '      TH scope=Row rows=2 headers=1',
      '      TD headers=2',
      '      TD headers=2',
    ]);
  });
});

describe('a column of decoration', () => {
  const icon = cell([{ ...picture(5, 5), decorative: true } as Node], { decorative: true });
  const name = (words: string) => cell([text(words)], { header: true });
  const shape = (content: Node): string[] => outlineOf([content]).filter((line) => /T[RHD](?: |$)/.test(line));

  it('is none to those who hear the table, and what spans it is narrower', () => {
    const head = row(cell([text('Domain')], { header: true, colSpan: 2 }), name('What'));
    const rows = [row(icon, name('one'), cell([text('x')])), row(icon, name('two'), cell([text('y')]))];
    expect(shape(table(rows, { head: [head], tracks: [10, 50, 50] }))).toEqual([
      '    TR',
      '      TH scope=Column',
      '      TH scope=Column',
      '    TR',
      '      TH scope=Row',
      '      TD',
      '    TR',
      '      TH scope=Row',
      '      TD',
    ]);
  });

  it('is one where anything else stands in it, with empty cells', () => {
    const rows = [row(icon, cell([text('x')])), row(cell([text('a word')]), cell([text('y')]))];
    expect(shape(table(rows))).toEqual(['    TR', '      TD', '      TD', '    TR', '      TD', '      TD']);
  });
});

describe('pictures', () => {
  it('are figures with an alternative text; a caption stands beside', () => {
    expect(outlineOf([figure(10, 10, 'words')])).toEqual([
      'Div',
      '  Figure alt=A boat at the quay',
      '    “[picture]”',
      '  Caption',
      '    “words”',
    ]);
  });

  it('with links are followed by the links', () => {
    const links = [
      { href: '#a', x: 0, y: 0, width: 5, height: 5, title: 'to a' },
      { href: 'https://example.org/', x: 5, y: 0, width: 5, height: 5 },
    ];
    expect(outlineOf([{ ...picture(10, 10), links } as Node])).toEqual([
      'Figure alt=A boat at the quay',
      '  “[picture]”',
      'P',
      '  Link to=#a title=to a',
      '  Link to=https://example.org/ title=https://example.org/',
    ]);
  });

  it('that say nothing are told', () => {
    const { alt: _, ...silent } = picture(10, 10) as Node & { alt?: string };
    const nodes: Node[] = [silent as Node, picture(10, 10), { ...silent, decorative: true } as Node];
    expect(buildStructure(nodes).silent).toEqual([silent]);
  });
});

describe('an object that stands in two places', () => {
  it('is an element in each', () => {
    const same = text('twice');
    const shared = run('run');
    expect(outlineOf([same, same, { text: [shared] }, { text: [shared] }])).toEqual([
      'P',
      '  “twice”',
      'P',
      '  “twice”',
      'P',
      '  “run”',
      'P',
      '  “run”',
    ]);
  });
});
