import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Content } from '../content/content.js';

/** Names of what no page shows. */
const HIDDEN = new Set([
  'k',
  'l',
  'h',
  'id',
  'domain',
  'kind',
  'file',
  'picture',
  'qr',
  'alt',
  'language',
  'author',
  'start',
  'url',
  'ends',
  'data',
]);

/** The words of a document, as often as they stand in it. */
export function wordsOf(content: Content): string[] {
  const words: string[] = [];
  const collect = (value: unknown, name: string): void => {
    if (HIDDEN.has(name)) return;
    if (typeof value === 'string') words.push(...split(value));
    else if (Array.isArray(value)) for (const item of value) collect(item, name);
    else if (typeof value === 'object' && value !== null)
      for (const [key, item] of Object.entries(value)) collect(item, key);
  };
  for (const [key, value] of Object.entries(content)) collect(value, key);
  return words;
}

const split = (text: string): string[] => text.normalize('NFKC').match(/[\p{L}\p{N}]+/gu) ?? [];

export interface Read {
  readonly pages: number;
  /** Share of the words of the document that can be read in the file. */
  readonly found: number;
  /** Some of those that cannot. */
  readonly lost: readonly string[];
}

/** How many pages a file has. */
export async function countPages(bytes: Uint8Array): Promise<number> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const { numPages } = pdf;
  await pdf.destroy();
  return numPages;
}

/** Reads a file by pdf.js, and looks for the words of its document, each as often as it stands there. */
export async function readBack(bytes: Uint8Array, words: readonly string[]): Promise<Read> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  let text = '';
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    for (const item of items) if ('str' in item) text += item.str + (item.hasEOL ? '\n' : '');
    text += '\n';
  }
  const { numPages: pages } = pdf;
  await pdf.destroy();
  const there = counts(split(text.replace(/(?<=\p{L})[-\u2010\u00ad]\n|\u00ad/gu, '')));
  const lost = words.filter((word) => {
    const left = there.get(word) ?? 0;
    there.set(word, left - 1);
    return left <= 0;
  });
  return { pages, found: 1 - lost.length / words.length, lost: lost.slice(0, 40) };
}

function counts(words: readonly string[]): Map<string, number> {
  const all = new Map<string, number>();
  for (const word of words) all.set(word, (all.get(word) ?? 0) + 1);
  return all;
}
