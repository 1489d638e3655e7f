import sharp, { type Sharp } from 'sharp';
import { FINE } from './limits.js';
import type { Setting } from './picture.js';

/** Pictures with at most so many colours are drawings and screens, which JPEG would blur. */
const FEW_COLOURS = 1024;

const QUALITY = 82;

/** The part of a picture that is shown, in pixels. */
export interface Crop {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Cuts a picture to the ratio of its box, around the point that has to stay in sight. */
export function cropOf(width: number, height: number, setting: Setting): Crop {
  if (setting.isStretched) return { left: 0, top: 0, width, height };
  const scale = Math.min(width / setting.width, height / setting.height);
  const cut = {
    width: Math.min(width, Math.max(1, Math.round(setting.width * scale))),
    height: Math.min(height, Math.max(1, Math.round(setting.height * scale))),
  };
  const [x, y] = setting.position;
  const start = (whole: number, part: number, at: number): number =>
    Math.min(whole - part, Math.max(0, Math.round(whole * at - part / 2)));
  return { left: start(width, cut.width, x), top: start(height, cut.height, y), ...cut };
}

/** Dots to the inch of a crop when it is set; the smaller of both directions. */
export function resolutionOf(crop: Crop, setting: Setting): number {
  return Math.min((crop.width / setting.width) * 72, (crop.height / setting.height) * 72);
}

/** Size in pixels. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
}

/** The pixels of a crop that are kept: 300 to the inch, and no more than there are. */
export function pixelsOf(crop: Crop, setting: Setting): Pixels {
  const fine = (points: number): number => Math.max(1, Math.round((points / 72) * FINE));
  return {
    width: Math.min(crop.width, fine(setting.width)),
    height: Math.min(crop.height, fine(setting.height)),
  };
}

/**
 * Turns a picture upright, into sRGB, cuts it, brings it to so many pixels and writes it as JPEG, or as PNG where it has
 * transparent parts or few colours. The same bytes in give the same bytes out, on any number of threads.
 */
export async function develop(bytes: Uint8Array, crop: Crop, size: Pixels, pixelLimit: number): Promise<Uint8Array> {
  const upright = sharp(bytes, { limitInputPixels: pixelLimit, failOn: 'truncated' }).autoOrient();
  const { data, info } = await upright
    .toColourspace('srgb')
    .extract(crop)
    .resize({ ...size, fit: 'fill' })
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  const raw = { width: info.width, height: info.height, channels: info.channels };
  const image = sharp(data, { raw });
  const isClear = (info.channels === 2 || info.channels === 4) && !isOpaque(data, info.channels);
  return isClear || coloursOf(data, info.channels) <= FEW_COLOURS ? asPng(image, isClear) : asJpeg(image);
}

const asPng = (image: Sharp, isClear: boolean): Promise<Buffer> =>
  (isClear ? image : image.removeAlpha())
    .png({ compressionLevel: 9, adaptiveFiltering: false, palette: false })
    .toBuffer();

const asJpeg = (image: Sharp): Promise<Buffer> =>
  image.removeAlpha().jpeg({ quality: QUALITY, optimiseCoding: true }).toBuffer();

function isOpaque(data: Buffer, channels: number): boolean {
  for (let index = channels - 1; index < data.length; index += channels) if (data[index] !== 255) return false;
  return true;
}

function coloursOf(data: Buffer, channels: number): number {
  const colours = new Set<number>();
  let last = -1;
  for (let index = 0; index < data.length && colours.size <= FEW_COLOURS; index += channels) {
    let colour = 0;
    for (let channel = 0; channel < channels; channel += 1) colour = colour * 256 + (data[index + channel] ?? 0);
    // Most have the colour of the one before, and a set is slow to ask.
    if (colour !== last) colours.add(colour);
    last = colour;
  }
  return colours.size;
}
