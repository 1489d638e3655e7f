import type { Cell, Node, Row, TableNode, TextNode } from '../../../src/pdf/document.js';
import { run, text, words } from './document.js';

export const heading = (name: string): TextNode => ({
  role: 'H2',
  text: [run(name, { size: 14, lineHeight: 18, fonts: ['Bold'] })],
  margin: { top: 12, bottom: 4 },
  breakAfter: 'avoid',
});

export const paragraph = (count: number, prefix: string): TextNode =>
  text(words(count, prefix), { margin: { bottom: 6 } });

export const item = (mark: string, body: readonly Node[]): Node => ({
  marker: { text: [run(mark)], align: 'end', gap: 4 },
  indent: 22,
  body,
  margin: { bottom: 3 },
});

export const list = (count: number, prefix: string, length = 24): Node => ({
  role: 'L',
  margin: { bottom: 6 },
  stack: Array.from({ length: count }, (_, index) =>
    item(`${prefix}${index}.`, [text(words(length, `${prefix}${index}x`))]),
  ),
});

export const cell = (content: readonly Node[], more: Partial<Cell> = {}): Cell => ({
  content,
  padding: { top: 3, bottom: 3, start: 4, end: 4 },
  border: { bottom: { width: 0.5, color: '#888888' } },
  ...more,
});

export const row = (...cells: Cell[]): Row => ({ cells });

export const table = (rows: readonly Row[], more: Partial<TableNode> = {}): TableNode => ({
  tracks: [{ fr: 1 }, { fr: 2 }],
  head: [],
  rows,
  margin: { bottom: 6 },
  ...more,
});

export const simpleRows = (count: number, prefix: string, length = 14): Row[] =>
  Array.from({ length: count }, (_, index) =>
    row(cell([text(words(3, `${prefix}${index}a`))]), cell([text(words(length, `${prefix}${index}b`))])),
  );

export const headRow = (prefix: string): Row =>
  row(
    cell([text(words(2, `${prefix}a`))], { header: true, background: '#ddeeff' }),
    cell([text(words(2, `${prefix}b`))], { header: true, background: '#ddffee' }),
  );

let colours = 0;

/** A box of a colour that no other box has. */
export function box(content: readonly Node[], more: Partial<Node> = {}): Node {
  colours += 1;
  const background = `#${(0x100000 + colours).toString(16)}`;
  return {
    stack: content,
    padding: { top: 6, bottom: 8, start: 8, end: 8 },
    margin: { bottom: 6 },
    background,
    ...more,
  } as Node;
}

export const picture = (width: number, height: number): Node => ({
  alt: 'A boat at the quay',
  svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><rect width="${width}" height="${height}"/></svg>`,
  svgWidth: width,
  svgHeight: height,
});

export const figure = (width: number, height: number, caption: string): Node => ({
  role: 'Div',
  stack: [picture(width, height), text(caption, { role: 'Caption', margin: { top: 4 } })],
  breakInside: 'avoid',
  margin: { top: 6, bottom: 6 },
});
