import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { coverageOf } from '../../src/glyphs/coverage.js';
import { PROJECT } from '../helpers/project.js';

/** fontkit has no types of its own. */
const fontkit = createRequire(import.meta.url)('fontkit') as {
  create(bytes: Uint8Array): { hasGlyphForCodePoint(codePoint: number): boolean };
};

const fonts = (await readdir(join(PROJECT, 'fonts'))).filter((name) => name.endsWith('.ttf'));

test.each(fonts)('says of each character what fontkit says of it: %s', async (name) => {
  const bytes = await readFile(join(PROJECT, 'fonts', name));
  const has = coverageOf(bytes);
  const font = fontkit.create(bytes);
  if (has === undefined) throw new Error('It cannot be read.');
  const differing: number[] = [];
  for (let codePoint = 0x20; codePoint < 0x110000; codePoint += codePoint < 0x3000 ? 1 : 97) {
    if (has(codePoint) !== font.hasGlyphForCodePoint(codePoint)) differing.push(codePoint);
  }
  expect(differing).toEqual([]);
});

test('a file that is no font is left to others', () => {
  expect(coverageOf(new Uint8Array([0, 1, 0, 0]))).toBeUndefined();
  expect(coverageOf(new Uint8Array(64))).toBeUndefined();
});
