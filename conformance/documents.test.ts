import { mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderPdf } from '../src/pdf/index.js';
import { documentOf } from '../test/pdf/helpers/document.js';
import { contents } from '../test/pdf/helpers/random.js';
import { read } from '../test/pdf/helpers/read.js';
import { fromTheRight } from '../test/pdf/helpers/scripts.js';
import { structureWords, unbalanced } from '../test/pdf/helpers/structure.js';
import random from './random.json' with { type: 'json' };

const FOLDER = fileURLToPath(new URL('.files/random/', import.meta.url));
const documents = fc.sample(contents, { seed: random.seed, numRuns: random.count });

describe('random documents for the judges', () => {
  it(`are written, ${random.count} of them, one in four from the right, each read in the order in which it is drawn`, async () => {
    await rm(FOLDER, { recursive: true, force: true });
    await mkdir(FOLDER, { recursive: true });
    for (const [index, content] of documents.entries()) {
      const isFromRight = index % 4 === 3;
      const { bytes, diagnostics } = await renderPdf(isFromRight ? fromTheRight(content) : documentOf(content));
      const name = `${String(index).padStart(3, '0')}.pdf`;
      const pdf = await read(bytes);
      const { words, drawn } = await structureWords(pdf);
      await pdf.destroy();
      expect(
        diagnostics.filter(({ severity }) => severity === 'error'),
        name,
      ).toEqual([]);
      expect(drawn, name).toEqual(words);
      expect(await unbalanced(bytes), name).toEqual([]);
      await writeFile(`${FOLDER}${name}`, bytes);
    }
  });
});
