import { describe, expect, it } from 'vitest';
import { IDENTITY, type Matrix, transformOf, viewMatrix } from '../../../src/pdf/drawings/matrix.js';

const at = ([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] => [
  Math.round((a * x + c * y + e) * 1000) / 1000 + 0,
  Math.round((b * x + d * y + f) * 1000) / 1000 + 0,
];

describe('transformations of a drawing', () => {
  it.each([
    ['translate(3)', [4, 2]],
    ['translate(3, -4)', [4, -2]],
    ['scale(2)', [2, 4]],
    ['scale(2 3)', [2, 6]],
    ['rotate(90)', [-2, 1]],
    ['rotate(90 1 1)', [0, 1]],
    ['skewX(45)', [3, 2]],
    ['skewY(45)', [1, 3]],
    ['matrix(1 2 3 4 5 6)', [12, 16]],
    ['translate(10 0) scale(2)', [12, 4]],
    ['scale(2)translate(10,0)', [22, 4]],
  ])('%s moves 1, 2', (text, moved) => {
    expect(at(transformOf(text), 1, 2)).toEqual(moved);
  });

  it.each([undefined, '', 'none', 'matrix(1 2 3)', 'translate(x)', 'twist(3)'])('%s changes nothing', (text) => {
    expect(transformOf(text)).toEqual(IDENTITY);
  });
});

describe('the view of a drawing', () => {
  const area = { width: 200, height: 100 };
  const corner = (preserveAspectRatio?: string): [number, number] =>
    at(viewMatrix({ viewBox: '10 20 50 50', ...(preserveAspectRatio ? { preserveAspectRatio } : {}) }, area), 10, 20);

  it.each([
    [undefined, [50, 0]],
    ['xMinYMid meet', [0, 0]],
    ['xMaxYMax meet', [100, 0]],
    ['xMidYMid slice', [0, -50]],
    ['xMidYMin slice', [0, 0]],
    ['xMidYMax slice', [0, -100]],
    ['none', [0, 0]],
  ])('with %s has its corner', (ratio, place) => {
    expect(corner(ratio)).toEqual(place);
  });

  it('is the drawing itself where it has none', () => {
    expect(viewMatrix({}, area)).toEqual(IDENTITY);
    expect(viewMatrix({ viewBox: '0 0 0 9' }, area)).toEqual(IDENTITY);
  });
});
