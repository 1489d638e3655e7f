/** pdfmake taught to lay out paged documents: a definition goes in, the bytes of a PDF come out. Knows nothing of profiles or HTML. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { createDocument } from './create.js';
import type { DocumentDefinition } from './document.js';
import { layOut } from './flow/layout.js';
import { paint } from './paint/paint.js';
import type { PdfDocument } from './pdfmake.js';

export type * from './document.js';

export interface RenderedPdf {
  readonly bytes: Uint8Array;
  /** Number of pages. */
  readonly pages: number;
  /** What layout found; `path` leads to the data, `file` is empty. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Lays a document out and writes it. The same definition gives the same bytes: nothing is read from clock, locale or disk.
 * @throws {Error} where the definition itself is wrong (a face or a page template that it names is not in it).
 */
export async function renderPdf(definition: DocumentDefinition): Promise<RenderedPdf> {
  const document = createDocument(definition);
  const laid = layOut(definition, document);
  paint(laid, definition, document);
  document._root.data.PageLabels = document.ref({ Nums: [0, { S: 'D' }] });
  (document._root.data.PageLabels as { end(): void }).end();
  return { bytes: await written(document), pages: laid.pages.length, diagnostics: laid.diagnostics };
}

function written(document: PdfDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    document.on('data', (chunk) => chunks.push(chunk));
    document.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    document.on('error', reject);
    document.end();
  });
}
