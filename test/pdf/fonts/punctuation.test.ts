import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createDocument } from '../../../src/pdf/create.js';
import { renderPdf } from '../../../src/pdf/index.js';
import { treeText } from '../../helpers/tree-text.js';
import { documentOf, run } from '../helpers/document.js';

const faces = { Han: readFileSync(new URL('../../../fonts/NotoSansSC-Regular.ttf', import.meta.url)) };
const definition = documentOf([{ text: [run('他说：“移民（权利）。”（完）', { fonts: ['Han'] })] }], { faces });
const font = createDocument(definition).provideFont('Han', false, false);

/** In squares of the size. */
const ems = (text: string): number => Math.round(font.widthOfString(text, 10)) / 10;

describe('marks of full width', () => {
  it.each([
    ['权。', 2],
    ['）。', 1.5],
    ['权利）。', 3.5],
    ['）（', 1.5],
    ['（《', 1.5],
    ['》），', 2],
    // A mark between others and a letter keeps its square.
    ['（权', 2],
    ['权（', 2],
  ])('%s takes %d squares', (text, squares) => {
    expect(ems(text)).toBe(squares);
  });

  it('are read as they were written', async () => {
    expect(treeText((await renderPdf(definition)).bytes)).toEqual(['他说：“移民（权利）。”（完）']);
  });
});
