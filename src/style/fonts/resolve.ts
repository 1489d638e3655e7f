import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Diagnostic, didYouMean, type Outcome } from '../../diagnostics/index.js';
import type { FontFace } from '../computed.js';
import { Mistake } from '../mistake.js';
import { styleError } from '../parse/problems.js';
import type { FontFaceRule } from '../sheet.js';
import { pathFrom } from '../values/address.js';

/**
 * Finds the files of faces.
 * @param folders Where they are looked for, the first that has a file of the name wins: the layout's own first.
 * @returns The faces whose files are there, and an error for each of the others.
 */
export function resolveFontFaces(
  faces: readonly FontFaceRule[],
  folders: readonly string[],
): Outcome<readonly FontFace[]> {
  const value: FontFace[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const { source, place, ...face } of faces) {
    try {
      value.push({ ...face, file: findFile(source, folders) });
    } catch (error) {
      if (!(error instanceof Mistake)) throw error;
      diagnostics.push(styleError(place, 'style/font', error.message, error.hint));
    }
  }
  return { value, diagnostics };
}

function findFile(source: string, folders: readonly string[]): string {
  // A layout may say `fonts/x.ttf`, as a browser would need it: the folders are those of fonts already.
  const name = source.replace(/^(?:\.\/)?fonts\//u, '');
  for (const folder of folders) {
    const file = pathFrom(resolve(folder, 'sheet.css'), name);
    if (existsSync(file)) return file;
  }
  const files = [...new Set(folders.flatMap(facesIn))].sort();
  const there =
    files.length === 0 ? 'There are no .ttf files in the folders of fonts.' : `There are: ${files.join(', ')}.`;
  throw new Mistake(
    `The file of the face, \`${source}\`, is in none of the folders of fonts.`,
    [didYouMean(name, files), there].filter(Boolean).join(' '),
  );
}

function facesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).filter((name) => /\.ttf$/iu.test(name)) : [];
}
