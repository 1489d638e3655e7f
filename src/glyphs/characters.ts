import { type ChildNode, type Document, hasChildren, isTag, isText } from 'domhandler';
import type { FaceIndex } from '../compose/faces.js';
import type { ComputedStyle, Styled } from '../style/index.js';

/** Up to here characters are kept in a table: nearly all of a European text are below. */
const TABLE = 0x250;

/** The characters that are set in a list of faces. */
export class Characters {
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

/** The characters of a document by the lists of names of faces that they are set in. */
export type CharactersByList = ReadonlyMap<readonly string[], Characters>;

const gathered = new WeakMap<Document, { readonly faces: FaceIndex; readonly lists: CharactersByList }>();

/** The characters of all texts of a document that are shown. What style sheets and charts write is not among them. */
export function charactersOf(document: Document, styled: Styled, faces: FaceIndex): CharactersByList {
  const known = gathered.get(document);
  if (known?.faces === faces) return known.lists;
  const lists = new Map<readonly string[], Characters>();
  const byStyle = new Map<ComputedStyle, Characters>();
  const into = (style: ComputedStyle): Characters => {
    const found = byStyle.get(style) ?? ofList(lists, faces, style);
    byStyle.set(style, found);
    return found;
  };
  const visit = (nodes: readonly ChildNode[], style: ComputedStyle | undefined): void => {
    for (const node of nodes) {
      if (isText(node)) {
        if (style !== undefined) into(style).add(shownText(node.data, style));
      } else if (isTag(node)) {
        const own = styled.style(node);
        if (own.display !== 'none') visit(node.children, own);
      } else if (hasChildren(node)) {
        visit(node.children, style);
      }
    }
  };
  visit(document.children, undefined);
  gathered.set(document, { faces, lists });
  return lists;
}

/** `FaceIndex` gives one and the same list for one look. */
function ofList(lists: Map<readonly string[], Characters>, faces: FaceIndex, style: ComputedStyle): Characters {
  const names = faces.list(style.fontFamily, style.fontWeight, style.fontStyle);
  const known = lists.get(names) ?? new Characters();
  lists.set(names, known);
  return known;
}

/** A text as it is set: capitals may be missing where small letters are not. */
export const shownText = (text: string, { textTransform }: ComputedStyle): string =>
  textTransform === 'uppercase' ? text.toUpperCase() : text;
