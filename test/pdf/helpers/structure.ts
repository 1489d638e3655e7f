import { inflateSync } from 'node:zlib';
import { PDFArray, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import type { ReadPdf } from './read.js';

type Page = Awaited<ReturnType<ReadPdf['getPage']>>;
type Tree = Awaited<ReturnType<Page['getStructTree']>>;
type Kid = NonNullable<Tree>['children'][number];

/** Texts of the marked contents of a page by their ids, and those that are in no element. */
async function textsOf(page: Page): Promise<{ marked: Map<string, string>; loose: string[] }> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const marked = new Map<string, string>();
  const loose: string[] = [];
  const open: (string | null)[] = [];
  for (const item of items) {
    if ('str' in item) {
      const id = open.findLast((mark) => mark !== null);
      const text = item.str + (item.hasEOL ? ' ' : '');
      if (id) marked.set(id, (marked.get(id) ?? '') + text);
      else if (text.trim() !== '') loose.push(text);
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.type === 'beginMarkedContentProps' ? (item.id ?? null) : null);
  }
  return { marked, loose };
}

const wordsIn = (texts: Iterable<string>): string[] => [...texts].join(' ').split(/\s+/).filter(Boolean);

/** The words of each page as pdf.js reads them: in the order of the structure tree, as drawn, and those that no element owns. */
export async function structureWords(pdf: ReadPdf): Promise<{ words: string[][]; drawn: string[][]; loose: string[] }> {
  const words: string[][] = [];
  const drawn: string[][] = [];
  const loose: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const texts = await textsOf(page);
    const own: string[] = [];
    drawn.push(wordsIn(texts.marked.values()));
    const visit = (kid: Kid): void => {
      if ('children' in kid) kid.children.forEach(visit);
      else if (kid.type === 'content' && kid.id !== undefined) {
        own.push(texts.marked.get(kid.id) ?? '');
        texts.marked.delete(kid.id);
      }
    };
    (await page.getStructTree())?.children.forEach(visit);
    words.push(wordsIn(own));
    loose.push(...texts.loose, ...[...texts.marked.values()].filter((text) => text.trim() !== ''));
  }
  return { words, drawn, loose };
}

/** What each operator opens, and what closes it: saved states, text objects, marked content. */
const CLOSES: Readonly<Record<string, string>> = { Q: 'q', ET: 'BT', EMC: 'BDC' };
const OPERATOR = /(?<=^|\s)(?:q|Q|BT|ET|B[DM]C|EMC)(?=\s|$)/g;

/** Pages on which something is closed that is not what was opened last, or is left open. */
export async function unbalanced(bytes: Uint8Array): Promise<string[]> {
  const document = await PDFDocument.load(bytes);
  return document.getPages().flatMap((page, index) => {
    const contents = page.node.lookup(PDFName.of('Contents'));
    const streams =
      contents instanceof PDFArray ? contents.asArray().map((ref) => document.context.lookup(ref)) : [contents];
    const text = streams
      .map((stream) => (stream instanceof PDFRawStream ? inflateSync(stream.contents).toString('latin1') : ''))
      .join('\n');
    const open: string[] = [];
    for (const [operator] of text.matchAll(OPERATOR)) {
      const opens = CLOSES[operator];
      if (opens === undefined) open.push(operator === 'BMC' ? 'BDC' : operator);
      else if (open.pop() !== opens) return [`page ${index + 1}: ${operator} closes what was not opened last`];
    }
    return open.length === 0 ? [] : [`page ${index + 1}: ${open.join(' ')} left open`];
  });
}
