import { type Element, isTag } from 'domhandler';
import type { SvgLink } from '../../pdf/document.js';
import { linkOf, linkTitleOf } from '../meaning/links.js';

/** The links of a drawing: each `a` says by `data-box="x y width height"` which rectangle of the drawing it is. */
export function drawingLinks(svg: Element): SvgLink[] {
  return svg.children.filter(isTag).flatMap((element): SvgLink[] => {
    const href = linkOf(element);
    const box = (element.attribs['data-box'] ?? '')
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    const [x = 0, y = 0, width = 0, height = 0] = box;
    if (href === undefined || box.length !== 4 || !box.every(Number.isFinite)) return drawingLinks(element);
    const title = linkTitleOf(element);
    return [{ href, x, y, width, height, ...(title === undefined ? {} : { title }) }];
  });
}
