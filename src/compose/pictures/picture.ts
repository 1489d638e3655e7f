import type { Size } from './size.js';

/** How a picture is set. Points; `position` is the point that stays in sight, from the left and the top, 0 to 1. */
export interface Setting extends Size {
  readonly position: readonly [number, number];
  /** Squeezed into the box instead of cropped. */
  readonly isStretched?: boolean;
}

/** A request for a picture at a size, and the object that stands for its bytes until it is developed. */
export interface Request {
  readonly token: Uint8Array;
  /** Dots to the inch as it will be set. */
  readonly resolution: number;
  /** Rejects when the file turns out to be damaged. */
  develop(): Promise<Uint8Array>;
}

/** A photograph or another picture of dots. */
export interface RasterPicture {
  readonly kind: 'raster';
  /** Pixels, as it is seen upright. */
  readonly width: number;
  readonly height: number;
  /** Points, where nothing asks for a size. */
  readonly natural: Size;
  /**
   * Asks for the picture at a size. What comes back stands for its bytes until the shelf has developed all pictures, and
   * is the same object for the same request.
   */
  develop(setting: Setting): Uint8Array;
  /** What has been asked for so far. */
  readonly requests: ReadonlyMap<string, Request>;
}

/** A drawing from a file. */
export interface DrawingPicture {
  readonly kind: 'drawing';
  /** Units of its own. */
  readonly width: number;
  readonly height: number;
  readonly natural: Size;
  /** The drawing with its `currentColor` in this colour. */
  svg(color: string): string;
}

export type Picture = RasterPicture | DrawingPicture;
