import type { Outcome } from './diagnostics/index.js';
import type { Layout } from './layout/index.js';
import { parseHtml, sheetsOf } from './page.js';
import { computeStyles, type FontFace, resolveFontFaces } from './style/index.js';

/** The faces that a layout's style sheets declare, each with the file that it was found in. */
export function layoutFonts(layout: Layout): Outcome<readonly FontFace[]> {
  const sheets = sheetsOf(layout);
  const styled = computeStyles(parseHtml('<html lang="en"></html>'), sheets.value ?? []);
  const faces = resolveFontFaces(styled.value?.fontFaces ?? [], layout.fontFolders);
  return { ...faces, diagnostics: [...sheets.diagnostics, ...styled.diagnostics, ...faces.diagnostics] };
}
