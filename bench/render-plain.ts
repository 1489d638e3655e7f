import type { DocumentDefinition } from 'migration-governance-profiles';
import pdfmake from 'pdfmake';
import { toPlain } from './plain.js';

/** Renders our definition by stock pdfmake, through the door that its documentation names. */
export async function renderPlain(definition: DocumentDefinition): Promise<{ pages: number; bytes: number }> {
  // All that is needed is in memory: nothing may be read.
  pdfmake.setLocalAccessPolicy(() => false);
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setFonts(
    Object.fromEntries(Object.entries(definition.faces).map(([name, bytes]) => [name, { normal: Buffer.from(bytes) }])),
  );
  const bytes = await pdfmake.createPdf(toPlain(definition)).getBuffer();
  const pages = bytes.toString('latin1').match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;
  return { pages, bytes: bytes.length };
}
