import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.js';
import type { Node } from '../../../src/pdf/document.js';
import { renderPdf } from '../../../src/pdf/index.js';
import { openPdf, type PdfFile, type PdfStream, readPages } from '../../../src/read/index.js';
import { documentOf, run, text } from '../helpers/document.js';

const drawing = (groups: number, more: object = {}): Node => ({
  svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${'<g transform="scale(1)">'.repeat(groups)}<path d="M0 0H9"/>${'</g>'.repeat(groups)}</svg>`,
  svgWidth: 9,
  svgHeight: 9,
  alt: 'A line',
  dataPath: 'pictures.line',
  ...more,
});

const found = async (...content: readonly Node[]): Promise<Diagnostic[]> =>
  (await renderPdf(documentOf(content))).diagnostics.filter(({ code }) => code === 'pdf/limit');

const depthIn = (file: PdfFile, stream: PdfStream | undefined): number => {
  const operators = Buffer.from((stream && file.decode(stream)) ?? [])
    .toString('latin1')
    .split(/\s+/);
  let depth = 0;
  let deepest = 0;
  for (const operator of operators) {
    depth += operator === 'q' ? 1 : operator === 'Q' ? -1 : 0;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
};

/** How deep states are saved in each other on a first page with one drawing. */
async function depthOf(node: Node): Promise<number> {
  const { file } = openPdf((await renderPdf(documentOf([node]))).bytes);
  const page = file && readPages(file)[0]?.dict;
  const forms = page?.dict('Resources')?.dict('XObject');
  if (!file || !page || !forms) throw new Error('The page has no drawing.');
  const [form = ''] = forms.keys();
  return depthIn(file, page.stream('Contents')) + depthIn(file, forms.stream(form));
}

describe('what passes the limits of readers', () => {
  it('is a drawing of groups in groups: exactly those whose states are saved more than 28 deep are an error', async () => {
    for (const groups of [22, 23, 24, 25, 26, 27, 40]) {
      const node = drawing(groups);
      expect(await found(node), `${groups} groups`).toHaveLength((await depthOf(node)) > 28 ? 1 : 0);
    }
    expect(await found(drawing(40))).toEqual([
      expect.objectContaining({ severity: 'error', path: 'pictures.line', message: expect.stringContaining('groups') }),
    ]);
  });

  it('is an alternative or an expansion that no string can hold', async () => {
    expect(await found(drawing(1, { alt: 'é'.repeat(16_382) }))).toEqual([]);
    expect(await found(drawing(1, { alt: 'é'.repeat(16_383) }))).toHaveLength(1);
    expect(await found(drawing(1, { alt: 'e'.repeat(32_767) }))).toEqual([]);
    const inside = [{ role: 'Span', expansion: 'e'.repeat(32_768), dataPath: 'words' }] as const;
    expect(await found({ text: [run('E', { inside })] })).toEqual([expect.objectContaining({ path: 'words' })]);
  });

  it('is not a link over pages of text: it says its first words', async () => {
    const words = `${'wörd '.repeat(8000)}end`;
    const { bytes } = await renderPdf(documentOf([{ link: 'https://example.org/', stack: [text(words)] }]));
    const { file } = openPdf(bytes);
    const contents = (file ? readPages(file) : []).flatMap(({ annotations }) =>
      annotations.map(({ dict }) => dict.text('Contents') ?? ''),
    );
    expect(contents.length).toBeGreaterThan(1);
    for (const said of contents) expect(said).toMatch(/^wörd (?:wörd )+…$/);
    for (const said of contents) expect(said.length).toBeLessThanOrEqual(502);
  });
});
