import type { PdfObject } from '../objects.js';
import type { Rectangle } from '../pages.js';

/** [a b c d e f]: x' = a x + c y + e, y' = b x + d y + f (ISO 32000-1, 8.3.3). */
export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function multiply(inner: Matrix, outer: Matrix): Matrix {
  const [a, b, c, d, e, f] = inner;
  const [p, q, r, s, t, u] = outer;
  return [a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s, e * p + f * r + t, e * q + f * s + u];
}

export function transform([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [x: number, y: number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** The smallest upright rectangle around a rectangle that is transformed. */
export function transformBox(matrix: Matrix, box: Rectangle): Rectangle {
  const corners = [
    transform(matrix, box.left, box.bottom),
    transform(matrix, box.right, box.bottom),
    transform(matrix, box.left, box.top),
    transform(matrix, box.right, box.top),
  ];
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  return { left: Math.min(...xs), right: Math.max(...xs), bottom: Math.min(...ys), top: Math.max(...ys) };
}

/** Six numbers as a matrix. */
export function matrixOf(numbers: readonly PdfObject[] | undefined): Matrix | undefined {
  const [a, b, c, d, e, f] = numbers ?? [];
  const six = [a, b, c, d, e, f];
  return six.every((item) => typeof item === 'number') ? (six as unknown as Matrix) : undefined;
}
