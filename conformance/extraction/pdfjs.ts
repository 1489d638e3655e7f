import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type Found, foundWords, type TextItem } from './items.js';
import type { Unit } from './text.js';

/** A page as pdf.js reads it, in the order of its content. */
export interface ReadPage {
  readonly words: readonly Found[];
  /** Words that are marked as no content: running heads, numbers of pages, repeated heads of tables. */
  readonly artifacts: readonly string[];
  /** How many lines end in a hyphen. */
  readonly hyphens: number;
}

export interface ReadFile {
  readonly pages: readonly ReadPage[];
  /** Index of the page that each name leads to. */
  readonly names: ReadonlyMap<string, number>;
}

/** Reads a file with pdf.js: letters as the file has them, not as pdf.js would replace them. */
export async function readWithPdfJs(bytes: Uint8Array, unit: Unit): Promise<ReadFile> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await task.promise;
  const pages: ReadPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
    pages.push(readPage(items, unit));
  }
  const names = new Map<string, number>();
  for (const [name, destination] of Object.entries(await document.getDestinations())) {
    names.set(name, await document.getPageIndex(destination[0]));
  }
  await task.destroy();
  return { pages, names };
}

type Items = Awaited<
  ReturnType<Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>>['getTextContent']>
>['items'];

function readPage(items: Items, unit: Unit): ReadPage {
  const content: TextItem[] = [];
  const artifacts: TextItem[] = [];
  const open: boolean[] = [];
  for (const item of items) {
    if ('str' in item) (open.includes(true) ? artifacts : content).push(item);
    else if (item.type === 'endMarkedContent') open.pop();
    else open.push('tag' in item && item.tag === 'Artifact');
  }
  const words = foundWords(content, unit);
  const hyphens = words.filter(({ text }, index) => text.endsWith('-') && words[index + 1]?.before === 'line');
  return { words, artifacts: foundWords(artifacts, unit).map(({ text }) => text), hyphens: hyphens.length };
}
