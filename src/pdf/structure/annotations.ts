import type { CompactDocument } from '../file/compact.js';
import { number, textString } from '../file/strings.js';
import { Leaf, type StructureElement } from './element.js';
import type { Marks } from './marks.js';

/** A rectangle on the page: points from its upper left corner. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A link annotation: which element it belongs to, and its key in the parent tree. */
export interface Annotation {
  readonly element: StructureElement;
  readonly key: number;
}

/**
 * Link annotations: one for each link and page, however many lines the link stands on (ISO 14289-1, 7.18.5). They are
 * collected while a page is drawn, and ended when all text of each link is known.
 */
export class Annotations {
  readonly all: Annotation[] = [];
  private readonly areas = new Map<StructureElement, Area[]>();
  private readonly unfinished: (() => void)[] = [];

  constructor(
    private readonly document: CompactDocument,
    private readonly marks: Marks,
    /** Number of pages: their keys in the parent tree come first. */
    private readonly pages: number,
    /** Whether a name is a place of the document. A link to none would do nothing when it is chosen, so none is made. */
    private readonly isKnown: (name: string) => boolean,
    private readonly isTagged: boolean,
  ) {}

  /** An area of the page at hand that leads where the link does. */
  add(link: StructureElement, area: Area): void {
    const href = link.link?.href ?? '';
    if (href === '' || (href.startsWith('#') && !this.isKnown(href.slice(1)))) return;
    const areas = this.areas.get(link);
    if (areas) areas.push(area);
    else this.areas.set(link, [area]);
  }

  /** Makes the annotations of the page that has been drawn. */
  endPage(): void {
    for (const [element, areas] of this.areas) this.annotate(element, areas);
    this.areas.clear();
  }

  /** To be called when all pages are drawn. */
  end(): void {
    for (const finish of this.unfinished) finish();
  }

  private annotate(element: StructureElement, areas: readonly Area[]): void {
    const { page } = this.document;
    const rectangles = areas.map(({ x, y, width, height }) => ({
      left: x,
      right: x + width,
      top: page.height - y,
      bottom: page.height - y - height,
    }));
    const href = element.link?.href ?? '';
    const id = this.document.reserveObject();
    const corners = [
      Math.min(...rectangles.map(({ left }) => left)),
      Math.min(...rectangles.map(({ bottom }) => bottom)),
      Math.max(...rectangles.map(({ right }) => right)),
      Math.max(...rectangles.map(({ top }) => top)),
    ];
    // The order that readers expect: both upper corners, then both lower ones.
    const points = rectangles.flatMap(({ left, right, top, bottom }) => [
      ...[left, top, right, top],
      ...[left, bottom, right, bottom],
    ]);
    const target = href.startsWith('#')
      ? `/Dest ${textString(href.slice(1))}`
      : `/A <</Type /Action/S /URI/URI ${textString(encoded(href))}>>`;
    let parent = '';
    page.annotations.push(id);
    if (this.isTagged) {
      const key = this.pages + this.all.length;
      this.all.push({ element, key });
      leafOf(element).annotations.push({ page: this.marks.pages.length - 1, annotation: id });
      parent = `/StructParent ${key}`;
    }
    this.unfinished.push(() => {
      const { title, text = '' } = element.link ?? {};
      const contents = shortened(title ?? (text.replace(/\s+/g, ' ').trim() || href));
      this.document.addObject(
        id,
        // Print: ISO 19005-3, 6.3.2.
        `<</Type /Annot/Subtype /Link/Rect [${list(corners)}]/QuadPoints [${list(points)}]/Border [0 0 0]/F 4${target}${parent}/Contents ${textString(contents)}>>`,
      );
    });
  }
}

/** Where the annotation stands among the kids of its link: after what has been drawn of it so far. */
function leafOf(element: StructureElement): Leaf {
  const last = element.kids.findLast((kid): kid is Leaf => kid instanceof Leaf);
  return last ?? element.leaf();
}

const list = (values: readonly number[]): string => values.map(number).join(' ');

/** An address is ASCII without spaces (ISO 32000-1, 12.6.4.7): all else is written as their UTF-8. */
const encoded = (href: string): string => href.replace(/[^!-~]+/gu, (letters) => encodeURIComponent(letters));

/** Letters of what a link says where it leads: a box that is a link may hold pages. */
const LONGEST = 500;

/** The words that a list of links has room for. */
const shortened = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, LONGEST).replace(/\s+\S*$|\p{Surrogate}$/u, '')} …`;
