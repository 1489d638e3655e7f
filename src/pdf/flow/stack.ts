import type { NodeBase } from '../document.js';
import type { Box, Content } from './box.js';
import { isKept, isParted } from './keep.js';
import { type Cursor, canMove, EPSILON, fits, HeldRegion, isFresh, type Region, settled } from './region.js';
import { strainOf } from './strain.js';

/** What a stack holds: boxes that flow, and nodes that do not. */
export type StackChild = { readonly kind: 'box'; readonly box: Box; readonly page: string } | Outsider;

interface Outsider {
  readonly kind: 'absolute' | 'running';
  readonly node: NodeBase;
}

/** A box of the flow. */
interface Flowing {
  readonly box: Box;
  /** Gap to the box before it, margins collapsed; for the first, its own top margin. */
  readonly gap: number;
}

/** Boxes that are kept together, as far as they are placed. */
interface Chain {
  readonly page: number;
  readonly top: number;
}

/** Boxes one below the other. Margins between them collapse (CSS 2.1, 8.3.1, between siblings only). */
export class Stack implements Content {
  readonly height: number;
  readonly firstBaseline: number | null;
  readonly firstBox: Box | undefined;
  readonly lastBox: Box | undefined;
  readonly keepsTail: boolean;
  private readonly flowing: readonly Flowing[];
  private readonly trailing: number;

  constructor(private readonly children: readonly StackChild[]) {
    const boxes = children.filter((child) => child.kind === 'box').map(({ box }) => box);
    this.flowing = boxes.map((box, index) => ({ box, gap: gapBetween(boxes[index - 1], box) }));
    this.firstBox = boxes[0];
    this.lastBox = boxes.at(-1);
    this.keepsTail = this.lastBox?.content.keepsTail ?? false;
    this.trailing = this.lastBox?.margin.bottom ?? 0;
    this.height = this.flowing.reduce((sum, { gap, box }) => sum + gap + box.height, 0) + this.trailing;
    const first = this.firstBox;
    this.firstBaseline = first && first.firstBaseline !== null ? first.margin.top + first.firstBaseline : null;
  }

  head(room: number): number {
    const first = this.flowing[0];
    if (!first) return this.height;
    const need = this.need(0, room - first.gap);
    if (this.flowing.length === 1 && need >= first.box.height) return this.height;
    return Math.min(this.height, first.gap + need);
  }

  /** Height that has to be on one page with the top of a box: its own beginning, and what it is kept together with. */
  private need(index: number, room: number): number {
    const { box } = this.flowing[index] as Flowing;
    const next = this.flowing[index + 1];
    const own = box.head(room);
    if (!next || !isKept(box, next.box)) return own;
    // Its end is kept with what follows, wherever that comes to stand.
    if (box.content.keepsTail && own < box.height - EPSILON) return own;
    const before = box.height + next.gap;
    if (before >= room) return own;
    const kept = before + this.need(index + 1, room - before);
    return kept <= room + EPSILON ? kept : own;
  }

  /** Height of what wants to stand on the page that a box ends on. */
  private tailOf(index: number, room: number): number {
    const { box } = this.flowing[index] as Flowing;
    const next = this.flowing[index + 1];
    return next && isKept(box, next.box) ? next.gap + this.need(index + 1, room) : 0;
  }

  place(region: Region, x: number, start: Cursor, tail = 0): Cursor {
    let at = start;
    let chain: Chain | null = null;
    let index = 0;
    let waiting: Outsider[] = [];
    const takeOut = (from: Cursor): void => {
      for (const outsider of waiting) toOutside(region, from, outsider);
      waiting = [];
    };
    for (const child of this.children) {
      if (child.kind !== 'box') {
        // It goes to the page of what comes next, which is not known yet.
        waiting.push(child);
        continue;
      }
      const { box, gap } = this.flowing[index] as Flowing;
      const above = this.flowing[index - 1]?.box;
      const begun = forcedBreak(region, at, child.page, isParted(above, box));
      if (begun && begun.page !== at.page) takeOut(at);
      at = begun ?? at;
      let space = begun ? box.margin.top : gap;
      if (isFresh(region, at) && !begun) space = spaceAtTop(region, at.page, box);
      let room: Region = region;
      if (chain?.page === at.page) room = new HeldRegion(region, at.page, at.y + space - chain.top);
      const place = index;
      let need = this.need(place, room.room(at.page));
      if (!fits(region, at, space + need) && canMove(region, isFresh(region, at) ? at : below(at, space))) {
        const left = room.room(at.page);
        const asked = need;
        at = settled(region, region.next(at.page), (most) => this.need(place, most));
        need = this.need(place, region.room(at.page));
        space = spaceAtTop(region, at.page, box);
        room = region;
        if (chain) {
          region.strain();
          region.tell(at.page, strainOf('parted', box.node, asked, left));
        }
        chain = null;
      }
      // A margin at the top of a page gives way to what would not fit below it.
      if (isFresh(region, at)) space = Math.min(space, Math.max(0, region.bottom(at.page) - at.y - need));
      const from = { page: at.page, y: at.y + space };
      takeOut(from);
      const next = this.flowing[index + 1];
      at = box.place(room, x, from, {
        tail: next ? this.tailOf(index, region.room(at.page)) : tail > 0 ? this.trailing + tail : 0,
      });
      chain = next && isKept(box, next.box) ? longer(chain, from, at, region) : null;
      index += 1;
    }
    takeOut(at);
    const end = at.y + this.trailing;
    return { page: at.page, y: this.trailing > 0 ? Math.max(at.y, Math.min(end, region.bottom(at.page))) : end };
  }
}

const below = ({ page, y }: Cursor, space: number): Cursor => ({ page, y: y + space });

/** The chain that a box, set from here to there, is the last of. */
function longer(chain: Chain | null, from: Cursor, to: Cursor, region: Region): Chain {
  if (to.page !== from.page) return { page: to.page, top: region.fresh(to.page) };
  return chain?.page === to.page ? chain : { page: to.page, top: from.y };
}

/** A margin at the top of a page counts after a forced break only; a negative one always (it reaches into the page's margin). */
const spaceAtTop = (region: Region, page: number, box: Box): number =>
  region.keepsMargin(page) ? box.margin.top : Math.min(0, box.margin.top);

function toOutside(region: Region, at: Cursor, { kind, node }: Outsider): void {
  if (kind === 'absolute') region.outside.absolute(at.page, node);
  else if (node.running !== undefined) region.outside.running(at.page, at.y, node.running, node);
}

/** A new page where one is asked for, by a break or by a change of the kind of page; an empty page is never left. */
function forcedBreak(region: Region, at: Cursor, kind: string, asked: boolean): Cursor | null {
  const { pages } = region;
  if (!pages) return asked && !isFresh(region, at) ? region.next(at.page, true) : null;
  if (!asked && kind === pages.kind(at.page)) return null;
  if (pages.isEmpty(at.page)) return pages.begin(at.page, kind);
  return pages.begin(at.page + 1, kind);
}

/** The larger of two margins that touch; a negative one pulls (CSS 2.1, 8.3.1). */
function gapBetween(before: Box | undefined, box: Box): number {
  const below = box.margin.top;
  if (!before) return below;
  const above = before.margin.bottom;
  if (above >= 0 && below >= 0) return Math.max(above, below);
  if (above < 0 && below < 0) return Math.min(above, below);
  return above + below;
}
