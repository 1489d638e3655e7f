import type { Sheet } from '../file/sheet.js';
import { type BoundingBox, Leaf, linkAround, type StructureElement } from './element.js';

/** What is no content of the document, by the reason for which it is drawn (ISO 32000-1, 14.8.2.2 and table 330). */
export type Artifact = 'Layout' | 'Header' | 'Footer' | 'Watermark' | 'Repeated';

const PROPERTIES: Readonly<Record<Artifact, string>> = {
  Layout: '/Type /Layout',
  Header: '/Type /Pagination/Subtype /Header/Attached [/Top]',
  Footer: '/Type /Pagination/Subtype /Footer/Attached [/Bottom]',
  Watermark: '/Type /Pagination/Subtype /Watermark',
  Repeated: '/Type /Pagination',
};

/** A page as the tree sees it. */
export interface MarkedPage {
  /** Object of the page. */
  readonly id: number;
  readonly height: number;
  /** The element of each marked-content sequence, by its number. */
  readonly owners: StructureElement[];
}

/**
 * Encloses what is drawn in marked content (ISO 32000-1, 14.6), and notes in the tree what belongs to each element. What
 * belongs to the same element and is drawn one after the other is one sequence.
 */
export class Marks {
  readonly pages: MarkedPage[] = [];
  private open: Leaf | Artifact | null = null;

  private sheet: Sheet | null = null;

  /** @param isTagged Without, nothing is marked. */
  constructor(private readonly isTagged: boolean) {}

  beginPage(sheet: Sheet): void {
    this.sheet = sheet;
    const { dictionary, height } = sheet;
    this.pages.push({ id: dictionary.id, height, owners: [] });
    if (this.isTagged) sheet.structParents = this.pages.length - 1;
  }

  /** To be called before anything is drawn that belongs to this element, or to none. */
  mark(owner: Leaf | Artifact): void {
    if (!this.isTagged || owner === this.open) return;
    const page = this.pages.at(-1);
    if (!page || !this.sheet) throw new Error('Nothing is drawn before the first page.');
    this.close();
    this.open = owner;
    if (!(owner instanceof Leaf)) {
      this.sheet.content.mark(`/Artifact <<${PROPERTIES[owner]}>> BDC`);
      return;
    }
    const mcid = page.owners.push(owner.element) - 1;
    owner.marks.push({ page: this.pages.length - 1, mcid });
    this.sheet.content.mark(`/${owner.element.type} <</MCID ${mcid}>> BDC`);
  }

  /** To be called when a page is drawn. */
  close(): void {
    if (this.open !== null) this.sheet?.content.endMark();
    this.open = null;
  }

  /**
   * Text that was drawn for an element: a link says where it leads by its own text.
   * @param block The block that the text stands in: words of two blocks do not touch.
   */
  read(leaf: Leaf, text: string, block: object): void {
    const link = linkAround(leaf.element)?.link;
    if (!link) return;
    const whole = text.replace('\u00ad', '');
    link.text += link.block === undefined || link.block === block ? whole : ` ${whole}`;
    link.block = block;
  }

  /** An area (points from the upper left corner of the page) that a figure takes. */
  cover(leaf: Leaf, area: { x: number; y: number; width: number; height: number }): void {
    const page = this.pages.at(-1);
    const { attributes, type } = leaf.element;
    if (!page || type !== 'Figure') return;
    const box = {
      left: area.x,
      right: area.x + area.width,
      top: page.height - area.y,
      bottom: page.height - area.y - area.height,
    };
    attributes.box = attributes.box ? union(attributes.box, box) : box;
  }
}

const union = (a: BoundingBox, b: BoundingBox): BoundingBox => ({
  left: Math.min(a.left, b.left),
  bottom: Math.min(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
  top: Math.max(a.top, b.top),
});
