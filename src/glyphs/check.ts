import { type ChildNode, type Document, type Element, hasChildren, isTag, isText } from 'domhandler';
import type { FaceIndex } from '../compose/faces.js';
import type { Diagnostic } from '../diagnostics/index.js';
import type { Profile } from '../profile/index.js';
import type { ComputedStyle, Styled } from '../style/index.js';
import { charactersOf, shownText } from './characters.js';
import { faceHas } from './coverage.js';
import { missingGlyph, needsGlyph } from './missing.js';

type Lacks = (character: string) => boolean;

/**
 * Finds each character of the data that no font of its list has: it would print as an empty box.
 * @param faces The faces that the layout declares.
 */
export function checkGlyphs(document: Document, styled: Styled, faces: FaceIndex, profile: Profile): Diagnostic[] {
  // Nearly always none is missing, which is known before each text is looked at.
  if (!isAnyMissing(document, styled, faces)) return [];
  const found = new Map<string, Diagnostic>();
  const lacks = lack(faces);
  const visit = (nodes: readonly ChildNode[], parent: Element | undefined, path: string | undefined): void => {
    for (const node of nodes) {
      if (isText(node) && parent !== undefined && path !== undefined) {
        const style = styled.style(parent);
        for (const character of new Set(shownText(node.data, style))) {
          if (lacks(style)(character)) found.set(`${path} ${character}`, missingGlyph(character, path, profile));
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

/** Whether a character has no face in a style's list. Each style is looked up once. */
function lack(faces: FaceIndex): (style: ComputedStyle) => Lacks {
  const byStyle = new Map<ComputedStyle, Lacks>();
  return (style) => {
    const known = byStyle.get(style) ?? lackOf(faces.list(style.fontFamily, style.fontWeight, style.fontStyle), faces);
    byStyle.set(style, known);
    return known;
  };
}

function lackOf(names: readonly string[], faces: FaceIndex): Lacks {
  const list = names.map((name) => faces.face(name));
  return (character) =>
    needsGlyph(character) && !list.some((face) => face === undefined || faceHas(face, character.codePointAt(0) ?? 0));
}

/** Whether any text of a document has a character without a face. */
function isAnyMissing(document: Document, styled: Styled, faces: FaceIndex): boolean {
  return [...charactersOf(document, styled, faces)].some(([names, characters]) => {
    const lacks = lackOf(names, faces);
    return [...characters.all()].some((codePoint) => lacks(String.fromCodePoint(codePoint)));
  });
}
