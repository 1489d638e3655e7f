import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { SvgNode } from '../../../src/pdf/document.js';
import { renderPdf } from '../../../src/pdf/index.js';
import { openPdf, type PdfDict, type PdfFile, readPages } from '../../../src/read/index.js';
import { documentOf } from '../helpers/document.js';

const drawing = (inner: string, more: Partial<SvgNode> = {}): SvgNode => ({
  svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10">${inner}</svg>`,
  svgWidth: 20,
  svgHeight: 10,
  width: 20,
  alt: 'A drawing',
  ...more,
});

const SQUARE = '<rect width="5" height="5" fill="#ff0000"/>';

async function opened(...content: readonly SvgNode[]): Promise<{ file: PdfFile; page: PdfDict; bytes: Uint8Array }> {
  const { bytes } = await renderPdf(documentOf(content));
  const { file } = openPdf(bytes);
  const page = file && readPages(file)[0]?.dict;
  if (!file || !page) throw new Error('The file cannot be read.');
  return { file, page, bytes };
}

const namesIn = (dict: PdfDict | undefined, kind: string): string[] => [...(dict?.dict(kind)?.keys() ?? [])];
const contentOf = (file: PdfFile, dict: PdfDict, name: string): string =>
  Buffer.from(file.decode(dict.stream(name) ?? expect.fail(`No ${name}`)) ?? []).toString('latin1');

describe('a drawing', () => {
  it('is in the file once, and drawn at each of its places', async () => {
    const { file, page } = await opened(drawing(SQUARE), drawing(SQUARE), drawing(SQUARE));
    const [name, ...others] = namesIn(page.dict('Resources'), 'XObject');
    expect(others).toEqual([]);
    expect(contentOf(file, page, 'Contents').split(`/${name} Do`)).toHaveLength(4);
  });

  it('is another where its size is', async () => {
    const { page } = await opened(drawing(SQUARE), drawing(SQUARE, { width: 40 }));
    expect(namesIn(page.dict('Resources'), 'XObject')).toHaveLength(2);
  });

  it('needs no state of graphics where it is opaque', async () => {
    const { page } = await opened(drawing(SQUARE));
    const form = page
      .dict('Resources')
      ?.dict('XObject')
      ?.stream(namesIn(page.dict('Resources'), 'XObject')[0] ?? '');
    expect([...(form?.dict.dict('Resources')?.keys() ?? [])]).toEqual([]);
  });

  it('has a text over it that stands last, so that no font is in it', async () => {
    const { page } = await opened(drawing(`${SQUARE}<text x="1" y="9" font-size="4" font-family="Text">a</text>`));
    expect(namesIn(page.dict('Resources'), 'Font')).toHaveLength(1);
    const form = page
      .dict('Resources')
      ?.dict('XObject')
      ?.stream(namesIn(page.dict('Resources'), 'XObject')[0] ?? '');
    expect(form?.dict.dict('Resources')?.has('Font')).toBe(false);
  });

  it('has a text in it that something stands over, in a font of the document', async () => {
    const text = '<text x="1" y="9" font-size="4" font-family="Text">a</text>';
    const { page, bytes } = await opened(drawing(text + SQUARE));
    const form = page
      .dict('Resources')
      ?.dict('XObject')
      ?.stream(namesIn(page.dict('Resources'), 'XObject')[0] ?? '');
    expect(namesIn(form?.dict.dict('Resources'), 'Font')).toHaveLength(1);
    expect((await opened(drawing(text + SQUARE))).bytes).toEqual(bytes);
  });

  it('brings its gradients, groups and pictures with it, the same in each document', async () => {
    const png = await sharp({
      create: { width: 2, height: 2, channels: 4, background: { r: 255, g: 0, b: 0, alpha: 0.5 } },
    })
      .png()
      .toBuffer();
    const rich = drawing(
      `<defs><linearGradient id="g"><stop stop-color="#ff0000"/><stop offset="1" stop-color="#0000ff"/></linearGradient></defs>
       <rect width="20" height="10" fill="url(#g)"/><g opacity="0.5">${SQUARE}</g>
       <image width="4" height="4" href="data:image/png;base64,${png.toString('base64')}"/>`,
    );
    const first = await opened(rich);
    // Other numbers of objects, and the drawing after another one.
    await opened(drawing(SQUARE), rich, drawing('<circle r="4"/>'));
    expect((await opened(rich)).bytes).toEqual(first.bytes);
    const form = first.page
      .dict('Resources')
      ?.dict('XObject')
      ?.stream(namesIn(first.page.dict('Resources'), 'XObject')[0] ?? '');
    const resources = form?.dict.dict('Resources');
    expect(namesIn(resources, 'Pattern')).toHaveLength(1);
    expect(namesIn(resources, 'XObject')).toHaveLength(2);
  });

  it('opens no picture that is not in it', async () => {
    const { page } = await opened(drawing(`${SQUARE}<image width="4" height="4" href="/etc/hostname"/>`));
    const form = page
      .dict('Resources')
      ?.dict('XObject')
      ?.stream(namesIn(page.dict('Resources'), 'XObject')[0] ?? '');
    expect(namesIn(form?.dict.dict('Resources'), 'XObject')).toEqual([]);
  });

  it('is pale as a whole', async () => {
    const { page } = await opened(drawing(SQUARE, { opacity: 0.5 }));
    const form = page
      .dict('Resources')
      ?.dict('XObject')
      ?.stream(namesIn(page.dict('Resources'), 'XObject')[0] ?? '');
    expect(form?.dict.dict('Group')?.name('S')).toBe('Transparency');
    expect(namesIn(page.dict('Resources'), 'ExtGState')).toContain('O500');
  });

  it('reaches beyond its area where it says so', async () => {
    const boxOf = async (node: SvgNode) => {
      const { page } = await opened(node);
      const form = page
        .dict('Resources')
        ?.dict('XObject')
        ?.stream(namesIn(page.dict('Resources'), 'XObject')[0] ?? '');
      return { box: String(form?.dict.get('BBox')), matrix: form?.dict.has('Matrix') };
    };
    const wide = { ...drawing(SQUARE), svg: drawing(SQUARE).svg.replace('<svg', '<svg overflow="visible"') };
    expect((await boxOf(wide)).matrix).toBe(true);
    expect((await boxOf(drawing(SQUARE))).matrix).toBe(false);
  });
});
