import { megabytes } from '../../files/index.js';
import { HELD_LIMIT, PIXEL_LIMIT } from './limits.js';
import { PictureProblem } from './problem.js';

/** @throws PictureProblem for a picture of which more has to be held at once than a machine can be asked for. */
export function checkHeld(held: number, file: string): void {
  if (held <= HELD_LIMIT) return;
  throw new PictureProblem(
    'picture/too-large',
    `${file} comes in several passes or lies on its side, and is too large to be held whole (${megabytes(held)}).`,
    'Save it upright, without passes (not “progressive” or “interlaced”), or smaller.',
  );
}

/** @throws PictureProblem for a picture with more pixels than are read: a small file can hold a great many. */
export function checkSize(width: number, height: number, file: string): void {
  if (width * height <= PIXEL_LIMIT) return;
  const million = Math.round((width * height) / 1e6);
  throw new PictureProblem(
    'picture/too-large',
    `${file} has ${million} million pixels (${width} × ${height}); no more than ${PIXEL_LIMIT / 1e6} million are read.`,
    'Save it smaller: a whole page at 300 dots an inch has 9 million pixels.',
  );
}
