import type { ImageNode, SvgNode } from '../document.js';
import type { Content } from './box.js';
import type { Item } from './items.js';
import { type Cursor, fits, isFresh, type Region } from './region.js';

/** A picture or a drawing: one piece, made smaller where it would be higher than a page. */
export class Picture implements Content {
  readonly head: number;
  readonly divisible = false;
  readonly firstBaseline = null;

  constructor(
    private readonly node: ImageNode | SvgNode,
    private readonly width: number,
    readonly height: number,
  ) {
    this.head = height;
  }

  place(region: Region, x: number, start: Cursor): Cursor {
    const at = fits(region, start, this.height) || isFresh(region, start) ? start : region.next(start.page);
    region.draw(at.page, this.item(x, at.y));
    return { page: at.page, y: at.y + this.height };
  }

  private item(x: number, y: number): Item {
    const { node } = this;
    const opacity = node.opacity ?? 1;
    const area = { x, y, width: this.width, height: this.height };
    if ('image' in node) return { kind: 'image', ...area, image: node.image, radius: node.radius ?? 0, opacity, node };
    const units = [node.svgWidth, node.svgHeight] as const;
    return { kind: 'svg', ...area, svg: node.svg, opacity, links: node.links ?? [], units, node };
  }
}
