import { inflateSync } from 'node:zlib';
import { PNG } from 'pngjs';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { encodedImage } from '../../../src/pdf/images/encode.js';
import { readPng, samplesOf } from '../../../src/pdf/images/png.js';
import { turned } from '../../../src/pdf/images/turned.js';
import { PDFDocument } from '../../../src/pdf/pdfmake.js';

const document = new PDFDocument({}, {}, {}, {}, { autoFirstPage: false, font: null });
const noise = (bytes: number): Buffer =>
  Buffer.from(Array.from({ length: bytes }, (_, index) => (index * 89 + (index >> 3)) % 256));
const raw = (channels: 1 | 2 | 3 | 4, width = 11, height = 7) =>
  sharp(noise(width * height * channels), { raw: { width, height, channels } });

const encode = (bytes: Uint8Array) => encodedImage(bytes, document).objects;

describe('a PNG', () => {
  it.each([
    ['grey', 1, {}],
    ['grey, interlaced', 1, { progressive: true }],
    ['grey with opacity', 2, {}],
    ['colours', 3, {}],
    ['colours, interlaced', 3, { progressive: true }],
    ['colours with opacity', 4, {}],
    ['colours with opacity, interlaced', 4, { progressive: true }],
    ['filtered', 3, { adaptiveFiltering: true, compressionLevel: 9 }],
  ] as const)('of %s has its samples', async (_, channels, options) => {
    const picture = channels < 3 ? raw(channels).toColourspace('b-w') : raw(channels);
    const bytes = await picture.png(options).toBuffer();
    const png = readPng(bytes);
    const samples = samplesOf(png);
    expect(png.channels).toBe(channels);
    const { data } = PNG.sync.read(bytes);
    for (let pixel = 0; pixel < 77; pixel += 1) {
      const [red, green, blue, alpha] = data.subarray(pixel * 4);
      const own = [...samples.subarray(pixel * png.channels, (pixel + 1) * png.channels)];
      const grey = png.isGrey ? [red] : [red, green, blue];
      expect(own).toEqual(png.hasAlpha ? [...grey, alpha] : grey);
    }
  });

  it('that is opaque is taken as it is, with what undoes its filters', async () => {
    const bytes = await raw(3).png().toBuffer();
    const [object, ...others] = encode(bytes);
    expect(others).toEqual([]);
    expect(object?.data?.equals(readPng(bytes).data)).toBe(true);
    expect(object?.body).toContain('/DecodeParms <</Predictor 15/Colors 3/BitsPerComponent 8/Columns 11>>');
  });

  it('that shines through is two pictures', async () => {
    const bytes = await raw(4).png().toBuffer();
    const [colours, opacity] = encode(bytes);
    expect(colours?.body).toContain('/ColorSpace /DeviceRGB/BitsPerComponent 8/SMask @{1}');
    expect(opacity?.body).toContain('/ColorSpace /DeviceGray');
    const { data } = PNG.sync.read(bytes);
    const own = [colours, opacity].map((object) => inflateSync(object?.data ?? Buffer.alloc(0)));
    expect([...(own[0] ?? [])]).toEqual([...data].filter((_, index) => index % 4 !== 3));
    expect([...(own[1] ?? [])]).toEqual([...data].filter((_, index) => index % 4 === 3));
  });

  it('with a palette keeps it, and says what of it is not opaque', async () => {
    const few = sharp(Buffer.from([255, 0, 0, 255, 0, 0, 255, 128, 0, 0, 255, 128, 255, 0, 0, 255]), {
      raw: { width: 2, height: 2, channels: 4 },
    });
    const bytes = await few.png({ palette: true }).toBuffer();
    const [colours, opacity] = encode(bytes);
    const palette = /\/Indexed \/DeviceRGB \d+ <([\da-f]+)>/.exec(colours?.body ?? '')?.[1] ?? '';
    const indexes = inflateSync(colours?.data ?? Buffer.alloc(0));
    const shown = [...indexes].map((index) => palette.slice(index * 6, index * 6 + 6));
    expect(shown).toEqual(['ff0000', '0000ff', '0000ff', 'ff0000']);
    const [first, second] = inflateSync(opacity?.data ?? Buffer.alloc(0));
    expect(first).toBe(255);
    expect(second).toBeGreaterThan(120);
    expect(second).toBeLessThan(136);
  });

  it('that is cut short is refused', async () => {
    const bytes = await raw(4).png().toBuffer();
    expect(() => encode(bytes.subarray(0, 20))).toThrow('no whole PNG');
    expect(() => encode(bytes.subarray(0, bytes.length - 30))).toThrow();
  });
});

describe('a picture', () => {
  it('is encoded once for the same bytes', async () => {
    const bytes = await raw(4).png().toBuffer();
    expect(encode(bytes)).toBe(encode(bytes));
  });

  it('of a camera is taken as it is, with how it was held', async () => {
    const bytes = await raw(3).jpeg().withMetadata({ orientation: 6 }).toBuffer();
    const { objects, orientation, width, height } = encodedImage(bytes, document);
    expect([width, height, orientation]).toEqual([11, 7, 6]);
    expect(objects[0]?.data?.equals(bytes)).toBe(true);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('fills its area however it is turned: %i', (orientation) => {
    const [a, b, c, d, e, f] = turned(orientation, 10, 20, 30, 40);
    const at = (u: number, v: number): [number, number] => [a * u + c * v + e, b * u + d * v + f];
    const corners = [at(0, 0), at(1, 0), at(0, 1), at(1, 1)].map(([x, y]) => `${x} ${y}`).sort();
    expect(corners).toEqual(['10 20', '10 60', '40 20', '40 60']);
    // The first pixel of the file, at its upper left, stands where Exif says.
    const first: Record<number, string> = {
      1: '10 60',
      2: '40 60',
      3: '40 20',
      4: '10 20',
      5: '10 60',
      6: '40 60',
      7: '40 20',
      8: '10 20',
    };
    expect(at(0, 1).join(' ')).toBe(first[orientation]);
  });
});
