import { join, normalize } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pdfPath } from '../../src/output/index.js';

test('the main layout has no name in the file, every other has', () => {
  const subject = { slug: 'my-city', language: 'pt-BR' };
  expect(pdfPath('out', { ...subject, layout: 'iom' })).toBe(join('out', 'my-city', 'my-city-pt-BR.pdf'));
  expect(pdfPath('out', { ...subject, layout: 'brief' })).toBe(join('out', 'my-city', 'my-city-pt-BR-brief.pdf'));
  expect(pdfPath('out', { ...subject, layout: 'Été 2025' })).toBe(join('out', 'my-city', 'my-city-pt-BR-Été-2025.pdf'));
});

test('no name of a layout leads out of the folder of the profile', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (layout) => {
      const path = pdfPath('out', { slug: 's', language: 'en', layout });
      expect(normalize(path)).toBe(path);
      expect(path.startsWith(join('out', 's', 's-en'))).toBe(true);
      expect(path.slice(join('out', 's').length + 1)).not.toMatch(/[\\/]/);
    }),
  );
});
