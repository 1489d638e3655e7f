import type { Border } from '../document.js';
import type { Box } from './box.js';
import { bottomOf, type Item } from './items.js';
import { type Cursor, InnerRegion, type Pages, type Region, type Slot } from './region.js';
import { type Strain, within } from './strain.js';

/** The part of a box that stands on one page. */
interface Slice {
  readonly page: number;
  readonly slot: Slot;
  readonly top: number;
  /** The lowest point that content has reached. */
  reached: number;
}

/**
 * The room inside a box. On a page that the box goes on to, its padding stands again at the top (and at the foot of
 * the page before), so that text never touches the edge of a background.
 */
export class BoxRegion extends InnerRegion {
  /** By page; only of a box that is drawn. */
  private slices: Map<number, Slice> | null = null;
  private readonly top: number;
  private readonly foot: number;
  private isAnnounced = false;
  /** Whether something in it was divided against its rules: then the box could not but be, and that was said. */
  holdsDivided = false;

  constructor(
    outer: Region,
    private readonly box: Box,
    private readonly at: Cursor,
  ) {
    super(outer);
    const repeats = box.isDecorated;
    this.top = repeats ? box.edges.top : 0;
    this.foot = repeats ? box.edges.bottom : 0;
    if (repeats) this.begin(at.page, at.y);
  }

  /** A box with a background is drawn over pages as one: what stands in it cannot choose its page. */
  override get pages(): Pages | null {
    return this.box.isDecorated ? null : this.outer.pages;
  }

  override fresh(page: number): number {
    return this.outer.fresh(page) + this.top;
  }

  override bottom(page: number): number {
    return this.outer.bottom(page) - this.foot;
  }

  override room(page: number): number {
    const top = page === this.at.page ? this.box.edges.top : this.top;
    return this.outer.room(page) - top - this.foot;
  }

  override next(page: number, wholePage?: boolean): Cursor {
    const next = this.outer.next(page, wholePage);
    if (this.box.isDecorated && !this.slices?.has(next.page)) this.begin(next.page, next.y);
    return { page: next.page, y: next.y + this.top };
  }

  override keepsMargin(page: number): boolean {
    return (page === this.at.page && this.box.isDecorated) || this.outer.keepsMargin(page);
  }

  override draw(page: number, item: Item): void {
    if (!this.isAnnounced) this.announce(page);
    if (this.slices) this.reached(page, bottomOf(item) ?? 0);
    this.outer.draw(page, item);
  }

  override reserve(page: number): Slot {
    const slot = this.outer.reserve(page);
    if (!this.slices) return slot;
    return {
      fill: (items) => {
        for (const item of items) this.reached(page, bottomOf(item) ?? 0);
        slot.fill(items);
      },
    };
  }

  override tell(page: number, strain: Strain): void {
    if (strain.kind === 'divided') this.holdsDivided = true;
    this.outer.tell(page, within(strain, this.box.node.dataPath));
  }

  /** Says where the box really begins, once: on the page of the first thing that it draws. */
  announce(page: number): void {
    if (this.isAnnounced) return;
    this.isAnnounced = true;
    this.box.announce(this.outer, page, page === this.at.page ? this.at.y : this.outer.fresh(page));
  }

  /**
   * The parts of the box, to the place where it ends. A box that ends later than its content (a cell, with its row) goes
   * on to that page; a page on which nothing of it stands has no part.
   */
  partsTo(end: Cursor, reached: (page: number) => number): Slice[] {
    const slices = this.slices ?? new Map<number, Slice>();
    for (let last = Math.max(...slices.keys()); last < end.page; last += 1) this.next(last);
    for (const slice of slices.values()) slice.reached = Math.max(slice.reached, reached(slice.page));
    return [...slices.values()].filter(
      ({ page, top, reached }) => page === end.page || (page < end.page && reached > top),
    );
  }

  private reached(page: number, y: number): void {
    const slice = this.slices?.get(page);
    if (slice) slice.reached = Math.max(slice.reached, y);
  }

  private begin(page: number, y: number): void {
    this.slices ??= new Map();
    this.slices.set(page, { page, slot: this.outer.reserve(page), top: y, reached: y });
  }
}

/** Draws background, border and link of a box over each page that it stands on. */
export function drawDecoration(
  box: Box,
  region: BoxRegion,
  left: number,
  end: Cursor,
  reached: (page: number) => number = () => 0,
): void {
  const drawn = region.partsTo(end, reached);
  for (const slice of drawn) {
    const isFirst = slice === drawn[0];
    const isLast = slice.page === end.page;
    const bottom = Math.min(slice.reached, region.bottom(slice.page)) + box.edges.bottom;
    const height = (isLast ? end.y : bottom) - slice.top;
    if (height <= 0) continue;
    slice.slot.fill(sliceItems(box, left, slice.top, height, isFirst, isLast));
  }
}

function sliceItems(box: Box, x: number, y: number, height: number, isFirst: boolean, isLast: boolean): Item[] {
  const { node, width } = box;
  const items: Item[] = [];
  const opacity = node.opacity ?? 1;
  const radius = node.radius ?? 0;
  const area = { x, y, width, height };
  if (node.background) items.push({ kind: 'fill', ...area, color: node.background, radius, opacity });
  if (node.backgroundImage) {
    items.push({ kind: 'image', ...area, image: node.backgroundImage, radius, opacity, node: DECORATION });
  }
  if (node.backgroundSvg) {
    const units = [width, height] as const;
    items.push({ kind: 'svg', ...area, svg: node.backgroundSvg, opacity, links: [], units, node: DECORATION });
  }
  const border = node.border;
  if (border && radius > 0 && sameAllRound(border)) items.push(...outline(border.top, area, radius));
  else if (border) items.push(...borderRules(border, area, isFirst, isLast));
  if (node.link !== undefined) items.push({ kind: 'link', ...area, node });
  return items;
}

const DECORATION = { decorative: true } as const;

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

type Borders = { readonly top?: Border; readonly end?: Border; readonly bottom?: Border; readonly start?: Border };

const sameAllRound = (border: Borders): border is Borders & { top: Border } =>
  border.top !== undefined &&
  [border.end, border.bottom, border.start].every(
    (side) => side?.width === border.top?.width && side?.color === border.top?.color,
  );

function outline(border: Border, { x, y, width, height }: Area, radius: number): Item[] {
  const half = border.width / 2;
  const area = { x: x + half, y: y + half, width: width - border.width, height: height - border.width };
  return [{ kind: 'outline', ...area, radius: radius - half, line: border.width, color: border.color }];
}

/** A side's rule lies inside the border box, in the middle of its width. */
function borderRules(border: Borders, { x, y, width, height }: Area, isFirst: boolean, isLast: boolean): Item[] {
  const rules: Item[] = [];
  const rule = (side: Border | undefined, from: readonly [number, number], to: readonly [number, number]): void => {
    if (!side || side.width <= 0) return;
    const [x1, y1] = from;
    const [x2, y2] = to;
    const dash = side.dash ? { dash: side.dash } : {};
    rules.push({ kind: 'rule', x1, y1, x2, y2, width: side.width, color: side.color, ...dash });
  };
  const middle = (side: Border | undefined): number => (side?.width ?? 0) / 2;
  const top = y + middle(border.top);
  const bottom = y + height - middle(border.bottom);
  const start = x + middle(border.start);
  const end = x + width - middle(border.end);
  if (isFirst) rule(border.top, [x, top], [x + width, top]);
  if (isLast) rule(border.bottom, [x, bottom], [x + width, bottom]);
  rule(border.start, [start, y], [start, y + height]);
  rule(border.end, [end, y], [end, y + height]);
  return rules;
}
