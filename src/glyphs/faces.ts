import type { Document } from 'domhandler';
import type { FaceIndex } from '../compose/faces.js';
import type { LoadedFace } from '../compose/index.js';
import type { Styled } from '../style/index.js';
import { type Characters, charactersOf } from './characters.js';
import { faceHas } from './coverage.js';
import { needsGlyph } from './missing.js';

/**
 * The faces that have a say in how the texts of a document look: of each list those that are asked for a character, up to the
 * first that has it. What other files hold makes no difference. What style sheets and charts write is not among the texts.
 */
export function facesAsked(document: Document, styled: Styled, faces: FaceIndex): Set<LoadedFace> {
  const asked = new Set<LoadedFace>();
  for (const [names, characters] of charactersOf(document, styled, faces)) ask(names, characters, faces, asked);
  return asked;
}

function ask(names: readonly string[], characters: Characters, faces: FaceIndex, asked: Set<LoadedFace>): void {
  const list = names.flatMap((name) => faces.face(name) ?? []);
  for (const codePoint of characters.all()) {
    if (!needsGlyph(String.fromCodePoint(codePoint))) continue;
    for (const face of list) {
      if (face.range?.some(([first, last]) => codePoint >= first && codePoint <= last) === false) continue;
      asked.add(face);
      if (faceHas(face, codePoint)) break;
    }
  }
}
