import type { NodeBase, SvgLink } from '../document.js';
import type { TextLine } from '../text/lines.js';

/**
 * What stands on a page when layout is done. Points, from the start edge and the top edge of the paper; `y` of a text
 * is its base line.
 */
export type Item =
  | {
      readonly kind: 'text';
      readonly x: number;
      readonly y: number;
      readonly line: TextLine;
      /** Room of the line, in which it is aligned. */
      readonly width: number;
      readonly align: 'start' | 'end' | 'center' | 'justify';
      /** The label of a list item, not a line of its text. */
      readonly marker?: boolean;
      /** Set before, on an earlier page: the head of a table that goes on. */
      readonly repeated?: boolean;
      readonly node: NodeBase;
    }
  | {
      readonly kind: 'fill';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly color: string;
      readonly radius: number;
      readonly opacity: number;
    }
  | {
      readonly kind: 'outline';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly radius: number;
      readonly line: number;
      readonly color: string;
    }
  | {
      readonly kind: 'rule';
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
      readonly width: number;
      readonly color: string;
      readonly dash?: readonly [number, number];
    }
  | {
      readonly kind: 'dot';
      readonly x: number;
      readonly y: number;
      readonly radius: number;
      readonly color: string;
      readonly filled: boolean;
    }
  | {
      readonly kind: 'image';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly image: Uint8Array;
      readonly radius: number;
      readonly opacity: number;
      readonly repeated?: boolean;
      readonly node: NodeBase;
    }
  | {
      readonly kind: 'svg';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly svg: string;
      readonly opacity: number;
      readonly links: readonly SvgLink[];
      /** The drawing's own width and height, the units of its links. */
      readonly units: readonly [number, number];
      readonly repeated?: boolean;
      readonly node: NodeBase;
    }
  | {
      readonly kind: 'link';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      /** The box that is a link. */
      readonly node: NodeBase;
    }
  /** A point that links lead to. */
  | { readonly kind: 'destination'; readonly y: number; readonly name: string }
  | { readonly kind: 'bookmark'; readonly y: number; readonly level: number; readonly text: string };

/** The same item, moved. */
export function moved(item: Item, dx: number, dy: number): Item {
  if (dx === 0 && dy === 0) return item;
  switch (item.kind) {
    case 'rule':
      return { ...item, x1: item.x1 + dx, x2: item.x2 + dx, y1: item.y1 + dy, y2: item.y2 + dy };
    case 'destination':
    case 'bookmark':
      return { ...item, y: item.y + dy };
    default:
      return { ...item, x: item.x + dx, y: item.y + dy };
  }
}

/** The lowest point of what an item draws, or null where it draws nothing. */
export function bottomOf(item: Item): number | null {
  switch (item.kind) {
    case 'text':
      return item.y - item.line.baseline + item.line.height;
    case 'fill':
    case 'outline':
    case 'image':
    case 'svg':
      return item.y + item.height;
    case 'rule':
      return Math.max(item.y1, item.y2);
    default:
      return null;
  }
}
