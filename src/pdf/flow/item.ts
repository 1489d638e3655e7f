import type { Marker, NodeBase } from '../document.js';
import type { TextLine } from '../text/lines.js';
import type { Content } from './box.js';
import type { Item } from './items.js';
import { type Cursor, InnerRegion, type Region } from './region.js';

/** A list item: its marker is drawn with the first thing that its body draws, so that nothing can part them. */
export class ListItem implements Content {
  readonly height: number;
  readonly firstBaseline: number | null;

  constructor(
    private readonly body: Content,
    private readonly indent: number,
    private readonly marker: Marker | null,
    /** The marker's text, broken, where it is text. */
    private readonly markerLine: TextLine | null,
    private readonly node: NodeBase,
  ) {
    const least = markerLine?.height ?? 0;
    this.height = Math.max(body.height, least);
    this.firstBaseline = body.firstBaseline;
  }

  head(room: number): number {
    return Math.max(this.body.head(room), this.markerLine?.height ?? 0);
  }

  place(region: Region, x: number, at: Cursor): Cursor {
    const inner = new MarkedRegion(region, this.markerLine?.baseline ?? 0, (line) => this.markerItems(x, line));
    const end = this.body.place(inner, x + this.indent, at);
    if (!inner.isMarked) inner.mark(at.page, { baseline: at.y + (this.markerLine?.baseline ?? 0), xHeight: 0 });
    return end.page === at.page ? { page: end.page, y: Math.max(end.y, at.y + (this.markerLine?.height ?? 0)) } : end;
  }

  private markerItems(x: number, line: FirstLine): Item[] {
    const { marker, markerLine } = this;
    if (!marker) return [];
    if ('text' in marker) {
      if (!markerLine) return [];
      const width = Math.max(0, this.indent - marker.gap);
      const { align } = marker;
      return [{ kind: 'text', x, y: line.baseline, line: markerLine, width, align, marker: true, node: this.node }];
    }
    const middle = line.baseline - line.xHeight / 2;
    if ('svg' in marker) {
      const units = [marker.width, marker.height] as const;
      const area = { x, y: middle - marker.height / 2, width: marker.width, height: marker.height };
      const node = { decorative: true };
      return [{ kind: 'svg', ...area, svg: marker.svg, opacity: 1, links: [], units, node }];
    }
    const half = marker.size / 2;
    if (marker.shape === 'square') {
      const area = { x, y: middle - half, width: marker.size, height: marker.size };
      return [{ kind: 'fill', ...area, color: marker.color, radius: 0, opacity: 1 }];
    }
    return [
      { kind: 'dot', x: x + half, y: middle, radius: half, color: marker.color, filled: marker.shape === 'disc' },
    ];
  }
}

interface FirstLine {
  readonly baseline: number;
  readonly xHeight: number;
}

/** Draws the marker just before the first thing that shows. */
class MarkedRegion extends InnerRegion {
  isMarked = false;

  constructor(
    outer: Region,
    /** Base line of the marker, from the top of a body that begins with a picture. */
    private readonly baseline: number,
    private readonly items: (line: FirstLine) => readonly Item[],
  ) {
    super(outer);
  }

  mark(page: number, line: FirstLine): void {
    this.isMarked = true;
    for (const item of this.items(line)) this.outer.draw(page, item);
  }

  override draw(page: number, item: Item): void {
    if (!this.isMarked && item.kind === 'text') {
      this.mark(page, { baseline: item.y, xHeight: item.line.xHeight });
    } else if (!this.isMarked && (item.kind === 'image' || item.kind === 'svg')) {
      this.mark(page, { baseline: item.y + this.baseline, xHeight: 0 });
    }
    this.outer.draw(page, item);
  }
}
