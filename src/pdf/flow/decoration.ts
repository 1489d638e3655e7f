import type { Border } from '../document.js';
import type { Box } from './box.js';
import { bottomOf, type Item } from './items.js';
import { type Cursor, InnerRegion, type Region, type Slot } from './region.js';

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
  readonly slices: Slice[] = [];
  private readonly top: number;
  private readonly foot: number;

  override readonly pages;

  constructor(
    outer: Region,
    private readonly box: Box,
    private readonly at: Cursor,
  ) {
    super(outer);
    const repeats = box.isDecorated;
    this.top = repeats ? box.edges.top : 0;
    this.foot = repeats ? box.edges.bottom : 0;
    this.pages = repeats ? null : outer.pages;
    if (repeats) this.begin(at.page, at.y);
  }

  override fresh(page: number): number {
    return this.outer.fresh(page) + this.top;
  }

  override bottom(page: number): number {
    return this.outer.bottom(page) - this.foot;
  }

  override next(page: number): Cursor {
    const next = this.outer.next(page);
    if (this.box.isDecorated && !this.slices.some((slice) => slice.page === next.page)) this.begin(next.page, next.y);
    return { page: next.page, y: next.y + this.top };
  }

  override keepsMargin(page: number): boolean {
    return page === this.at.page ? this.box.isDecorated || this.outer.keepsMargin(page) : this.outer.keepsMargin(page);
  }

  override draw(page: number, item: Item): void {
    const slice = this.slices.find((candidate) => candidate.page === page);
    if (slice) slice.reached = Math.max(slice.reached, bottomOf(item) ?? 0);
    this.outer.draw(page, item);
  }

  /** Makes slices up to this page: a cell whose content ended earlier goes on as far as its row. */
  reach(page: number): void {
    for (let last = this.slices.at(-1)?.page ?? page; last < page; last += 1) this.next(last);
  }

  private begin(page: number, y: number): void {
    this.slices.push({ page, slot: this.outer.reserve(page), top: y, reached: y });
  }
}

/** Draws background, border and link of a box over each page that it stands on. */
export function drawDecoration(box: Box, region: BoxRegion, left: number, end: Cursor): void {
  region.reach(end.page);
  const drawn = region.slices.filter((slice) => slice.page === end.page || slice.reached > slice.top);
  for (const slice of drawn) {
    const isFirst = slice === drawn[0];
    const isLast = slice.page === end.page;
    const foot = isLast
      ? end.y
      : Math.min(slice.reached + box.edges.bottom, region.bottom(slice.page) + box.edges.bottom);
    const height = foot - slice.top;
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
  if (node.link !== undefined) items.push({ kind: 'link', ...area, href: node.link });
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
