import type { NodeBase, Sides } from '../document.js';
import { BoxRegion, drawDecoration } from './decoration.js';
import { type Cursor, EPSILON, type Region } from './region.js';
import { strainOf } from './strain.js';

/** What stands inside a box: text, a stack, a table … Heights are those on an endless strip of the box's inner width. */
export interface Content {
  readonly height: number;
  /**
   * The least height that has to stay together at the beginning, where a page has this room (points): what is kept with
   * a heading before it. What may not be divided, but is higher than the room, is divided after all.
   */
  head(room: number): number;
  /** From the top of the content to its first base line; null where it has none. */
  readonly firstBaseline: number | null;
  /** The boxes at the beginning and at the end, whose breaks are those of the whole. */
  readonly firstBox?: Box | undefined;
  readonly lastBox?: Box | undefined;
  /** Whether it may be divided and still keep its end together with what follows it. */
  readonly keepsTail?: boolean | undefined;
  /**
   * Puts it on its pages; `x` is from the start edge of the region. Gives the place where it ends.
   * @param tail Height of what wants to stand on the page that it ends on; points. Only for content that keeps it.
   */
  place(region: Region, x: number, at: Cursor, tail?: number): Cursor;
}

export const NO_SIDES: Sides = { top: 0, end: 0, bottom: 0, start: 0 };

export function sides(partial: Partial<Sides> | undefined): Sides {
  if (!partial) return NO_SIDES;
  const { top = 0, end = 0, bottom = 0, start = 0 } = partial;
  return { top, end, bottom, start };
}

/** Border and padding together. */
export function edgesOf({ padding, border }: NodeBase): Sides {
  if (!border) return sides(padding);
  const { top, end, bottom, start } = sides(padding);
  return {
    top: top + (border.top?.width ?? 0),
    end: end + (border.end?.width ?? 0),
    bottom: bottom + (border.bottom?.width ?? 0),
    start: start + (border.start?.width ?? 0),
  };
}

/** What a place asks of the boxes in it. */
export interface Placing {
  /** The box is made at least so high: cells of a row are as high as the row. */
  readonly minHeight?: number;
  /** Room above the content, for content in the middle or at the bottom of a cell. */
  readonly contentShift?: number;
  /** Height of what wants to stand on the page that the box ends on. */
  readonly tail?: number;
}

/** A box that is open while its row is being set: it is closed when the end of the row is known. */
export interface OpenBox {
  readonly end: Cursor;
  /** `reached`: how far down its row goes on a page that it does not end on. */
  close(end: Cursor, reached?: (page: number) => number): void;
}

/** A node's box: margin, border, padding, background, and content. */
export class Box {
  readonly margin: Sides;
  /** Border and padding together. */
  readonly edges: Sides;
  /** Whether it is drawn, not only its content. */
  readonly isDecorated: boolean;
  readonly height: number;
  readonly firstBaseline: number | null;

  constructor(
    readonly node: NodeBase,
    readonly content: Content,
    /** Width of the border box. */
    readonly width: number,
    /** From the start of the room it stands in to its border box. */
    readonly offset: number,
    readonly innerMinHeight: number,
  ) {
    this.margin = sides(node.margin);
    this.edges = edgesOf(node);
    const { background, backgroundImage, backgroundSvg, border, link } = node;
    this.isDecorated = Boolean(background || backgroundImage || backgroundSvg || border || link);
    const around = this.edges.top + this.edges.bottom;
    this.height = Math.max(around + content.height, node.minHeight ?? 0, innerMinHeight);
    this.firstBaseline = content.firstBaseline === null ? null : this.edges.top + content.firstBaseline;
  }

  /** The least height that has to stay together at the beginning, where a page has this room. */
  head(room: number): number {
    if (this.node.breakInside === 'avoid' && this.height <= room + EPSILON) return this.height;
    const around = this.edges.top + this.edges.bottom;
    const inner = this.content.head(room - around);
    return inner >= this.content.height ? this.height : Math.min(this.height, around + inner);
  }

  /** Sets the box and gives the place below it. */
  place(region: Region, x: number, at: Cursor, placing: Placing = {}): Cursor {
    const open = this.open(region, x, at, placing);
    open.close(open.end);
    return open.end;
  }

  /** Sets the content; the decoration waits for `close`. */
  open(region: Region, x: number, at: Cursor, placing: Placing = {}): OpenBox {
    const { node, edges } = this;
    const left = x + this.offset;
    const inner = this.isPlain ? null : new BoxRegion(region, this, at);
    const from = { page: at.page, y: at.y + edges.top + (placing.contentShift ?? 0) };
    // A heading before it takes of the room, until something is drawn.
    const room = region.room(at.page);
    const contentEnd = this.content.place(
      inner ?? region,
      left + edges.start,
      from,
      placing.tail ? edges.bottom + placing.tail : 0,
    );
    inner?.announce(at.page);
    if (node.breakInside === 'avoid' && contentEnd.page !== at.page) {
      region.strain();
      // A break that is forced within it is nobody's mistake.
      const isTooHigh = this.height > room + EPSILON;
      if (isTooHigh && !inner?.holdsDivided) region.tell(at.page, strainOf('divided', node, this.height, room));
    }
    const minHeight = Math.max(node.minHeight ?? 0, this.innerMinHeight, placing.minHeight ?? 0);
    return new Opened(this, inner, left, this.endAt(region, at, contentEnd, minHeight));
  }

  /** Where the box ends: below its content and as low as its least height asks, but never below the page. */
  private endAt(region: Region, at: Cursor, content: Cursor, minHeight: number): Cursor {
    const least = content.page === at.page ? at.y + minHeight : 0;
    const wanted = Math.max(content.y + this.edges.bottom, least);
    return { page: content.page, y: Math.max(content.y, Math.min(wanted, region.bottom(content.page))) };
  }

  /** Whether nothing about it matters to what stands in it. */
  private get isPlain(): boolean {
    const { id, bookmark, strings, dataPath, breakInside } = this.node;
    if (this.isDecorated || this.edges.top !== 0 || breakInside === 'avoid') return false;
    return id === undefined && bookmark === undefined && strings === undefined && dataPath === undefined;
  }

  /** Draws what says that the box begins here. */
  announce(region: Region, page: number, y: number): void {
    const { node } = this;
    if (node.id !== undefined) region.draw(page, { kind: 'destination', y, name: node.id });
    if (node.bookmark) region.draw(page, { kind: 'bookmark', y, ...node.bookmark });
    if (node.strings) region.outside.strings(page, y, node.strings);
  }
}

class Opened implements OpenBox {
  constructor(
    private readonly box: Box,
    private readonly inner: BoxRegion | null,
    private readonly left: number,
    readonly end: Cursor,
  ) {}

  close(end: Cursor, reached?: (page: number) => number): void {
    if (this.inner && this.box.isDecorated) drawDecoration(this.box, this.inner, this.left, end, reached);
  }
}
