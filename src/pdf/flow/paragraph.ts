import type { TextNode } from '../document.js';
import type { TextLine } from '../text/lines.js';
import type { Content } from './box.js';
import { type Cursor, canMove, EPSILON, type Region } from './region.js';
import { strainOf } from './strain.js';

/** Lines of text, divided over pages so that no fewer than `orphans` end a page and no fewer than `widows` begin one. */
export class Paragraph implements Content {
  readonly height: number;
  readonly firstBaseline: number | null;
  private readonly orphans: number;
  private readonly widows: number;
  private readonly least: number;

  constructor(
    private readonly node: TextNode,
    private readonly lines: readonly TextLine[],
    private readonly width: number,
  ) {
    this.orphans = Math.max(1, node.orphans ?? 2);
    this.widows = Math.max(1, node.widows ?? 2);
    this.height = heightOf(lines);
    const divisible = lines.length >= this.orphans + this.widows;
    this.least = divisible ? heightOf(lines.slice(0, this.orphans)) : this.height;
    this.firstBaseline = lines[0]?.baseline ?? null;
  }

  head(): number {
    return this.least;
  }

  place(region: Region, x: number, start: Cursor): Cursor {
    let at = start;
    let index = 0;
    while (index < this.lines.length) {
      const rest = this.lines.length - index;
      const fitting = this.fitting(region, at, index);
      let count = fitting;
      if (fitting < rest) {
        count = Math.min(fitting, rest - this.widows);
        const least = index === 0 ? Math.min(this.orphans, rest) : 1;
        if (count < least) {
          if (canMove(region, at)) {
            at = region.next(at.page);
            continue;
          }
          region.strain();
          count = Math.max(1, fitting);
          const height = this.lines[index]?.height ?? 0;
          if (fitting === 0) region.tell(at.page, strainOf('cut', this.node, height, region.bottom(at.page) - at.y));
        }
      }
      at = this.draw(region, x, at, index, count);
      index += count;
      if (index < this.lines.length) at = region.next(at.page);
    }
    return at;
  }

  private fitting(region: Region, at: Cursor, from: number): number {
    const bottom = region.bottom(at.page) + EPSILON;
    let y = at.y;
    let count = 0;
    for (let index = from; index < this.lines.length; index += 1) {
      y += this.lines[index]?.height ?? 0;
      if (y > bottom) break;
      count += 1;
    }
    return count;
  }

  private draw(region: Region, x: number, at: Cursor, from: number, count: number): Cursor {
    let y = at.y;
    for (const line of this.lines.slice(from, from + count)) {
      const align = this.node.align ?? 'start';
      region.draw(at.page, {
        kind: 'text',
        x,
        y: y + line.baseline,
        line,
        width: this.width,
        align,
        node: this.node,
      });
      y += line.height;
    }
    return { page: at.page, y };
  }
}

const heightOf = (lines: readonly TextLine[]): number => lines.reduce((sum, line) => sum + line.height, 0);
