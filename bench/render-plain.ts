import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import type { DocumentDefinition } from 'migration-governance-profiles';
import pdfmake from 'pdfmake';
import { toPlain } from './plain.js';

/** Stock pdfmake takes fonts as files, those of drawings too. */
const folder = mkdtempSync(join(tmpdir(), 'mgp-bench-fonts-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

/** Renders our definition by stock pdfmake, through the door that its documentation names. */
export async function renderPlain(definition: DocumentDefinition): Promise<{ pages: number; bytes: number }> {
  pdfmake.setLocalAccessPolicy((path) => path.startsWith(folder + sep));
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setFonts(
    Object.fromEntries(
      Object.entries(definition.faces).map(([name, face]) => [name, { normal: fontFile(name, face) }]),
    ),
  );
  const bytes = await pdfmake.createPdf(toPlain(definition)).getBuffer();
  const pages = bytes.toString('latin1').match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;
  return { pages, bytes: bytes.length };
}

function fontFile(name: string, face: DocumentDefinition['faces'][string]): string {
  const file = join(folder, `${name}.ttf`);
  if (!existsSync(file)) writeFileSync(file, face instanceof Uint8Array ? face : face.bytes());
  return file;
}
