import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';

/** A part of a PNG with its length, its name and its sum. */
function chunk(type: string, data: Uint8Array): Buffer {
  const whole = Buffer.alloc(12 + data.length);
  whole.writeUInt32BE(data.length, 0);
  whole.write(type, 4, 'latin1');
  whole.set(data, 8);
  whole.writeUInt32BE(crc32(whole.subarray(4, 8 + data.length)), 8 + data.length);
  return whole;
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Samples of a dot, by the PNG's type of colour. */
const SAMPLES: Readonly<Record<number, number>> = { 0: 1, 2: 3, 6: 4 };

export interface PngOptions {
  readonly width: number;
  readonly height: number;
  /** 0 grey, 2 colours, 6 colours with transparency; default: grey. */
  readonly type?: number;
  /** Bits of a sample; default: 1. */
  readonly depth?: number;
  /** Whether its rows come in seven passes. */
  readonly interlaced?: boolean;
  /** Whether the dots are there; default: true. */
  readonly hasDots?: boolean;
  /** Further parts before the dots: name and content. */
  readonly parts?: readonly (readonly [type: string, data: Uint8Array])[];
}

/** A black PNG, in which millions of dots are a few kilobytes. */
export function blackPng(options: PngOptions): Buffer {
  const { width, height, type = 0, depth = 1, interlaced = false, hasDots = true, parts = [] } = options;
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([depth, type, 0, 0, interlaced ? 1 : 0], 8);
  const row = (across: number): number => 1 + Math.ceil((across * depth * (SAMPLES[type] ?? 1)) / 8);
  const passes = interlaced ? PASSES : [[0, 0, 1, 1] as const];
  const size = passes.reduce(
    (sum, [x, y, dx, dy]) => sum + Math.ceil((height - y) / dy) * row(Math.ceil((width - x) / dx)),
    0,
  );
  const dots = hasDots ? [chunk('IDAT', deflateSync(Buffer.alloc(size), { level: 9 }))] : [];
  const more = parts.map(([name, data]) => chunk(name, data));
  return Buffer.concat([SIGNATURE, chunk('IHDR', head), ...more, ...dots, chunk('IEND', Buffer.alloc(0))]);
}

/** Where each pass begins, and how far its dots are from each other (PNG, section 8.2): across, down. */
const PASSES = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

/** A name, and so many zeros pressed together, as `zTXt` and `iCCP` hold them. */
export function pressed(zeros: number): Buffer {
  return Buffer.concat([Buffer.from('a\0\0'), deflateSync(Buffer.alloc(zeros))]);
}

/** Pictures of colours as sharp writes them. */
export const colours = (width: number, height: number): ReturnType<typeof sharp> =>
  sharp({ create: { width, height, channels: 3, background: '#336699' } });
