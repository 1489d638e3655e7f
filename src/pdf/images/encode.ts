import { deflated, place, type Stored, type StoredObject } from '../file/stored.js';
import type { PdfDocument } from '../pdfmake.js';
import { type Png, readPng, samplesOf } from './png.js';

/** A raster picture as a file holds it. */
export interface EncodedImage {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** How it is to be turned (Exif), 1 to 8. */
  readonly orientation: number;
  readonly objects: Stored;
}

/** A picture in the colours of a press, which the output intent says nothing of (ISO 19005-3, 6.2.4.3). */
export class PressColours extends Error {
  constructor() {
    super('A picture is in CMYK: pictures are grey or RGB.');
  }
}

/** By their bytes: who keeps them has them encoded. */
const encoded = new WeakMap<Uint8Array, EncodedImage>();

/**
 * A picture, made ready for files once for the same object.
 * @throws {Error} where it is neither JPEG nor PNG, is not whole, or has the colours of a press.
 */
export function encodedImage(bytes: Uint8Array, document: Pick<PdfDocument, 'openImage'>): EncodedImage {
  let image = encoded.get(bytes);
  if (!image) {
    const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    image = data.readUInt16BE(0) === JPEG ? jpeg(data, document) : png(readPng(data));
    encoded.set(bytes, image);
  }
  return image;
}

const JPEG = 0xffd8;

const head = (width: number, height: number, space: string, bits: number): string =>
  `/Type /XObject/Subtype /Image/Width ${width}/Height ${height}/ColorSpace ${space}/BitsPerComponent ${bits}`;

function jpeg(data: Buffer, document: Pick<PdfDocument, 'openImage'>): EncodedImage {
  const { width, height, bits = 8, orientation = 1, colorSpace = 'DeviceRGB' } = document.openImage(data);
  if (colorSpace === 'DeviceCMYK') throw new PressColours();
  const entries = head(width, height, `/${colorSpace}`, bits);
  const body = `<<${entries}/Filter /DCTDecode/Length ${data.length}>>`;
  return { width, height, orientation, objects: [{ body, data }] };
}

function png(image: Png): EncodedImage {
  const { width, height, isInterlaced, palette, transparency, hasAlpha } = image;
  const objects = hasAlpha || isInterlaced || (palette && transparency) ? taken(image) : [asItIs(image)];
  return { width, height, orientation: 1, objects };
}

/** Readers undo what a PNG does to its pixels. */
function asItIs(image: Png): StoredObject {
  const { width, height, bits, channels, data } = image;
  const hidden = keyOf(image);
  const parameters = `/DecodeParms <</Predictor 15/Colors ${channels}/BitsPerComponent ${bits}/Columns ${width}>>`;
  const entries = `${head(width, height, spaceOf(image), bits)}${hidden}${parameters}`;
  return { body: `<<${entries}/Filter /FlateDecode/Length ${data.length}>>`, data };
}

/** Takes colours and opacity apart: a file has them in two pictures (ISO 32000-1, 11.6.5.3). */
function taken(image: Png): StoredObject[] {
  const { width, height, bits, channels, hasAlpha, palette, transparency } = image;
  const samples = samplesOf(image);
  const count = width * height;
  const colours = channels - (hasAlpha ? 1 : 0);
  const pixels = hasAlpha ? Buffer.alloc(count * colours) : samples;
  const opacity = Buffer.alloc(count, 255);
  for (let at = 0; at < count && hasAlpha; at += 1) {
    for (let index = 0; index < colours; index += 1) pixels[at * colours + index] = samples[at * channels + index] ?? 0;
    opacity[at] = samples[at * channels + colours] ?? 0;
  }
  if (palette && transparency) {
    for (let at = 0; at < count; at += 1) opacity[at] = transparency[samples[at] ?? 0] ?? 255;
  }
  // Grey of fewer bits has its steps spread over those of eight.
  const most = (1 << Math.min(8, bits)) - 1;
  if (!palette && bits < 8) for (let at = 0; at < count; at += 1) pixels[at] = ((pixels[at] ?? 0) * 255) / most;
  const isMasked = hasAlpha || (palette && transparency);
  const mask = deflated(head(width, height, '/DeviceGray', 8), opacity);
  const entries = `${head(width, height, spaceOf(image), 8)}${isMasked ? `/SMask ${place(1)}` : keyOf(image, 255 / most)}`;
  return [deflated(entries, pixels), ...(isMasked ? [mask] : [])];
}

function spaceOf({ isGrey, palette }: Png): string {
  if (palette) return `[/Indexed /DeviceRGB ${palette.length / 3 - 1} <${palette.toString('hex')}>]`;
  return isGrey ? '/DeviceGray' : '/DeviceRGB';
}

/** The one colour that is not shown (ISO 32000-1, 8.9.6.4). */
function keyOf({ palette, transparency, channels, bits, isInterlaced }: Png, step = 1): string {
  if (palette || !transparency || transparency.length < channels * 2) return '';
  const values = Array.from({ length: channels }, (_, index) => {
    const value = transparency.readUInt16BE(index * 2);
    return bits === 16 && isInterlaced ? value >> 8 : value * step;
  });
  return `/Mask [${values.map((value) => `${value} ${value}`).join(' ')}]`;
}
