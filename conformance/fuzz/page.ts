import type { Diagnostic } from '../../src/diagnostics/index.js';
import type { DocumentDefinition, Node } from '../../src/pdf/document.js';
import { renderPdf } from '../../src/pdf/index.js';

/** Sets one thing on a page of its own, and says what was wrong with it. */
export async function set(node: Node, faces: DocumentDefinition['faces']): Promise<readonly Diagnostic[]> {
  const { diagnostics } = await renderPdf({
    info: { title: 'A', language: 'en', date: new Date(0), creator: 'fuzz', identifiers: [], keywords: [] },
    faces,
    pages: { auto: { width: 300, height: 300, margin: { top: 10, bottom: 10, start: 10, end: 10 }, boxes: [] } },
    content: [node],
  });
  // The engine knows no files: where its diagnostics belong is found by their paths.
  return diagnostics.map((one) => ({ ...one, file: 'a' }));
}
