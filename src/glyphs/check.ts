import { type ChildNode, type Document, type Element, hasChildren, isTag, isText } from 'domhandler';
import type { FaceIndex } from '../compose/faces.js';
import type { LoadedFace } from '../compose/index.js';
import type { Diagnostic } from '../diagnostics/index.js';
import type { Profile } from '../profile/index.js';
import type { ComputedStyle, Styled } from '../style/index.js';
import { coverageOf } from './coverage.js';
import { missingGlyph, needsGlyph } from './missing.js';

/**
 * Finds each character of the data that no font of its list has: it would print as an empty box.
 * @param faces The faces that the layout declares.
 */
export function checkGlyphs(document: Document, styled: Styled, faces: FaceIndex, profile: Profile): Diagnostic[] {
  const found = new Map<string, Diagnostic>();
  const covered = coverage(faces);
  const visit = (nodes: readonly ChildNode[], parent: Element | undefined, path: string | undefined): void => {
    for (const node of nodes) {
      if (isText(node) && parent !== undefined && path !== undefined) {
        const style = styled.style(parent);
        for (const character of missing(shownText(node.data, style), covered(style))) {
          found.set(`${path} ${character}`, missingGlyph(character, path, profile));
        }
      } else if (isTag(node)) {
        if (styled.style(node).display !== 'none') visit(node.children, node, node.attribs['data-path'] ?? path);
      } else if (hasChildren(node)) {
        visit(node.children, parent, path);
      }
    }
  };
  visit(document.children, undefined, undefined);
  return [...found.values()];
}

type Has = (codePoint: number) => boolean;
type Coverage = (style: ComputedStyle) => Has;

/** Whether any face of a style's list has a character. Each face is read once at most, and each style looked up once. */
function coverage(faces: FaceIndex): Coverage {
  const byFace = new Map<string, Has>();
  const ofFace = (name: string): Has => {
    const has = byFace.get(name) ?? coverageOfFace(faces.face(name));
    byFace.set(name, has);
    return has;
  };
  const byStyle = new WeakMap<ComputedStyle, Has>();
  return (style) => {
    const known = byStyle.get(style);
    if (known !== undefined) return known;
    const list = faces.list(style.fontFamily, style.fontWeight, style.fontStyle).map(ofFace);
    const has: Has = (codePoint) => list.some((face) => face(codePoint));
    byStyle.set(style, has);
    return has;
  };
}

/** A face has what its rule says that it is for and its file has; the file is read when that is the question. */
function coverageOfFace(face: LoadedFace | undefined): Has {
  let inFile: Has | undefined;
  return (codePoint) => {
    if (face === undefined) return true;
    if (face.range?.some(([first, last]) => codePoint >= first && codePoint <= last) === false) return false;
    // What cannot be read here is left to the engine, which opens the face and knows.
    inFile ??= coverageOf(face.bytes()) ?? (() => true);
    return inFile(codePoint);
  };
}

function shownText(text: string, style: ComputedStyle): string {
  // Capitals may be missing where small letters are not.
  return style.textTransform === 'uppercase' ? text.toUpperCase() : text;
}

function missing(text: string, has: Has): string[] {
  return [...new Set(text)].filter((character) => needsGlyph(character) && !has(character.codePointAt(0) ?? 0));
}
