import { readFile } from 'node:fs/promises';
import type { Outcome } from '../diagnostics/diagnostic.js';
import type { FontFace } from '../style/computed.js';
import type { LoadedFace } from './resources.js';

/** Bytes of font files by path: every document of a process shares them, and with them what has been parsed of them. */
const files = new Map<string, Uint8Array>();

/** Reads the files of faces. A file that cannot be read is an error. */
export async function loadFaces(faces: readonly FontFace[]): Promise<Outcome<readonly LoadedFace[]>> {
  const loaded: LoadedFace[] = [];
  for (const face of faces) {
    try {
      const bytes = files.get(face.file) ?? (await readFile(face.file));
      files.set(face.file, bytes);
      loaded.push({ ...face, bytes });
    } catch {
      const message = `The file of the face ${face.family} ${face.weight} cannot be read.`;
      const hint = 'Put the file into the fonts folder of the layout, or correct the src of its @font-face.';
      return { diagnostics: [{ code: 'style/no-face', severity: 'error', file: face.file, message, hint }] };
    }
  }
  return { value: loaded, diagnostics: [] };
}
