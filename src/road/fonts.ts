import { readFile } from 'node:fs/promises';
import type { LoadedFace } from '../compose/index.js';
import type { Outcome } from '../diagnostics/index.js';
import type { Layout } from '../layout/index.js';
import { computeStyles, type FontFace, resolveFontFaces, type Styled } from '../style/index.js';
import { parseHtml } from './html.js';
import { sheetsOf } from './sheets.js';

/** The faces that a layout's style sheets declare, each with the file that it was found in. */
export function layoutFonts(layout: Layout): Outcome<readonly FontFace[]> {
  const sheets = sheetsOf(layout);
  const styled = computeStyles(parseHtml('<html lang="en"></html>'), sheets.value ?? []);
  const faces = resolveFontFaces(styled.value?.fontFaces ?? [], layout.fontFolders);
  return { ...faces, diagnostics: [...sheets.diagnostics, ...styled.diagnostics, ...faces.diagnostics] };
}

/** The same faces with their bytes. */
export async function loadFonts(styled: Styled, layout: Layout): Promise<Outcome<readonly LoadedFace[]>> {
  const { value, diagnostics } = resolveFontFaces(styled.fontFaces, layout.fontFolders);
  return { ...(value === undefined ? {} : { value: await Promise.all(value.map(loadFace)) }), diagnostics };
}

/** Bytes of fonts by path: the same few files serve every document of a run. */
const fontBytes = new Map<string, Promise<Uint8Array>>();

async function loadFace(face: FontFace): Promise<LoadedFace> {
  const bytes = fontBytes.get(face.file) ?? readFile(face.file);
  fontBytes.set(face.file, bytes);
  return { ...face, bytes: await bytes };
}
