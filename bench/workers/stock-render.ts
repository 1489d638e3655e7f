import { join, sep } from 'node:path';
import type { DocumentDefinition } from 'migration-governance-profiles';
import pdfmake from 'pdfmake';
import type { Made } from './protocol.js';
import { toPlain } from './stock-definition.js';

/** Where the faces of definitions are in the workshop, as files under their names: stock pdfmake takes no others. */
export const FACES_FOLDER = 'faces';

/** Renders our definition by stock pdfmake, through the door that its documentation names. */
export async function renderStock(definition: DocumentDefinition, workshop: string): Promise<Made> {
  const folder = join(workshop, FACES_FOLDER);
  pdfmake.setLocalAccessPolicy((path) => path.startsWith(folder + sep));
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setFonts(
    Object.fromEntries(Object.keys(definition.faces).map((name) => [name, { normal: join(folder, `${name}.ttf`) }])),
  );
  return { bytes: await pdfmake.createPdf(toPlain(definition)).getBuffer() };
}
