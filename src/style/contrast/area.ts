import type { ComputedStyle, LengthPercent, PageStyle } from '../computed.js';

/** How far a box reaches along one side of its page, in points from the start; undefined where only layout knows. */
interface Reach {
  readonly from: number | undefined;
  readonly to: number | undefined;
}

/** Where an absolute box stands on its page. */
export interface Area {
  readonly inline: Reach;
  readonly block: Reach;
}

/** A bit inside an edge: what stands at the edge of a box stands in it. */
const INSIDE = 0.5;

/** The area of an absolute box, as far as its insets and sizes say; nothing for a box in the flow. */
export function areaOf(style: ComputedStyle, page: PageStyle): Area | undefined {
  if (style.position !== 'absolute') return undefined;
  return {
    inline: reach(style.insetInlineStart, style.insetInlineEnd, style.inlineSize, page.width),
    block: reach(style.insetBlockStart, style.insetBlockEnd, style.blockSize, page.height),
  };
}

function reach(
  start: LengthPercent | 'auto',
  end: LengthPercent | 'auto',
  size: LengthPercent | 'auto',
  whole: number,
): Reach {
  const points = (value: LengthPercent | 'auto'): number | undefined => {
    if (value === 'auto') return undefined;
    return typeof value === 'number' ? value : (value.percent / 100) * whole;
  };
  const before = points(start);
  const after = points(end);
  const length = points(size);
  const far = after === undefined ? undefined : whole - after;
  return {
    from: before ?? (far !== undefined && length !== undefined ? far - length : undefined),
    to: before !== undefined && length !== undefined ? before + length : far,
  };
}

/** Whether an area reaches from edge to edge of its page, so that all that stands on the page stands on it. */
export function coversPage({ inline, block }: Area, page: PageStyle): boolean {
  const covers = ({ from, to }: Reach, whole: number): boolean =>
    from !== undefined && to !== undefined && from <= INSIDE && to >= whole - INSIDE;
  return covers(inline, page.width) && covers(block, page.height);
}

/** Whether a box certainly stands on an area: the edges that it hangs on do. */
export function standsOn(box: Area, area: Area): boolean {
  const holds = (outer: Reach, inner: Reach): boolean => {
    if (outer.from === undefined || outer.to === undefined) return false;
    if (inner.from !== undefined && inner.to !== undefined)
      return inner.from + INSIDE < outer.to && inner.to - INSIDE > outer.from;
    const point = inner.from === undefined ? inner.to && inner.to - INSIDE : inner.from + INSIDE;
    return point !== undefined && point > outer.from && point < outer.to;
  };
  return holds(area.inline, box.inline) && holds(area.block, box.block);
}
