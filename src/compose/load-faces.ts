import { constants, readFileSync } from 'node:fs';
import { access } from 'node:fs/promises';
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.js';
import type { FontFace } from '../style/computed.js';
import type { LoadedFace } from './resources.js';

/** Bytes of font files by path: every document of a process shares them, and with them what has been parsed of them. */
const files = new Map<string, Uint8Array>();

function bytesOf(file: string): Uint8Array {
  const bytes = files.get(file) ?? readFileSync(file);
  files.set(file, bytes);
  return bytes;
}

/**
 * Faces whose files are read when they are first asked for: those of scripts that a document does not have never are, and
 * one may have ten megabytes. A file that cannot be read is an error all the same.
 */
export async function loadFaces(faces: readonly FontFace[]): Promise<Outcome<readonly LoadedFace[]>> {
  const value: LoadedFace[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const face of faces) {
    if (await isReadable(face.file)) value.push({ ...face, bytes: () => bytesOf(face.file) });
    else diagnostics.push(unreadable(face));
  }
  return { value, diagnostics };
}

function isReadable(file: string): Promise<boolean> {
  return access(file, constants.R_OK).then(
    () => true,
    () => false,
  );
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
