import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { squash } from './squash.js';

/** Points from the lower edge of the paper within which the foot of the page stands, and from the upper for its head. */
const FOOT = 66;
const HEAD = 66;

/** A finished file as an independent reader has it: the words of its pages, and where its sections begin. */
export interface Book {
  /** Squashed text of each page, in the order of the content. */
  readonly pages: readonly string[];
  /** Index of the page that a name leads to. */
  pageOf(destination: string): Promise<number | undefined>;
  close(): Promise<void>;
}

/**
 * Opens a file.
 */
export async function openBook(bytes: Uint8Array): Promise<Book> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await task.promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const height = page.view[3] ?? 0;
    const { items } = await page.getTextContent();
    const text = items.flatMap((item) => {
      if (!('str' in item)) return [];
      const y = Number(item.transform[5]);
      // Heads and feet are small; bands and covers, which also reach into the margins, are not.
      const furniture = item.height < 9.5 && (y < FOOT || y > height - HEAD);
      return furniture ? [] : [item.str];
    });
    pages.push(squash(text.join(' ')));
  }
  return {
    pages,
    pageOf: async (name) => {
      const [reference] = (await document.getDestination(name)) ?? [];
      return reference === undefined ? undefined : document.getPageIndex(reference);
    },
    close: () => task.destroy(),
  };
}
