import { inflateSync } from 'node:zlib';

/** A PNG as its file has it (ISO/IEC 15948). */
export interface Png {
  readonly width: number;
  readonly height: number;
  /** Bits of a sample. */
  readonly bits: number;
  /** Samples of a pixel. */
  readonly channels: number;
  readonly isGrey: boolean;
  /** Whether the last sample of a pixel says how opaque it is. */
  readonly hasAlpha: boolean;
  readonly isInterlaced: boolean;
  /** Colours that samples name, three bytes each. */
  readonly palette: Buffer | null;
  /** What is not opaque: by colour of the palette, or the one colour (two bytes for each sample). */
  readonly transparency: Buffer | null;
  /** Its pixels, deflated. */
  readonly data: Buffer;
}

const SIGNATURE = 8;

/** Samples of a pixel by the type of colour (11.2.2); what is not there is no type. */
const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** @throws {Error} where it is not whole. */
export function readPng(bytes: Buffer): Png {
  const chunks = chunksOf(bytes);
  const head = chunks.get('IHDR')?.[0];
  const data = chunks.get('IDAT');
  if (!head || head.length < 13 || !data) throw new Error('A picture is no whole PNG.');
  const kind = head.readUInt8(9);
  const channels = CHANNELS[kind];
  const palette = kind === 3 ? (chunks.get('PLTE')?.[0] ?? null) : null;
  if (channels === undefined || (kind === 3 && !palette)) throw new Error('A picture is a PNG of an unknown kind.');
  return {
    width: head.readUInt32BE(0),
    height: head.readUInt32BE(4),
    bits: head.readUInt8(8),
    channels,
    isGrey: kind === 0 || kind === 4,
    hasAlpha: kind === 4 || kind === 6,
    isInterlaced: head.readUInt8(12) === 1,
    palette,
    transparency: chunks.get('tRNS')?.[0] ?? null,
    data: data.length === 1 && data[0] ? data[0] : Buffer.concat(data),
  };
}

/** The data of the chunks of each kind (5.3). */
function chunksOf(bytes: Buffer): Map<string, Buffer[]> {
  const chunks = new Map<string, Buffer[]>();
  let at = SIGNATURE;
  while (at + 12 <= bytes.length) {
    const size = bytes.readUInt32BE(at);
    const kind = bytes.toString('latin1', at + 4, at + 8);
    if (at + 12 + size > bytes.length) break;
    chunks.set(kind, [...(chunks.get(kind) ?? []), bytes.subarray(at + 8, at + 8 + size)]);
    at += 12 + size;
  }
  return chunks;
}

/** The places of the pixels of each pass of an interlaced picture (8.2): the first, and how far apart. */
const PASSES = [
  { x: 0, y: 0, across: 8, down: 8 },
  { x: 4, y: 0, across: 8, down: 8 },
  { x: 0, y: 4, across: 4, down: 8 },
  { x: 2, y: 0, across: 4, down: 4 },
  { x: 0, y: 2, across: 2, down: 4 },
  { x: 1, y: 0, across: 2, down: 2 },
  { x: 0, y: 1, across: 1, down: 2 },
];

const WHOLE = [{ x: 0, y: 0, across: 1, down: 1 }];

/**
 * The samples of all pixels, a byte each: of 16 bits the upper 8; of fewer than 8 their number.
 * @throws {Error} where there are fewer than there should be.
 */
export function samplesOf({ width, height, bits, channels, isInterlaced, data }: Png): Buffer {
  const raw = inflateSync(data);
  const samples = Buffer.alloc(width * height * channels);
  const pixel = Math.max(1, (bits * channels) >> 3);
  let at = 0;
  for (const { x, y, across, down } of isInterlaced ? PASSES : WHOLE) {
    const columns = Math.ceil((width - x) / across);
    const rows = Math.ceil((height - y) / down);
    if (columns <= 0 || rows <= 0) continue;
    const length = Math.ceil((columns * channels * bits) / 8);
    let above = Buffer.alloc(length);
    for (let row = 0; row < rows; row += 1) {
      const line = raw.subarray(at + 1, at + 1 + length);
      if (line.length < length) throw new Error('A PNG has fewer pixels than it says.');
      unfilter(raw[at] ?? 0, line, above, pixel);
      above = line;
      at += 1 + length;
      const first = ((y + row * down) * width + x) * channels;
      for (let index = 0; index < columns * channels; index += 1) {
        const column = Math.floor(index / channels);
        samples[first + column * across * channels + (index - column * channels)] = sampleAt(line, index, bits);
      }
    }
  }
  return samples;
}

function sampleAt(line: Buffer, index: number, bits: number): number {
  if (bits === 8) return line[index] ?? 0;
  if (bits === 16) return line[index * 2] ?? 0;
  const bit = index * bits;
  return ((line[bit >> 3] ?? 0) >> (8 - bits - (bit & 7))) & ((1 << bits) - 1);
}

/** Undoes what made a row deflate better (9.2): each byte was told by those before and above it. */
function unfilter(kind: number, line: Buffer, above: Buffer, pixel: number): void {
  for (let index = 0; index < line.length; index += 1) {
    const left = index < pixel ? 0 : (line[index - pixel] ?? 0);
    const up = above[index] ?? 0;
    const corner = index < pixel ? 0 : (above[index - pixel] ?? 0);
    const told =
      kind === 1 ? left : kind === 2 ? up : kind === 3 ? (left + up) >> 1 : kind === 4 ? paeth(left, up, corner) : 0;
    line[index] = ((line[index] ?? 0) + told) & 0xff;
  }
}

/** The one of the three that is nearest to what they lead to expect. */
function paeth(left: number, up: number, corner: number): number {
  const expected = left + up - corner;
  const [a, b, c] = [Math.abs(expected - left), Math.abs(expected - up), Math.abs(expected - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}
