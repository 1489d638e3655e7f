import { type LoadedFace, loadFaces } from '../compose/index.js';
import type { Outcome } from '../diagnostics/index.js';
import type { Layout } from '../layout/index.js';
import { computeStyles, type FontFace, parseHtml, resolveFontFaces, type Styled } from '../style/index.js';
import { sheetsOf } from './sheets.js';
import type { Used } from './used.js';

/** The faces that a layout's style sheets declare, each with the file that it was found in. */
export function layoutFonts(layout: Layout): Outcome<readonly FontFace[]> {
  const sheets = sheetsOf(layout);
  const styled = computeStyles(parseHtml('<html lang="en"></html>'), sheets.value ?? []);
  const faces = resolveFontFaces(styled.value?.fontFaces ?? [], layout.fontFolders);
  return { ...faces, diagnostics: [...sheets.diagnostics, ...styled.diagnostics, ...faces.diagnostics] };
}

/**
 * The faces that a document's styles declare, with the way to their bytes. A file that cannot be read is an error.
 * @param used Is told of the files that are read.
 */
export async function loadFonts(
  styled: Styled,
  layout: Layout,
  used?: Pick<Used, 'opened'>,
): Promise<Outcome<readonly LoadedFace[]>> {
  const found = resolveFontFaces(styled.fontFaces, layout.fontFolders);
  const loaded = await loadFaces(found.value ?? []);
  const diagnostics = [...found.diagnostics, ...loaded.diagnostics];
  if (loaded.value === undefined || used === undefined) return { ...loaded, diagnostics };
  return { value: loaded.value.map((face) => telling(face, used)), diagnostics };
}

/** A face that tells when its file is read. */
function telling(face: LoadedFace, { opened }: Pick<Used, 'opened'>): LoadedFace {
  const own: LoadedFace = {
    ...face,
    bytes() {
      opened.add(own);
      return face.bytes();
    },
  };
  return own;
}
