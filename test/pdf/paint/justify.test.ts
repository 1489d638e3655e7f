import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { renderPdf } from '../../../src/pdf/index.js';
import { openPdf, readPages } from '../../../src/read/index.js';
import { documentOf, FACES, run } from '../helpers/document.js';
import { pagesOf, read } from '../helpers/read.js';

const chinese = readFileSync(new URL('../../../fonts/NotoSansSC-Regular.ttf', import.meta.url));

/** Right edges of the lines of a justified text in 260 points. */
async function edges(words: string): Promise<number[]> {
  const node = { text: [run(words, { fonts: ['Han', 'Text'] })], align: 'justify' } as const;
  const { bytes } = await renderPdf(documentOf([node], { faces: { ...FACES, Han: chinese } }));
  const pdf = await read(bytes);
  const { items } = await (await pdf.getPage(1)).getTextContent();
  await pdf.destroy();
  const lines = new Map<number, number>();
  for (const item of items) {
    if (!('str' in item) || item.str.trim() === '') continue;
    const y = Math.round(item.transform[5]);
    lines.set(y, Math.max(lines.get(y) ?? 0, item.transform[4] + item.width));
  }
  return [...lines.values()];
}

describe('a justified line', () => {
  it('of Chinese ends at the edge, stretched between its characters', async () => {
    const lines = await edges('本文件介绍圣地亚哥市如何管理移民事务，以及哪些领域可以进一步发展。'.repeat(3));
    expect(lines.length).toBeGreaterThan(2);
    for (const edge of lines.slice(0, -1)) expect(edge).toBeCloseTo(280, 0);
    expect(lines.at(-1)).toBeLessThan(279);
  });

  it('of Chinese with Latin words ends there, too', async () => {
    const lines = await edges('智利的Santiago Cocina项目在2022年帮助移民创业，国际移民组织（IOM）参与其中。'.repeat(3));
    for (const edge of lines.slice(0, -1)) expect(edge).toBeCloseTo(280, 0);
  });

  it('of words is one string with numbers at its spaces, as wide as its room, and read with them', async () => {
    const words = 'The municipality keeps a register of associations and pays for their interpreters. '.repeat(4);
    const node = { text: [run(words)], align: 'justify' } as const;
    const { bytes } = await renderPdf(documentOf([node]));
    const { file } = openPdf(bytes);
    const page = file && readPages(file)[0]?.dict.stream('Contents');
    const content = Buffer.from((page && file.decode(page)) ?? []).toString('latin1');
    const shown = content.split('\n').filter((operator) => operator.endsWith('TJ'));
    const lines = await edges(words);
    expect(shown).toHaveLength(lines.length);
    for (const edge of lines.slice(0, -1)) expect(edge).toBeCloseTo(280, 0);
    // Each number is as much as the others of its line, beside kerning.
    for (const line of shown.slice(0, -1)) {
      const gaps = [...line.matchAll(/>(-\d+\.?\d*)/g)].map(([, gap]) => Number(gap)).filter((gap) => gap < -20);
      expect(gaps.length).toBeGreaterThan(4);
    }
    expect((await pagesOf(bytes)).join(' ').replace(/\s+/g, ' ')).toContain(words.trim());
  });
});
