import { readFile } from 'node:fs/promises';
import type { LoadedFace } from '../compose/resources.js';
import type { Diagnostic, Outcome } from '../diagnostics/index.js';
import type { Layout } from '../layout/index.js';
import { computeStyles, type FontFace, parseHtml, resolveFontFaces, type Styled } from '../style/index.js';
import { sheetsOf } from './sheets.js';

/** The faces that a layout's style sheets declare, each with the file that it was found in. */
export function layoutFonts(layout: Layout): Outcome<readonly FontFace[]> {
  const sheets = sheetsOf(layout);
  const styled = computeStyles(parseHtml('<html lang="en"></html>'), sheets.value ?? []);
  const faces = resolveFontFaces(styled.value?.fontFaces ?? [], layout.fontFolders);
  return { ...faces, diagnostics: [...sheets.diagnostics, ...styled.diagnostics, ...faces.diagnostics] };
}

/** The faces that a document's styles declare, with their bytes. A file that cannot be read is an error. */
export async function loadFonts(styled: Styled, layout: Layout): Promise<Outcome<readonly LoadedFace[]>> {
  const found = resolveFontFaces(styled.fontFaces, layout.fontFolders);
  const value: LoadedFace[] = [];
  const diagnostics: Diagnostic[] = [...found.diagnostics];
  for (const face of found.value ?? []) {
    const bytes = await bytesOf(face.file);
    if (bytes === undefined) diagnostics.push(unreadable(face));
    else value.push({ ...face, bytes });
  }
  return { value, diagnostics };
}

/** Bytes of font files by path: every document of a process shares them. */
const files = new Map<string, Uint8Array>();

async function bytesOf(file: string): Promise<Uint8Array | undefined> {
  const known = files.get(file) ?? (await readFile(file).catch(() => undefined));
  if (known !== undefined) files.set(file, known);
  return known;
}

function unreadable({ file, family, weight }: FontFace): Diagnostic {
  return {
    code: 'style/font',
    severity: 'error',
    file,
    message: `The file of the face ${family} ${weight} cannot be read.`,
    hint: 'Make the file readable, or name another in the src of its @font-face.',
  };
}
