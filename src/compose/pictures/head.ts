import sharp, { type Metadata } from 'sharp';
import { Kept } from '../../kept.js';
import type { Pixels } from './develop.js';
import type { Negative } from './prints.js';

/** What a picture of dots says of itself before its dots. */
export interface Head extends Pixels {
  /** Kind of picture by the name that sharp gives it: `jpeg`, `png`. */
  readonly format: string;
  /** Size as it is seen upright. */
  readonly upright: Pixels;
  /** Pictures in the file: more than one is a film. */
  readonly frames: number;
  /** Bytes that are held at once while it is developed, where it cannot be read row by row. */
  readonly held: number;
}

/** Heads by the digest of the whole file. */
const heads = new Kept<string, Head>(4000);

/** Rows that come in several passes, or that become columns, are held until the last of them is there. */
function heldBy({ width, height, channels, depth, isProgressive, orientation = 1 }: Metadata): number {
  const turned = orientation > 4;
  return isProgressive || turned ? width * height * channels * (depth === 'uchar' ? 1 : 2) : 0;
}

/** The head of a picture; undefined where the file is damaged, or no picture. */
export async function headOf(negative: Negative): Promise<Head | undefined> {
  const kept = heads.get(negative.digest);
  if (kept !== undefined) return kept;
  try {
    const read = await sharp(negative.bytes, { limitInputPixels: false }).metadata();
    const { format, width, height, autoOrient: upright, pages: frames = 1 } = read;
    return heads.add(negative.digest, { format, width, height, upright, frames, held: heldBy(read) });
  } catch {
    return undefined;
  }
}
