import type { Element } from 'domhandler';
import type { Colour, ComputedStyle } from '../computed.js';
import { mix } from './colours.js';

/** What lies behind the text of an element, as it is seen. */
export interface Ground {
  readonly color: Colour;
  /** The element whose background or opacity made it what it is; absent for the paper. */
  readonly element?: Element;
  /** Whether a picture lies nearer than any colour. */
  readonly picture: boolean;
  /** What is seen of a colour inside, through the opacities around it. */
  readonly show: (colour: Colour) => Colour;
}

/** White paper. */
export const PAPER: Ground = { color: '#ffffff', picture: false, show: (colour) => colour };

/** The ground of what stands in an element, from the ground that the element stands on. */
export function groundIn(outer: Ground, style: ComputedStyle, element?: Element): Ground {
  const made = element === undefined ? {} : { element };
  let ground = style.position !== 'static' && style.position !== 'absolute' ? PAPER : outer;
  const { opacity } = style;
  if (opacity < 1) {
    const { color: backdrop, show } = ground;
    ground = { ...ground, ...made, show: (colour) => mix(show(colour), backdrop, opacity) };
  }
  if (style.backgroundColor !== null)
    ground = { ...ground, ...made, color: ground.show(style.backgroundColor), picture: false };
  if (style.backgroundImage !== null) ground = { ...ground, ...made, picture: true };
  return ground;
}

/** Whether an absolute box reaches from edge to edge of its page, so that all that stands on the page stands on it. */
export function coversPage(style: ComputedStyle): boolean {
  if (style.position !== 'absolute') return false;
  const reaches = (
    start: ComputedStyle['insetBlockStart'],
    end: ComputedStyle['insetBlockStart'],
    size: ComputedStyle['inlineSize'],
  ): boolean => {
    const atStart = distance(start) <= 0;
    const atEnd = distance(end) <= 0;
    return (atStart && atEnd) || ((atStart || atEnd) && typeof size === 'object' && size.percent >= 100);
  };
  return (
    reaches(style.insetInlineStart, style.insetInlineEnd, style.inlineSize) &&
    distance(style.insetBlockStart) <= 0 &&
    distance(style.insetBlockEnd) <= 0
  );
}

function distance(inset: ComputedStyle['insetBlockStart']): number {
  if (inset === 'auto') return Number.POSITIVE_INFINITY;
  return typeof inset === 'number' ? inset : inset.percent;
}
