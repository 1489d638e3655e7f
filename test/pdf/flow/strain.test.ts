import { expect, test } from 'vitest';
import type { Node, Row } from '../../../src/pdf/document.js';
import { renderPdf } from '../../../src/pdf/index.js';
import { documentOf, run, text, words } from '../helpers/document.js';

/** What an author is told of a document: code, path, words and message of each. */
async function told(
  content: readonly Node[],
): Promise<{ code: string; path?: string; words?: string; message: string }[]> {
  const { diagnostics } = await renderPdf(documentOf(content));
  return diagnostics
    .filter(({ code }) => code !== 'pdf/alternative-text')
    .map(({ code, path, words: shown, message }) => ({
      code,
      message,
      ...(path === undefined ? {} : { path }),
      ...(shown === undefined ? {} : { words: shown.slice(0, 12) }),
    }));
}

/** About 40 words of the test page make three lines; its text area has 17 lines of 14 points, 240 points. */
const long = (prefix: string): string => words(400, prefix);

const row = (cell: string, more: Partial<Row> = {}): Row => ({ cells: [{ content: [text(cell)] }], ...more });

test('a text that fits is nothing to speak of, nor one that may be divided', async () => {
  expect(await told([text('short', { breakInside: 'avoid', dataPath: 'a' }), text(long('x'))])).toEqual([]);
});

test('what should stay in one piece and is higher than a page is told with its path', async () => {
  const [one, ...others] = await told([
    text('before'),
    { stack: [text(long('x'))], breakInside: 'avoid', dataPath: 'framework' },
  ]);
  expect(one).toMatchObject({ code: 'pdf/divided', path: 'framework', words: 'x0 x1 x2 x3 ' });
  expect(one?.message).toMatch(/^What should stay in one piece is \d{3} mm high and finds 85 mm at most.*page \d of/);
  expect(others).toEqual([]);
});

test('the path is that of what stands in it first, or else that of the nearest around it', async () => {
  const inner: Node = { stack: [text('a'), text(long('x'), { dataPath: 'inner' })], breakInside: 'avoid' };
  const [first] = await told([{ stack: [inner], dataPath: 'outer' }]);
  expect(first?.path).toBe('inner');
  const bare: Node = { stack: [text(long('x'))], breakInside: 'avoid' };
  const [second] = await told([{ stack: [{ stack: [bare], dataPath: 'near' }], dataPath: 'far' }]);
  expect(second?.path).toBe('near');
});

test('a row higher than a page is told once, though the table around it should stay in one piece, too', async () => {
  const rows = [row('low'), row(long('r'), { breakInside: 'avoid', dataPath: 'rows.1' }), row('low')];
  const table: Node = { head: [row('head')], rows, tracks: [{ fr: 1 }], breakInside: 'avoid', dataPath: 'table' };
  const found = await told([{ stack: [table], dataPath: 'context', breakInside: 'avoid' }]);
  expect(found.map(({ code, path }) => [code, path])).toEqual([['pdf/divided', 'rows.1']]);
  // The head stands on each page: 14 points of 240.
  expect(found[0]?.message).toMatch(/^A row of a table is \d+ mm high and finds 80 mm at most/);
});

test('trials say nothing: in balanced columns a strain is told once', async () => {
  const block: Node = { stack: [text(long('x'))], breakInside: 'avoid', dataPath: 'block' };
  const columns: Node = { stack: [text(words(30, 'a')), block, text(words(30, 'b'))], columnCount: 2, columnGap: 10 };
  const found = await told([columns]);
  expect(found.map(({ code, path }) => [code, path])).toEqual([['pdf/divided', 'block']]);
});

test('a forced break within what should stay in one piece is no mistake of the text', async () => {
  const parts = [text('one'), text('two', { breakBefore: 'page' })];
  expect(await told([{ stack: parts, breakInside: 'avoid', dataPath: 'a' }])).toEqual([]);
});

/** Seventeen lines of 14 points fill 238 of the 240 points of a page. */
const SEVENTEEN = Array.from({ length: 17 }, (_, index) => `line${index}`);
const HEADING = text('heading', { breakAfter: 'avoid', dataPath: 'title' });

test('a block that is as high as a page is divided rather than parted from its heading, and told', async () => {
  const block: Node = { stack: SEVENTEEN.map((line) => text(line)), breakInside: 'avoid', dataPath: 'block' };
  const [one, ...others] = await told([text('before'), HEADING, block]);
  expect(one).toMatchObject({ code: 'pdf/divided', path: 'block' });
  expect(one?.message).toContain('is 84 mm high and finds 80 mm at most');
  expect(others).toEqual([]);
});

test('a heading is parted from a paragraph that cannot be divided and leaves it no room', async () => {
  const paragraph = text(SEVENTEEN.join('\n'), { orphans: 17, dataPath: 'block' });
  const [one, ...others] = await told([text('before'), HEADING, paragraph]);
  expect(one).toMatchObject({ code: 'pdf/parted', path: 'block' });
  expect(one?.message).toContain('asks for 84 mm where 80 mm are left');
  expect(others).toEqual([]);
});

test('a picture that loses more than a tenth is told, one that loses less is not', async () => {
  const drawing = (height: number): Node => ({
    svg: '<svg xmlns="http://www.w3.org/2000/svg"/>',
    svgWidth: 200,
    svgHeight: height,
    alt: 'A drawing',
    dataPath: 'pictures.tall',
  });
  expect(await told([drawing(240), drawing(260)])).toEqual([]);
  const [one, ...others] = await told([text('before'), drawing(300)]);
  expect(one).toMatchObject({ code: 'pdf/smaller', path: 'pictures.tall' });
  expect(one?.message).toMatch(/would be 106 mm high and finds 85 mm/);
  expect(others).toEqual([]);
});

test('a line higher than a page is an error: its words would be lost', async () => {
  const { diagnostics } = await renderPdf(
    documentOf([{ text: [run('x', { size: 200, lineHeight: 300 })], dataPath: 'name' }]),
  );
  expect(diagnostics).toMatchObject([{ code: 'pdf/cut', severity: 'error', path: 'name' }]);
});
