import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { colorants, light, srgbProfile } from '../../../src/pdf/metadata/srgb.js';

const profile = srgbProfile();

/** Place and length of each tag. */
const tags = new Map(
  Array.from({ length: profile.readUInt32BE(128) }, (_, index) => {
    const at = 132 + index * 12;
    return [
      profile.toString('latin1', at, at + 4),
      { place: profile.readUInt32BE(at + 4), length: profile.readUInt32BE(at + 8) },
    ] as const;
  }),
);

const xyz = (name: string): number[] => {
  const place = tags.get(name)?.place ?? 0;
  return [8, 12, 16].map((offset) => profile.readInt32BE(place + offset) / 65536);
};

describe('the profile of sRGB', () => {
  it('is that of a display of the second version, as long as it says', () => {
    expect(profile.readUInt32BE(0)).toBe(profile.length);
    expect(profile.readUInt8(8)).toBe(2);
    expect(profile.toString('latin1', 12, 24)).toBe('mntrRGB XYZ ');
    expect(profile.toString('latin1', 36, 40)).toBe('acsp');
  });

  it('has all tags of a display of three channels, each inside it and at a multiple of four', () => {
    const names = ['desc', 'cprt', 'wtpt', 'rXYZ', 'gXYZ', 'bXYZ', 'rTRC', 'gTRC', 'bTRC'];
    expect([...tags.keys()]).toEqual(expect.arrayContaining(names));
    for (const { place, length } of tags.values()) {
      expect(place % 4).toBe(0);
      expect(place + length).toBeLessThanOrEqual(profile.length);
    }
  });

  it('has the primaries that all profiles of sRGB have, seen under D50', () => {
    const expected = {
      rXYZ: [0.4361, 0.2225, 0.0139],
      gXYZ: [0.3851, 0.7169, 0.0971],
      bXYZ: [0.1431, 0.0606, 0.7142],
    };
    for (const [name, values] of Object.entries(expected)) {
      for (const [index, value] of xyz(name).entries()) expect(value).toBeCloseTo(values[index] ?? Number.NaN, 3);
    }
  });

  it('makes white of all three together', () => {
    const sum = [0, 1, 2].map((axis) => colorants().colours.reduce((total, colour) => total + (colour[axis] ?? 0), 0));
    for (const [axis, value] of [0.9642, 1, 0.8249].entries()) expect(sum[axis]).toBeCloseTo(value, 4);
  });

  it('has the curve of sRGB, from black to white', () => {
    const { place } = tags.get('gTRC') ?? { place: 0 };
    const steps = profile.readUInt32BE(place + 8);
    const at = (value: number): number =>
      profile.readUInt16BE(place + 12 + Math.round(value * (steps - 1)) * 2) / 65535;
    expect([at(0), at(1)]).toEqual([0, 1]);
    for (let step = 0; step < steps; step += 1) {
      expect(Math.abs(at(step / (steps - 1)) - light(step / (steps - 1)))).toBeLessThan(1 / 65535);
    }
    expect(light(0.5)).toBeCloseTo(0.214, 3);
    expect(light(0.04)).toBeCloseTo(0.04 / 12.92, 6);
  });

  it('has no two values in one place, and as many bytes as its tags need', () => {
    const values = [...new Map([...tags.values()].map((tag) => [tag.place, tag.length]))].sort(([a], [b]) => a - b);
    let end = 132 + tags.size * 12;
    for (const [place, length] of values) {
      expect(place).toBe(end);
      end = place + Math.ceil(length / 4) * 4;
    }
    expect(end).toBe(profile.length);
  });

  it('changes no colour of sRGB for an engine that knows sRGB by itself', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'profile-'));
    const file = join(folder, 'srgb.icc');
    await writeFile(file, profile);
    const colours = Buffer.from(Array.from({ length: 256 * 3 }, (_, index) => (index * 37) % 256));
    const raw = { width: 256, height: 1, channels: 3 } as const;
    const seen = await sharp(colours, { raw }).withIccProfile(file).raw().toBuffer();
    await rm(folder, { recursive: true });
    expect([...seen]).toEqual([...colours]);
  });
});
