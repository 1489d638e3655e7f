import { deflateSync } from 'node:zlib';
import { pdfOf } from '../../read/helpers.js';

/** A file that says it is a PDF. */
export interface HostilePdf {
  readonly name: string;
  readonly bytes: () => Uint8Array;
  /** Too large for a quick test. */
  readonly large?: true;
}

export const pdf = (name: string, bytes: () => Uint8Array, more: { readonly large?: true } = {}): HostilePdf => ({
  name: `PDF: ${name}`,
  bytes,
  ...more,
});

export const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1');

export const pressed = (data: Uint8Array): string => deflateSync(data, { level: 9 }).toString('latin1');

export const CATALOG = '<</Type/Catalog/Pages 2 0 R>>';
export const PAGES = '<</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[0 0 200 100]>>';
export const PAGE = '<</Type/Page/Parent 2 0 R>>';

/** A file with a structure tree of these further objects, which begin at 5. */
export const structured = (root: string, more: readonly string[], page = PAGE): Uint8Array =>
  pdfOf([`<</Type/Catalog/Pages 2 0 R/MarkInfo<</Marked true>>/StructTreeRoot 4 0 R>>`, PAGES, page, root, ...more]);

/** Objects of which each names the next twice: a million million in a kilobyte. */
export const doubling = (first: number, count: number, one: (next: string) => string, last: string): string[] =>
  Array.from({ length: count }, (_, index) => (index === count - 1 ? last : one(`${first + index + 1} 0 R`)));

export const element = (kids: string): string => `<</Type/StructElem/S/Div/P 4 0 R/K[${kids}]>>`;
