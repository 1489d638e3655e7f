import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Node } from '../../src/pdf/document.js';
import { renderPdf } from '../../src/pdf/index.js';
import { treeText } from '../helpers/tree-text.js';
import { grossFaultsOf } from './helpers/check.js';
import { documentOf, PAGE } from './helpers/document.js';
import { contents } from './helpers/random.js';
import { read } from './helpers/read.js';
import { fromTheRight } from './helpers/scripts.js';
import { layShared } from './helpers/shared.js';
import { structureWords, unbalanced } from './helpers/structure.js';
import { runsOf, walk } from './helpers/walk.js';

const wordsOf = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** The words that may stand again, as an artifact: those of the heads of tables. */
function headWords(content: readonly Node[]): ReadonlySet<string> {
  const tables = content.flatMap(walk).filter((node) => 'rows' in node);
  const heads = tables.flatMap(({ head }) => head.flatMap(({ cells }) => cells.flatMap((cell) => cell.content)));
  return new Set(heads.flatMap(runsOf).flatMap(({ text }) => wordsOf(text)));
}

describe('any document', () => {
  it('keeps every word once, in order and inside the margins, and leaves no page empty', () => {
    fc.assert(
      fc.property(contents, (content) => {
        expect(grossFaultsOf(content, layShared(content), PAGE)).toEqual([]);
      }),
      { numRuns: 80 },
    );
  }, 120_000);

  it('is read back by its structure: every word once and in order, and balanced on every page', async () => {
    await fc.assert(
      fc.asyncProperty(contents, async (content) => {
        const { bytes } = await renderPdf(documentOf(content));
        const pdf = await read(bytes);
        const { words, drawn, loose } = await structureWords(pdf);
        await pdf.destroy();
        const letters = (texts: readonly string[]): string => texts.join('').replace(/\s/g, '');
        const wanted = letters(content.flatMap(runsOf).map(({ text }) => text));
        expect(letters(treeText(bytes))).toBe(wanted);
        // Two readers that know nothing of each other find the same words in the tree.
        expect([...letters(words.flat())].sort().join('')).toBe([...wanted].sort().join(''));
        // Each page is drawn in the order in which it is read.
        expect(drawn).toEqual(words);
        expect(loose.flatMap(wordsOf).filter((word) => !headWords(content).has(word))).toEqual([]);
        expect(await unbalanced(bytes)).toEqual([]);
      }),
      { numRuns: 10 },
    );
  }, 120_000);

  it('is read back so where it is read from the right, in several scripts', async () => {
    await fc.assert(
      fc.asyncProperty(contents, async (content) => {
        const definition = fromTheRight(content);
        const { bytes, diagnostics } = await renderPdf(definition);
        expect(diagnostics.filter(({ code }) => code === 'pdf/missing-glyph')).toEqual([]);
        const letters = (texts: readonly string[]): string => texts.join('').replace(/\s/g, '');
        const wanted = letters(definition.content.flatMap(runsOf).map(({ text }) => text));
        expect(letters(treeText(bytes))).toBe(wanted);
        expect(await unbalanced(bytes)).toEqual([]);
      }),
      { numRuns: 10 },
    );
  }, 120_000);
});
