import type { NodeBase } from '../document.js';
import type { Box, Content } from './box.js';
import { type Cursor, fits, isFresh, type Region } from './region.js';

/** What a stack holds: boxes that flow, and nodes that do not. */
export type StackChild =
  | { readonly kind: 'box'; readonly box: Box; readonly page: string | null }
  | { readonly kind: 'absolute' | 'running'; readonly node: NodeBase };

/** A box of the flow, with what it asks of its neighbours. */
interface Flowing {
  readonly box: Box;
  /** Gap to the box before it, margins collapsed; for the first, its own top margin. */
  readonly gap: number;
  /** Height that has to be on one page with its top. */
  readonly chain: number;
}

/** Boxes one below the other. Margins between them collapse (CSS 2.1, 8.3.1, between siblings only). */
export class Stack implements Content {
  readonly height: number;
  readonly head: number;
  readonly divisible = true;
  readonly firstBaseline: number | null;
  private readonly flowing: Map<StackChild, Flowing>;
  private readonly trailing: number;

  constructor(
    private readonly children: readonly StackChild[],
    /** The height of a page: what is kept together never asks for more. */
    pageHeight: number,
  ) {
    const boxes = children.filter((child) => child.kind === 'box');
    this.flowing = chains(boxes, pageHeight);
    const flowing = [...this.flowing.values()];
    this.trailing = boxes.at(-1)?.box.margin.bottom ?? 0;
    this.height = flowing.reduce((sum, { gap, box }) => sum + gap + box.height, 0) + this.trailing;
    const first = flowing[0];
    const whole = flowing.length <= 1 && (!first || first.chain >= first.box.height);
    this.head = first && !whole ? Math.min(this.height, first.gap + first.chain) : this.height;
    this.firstBaseline = first && first.box.firstBaseline !== null ? first.gap + first.box.firstBaseline : null;
  }

  /** Whether the last box wants what follows the stack on its page. */
  get keepsNext(): boolean {
    const last = this.children.findLast((child) => child.kind === 'box');
    return last?.kind === 'box' && keepsNext(last.box);
  }

  place(region: Region, x: number, start: Cursor): Cursor {
    let at = start;
    let isFirst = true;
    let breakNext = false;
    let forcedHere = false;
    for (const child of this.children) {
      if (child.kind !== 'box') {
        takeOut(region, at, child);
        continue;
      }
      const { box } = child;
      const { gap, chain } = this.flowing.get(child) as Flowing;
      const moved = forcedBreak(region, at, child.page, breakNext || box.node.breakBefore === 'page');
      if (moved) {
        at = moved;
        forcedHere = true;
      }
      let space = forcedHere || isFirst ? box.margin.top : gap;
      if (isFresh(region, at) && !forcedHere && !region.keepsMargin(at.page)) space = Math.min(0, box.margin.top);
      if (!fits(region, at, space + chain) && !isFresh(region, at)) {
        at = region.next(at.page);
        space = region.keepsMargin(at.page) ? box.margin.top : Math.min(0, box.margin.top);
      }
      at = box.place(region, x, { page: at.page, y: at.y + space });
      isFirst = false;
      forcedHere = false;
      breakNext = box.node.breakAfter === 'page';
    }
    const end = at.y + this.trailing;
    return { page: at.page, y: this.trailing > 0 ? Math.max(at.y, Math.min(end, region.bottom(at.page))) : end };
  }
}

function takeOut(region: Region, at: Cursor, child: { kind: 'absolute' | 'running'; node: NodeBase }): void {
  const { node } = child;
  if (child.kind === 'absolute') region.outside.absolute(at.page, node);
  else if (node.running !== undefined) region.outside.running(at.page, at.y, node.running, node);
}

/** A new page where one is asked for, by a break or by a change of the kind of page; an empty page is never left. */
function forcedBreak(region: Region, at: Cursor, kind: string | null, asked: boolean): Cursor | null {
  const { pages } = region;
  if (!pages) return asked && !isFresh(region, at) ? region.next(at.page) : null;
  const wanted = kind ?? pages.kind(at.page);
  if (!asked && wanted === pages.kind(at.page)) return null;
  if (pages.isEmpty(at.page)) return pages.begin(at.page, wanted);
  return pages.begin(at.page + 1, wanted);
}

/** The larger of two margins that touch; a negative one pulls (CSS 2.1, 8.3.1). */
function collapse(above: number, below: number): number {
  if (above >= 0 && below >= 0) return Math.max(above, below);
  if (above < 0 && below < 0) return Math.min(above, below);
  return above + below;
}

const keepsNext = (box: Box): boolean =>
  box.node.breakAfter === 'avoid' || (box.content instanceof Stack && box.content.keepsNext);

function chains(children: readonly { kind: 'box'; box: Box }[], pageHeight: number): Map<StackChild, Flowing> {
  const result: [StackChild, Flowing][] = [];
  let following: { box: Box; gap: number; chain: number } | null = null;
  for (let index = children.length - 1; index >= 0; index -= 1) {
    const child = children[index] as (typeof children)[number] & StackChild;
    const { box } = child;
    const before = children[index - 1]?.box;
    const gap = before ? collapse(before.margin.bottom, box.margin.top) : box.margin.top;
    let chain = box.head <= pageHeight ? box.head : Math.min(box.head, leastOf(box));
    if (following && (keepsNext(box) || following.box.node.breakBefore === 'avoid')) {
      const kept: number = box.height + following.gap + following.chain;
      if (kept <= pageHeight) chain = kept;
    }
    following = { box, gap, chain };
    result.unshift([child, following]);
  }
  return new Map(result);
}

/** What a box that is kept together but taller than a page still keeps at its beginning. */
const leastOf = (box: Box): number => box.edges.top + box.edges.bottom + box.content.head;
