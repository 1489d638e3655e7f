import { PDFiumLibrary } from '@hyzyla/pdfium';
import { PNG } from 'pngjs';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Node } from '../../../src/pdf/document.js';
import { renderPdf } from '../../../src/pdf/index.js';
import { documentOf } from '../helpers/document.js';

let pdfium: Awaited<ReturnType<typeof PDFiumLibrary.init>>;
beforeAll(async () => {
  pdfium = await PDFiumLibrary.init();
});
afterAll(() => pdfium.destroy());

/** Colours (red, green, blue) of points of the first page, at one pixel for each point. */
async function coloursOf(content: readonly Node[], ...points: [x: number, y: number][]): Promise<number[][]> {
  const { bytes } = await renderPdf(documentOf(content));
  const document = await pdfium.loadDocument(bytes);
  const { data, width } = await document.getPage(0).render({ scale: 1, render: 'bitmap' });
  document.destroy();
  return points.map(([x, y]) => {
    const at = (y * width + x) * 4;
    return [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
  });
}

const WHITE = [255, 255, 255];
const RED = [255, 0, 0];
const BLUE = [0, 0, 255];

const png = new PNG({ width: 2, height: 2 });
png.data = Buffer.from([255, 0, 0, 255, 255, 0, 0, 255, 255, 0, 0, 255, 255, 0, 0, 255]);
const image: Node = { image: new Uint8Array(PNG.sync.write(png)), imageWidth: 100, imageHeight: 100 };

const drawing = (root: string, more: Partial<Node> = {}): Node =>
  ({
    svg: `<svg xmlns="http://www.w3.org/2000/svg" ${root}><rect width="10" height="10" fill="#ff0000"/></svg>`,
    svgWidth: 100,
    svgHeight: 50,
    ...more,
  }) as Node;

describe('raster pictures', () => {
  it('fill their area, with their corners cut round', async () => {
    expect(await coloursOf([image], [21, 31], [70, 80], [119, 129], [121, 80])).toEqual([RED, RED, RED, WHITE]);
    expect(await coloursOf([{ ...image, radius: 50 } as Node], [22, 32], [70, 80])).toEqual([WHITE, RED]);
  });

  it('are not taken in the colours of a press, which the file says nothing of', async () => {
    const press = await sharp({ create: { width: 2, height: 2, channels: 3, background: '#ff0000' } })
      .toColourspace('cmyk')
      .jpeg()
      .toBuffer();
    const picture: Node = { image: press, imageWidth: 10, imageHeight: 10 };
    await expect(renderPdf(documentOf([picture]))).rejects.toThrow('CMYK');
  });

  it('let through what is behind them', async () => {
    const [[red, green, blue] = []] = await coloursOf([{ ...image, opacity: 0.5 } as Node], [70, 80]);
    expect(red).toBe(255);
    expect(green).toBeGreaterThan(120);
    expect(green).toBeLessThan(135);
    expect(blue).toBe(green);
  });

  it('may fill a box behind its content, and take no opacity on to what follows', async () => {
    const content: Node[] = [
      { stack: [], minHeight: 20, backgroundImage: (image as { image: Uint8Array }).image, opacity: 0.5 },
      { stack: [], minHeight: 20, background: '#0000ff' },
    ];
    expect((await coloursOf(content, [30, 40], [30, 60]))[1]).toEqual(BLUE);
  });
});

describe('drawings', () => {
  it.each([
    ['double', 'viewBox="0 0 10 10"'],
    ['single', "viewBox='0 0 10 10'"],
    ['double, with other sizes', 'width="7mm" height="3em" viewBox="0 0 10 10"'],
    ['single, without a viewBox', "width='10' height='10'"],
  ])('are drawn in their area whatever the quotes: %s', async (_, root) => {
    // 100 × 50 points: the square of 50 stands in the middle.
    const colours = await coloursOf([drawing(root)], [44, 55], [46, 32], [94, 78], [96, 55]);
    expect(colours).toEqual([WHITE, RED, RED, WHITE]);
  });

  it('fill their area where they ask for it', async () => {
    const stretched = drawing('viewBox="0 0 10 10" preserveAspectRatio="none"');
    expect(await coloursOf([stretched], [21, 32], [118, 78])).toEqual([RED, RED]);
    const covering = drawing('viewBox="0 0 10 10" preserveAspectRatio="xMidYMid slice"');
    expect(await coloursOf([covering], [21, 32], [118, 78], [70, 82])).toEqual([RED, RED, WHITE]);
  });

  it('may cover a box behind its content', async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1" preserveAspectRatio="none"><rect width="1" height="1" fill="#0000ff"/></svg>';
    expect(await coloursOf([{ stack: [], minHeight: 40, backgroundSvg: svg }], [21, 31], [278, 68])).toEqual([
      BLUE,
      BLUE,
    ]);
  });
});
