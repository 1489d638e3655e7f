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
