import { type ChildNode, type Document, type Element, hasChildren, isTag, isText } from 'domhandler';
import type { FaceIndex } from '../compose/faces.js';
import type { LoadedFace } from '../compose/index.js';
import type { ComputedStyle, Styled } from '../style/index.js';
import { coverageOf } from './coverage.js';
import { needsGlyph } from './missing.js';

/** Up to here characters are kept in a table: nearly all of a European text are below. */
const TABLE = 0x250;

/** The characters that are set in a style. */
class Characters {
  readonly #common = new Uint8Array(TABLE);
  readonly #others = new Set<number>();

  add(text: string): void {
    for (let index = 0; index < text.length; index += 1) {
      const unit = text.charCodeAt(index);
      if (unit < TABLE) {
        this.#common[unit] = 1;
        continue;
      }
      const codePoint = text.codePointAt(index) ?? unit;
      if (codePoint > 0xffff) index += 1;
      this.#others.add(codePoint);
    }
  }

  *all(): Generator<number> {
    for (const [codePoint, there] of this.#common.entries()) if (there === 1) yield codePoint;
    yield* this.#others;
  }
}

/**
 * The faces that have a say in how the texts of a document look: of each list those that are asked for a character, up to the
 * first that has it. What other files hold makes no difference. What style sheets and charts write is not among the texts.
 */
export function facesAsked(document: Document, styled: Styled, faces: FaceIndex): Set<LoadedFace> {
  const asked = new Set<LoadedFace>();
  const lists = new Map<readonly string[], Characters>();
  const visit = (nodes: readonly ChildNode[], style: ComputedStyle | undefined): void => {
    for (const node of nodes) {
      if (isText(node)) {
        if (style !== undefined) charactersOf(lists, faces, style).add(shown(node.data, style));
      } else if (isTag(node)) {
        const own = styled.style(node as Element);
        if (own.display !== 'none') visit(node.children, own);
      } else if (hasChildren(node)) {
        visit(node.children, style);
      }
    }
  };
  visit(document.children, undefined);
  for (const [names, characters] of lists) ask(names, characters, faces, asked);
  return asked;
}

/** `FaceIndex` gives one and the same list for one look. */
function charactersOf(
  lists: Map<readonly string[], Characters>,
  faces: FaceIndex,
  { fontFamily, fontWeight, fontStyle }: ComputedStyle,
): Characters {
  const names = faces.list(fontFamily, fontWeight, fontStyle);
  const known = lists.get(names) ?? new Characters();
  lists.set(names, known);
  return known;
}

function ask(names: readonly string[], characters: Characters, faces: FaceIndex, asked: Set<LoadedFace>): void {
  const list = names.flatMap((name) => faces.face(name) ?? []);
  for (const codePoint of characters.all()) {
    if (!needsGlyph(String.fromCodePoint(codePoint))) continue;
    for (const face of list) {
      if (face.range?.some(([first, last]) => codePoint >= first && codePoint <= last) === false) continue;
      asked.add(face);
      if (has(face)(codePoint)) break;
    }
  }
}

type Has = (codePoint: number) => boolean;

const read = new WeakMap<Uint8Array, Has>();

/** What cannot be read here has everything, as far as is known here. */
function has(face: LoadedFace): Has {
  const bytes = face.bytes();
  const known = read.get(bytes) ?? coverageOf(bytes) ?? (() => true);
  read.set(bytes, known);
  return known;
}

function shown(text: string, { textTransform }: ComputedStyle): string {
  return textTransform === 'uppercase' ? text.toUpperCase() : text;
}
