import type { NodeBase } from '../document.js';
import type { Item } from './items.js';
import type { Strain } from './strain.js';

/** A place in the flow: a page (from 0) and a distance from its top edge, points. */
export interface Cursor {
  readonly page: number;
  readonly y: number;
}

/** A place in the order of drawing, kept free for what is known later (a background is drawn before its content). */
export interface Slot {
  fill(items: readonly Item[]): void;
}

/**
 * Where content flows: the text areas of pages one after the other, or a part of them. Asking for the next page twice
 * gives the same page, so that columns side by side share pages.
 */
export interface Region {
  /** Where content begins on a page that is new. */
  fresh(page: number): number;
  /** Where content must end. */
  bottom(page: number): number;
  /** The most room that what stands here could be given by going on to a later page, points. */
  room(page: number): number;
  /** The beginning of the page after this one; makes it if need be. Columns that are left are passed over if asked. */
  next(page: number, wholePage?: boolean): Cursor;
  /** Whether the top margin of what begins here counts (it does after a forced break, not after any other). */
  keepsMargin(page: number): boolean;
  draw(page: number, item: Item): void;
  reserve(page: number): Slot;
  /** Says that what stands here is divided against its rules, because even a whole page has too little room. */
  strain(): void;
  /** Says what an author should hear of that; nothing is said in trials, and of what is drawn again. */
  tell(page: number, strain: Strain): void;
  /** The page list itself: null inside of boxes and columns, where no page can be chosen. */
  readonly pages: Pages | null;
  /** What is taken out of the flow. */
  readonly outside: Outside;
}

/** Chooses pages; only the flow of the document itself may. */
export interface Pages {
  /** Kind of the page that the cursor is on. */
  kind(page: number): string;
  /** Whether nothing stands on the page yet. */
  isEmpty(page: number): boolean;
  /** Begins a new page of this kind, or makes the (empty) page at hand one. */
  begin(page: number, kind: string): Cursor;
}

/** Takes what does not flow: boxes at fixed places of a page, running elements, named strings. */
export interface Outside {
  absolute(page: number, node: NodeBase): void;
  running(page: number, y: number, name: string, node: NodeBase): void;
  strings(page: number, y: number, values: Readonly<Record<string, string>>): void;
}

/** Less than this (points) is nothing: sums of lengths are not exact. */
export const EPSILON = 0.05;

export const fits = (region: Region, at: Cursor, height: number): boolean =>
  at.y + height <= region.bottom(at.page) + EPSILON;

/** Whether a later page would give more room. */
export const canMove = (region: Region, at: Cursor): boolean =>
  region.bottom(at.page) - at.y < region.room(at.page) - EPSILON;

/** The first place from here on that has this height, or the beginning of a page where none has. */
export function settled(region: Region, from: Cursor, heightIn: (room: number) => number): Cursor {
  let at = from;
  while (!fits(region, at, heightIn(region.room(at.page))) && canMove(region, at)) at = region.next(at.page);
  return at;
}

/** Whether it is the beginning of a page. */
export const isFresh = (region: Region, at: Cursor): boolean => at.y <= region.fresh(at.page) + EPSILON;

/** The later of two places. */
export const later = (a: Cursor, b: Cursor): Cursor => (b.page > a.page || (b.page === a.page && b.y > a.y) ? b : a);

/** A region that passes everything on to another: the base of those that change one thing. */
export class InnerRegion implements Region {
  constructor(protected readonly outer: Region) {}

  get pages(): Pages | null {
    return null;
  }

  get outside(): Outside {
    return this.outer.outside;
  }

  fresh(page: number): number {
    return this.outer.fresh(page);
  }

  bottom(page: number): number {
    return this.outer.bottom(page);
  }

  room(page: number): number {
    return this.outer.room(page);
  }

  next(page: number, wholePage?: boolean): Cursor {
    return this.outer.next(page, wholePage);
  }

  keepsMargin(page: number): boolean {
    return this.outer.keepsMargin(page);
  }

  draw(page: number, item: Item): void {
    this.outer.draw(page, item);
  }

  reserve(page: number): Slot {
    return this.outer.reserve(page);
  }

  strain(): void {
    this.outer.strain();
  }

  tell(page: number, strain: Strain): void {
    this.outer.tell(page, strain);
  }
}

/**
 * A part of a page is taken by what has to stand there with what comes next: a heading before its text, the head of a
 * table. Once something of that is drawn, it holds no longer.
 */
export class HeldRegion extends InnerRegion {
  private holds = true;

  constructor(
    outer: Region,
    private readonly page: number,
    private readonly held: number,
  ) {
    super(outer);
  }

  override get pages(): Pages | null {
    return this.outer.pages;
  }

  override room(page: number): number {
    return this.outer.room(page) - (this.holds && page === this.page ? this.held : 0);
  }

  override draw(page: number, item: Item): void {
    this.holds = false;
    this.outer.draw(page, item);
  }
}
