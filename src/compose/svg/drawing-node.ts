import type { Element } from 'domhandler';
import type { SvgNode } from '../../pdf/document.js';
import type { ComputedStyle } from '../../style/computed.js';
import { boxOf } from '../box/box.js';
import { edgesOf } from '../box/sides.js';
import type { Context, Room } from '../context.js';
import { alternativeOf } from '../meaning/alternative.js';
import { replacedSize } from '../pictures/size.js';
import { faded } from './faded.js';
import { drawingLinks } from './links.js';
import { styledSvg } from './styled.js';
import { lengthOf, PIXEL, viewBoxOf } from './view-box.js';

/** A drawing that stands in the HTML itself: wheel, icon, code. */
export function composeDrawing(element: Element, style: ComputedStyle, context: Context, outer: Room): SvgNode {
  const view = viewBoxOf(element);
  const natural = {
    width: (lengthOf(element.attribs.width) ?? view.width) * PIXEL,
    height: (lengthOf(element.attribs.height) ?? view.height) * PIXEL,
  };
  const edges = edgesOf(style);
  const size = replacedSize(style, natural, outer);
  const {
    base: { opacity, ...base },
  } = boxOf(style, context, outer, element, { contentWidth: size.width + edges.inline });
  const links = drawingLinks(element).map((link) => ({ ...link, x: link.x - view.x, y: link.y - view.y }));
  return {
    ...base,
    minHeight: size.height + edges.block,
    svg: faded(styledSvg(element, context), opacity),
    svgWidth: view.width,
    svgHeight: view.height,
    ...(links.length > 0 ? { links } : {}),
    ...alternativeOf(element, context),
  };
}
