import type { Border, NodeBase, Sides } from '../../pdf/document.js';
import type { BorderSide, ComputedStyle, LengthPercent } from '../../style/computed.js';

/** Sides without those that are 0; undefined where all are. */
export function someSides(sides: Sides): Partial<Sides> | undefined {
  const kept = Object.entries(sides).filter(([, value]) => value !== 0);
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}

export function paddingOf(style: ComputedStyle): Sides {
  return {
    top: style.paddingBlockStart,
    end: style.paddingInlineEnd,
    bottom: style.paddingBlockEnd,
    start: style.paddingInlineStart,
  };
}

/** Margins; an `auto` margin is 0 here and becomes `justify`. */
export function marginOf(style: ComputedStyle): Sides {
  const length = (margin: number | 'auto'): number => (margin === 'auto' ? 0 : margin);
  return {
    top: style.marginBlockStart,
    end: length(style.marginInlineEnd),
    bottom: style.marginBlockEnd,
    start: length(style.marginInlineStart),
  };
}

/** Where auto margins put a box that is narrower than its room. */
export function justifyOf(style: ComputedStyle): NodeBase['justify'] {
  if (style.marginInlineStart !== 'auto') return undefined;
  return style.marginInlineEnd === 'auto' ? 'center' : 'end';
}

/** A dash is three widths long, and so is the gap after it. */
const DASH = 3;

function border(side: BorderSide): Border | undefined {
  if (side.style === 'none' || side.width <= 0) return undefined;
  const { width, color } = side;
  return side.style === 'dashed' ? { width, color, dash: [width * DASH, width * DASH] } : { width, color };
}

/** The four borders; undefined where there is none. */
export function bordersOf(style: ComputedStyle): NodeBase['border'] {
  const sides = Object.entries({
    top: border(style.borderBlockStart),
    end: border(style.borderInlineEnd),
    bottom: border(style.borderBlockEnd),
    start: border(style.borderInlineStart),
  }).filter(([, side]) => side !== undefined);
  return sides.length > 0 ? Object.fromEntries(sides) : undefined;
}

/** Padding and border together, points. */
export function edgesOf(style: ComputedStyle): { readonly inline: number; readonly block: number } {
  const width = (side: BorderSide): number => border(side)?.width ?? 0;
  const { top, end, bottom, start } = paddingOf(style);
  return {
    inline: start + end + width(style.borderInlineStart) + width(style.borderInlineEnd),
    block: top + bottom + width(style.borderBlockStart) + width(style.borderBlockEnd),
  };
}

/** Points of a length that may be a part of another. */
export const resolved = (length: LengthPercent, whole: number): number =>
  typeof length === 'number' ? length : (whole * length.percent) / 100;
