import type { NodeBase, Sides } from '../../pdf/document.js';
import type { ComputedStyle, LengthPercent, PageStyle } from '../../style/computed.js';
import { resolved } from './sides.js';

/** Where a box that is taken out of the flow stands on its page, and what that says of its size. Points. */
export interface AbsolutePlace {
  readonly absolute: NonNullable<NodeBase['absolute']>;
  /** Room between the insets of the inline sides; an inset that is `auto` counts as 0. */
  readonly width: number;
  /** Both inline insets are given, so the box is as wide as the room. */
  readonly isStretched: boolean;
  /** Height between both block insets; undefined where one is `auto`. */
  readonly height: number | undefined;
}

/** Resolves insets against the paper: `absolute` is relative to the page, not to an ancestor. */
export function absolutePlace(style: ComputedStyle, page: PageStyle): AbsolutePlace {
  const inset = (value: LengthPercent | 'auto', whole: number): number | undefined =>
    value === 'auto' ? undefined : resolved(value, whole);
  const sides: Partial<Record<keyof Sides, number | undefined>> = {
    top: inset(style.insetBlockStart, page.height),
    end: inset(style.insetInlineEnd, page.width),
    bottom: inset(style.insetBlockEnd, page.height),
    start: inset(style.insetInlineStart, page.width),
  };
  const { top, end, bottom, start } = sides;
  return {
    absolute: Object.fromEntries(Object.entries(sides).filter(([, value]) => value !== undefined)),
    width: page.width - (start ?? 0) - (end ?? 0),
    isStretched: start !== undefined && end !== undefined,
    height: top !== undefined && bottom !== undefined ? page.height - top - bottom : undefined,
  };
}
