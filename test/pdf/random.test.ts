import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderPdf } from '../../src/pdf/index.js';
import { grossFaultsOf } from './helpers/check.js';
import { documentOf, PAGE } from './helpers/document.js';
import { contents } from './helpers/random.js';
import { wordsIn } from './helpers/read.js';
import { layShared } from './helpers/shared.js';
import { runsOf } from './helpers/walk.js';

describe('any document', () => {
  it('keeps every word once, in order and inside the margins, and leaves no page empty', () => {
    fc.assert(
      fc.property(contents, (content) => {
        expect(grossFaultsOf(content, layShared(content), PAGE)).toEqual([]);
      }),
      { numRuns: 120 },
    );
  });

  it('is read back from the file with the same letters', async () => {
    await fc.assert(
      fc.asyncProperty(contents, async (content) => {
        const { bytes } = await renderPdf(documentOf(content));
        const letters = (text: string): string => [...text.replace(/[\s•]/g, '')].sort().join('');
        const wanted = content.flatMap(runsOf).map(({ text }) => text);
        // The head of a table stands again on each page: the reader sees more letters then, and never fewer.
        expect(letters(await wordsIn(bytes)).length).toBeGreaterThanOrEqual(letters(wanted.join('')).length);
      }),
      { numRuns: 12 },
    );
  });
});
