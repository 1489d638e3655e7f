import type { Item } from '../flow/items.js';

/**
 * The same item on a page that is read from the right: what stood so far from the left edge stands as far from the right one.
 * What is drawn in it keeps its shape.
 * @param pageWidth Points.
 */
export function mirrored(item: Item, pageWidth: number): Item {
  switch (item.kind) {
    case 'destination':
    case 'bookmark':
      return item;
    case 'rule':
      return { ...item, x1: pageWidth - item.x1, x2: pageWidth - item.x2 };
    case 'dot':
      return { ...item, x: pageWidth - item.x };
    default:
      return { ...item, x: pageWidth - item.x - item.width };
  }
}
