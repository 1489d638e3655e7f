import { describe, expect, test } from 'vitest';
import { parsePage, parsePoint } from '../../src/cli/point.js';

describe('a point', () => {
  test.each([
    ['57,312', 57, 312],
    ['57.5pt, 312', 57.5, 312],
    ['25.4mm,2.54cm', 72, 72],
    ['1in,0', 72, 0],
  ])('%s', (text, x, y) => {
    const point = parsePoint(text);
    expect(point.x).toBeCloseTo(x, 9);
    expect(point.y).toBeCloseTo(y, 9);
  });

  test.each(['', '57', '57,', ',57', '57;312', '57,312,1', '-1,5', '1e3,5', '57px,312', 'a,b'])('is not %j', (text) => {
    expect(() => parsePoint(text)).toThrow(/57,312 \(points\) or 20mm,110mm/);
  });
});

test('pages count from 1', () => {
  expect(parsePage('12')).toBe(12);
  for (const text of ['0', '-1', '1.5', 'iv', '']) expect(() => parsePage(text)).toThrow(/from 1/);
});
