import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { SvgNode } from '../../../src/pdf/document.js';
import { renderPdf } from '../../../src/pdf/index.js';
import { documentOf, FACES } from '../helpers/document.js';
import { pagesOf, read } from '../helpers/read.js';

const face = (name: string): Uint8Array => readFileSync(new URL(`../../../fonts/${name}.ttf`, import.meta.url));
const faces = { ...FACES, Arabic: face('Vazirmatn-Regular'), Chinese: face('NotoSansSC-Regular') };

const drawing = (inner: string, root = ''): SvgNode => ({
  svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100" font-family="Text, Arabic, Chinese" font-size="10" ${root}>${inner}</svg>`,
  svgWidth: 200,
  svgHeight: 100,
  width: 200,
  alt: 'A drawing',
});

const render = (node: SvgNode) => renderPdf(documentOf([node], { faces }));

/** Pieces of text with the left and right ends of each, points from the left of the drawing. */
async function placed(node: SvgNode): Promise<[text: string, left: number, right: number][]> {
  const { bytes } = await render(node);
  const pdf = await read(bytes);
  const { items } = await (await pdf.getPage(1)).getTextContent();
  await pdf.destroy();
  return items.flatMap((item): [string, number, number][] => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const left = item.transform[4] - 20;
    return [[item.str, Math.round(left), Math.round(left + item.width)]];
  });
}

describe('text in drawings', () => {
  it('in Arabic reads back as it was written, with Latin names, figures, brackets and signs over letters', async () => {
    const words = ['بلدية', 'Santiago', '(2019)', 'المهجّرون', '[٣]'];
    const { bytes, diagnostics } = await render(
      drawing(`<text x="190" y="50">${words.join(' ')}</text>`, 'direction="rtl"'),
    );
    expect(diagnostics).toEqual([]);
    const [page = ''] = await pagesOf(bytes);
    for (const word of words) expect(page).toContain(word);
  });

  it('starts at the right where it is written from there', async () => {
    const sides = async (text: string, root: string) => {
      const pieces = await placed(drawing(text, root));
      return [Math.min(...pieces.map(([, left]) => left)), Math.max(...pieces.map(([, , right]) => right))];
    };
    const [, right] = await sides('<text x="150" y="50">بلدية</text>', 'direction="rtl"');
    expect(right).toBe(150);
    const [left] = await sides('<text x="150" y="50" text-anchor="end">بلدية</text>', 'direction="rtl"');
    expect(left).toBe(150);
    const [from] = await sides('<text x="100" y="50">بلدية</text>', '');
    expect(from).toBe(100);
    const [before = 0, after = 0] = await sides('<text x="100" y="50" text-anchor="middle">بلدية</text>', '');
    expect(Math.abs((before + after) / 2 - 100)).toBeLessThanOrEqual(1);
  });

  it('has its parts in the order in which they are seen from the left', async () => {
    const pieces = await placed(drawing('<text x="180" y="50">عدد 2019 Santiago</text>', 'direction="rtl"'));
    const order = pieces.toSorted((a, b) => a[1] - b[1]).map(([text]) => text.trim());
    expect(order).toEqual(['Santiago', '2019', 'عدد']);
  });

  it('takes the next face for what the first lacks', async () => {
    const { bytes, diagnostics } = await render(drawing('<text x="10" y="50">Santiago 智利圣地亚哥</text>'));
    expect(diagnostics).toEqual([]);
    expect((await pagesOf(bytes)).join('')).toContain('智利圣地亚哥');
  });

  it('has a narrow space in numbers, as text has it', async () => {
    const lengthOf = async (number: string): Promise<number> => {
      const [[, left, right] = ['', 0, 0]] = await placed(
        drawing(`<text x="0" y="90" font-size="80">${number}</text>`),
      );
      return right - left;
    };
    expect(await lengthOf('7\u202F4')).toBeLessThan((await lengthOf('7 4')) - 5);
  });

  it('is part of its figure', async () => {
    const { bytes } = await render(drawing('<rect width="9" height="9"/><text x="190" y="50">بلدية</text>'));
    const pdf = await read(bytes);
    const page = await pdf.getPage(1);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    await pdf.destroy();
    const marks = items.flatMap((item) => ('type' in item && item.type === 'beginMarkedContentProps' ? [item] : []));
    expect(marks).toMatchObject([{ tag: 'Figure' }]);
  });

  it('that no face has is an error at its place in the data', async () => {
    const { diagnostics } = await render({
      ...drawing('<text x="10" y="50">a\u{1f600}</text>'),
      dataPath: 'figures.f',
    });
    expect(diagnostics).toMatchObject([{ code: 'pdf/missing-glyph', severity: 'error', path: 'figures.f' }]);
  });
});
