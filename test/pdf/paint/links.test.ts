import { describe, expect, it } from 'vitest';
import type { DocumentDefinition, Node } from '../../../src/pdf/document.js';
import { renderPdf } from '../../../src/pdf/index.js';
import { documentOf, linked, run, text } from '../helpers/document.js';
import { box, cell, heading, headRow, row, simpleRows, table } from '../helpers/pieces.js';
import { linksOf, pageOf, type ReadPdf, read } from '../helpers/read.js';

const render = async (content: readonly Node[], more: Partial<DocumentDefinition> = {}): Promise<ReadPdf> =>
  read((await renderPdf(documentOf(content, more))).bytes);

describe('links', () => {
  it('lead to addresses, and to places of the document that exist', async () => {
    const pdf = await render([
      { text: [linked('out', 'https://example.org/'), run(' and '), linked('in', '#there')] },
      { text: [linked('nowhere', '#missing')] },
      text('there', { id: 'there', breakBefore: 'page' }),
    ]);
    const links = await linksOf(pdf);
    expect(links.map(({ to }) => to)).toEqual(['https://example.org/', 'there']);
    expect(await pageOf(pdf, 'there')).toBe(2);
  });

  it('cover their text and no more: one for all runs and lines of a link, with a rectangle for each line', async () => {
    const inside = [{ role: 'Link', link: '#there' }] as const;
    const pdf = await render([
      {
        text: [
          run('before '),
          run('a link ', { inside }),
          run('of runs', { inside, fonts: ['Bold'] }),
          run('\nand on', { inside }),
        ],
        id: 'there',
      },
      { text: [run('HIGH', { size: 30, lineHeight: 40 }), linked('low', '#there')] },
    ]);
    const links = await linksOf(pdf);
    expect(links.map(({ area: [, top, , bottom] }) => Math.round(bottom - top))).toEqual([28, 14]);
    const [first, second] = links[0]?.quads ?? [];
    expect(first?.[0]).toBeGreaterThan(45);
    expect(second?.[0]).toBe(20);
    expect(links[0]?.quads.map(([, top, , bottom]) => Math.round(bottom - top))).toEqual([14, 14]);
  });

  it('find names in any script, and however they are ordered in the file', async () => {
    const names = ['b-one', 'B-two', 'a_three', 'é-four', 'Zürich', 'пять', 'a-three', '六', 'z', '10', '9'];
    const pdf = await render([
      ...names.map((name): Node => ({ text: [linked(name, `#${name}`)] })).slice(0, 5),
      ...names.map((name, index): Node => text(`p${index}`, { id: name, breakBefore: 'page' })),
    ]);
    for (const [index, name] of names.entries()) expect(await pageOf(pdf, name)).toBe(index + 2);
    expect((await linksOf(pdf)).map(({ to }) => to)).toEqual(names.slice(0, 5));
  });

  it('may be over a whole box, and over parts of a drawing', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><rect width="10" height="10"/></svg>';
    const pdf = await render([
      box([text('box')], { link: '#there', padding: {}, id: 'there' }),
      {
        svg,
        svgWidth: 10,
        svgHeight: 10,
        width: 100,
        links: [
          { href: 'https://example.org/', x: 5, y: 2, width: 5, height: 3 },
          { href: '#missing', x: 0, y: 0, width: 5, height: 5 },
        ],
      },
    ]);
    expect((await linksOf(pdf)).map(({ area }) => area)).toEqual([
      [20, 30, 280, 44],
      [70, 70, 120, 100],
    ]);
  });

  it('of the head of a table are on its first page only, and its place is there', async () => {
    const head = row(cell([{ text: [linked('head', '#head')], id: 'head' }]), cell([text('x')]));
    const pdf = await render([table(simpleRows(20, 'r'), { head: [head] })]);
    expect(pdf.numPages).toBeGreaterThan(1);
    expect((await linksOf(pdf)).map(({ page }) => page)).toEqual([1]);
    expect(await pageOf(pdf, 'head')).toBe(1);
  });

  it('go to the first of two places of the same name', async () => {
    const pdf = await render([text('one', { id: 'same' }), text('two', { id: 'same', breakBefore: 'page' })]);
    expect(await pageOf(pdf, 'same')).toBe(1);
  });
});

describe('the outline', () => {
  it('nests entries by their level, each with its page', async () => {
    const entry = (level: number, name: string, page = false): Node => ({
      ...heading(name),
      bookmark: { level, text: name },
      ...(page ? { breakBefore: 'page' } : {}),
    });
    const pdf = await render([
      entry(1, 'One'),
      entry(2, 'One and a half', true),
      entry(3, 'Deep'),
      entry(2, 'Three quarters', true),
      entry(1, 'Deux « é »', true),
      entry(3, 'Skips a level'),
    ]);
    type Entry = Awaited<ReturnType<ReadPdf['getOutline']>>[number];
    const shown = async (entries: readonly Entry[]): Promise<unknown[]> =>
      Promise.all(
        entries.map(async ({ title, dest, items }) => [title, await pageOf(pdf, dest), await shown(items as Entry[])]),
      );
    expect(await shown(await pdf.getOutline())).toEqual([
      [
        'One',
        1,
        [
          ['One and a half', 2, [['Deep', 2, []]]],
          ['Three quarters', 3, []],
        ],
      ],
      ['Deux « é »', 4, [['Skips a level', 4, []]]],
    ]);
  });

  it('is not there without entries', async () => {
    expect(await (await render([table(simpleRows(2, 'r'), { head: [headRow('h')] })])).getOutline()).toBeNull();
  });
});
