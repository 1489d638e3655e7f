import sharp from 'sharp';
import { afterEach, describe, expect, it } from 'vitest';
import { develop } from '../../src/compose/pictures/develop.js';
import { headOf } from '../../src/compose/pictures/head.js';
import { Negative } from '../../src/compose/pictures/prints.js';

const LIMIT = 50_000_000;
const crop = { left: 40, top: 10, width: 800, height: 600 };
const size = { width: 400, height: 300 };
const threads = sharp.concurrency();

afterEach(() => void sharp.concurrency(threads));

/** A picture in which every dot has a colour of its own; `seed` tells it from others. */
function photograph(seed: number): Promise<Buffer> {
  const [width, height] = [900, 700];
  const pixels = Buffer.alloc(width * height * 3, seed);
  for (let index = 0; index < width * height; index += 1) {
    pixels[index * 3] = (index * 7) & 255;
    pixels[index * 3 + 1] = (index / width) & 255;
  }
  return sharp(pixels, { raw: { width, height, channels: 3 } })
    .jpeg()
    .toBuffer();
}

describe('developed pictures', () => {
  it('have the same bytes on any number of threads', async () => {
    const bytes = await photograph(1);
    const results: string[] = [];
    for (const count of [1, 2, 5]) {
      sharp.concurrency(count);
      const developed = await Promise.all([1, 2, 3].map(() => develop(bytes, crop, size, LIMIT)));
      results.push(...developed.map((each) => Buffer.from(each).toString('base64')));
    }
    expect(new Set(results).size).toBe(1);
  });

  it('are made once for the same file, part and size, also when they are asked for at once', async () => {
    const bytes = await photograph(2);
    const [one, two] = await Promise.all([
      new Negative(bytes).print(crop, size, LIMIT),
      new Negative(Buffer.from(bytes)).print(crop, size, LIMIT),
    ]);
    expect(two).toBe(one);
    expect(await new Negative(bytes).print({ ...crop }, { ...size }, LIMIT)).toBe(one);
    expect(Buffer.from(one)).toEqual(await develop(bytes, crop, size, LIMIT));
  });

  it('are others for another file, part or size', async () => {
    const [bytes, other] = await Promise.all([photograph(3), photograph(4)]);
    const whole = await new Negative(bytes).print(crop, size, LIMIT);
    const others = await Promise.all([
      new Negative(other).print(crop, size, LIMIT),
      new Negative(bytes).print({ ...crop, left: 0 }, size, LIMIT),
      new Negative(bytes).print(crop, { ...size, height: 200 }, LIMIT),
    ]);
    for (const each of others) expect(Buffer.from(each).equals(whole)).toBe(false);
  });

  it('fail again where a file is damaged: a failure is not kept', async () => {
    const damaged = (await photograph(5)).subarray(0, 9000);
    await expect(new Negative(damaged).print(crop, size, LIMIT)).rejects.toThrow();
    await expect(new Negative(damaged).print(crop, size, LIMIT)).rejects.toThrow();
    expect(await headOf(new Negative(Buffer.from('no picture')))).toBeUndefined();
  });
});
