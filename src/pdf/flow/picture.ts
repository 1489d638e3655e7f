import type { ImageNode, SvgNode } from '../document.js';
import type { Content } from './box.js';
import type { Item } from './items.js';
import { type Cursor, type Region, settled } from './region.js';
import { strainOf } from './strain.js';

/** The least part of its height that a picture is made smaller to. */
const LEAST = 0.5;

/** A picture that loses no more than a tenth looks as it was meant to. */
const TELLING = 0.9;

/** A picture or a drawing: one piece, made smaller where it would be higher than a page. */
export class Picture implements Content {
  readonly firstBaseline = null;

  constructor(
    private readonly node: ImageNode | SvgNode,
    private readonly width: number,
    readonly height: number,
    /** What was asked for, before any page was thought of. */
    private readonly asked: number,
  ) {}

  /** It is made smaller rather than parted from a heading, but not to a stamp. */
  head(room: number): number {
    return this.height > room && this.height * LEAST <= room ? room : this.height;
  }

  place(region: Region, x: number, start: Cursor): Cursor {
    const at = settled(region, start, () => this.height);
    const room = region.bottom(at.page) - at.y;
    const scale = this.height > room && room > 0 ? room / this.height : 1;
    if (scale < 1) region.strain();
    const drawn = this.height * scale;
    if (drawn < this.asked * TELLING) region.tell(at.page, strainOf('smaller', this.node, this.asked, drawn));
    region.draw(at.page, this.item(x, at.y, scale));
    return { page: at.page, y: at.y + this.height * scale };
  }

  private item(x: number, y: number, scale: number): Item {
    const { node } = this;
    const opacity = node.opacity ?? 1;
    const area = { x, y, width: this.width * scale, height: this.height * scale };
    if ('image' in node) return { kind: 'image', ...area, image: node.image, radius: node.radius ?? 0, opacity, node };
    const units = [node.svgWidth, node.svgHeight] as const;
    return { kind: 'svg', ...area, svg: node.svg, opacity, links: node.links ?? [], units, node };
  }
}
