import { describe, expect, it } from 'vitest';
import type { Item } from '../../../src/pdf/flow/items.js';
import { mirrored } from '../../../src/pdf/paint/mirror.js';

const fill: Item = { kind: 'fill', x: 20, y: 30, width: 50, height: 10, color: '#000', radius: 0, opacity: 1 };

describe('what stands on a page that is read from the right', () => {
  it('stands as far from the right edge as it did from the left', () => {
    expect(mirrored(fill, 300)).toEqual({ ...fill, x: 230 });
  });

  it('is where it was when it is mirrored twice', () => {
    const items: Item[] = [
      fill,
      { kind: 'rule', x1: 10, y1: 1, x2: 90, y2: 1, width: 1, color: '#000' },
      { kind: 'dot', x: 12, y: 8, radius: 2, color: '#000', filled: true },
      { kind: 'link', x: 5, y: 5, width: 9, height: 9, node: {} },
    ];
    expect(items.map((item) => mirrored(mirrored(item, 300), 300))).toEqual(items);
  });

  it('is as high as before where it is a place of the text', () => {
    const place: Item = { kind: 'destination', y: 40, name: 'a' };
    expect(mirrored(place, 300)).toBe(place);
  });
});
