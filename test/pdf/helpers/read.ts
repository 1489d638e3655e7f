import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export type ReadPdf = Awaited<ReturnType<typeof getDocument>['promise']>;

/** Opens the bytes of a PDF as a reader program does. */
export const read = (bytes: Uint8Array): Promise<ReadPdf> =>
  getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;

/** The text of each page. */
export async function pagesOf(bytes: Uint8Array): Promise<string[]> {
  const pdf = await read(bytes);
  const texts: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    texts.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
  }
  await pdf.destroy();
  return texts;
}

export const wordsIn = async (bytes: Uint8Array): Promise<string> => (await pagesOf(bytes)).join('\n');

export interface ReadLink {
  readonly page: number;
  /** An address, or the name of a place. */
  readonly to: string;
  /** Left, top, right, bottom: points from the top of the page. */
  readonly area: Rectangle;
  /** Where it stands on several lines: the rectangle of each. */
  readonly quads: readonly Rectangle[];
}

type Rectangle = readonly [number, number, number, number];

/** The links of all pages. */
export async function linksOf(pdf: ReadPdf): Promise<ReadLink[]> {
  const links: ReadLink[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const [, , , height = 0] = page.view;
    for (const { subtype, url, dest, rect, quadPoints } of await page.getAnnotations()) {
      if (subtype !== 'Link') continue;
      const [left, bottom, right, top] = (rect as number[]).map((n) => Math.round(n * 10) / 10) as [
        number,
        number,
        number,
        number,
      ];
      const quads = quadsOf(quadPoints).map(([l, b, r, t]): Rectangle => [l, height - t, r, height - b]);
      links.push({ page: number, to: url ?? dest, area: [left, height - top, right, height - bottom], quads });
    }
  }
  return links;
}

/** Left, bottom, right, top of each group of four points. */
function quadsOf(points: ArrayLike<number> | undefined): Rectangle[] {
  const all = Array.from(points ?? []);
  return Array.from({ length: all.length / 8 }, (_, index): Rectangle => {
    const x = all.slice(index * 8, index * 8 + 8).filter((_, at) => at % 2 === 0);
    const y = all.slice(index * 8, index * 8 + 8).filter((_, at) => at % 2 === 1);
    return [Math.min(...x), Math.min(...y), Math.max(...x), Math.max(...y)];
  });
}

/** The page (from 1) that a place of the document is on. */
export async function pageOf(pdf: ReadPdf, place: unknown): Promise<number | null> {
  const explicit = typeof place === 'string' ? await pdf.getDestination(place) : (place as unknown[] | null);
  return explicit ? (await pdf.getPageIndex(explicit[0] as Parameters<ReadPdf['getPageIndex']>[0])) + 1 : null;
}
