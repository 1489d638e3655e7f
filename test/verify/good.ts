import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cell, DocumentDefinition, InlineElement, Node, Run } from '../../src/pdf/document.js';
import { renderPdf } from '../../src/pdf/index.js';
import { PROJECT } from '../helpers/project.js';

const face = (name: string): Uint8Array => readFileSync(join(PROJECT, 'fonts', name));

const run = (text: string, more: Partial<Run> = {}): Run => ({
  text,
  fonts: ['sans'],
  size: 10,
  color: '#223344',
  lineHeight: 14,
  ...more,
});
const text = (content: string | readonly Run[], more: Partial<Node> = {}): Node =>
  ({ text: typeof content === 'string' ? [run(content)] : content, margin: { bottom: 6 }, ...more }) as Node;
const heading = (level: 1 | 2 | 3, words: string, id: string): Node => ({
  text: [run(words, { size: 20 - level * 3 })],
  role: `H${level}`,
  id,
  dataPath: `chapters.${id}.title`,
  bookmark: { level, text: words },
  strings: { chapter: words },
});
const cell = (words: string, more: Partial<Cell> = {}): Cell => ({ content: [text(words)], ...more });
const head = (words: string, more: Partial<Cell> = {}): Cell => cell(words, { header: true, ...more });

const outward: InlineElement = { role: 'Link', link: 'https://example.org/à/b', linkTitle: 'The example of examples' };
const inward: InlineElement = { role: 'Link', link: '#second' };
const reference: InlineElement = { role: 'Reference' };
const entry: InlineElement = { role: 'Reference' };
const entryLink: InlineElement = { role: 'Link', link: '#second' };
const noteLink: InlineElement = { role: 'Link', link: '#note', linkTitle: 'Note 1' };
const french: InlineElement = { role: 'Span', lang: 'fr', dataPath: 'chapters.first.phrase' };
const acronym: InlineElement = { role: 'Span', expansion: 'International Organization for Migration' };
const note: InlineElement = { role: 'Note', dataPath: 'sources.0' };

const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 30"><rect width="60" height="30" fill="#336699"/></svg>';
const figure = (more: object): Node =>
  ({ svg: drawing, svgWidth: 60, svgHeight: 30, margin: { bottom: 8 }, ...more }) as Node;

const numbered = (number: number, words: string): Node => ({
  marker: { text: [run(`${number}.`)], align: 'end', gap: 4 },
  indent: 20,
  body: [text(words)],
});
const bulleted = (words: string, more: readonly Node[] = []): Node => ({
  marker: { shape: 'disc', size: 3, color: '#336699' },
  indent: 14,
  body: [text(words), ...more],
});

const table: Node = {
  dataPath: 'figures.people',
  caption: text('People by year and by where they live'),
  tracks: [{ fr: 1 }, { fr: 1 }, { fr: 1 }],
  head: [
    { cells: [head('Year', { rowSpan: 2 }), head('Place', { colSpan: 2 })] },
    { cells: [head('Town'), head('Country')] },
  ],
  rows: Array.from({ length: 14 }, (_, index) => ({
    cells: [head(String(2001 + index), { scope: 'Row' }), cell(String(index * 7)), cell(String(index * 3))],
  })),
};

/** What a small good document is made from: a bit of everything that rules look at. */
export function goodDefinition(): DocumentDefinition {
  return {
    info: {
      title: 'A & B: small, but complete',
      titles: { fr: 'A & B : petit, mais complet' },
      author: 'The authors',
      subject: 'A document with a bit of everything.',
      keywords: ['one', 'two'],
      publisher: 'The publisher',
      rights: { text: 'Free for all', url: 'https://example.org/licence' },
      identifiers: [{ scheme: 'ISBN', value: '978-92-9268-366-5' }],
      creator: 'a test',
      language: 'en',
      date: new Date('2022-09-01T00:00:00Z'),
    },
    faces: { sans: face('SourceSans3-Regular.ttf'), bold: face('SourceSans3-SemiBold.ttf') },
    attachments: [
      {
        name: 'data/people.csv',
        bytes: new TextEncoder().encode('year,town\n2001,0\n'),
        type: 'text/csv',
        description: 'The numbers of the table',
        relationship: 'Data',
      },
    ],
    pages: {
      auto: {
        width: 300,
        height: 400,
        margin: { top: 40, bottom: 40, start: 30, end: 30 },
        boxes: [
          {
            place: 'top',
            offset: 0,
            width: 240,
            verticalAlign: 'middle',
            content: { node: text([run('', { shows: { kind: 'string', name: 'chapter', which: 'first' } })]) },
          },
          {
            place: 'bottom',
            offset: 0,
            width: 240,
            verticalAlign: 'middle',
            content: { node: text([run('', { shows: { kind: 'page' } })]) },
          },
        ],
      },
    },
    watermark: { text: 'Draft', fonts: ['bold'], color: '#cccccc', opacity: 0.4 },
    content: [
      {
        role: 'Sect',
        stack: [
          heading(1, 'A small document', 'first'),
          text([
            run('It is of the '),
            run('IOM', { inside: [acronym] }),
            run(', says '),
            run('bonjour à tous', { inside: [french] }),
            run(', and leads to '),
            run('an example', { inside: [outward] }),
            run(' and to the '),
            run('second part', { inside: [inward] }),
            run('.'),
            run('1', { inside: [reference, noteLink], rise: 3 }),
          ]),
          {
            role: 'TOC',
            stack: [
              {
                role: 'TOCI',
                stack: [
                  text(
                    [run('Second part ', { inside: [entry, entryLink] }), run('2', { inside: [entry, entryLink] })],
                    { role: 'none' },
                  ),
                ],
              },
            ],
          },
          figure({ alt: 'Two bars, of which the first is the longer one', dataPath: 'pictures.bars' }),
          figure({ decorative: true }),
          { role: 'L', numbering: 'Decimal', stack: [numbered(1, 'The first of all'), numbered(2, 'The second')] },
        ],
      },
      {
        role: 'Sect',
        breakBefore: 'page',
        background: '#eef2f6',
        stack: [
          heading(2, 'Second part', 'second'),
          {
            role: 'L',
            numbering: 'Disc',
            stack: [
              bulleted('A dot', [{ role: 'L', numbering: 'Disc', stack: [bulleted('A smaller one')] }]),
              bulleted('Another'),
            ],
          },
          { role: 'Div', stack: [text('A remark')] },
          heading(3, 'With a table', 'third'),
          table,
          {
            tracks: [{ fr: 1 }, { fr: 1 }],
            head: [{ cells: [head('Name'), head('Value')] }],
            rows: [{ cells: [cell('One'), cell('1')] }],
          },
          {
            role: 'L',
            numbering: 'Decimal',
            id: 'note',
            stack: [
              {
                marker: { text: [run('1.')], align: 'end', gap: 4 },
                indent: 20,
                body: [text([run('A source of it all', { inside: [note] })], { role: 'none' })],
              },
            ],
          },
        ],
      },
    ],
  };
}

/** The bytes of the good document. */
export async function goodFile(): Promise<Uint8Array> {
  return (await renderPdf(goodDefinition())).bytes;
}
