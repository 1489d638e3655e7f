import { describe, expect, it } from 'vitest';
import { renderPdf } from '../../src/pdf/index.js';
import { documentOf, linked, PAGE, run, text } from './helpers/document.js';
import { frozen } from './helpers/freeze.js';
import { box, figure, heading, headRow, list, paragraph, simpleRows, table } from './helpers/pieces.js';
import { pagesOf, read } from './helpers/read.js';

const everything = () =>
  documentOf(
    [
      { ...heading('One'), bookmark: { level: 1, text: 'One' }, id: 'one', strings: { title: 'One' } },
      text('head', { running: 'head' }),
      text('corner', { absolute: { end: 10, top: 5 } }),
      { text: [run('see '), linked('?', '#table', { shows: { kind: 'page-of', id: 'table' } })] },
      box([paragraph(60, 'a'), list(3, 'l')], { radius: 4, opacity: 0.5, background: '#eeeeff' }),
      table(simpleRows(12, 'r'), { head: [headRow('h')], tracks: ['auto', 'auto'], id: 'table' }),
      { stack: [paragraph(80, 'b')], columnCount: 2, columnGap: 10 },
      figure(100, 50, 'caption'),
    ],
    {
      pages: {
        auto: {
          ...PAGE,
          boxes: [
            {
              place: 'top',
              offset: 0,
              width: 260,
              verticalAlign: 'middle',
              content: { running: 'head', which: 'first' },
            },
            {
              place: 'bottom',
              offset: 0,
              width: 260,
              verticalAlign: 'middle',
              content: { node: { text: [run('?', { shows: { kind: 'page' } })] } },
            },
          ],
        },
      },
      watermark: { text: 'Draft', fonts: ['Bold'], color: '#ff0000', opacity: 0.1 },
    },
  );

describe('renderPdf', () => {
  it('gives the same bytes again, and changes nothing of its definition', async () => {
    const definition = frozen(everything());
    const first = await renderPdf(definition);
    const second = await renderPdf(definition);
    expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
    expect(Buffer.compare((await renderPdf(everything())).bytes, first.bytes)).toBe(0);
    expect(first.pages).toBeGreaterThan(2);
    expect(first.diagnostics).toEqual([]);
  });

  it('writes what describes the document', async () => {
    const { bytes } = await renderPdf(
      documentOf([text('one'), text('two', { breakBefore: 'page' })], {
        info: {
          title: 'Título & más',
          author: 'Anna Author',
          subject: 'Subject',
          keywords: ['one', 'two'],
          creator: 'A test',
          language: 'es-CL',
          date: new Date(Date.UTC(2022, 8, 1)),
        },
      }),
    );
    const pdf = await read(bytes);
    const { info } = (await pdf.getMetadata()) as unknown as { info: Record<string, unknown> };
    expect(
      Buffer.from(bytes)
        .toString('latin1')
        .match(/<x:xmpmeta/g),
      'one packet, and not that of pdfkit',
    ).toHaveLength(1);
    expect(info).toMatchObject({
      Title: 'Título & más',
      Author: 'Anna Author',
      Subject: 'Subject',
      Keywords: 'one, two',
      Creator: 'A test',
      Language: 'es-CL',
      CreationDate: expect.stringContaining('20220901'),
    });
    expect(await pdf.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true });
    expect(await pdf.getPageLabels()).toEqual(['1', '2']);
  });

  it('sets the watermark over every page, and its word once on each', async () => {
    const pages = await pagesOf((await renderPdf(everything())).bytes);
    for (const page of pages) expect(page.match(/Draft/g)).toHaveLength(1);
  });

  it('writes text that can be read, with its soft hyphens gone', async () => {
    const { bytes } = await renderPdf(
      documentOf([
        text('mi\u00adgra\u00adtion and governance'),
        { text: [run('spaced', { letterSpacing: 3 }), run(' 1', { rise: 4, size: 6 })] },
        text('justified words go from side to side of the line that they are set in', { align: 'justify' }),
      ]),
    );
    const [page = ''] = await pagesOf(bytes);
    expect(page.replace(/\s+/g, ' ')).toContain('migration and governance');
    expect(page.replace(/\s+/g, '')).toContain('spaced1');
    expect(page.replace(/\s+/g, ' ')).toContain('justified words go from side to side');
  });

  it('says which page template or face is missing', async () => {
    await expect(renderPdf(documentOf([text('x')], { pages: {} }))).rejects.toThrow('"auto"');
    await expect(renderPdf(documentOf([{ text: [run('x', { fonts: ['None'] })] }]))).rejects.toThrow('None');
  });

  it('makes a page of a document without content', async () => {
    expect((await renderPdf(documentOf([]))).pages).toBe(1);
  });
});
