import sharp from 'sharp';
import { Kept } from '../../kept.js';
import type { Pixels } from './develop.js';
import type { Negative } from './prints.js';

/** What a picture of dots says of itself before its dots. */
export interface Head extends Pixels {
  /** Kind of picture by the name that sharp gives it: `jpeg`, `png`. */
  readonly format: string;
  /** Size as it is seen upright. */
  readonly upright: Pixels;
}

/** Heads by the digest of the whole file. */
const heads = new Kept<string, Head>(4000);

/** The head of a picture; undefined where the file is damaged, or no picture. */
export async function headOf(negative: Negative): Promise<Head | undefined> {
  const kept = heads.get(negative.digest);
  if (kept !== undefined) return kept;
  try {
    const read = await sharp(negative.bytes, { limitInputPixels: false }).metadata();
    const { format, width, height, autoOrient: upright } = read;
    return heads.add(negative.digest, { format, width, height, upright });
  } catch {
    return undefined;
  }
}
