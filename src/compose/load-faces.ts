import { readFileSync } from 'node:fs';
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.js';
import type { FontFace } from '../style/computed.js';
import { fontProblem } from './font-file.js';
import type { LoadedFace } from './resources.js';

type Read = () => Uint8Array;

/**
 * The way to the bytes of each font file by its path: every document of a process shares them, and with them what has been
 * parsed of them. The same function stands for the same bytes.
 */
const readers = new Map<string, Read>();

/** A file that is in memory is not looked for again. */
const inMemory = new Set<string>();

function readerOf(file: string): Read {
  const known = readers.get(file);
  if (known !== undefined) return known;
  let bytes: Uint8Array | undefined;
  const read = (): Uint8Array => {
    bytes ??= readFileSync(file);
    inMemory.add(file);
    return bytes;
  };
  readers.set(file, read);
  return read;
}

/**
 * Faces whose files are read when they are first asked for: those of scripts that a document does not have never are, and
 * one may have ten megabytes. A file that cannot be read, or is no font, is an error all the same.
 */
export async function loadFaces(faces: readonly FontFace[]): Promise<Outcome<readonly LoadedFace[]>> {
  const value: LoadedFace[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const face of faces) {
    const problem = inMemory.has(face.file) ? undefined : fontProblem(face.file);
    if (problem === undefined) value.push({ ...face, bytes: readerOf(face.file) });
    else diagnostics.push(unusable(face, problem));
  }
  return { value, diagnostics };
}

function unusable({ file, family, weight }: FontFace, problem: string): Diagnostic {
  return {
    code: 'style/font',
    severity: 'error',
    file,
    message: `The file of the face ${family} ${weight} ${problem}.`,
    hint: 'Name a .ttf file that can be read in the src of its @font-face.',
  };
}
