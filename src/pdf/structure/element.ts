import type { BlockRole, InlineRole, ListNumbering } from '../document.js';

/** Structure types that the kinds of node stand for, beside those that a node or a run may name. */
type OwnType = 'Document' | 'Table' | 'THead' | 'TBody' | 'TFoot' | 'TR' | 'TH' | 'TD';

/** Standard structure types (ISO 32000-1, 14.8.4); no others are written, so that no role map is needed. */
export type StructureType = BlockRole | InlineRole | OwnType;

/** Where content stands: a page (from 0) and the number of a marked-content sequence on it. */
export interface MarkedContent {
  readonly page: number;
  readonly mcid: number;
}

/** An annotation that belongs to the tree: its object, and the page (from 0) that it is on. */
export interface AnnotationContent {
  readonly page: number;
  readonly annotation: number;
}

/** A rectangle in the units of the page, points from its lower left corner. */
export interface BoundingBox {
  left: number;
  bottom: number;
  right: number;
  top: number;
}

/** Attributes by which structure elements differ (ISO 32000-1, 14.8.5). */
export interface StructureAttributes {
  readonly numbering?: ListNumbering;
  readonly scope?: 'Row' | 'Column' | 'Both';
  readonly colSpan?: number;
  readonly rowSpan?: number;
  /** Header cells of this cell, where scopes alone do not tell. */
  headers?: readonly StructureElement[];
  /** Of a figure: grows as it is drawn. */
  box?: BoundingBox;
}

/** A place in an element where content goes: what is drawn for it is numbered here, in order. */
export class Leaf {
  readonly marks: MarkedContent[] = [];
  readonly annotations: AnnotationContent[] = [];

  constructor(readonly element: StructureElement) {}

  get isEmpty(): boolean {
    return this.marks.length === 0 && this.annotations.length === 0;
  }
}

/** An element of the structure tree while it is being filled. */
export class StructureElement {
  readonly kids: (StructureElement | Leaf)[] = [];
  readonly attributes: StructureAttributes = {};
  /** Path of the data, which its ID is made from. */
  dataPath?: string;
  /** BCP 47. */
  lang?: string;
  /** Alternative description (ISO 32000-1, 14.9.3). */
  alt?: string;
  /** Expansion of an abbreviation (14.9.5). */
  expansion?: string;
  /** Of a link: where it leads, what is said of it, and the text that it shows, with the block that the text ends in. */
  link?: { readonly href: string; readonly title?: string; text: string; block?: object };

  constructor(
    readonly type: StructureType,
    readonly parent: StructureElement | null,
  ) {
    parent?.kids.push(this);
  }

  /** The place for content that comes after what the element holds already. */
  leaf(): Leaf {
    const last = this.kids.at(-1);
    if (last instanceof Leaf) return last;
    const leaf = new Leaf(this);
    this.kids.push(leaf);
    return leaf;
  }
}

/** The link that an element is or stands in. */
export function linkAround(element: StructureElement): StructureElement | null {
  for (let at: StructureElement | null = element; at; at = at.parent) if (at.link) return at;
  return null;
}
