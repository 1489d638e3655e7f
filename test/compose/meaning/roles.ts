import type { Cell, InlineElement, Node, NodeBase, Row, Run } from '../../../src/pdf/document.js';

const KINDS = {
  text: 'text',
  stack: 'stack',
  columns: 'columns',
  body: 'item',
  rows: 'table',
  image: 'image',
  svg: 'drawing',
};

/** What a definition says of meaning, and nothing of looks: a line for each node, its runs in brackets by their elements. */
export function roles(nodes: readonly Node[]): string {
  return nodes.flatMap((node) => lines(node, '')).join('\n');
}

function lines(node: Node, indent: string): string[] {
  const inner = (list: readonly Node[]): string[] => list.flatMap((child) => lines(child, `${indent}  `));
  const kind = Object.entries(KINDS).find(([key]) => key in node)?.[1] ?? '?';
  const head = `${indent}${node.role ?? kind}${facts(node)}`;
  if ('text' in node) return [`${head} ${node.text.map(runText).join('')}`];
  if ('stack' in node) return [head, ...inner(node.stack)];
  if ('columns' in node) return [head, ...inner(node.columns)];
  if ('body' in node) return [head, ...inner(node.body)];
  if ('rows' in node) {
    const caption = node.caption ? inner([node.caption]) : [];
    return [head, ...caption, ...[...node.head, ...node.rows].flatMap((row) => rowLines(row, `${indent}  `))];
  }
  return [node.alt === undefined ? head : `${head} alt="${node.alt}"`];
}

function rowLines(row: Row, indent: string): string[] {
  const cell = (source: Cell): string[] => [
    `${indent}  ${source.header ? 'TH' : 'TD'}${source.scope ? ` of ${source.scope}` : ''}${facts(source)}`,
    ...source.content.flatMap((node) => lines(node, `${indent}    `)),
  ];
  return [`${indent}TR${facts(row)}`, ...row.cells.flatMap(cell)];
}

function facts({ numbering, dataPath, lang, id, link, linkTitle, decorative }: NodeBase): string {
  const told = { numbering, path: dataPath, lang, id, link, linkTitle };
  const words = Object.entries(told).flatMap(([name, value]) => (value === undefined ? [] : [` ${name}=${value}`]));
  return `${words.join('')}${decorative ? ' (decorative)' : ''}`;
}

const runText = ({ text, shows, inside = [], decorative }: Run): string =>
  inside.reduceRight(
    (words, element) => `[${elementText(element)}: ${words}]`,
    decorative ? `(decorative: ${text})` : (shows?.kind ?? text),
  );

function elementText({ role, ...told }: InlineElement): string {
  return `${role}${Object.entries(told)
    .map(([name, value]) => ` ${name}=${value}`)
    .join('')}`;
}
