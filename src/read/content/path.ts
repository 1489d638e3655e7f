import type { Rectangle } from '../pages.js';
import { type Matrix, transform } from './matrix.js';

/** The box around the points of the path that is being made. */
export class PathBox {
  private box: Rectangle | undefined;

  /** Points in the order of an operator's operands: x y x y …. */
  add(ctm: Matrix, numbers: readonly number[]): void {
    for (let index = 0; index + 1 < numbers.length; index += 2) {
      const [x, y] = transform(ctm, numbers[index] as number, numbers[index + 1] as number);
      const { left, right, bottom, top } = this.box ?? { left: x, right: x, bottom: y, top: y };
      this.box = {
        left: Math.min(left, x),
        right: Math.max(right, x),
        bottom: Math.min(bottom, y),
        top: Math.max(top, y),
      };
    }
  }

  /** The box, and a new path. */
  take(): Rectangle | undefined {
    const { box } = this;
    this.box = undefined;
    return box;
  }
}
