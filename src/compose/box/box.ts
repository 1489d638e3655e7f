import type { Element } from 'domhandler';
import type { NodeBase, Sides } from '../../pdf/document.js';
import type { ComputedStyle } from '../../style/computed.js';
import { type Context, pageRoom, type Room } from '../context.js';
import { meaningOf } from '../meaning/meaning.js';
import type { Mutable } from '../mutable.js';
import { stringsOf } from '../strings.js';
import { plainText } from '../tree.js';
import { absolutePlace } from './absolute.js';
import { backgroundOf } from './background.js';
import { bordersOf, edgesOf, justifyOf, marginOf, paddingOf, resolved, someSides } from './sides.js';

/** A box: what its node says besides its content, and the room inside it. */
export interface ComposedBox {
  readonly base: NodeBase;
  readonly room: Room;
}

/** Things that a caller sets in place of the style's own. */
export interface BoxOptions {
  /** Width of the border box that content itself decides, for pictures and drawings. Points. */
  readonly contentWidth?: number;
  /** The room has settled the width already: cells of a table, children of a list. */
  readonly fillsRoom?: boolean;
}

/** Turns the box properties of a style into a node's. `element` is absent for what a style sheet generates. */
export function boxOf(
  style: ComputedStyle,
  context: Context,
  outer: Room,
  element: Element | null,
  options: BoxOptions = {},
): ComposedBox {
  const page = style.page === 'auto' ? outer.page : context.page(style.page);
  const room = page === outer.page ? outer : { ...outer, page, width: pageRoom(page) };
  const place = style.position === 'absolute' ? absolutePlace(style, page) : null;
  const running = typeof style.position === 'object' ? style.position.running : undefined;
  const available = place?.width ?? (running === undefined ? room.width : pageRoom(page));
  const { margin, edges, frame, breaks } = styledBox(style);
  const filling = Math.max(0, available - margin.start - margin.end);
  const asked = options.contentWidth ?? askedWidth(style, available, options);
  const width = asked ?? (place?.isStretched ? filling : undefined);
  const minHeight = askedHeight(style, place?.height);
  const opacity = room.opacity * style.opacity;
  const strings = element ? stringsOf(element, style) : undefined;
  const base: Mutable<NodeBase> = { ...(element ? meaningOf(element) : undefined), ...frame };
  if (style.backgroundImage !== null)
    Object.assign(base, backgroundOf(style, context, { width: width ?? filling, height: minHeight ?? 0 }, element));
  if (opacity < 1) base.opacity = opacity;
  if (width !== undefined) base.width = width;
  if (minHeight !== undefined) base.minHeight = minHeight;
  if (breaks !== undefined) Object.assign(base, breaks);
  if (place !== null) base.absolute = place.absolute;
  if (running !== undefined) base.running = running;
  if (strings !== undefined) base.strings = strings;
  if (element && style.bookmarkLevel !== 'none')
    base.bookmark = { level: style.bookmarkLevel, text: plainText(element) };
  return {
    base,
    room: {
      page,
      width: Math.max(0, (width ?? filling) - edges.inline),
      opacity,
      language: element?.attribs.lang ?? room.language,
      decoration: style.textDecorationLine === 'none' ? (room.decoration ?? 'none') : style.textDecorationLine,
    },
  };
}

/** What a box has from its style alone. */
interface StyledBox {
  readonly margin: Sides;
  readonly edges: ReturnType<typeof edgesOf>;
  readonly frame: Pick<NodeBase, 'margin' | 'justify' | 'padding' | 'border' | 'radius' | 'background'>;
  /** Where pages end; absent where its style says nothing of it, as nearly all do. */
  readonly breaks: Breaks | undefined;
}

type Breaks = Pick<NodeBase, 'page' | 'breakBefore' | 'breakAfter' | 'breakInside'>;

/** Elements share their style objects, also those of several documents. */
const styledBoxes = new WeakMap<ComputedStyle, StyledBox>();

function styledBox(style: ComputedStyle): StyledBox {
  const known = styledBoxes.get(style);
  if (known !== undefined) return known;
  const margin = marginOf(style);
  const box: StyledBox = {
    margin,
    edges: edgesOf(style),
    frame: {
      ...optional('margin', someSides(margin)),
      ...optional('justify', justifyOf(style)),
      ...optional('padding', someSides(paddingOf(style))),
      ...optional('border', bordersOf(style)),
      ...(style.borderRadius > 0 ? { radius: style.borderRadius } : {}),
      ...optional('background', style.backgroundColor ?? undefined),
    },
    breaks: breaksOf(style),
  };
  styledBoxes.set(style, box);
  return box;
}

function breaksOf({ page, breakBefore, breakAfter, breakInside }: ComputedStyle): Breaks | undefined {
  const breaks: Breaks = {
    ...(page === 'auto' ? {} : { page }),
    ...(breakBefore === 'auto' ? {} : { breakBefore }),
    ...(breakAfter === 'auto' ? {} : { breakAfter }),
    ...(breakInside === 'avoid' ? { breakInside } : {}),
  };
  return Object.keys(breaks).length > 0 ? breaks : undefined;
}

function askedWidth(style: ComputedStyle, available: number, options: BoxOptions): number | undefined {
  if (options.fillsRoom || style.inlineSize === 'auto') return undefined;
  return resolved(style.inlineSize, available);
}

function askedHeight(style: ComputedStyle, stretched: number | undefined): number | undefined {
  const height = Math.max(style.blockSize === 'auto' ? 0 : style.blockSize, style.minBlockSize);
  return height > 0 ? height : stretched;
}

/** A property where it has a value; nothing where it has none, so that definitions stay short. */
export function optional<K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [P in K]?: V });
}
