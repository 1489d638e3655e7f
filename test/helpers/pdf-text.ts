import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A piece of text of a page, in the order of the content: a line, or a run of one look in it. */
export interface Piece {
  readonly text: string;
  /** Left and base line in points, from the page's lower left corner. */
  readonly x: number;
  readonly y: number;
  /** Points. */
  readonly size: number;
}

/** What an independent reader, Mozilla's pdf.js, reads on each page of a file. */
export async function readPages(bytes: Uint8Array): Promise<Piece[][]> {
  // pdf.js takes the bytes away from its caller.
  const task = getDocument({ data: bytes.slice(), verbosity: 0 });
  const document = await task.promise;
  try {
    const pages: Piece[][] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const { items } = await (await document.getPage(number)).getTextContent();
      pages.push(
        items.flatMap((item) =>
          'str' in item && item.str !== ''
            ? [{ text: item.str, x: Number(item.transform[4]), y: Number(item.transform[5]), size: item.height }]
            : [],
        ),
      );
    }
    return pages;
  } finally {
    await task.destroy();
  }
}
