import type { Cell, InlineElement, Marker, Node, NodeBase, Row, Run } from '../../src/pdf/document.js';

/** Names of things that the outline shows by themselves. */
const SHOWN = new Set([
  'text',
  'stack',
  'columns',
  'body',
  'head',
  'rows',
  'foot',
  'caption',
  'content',
  'cells',
  'role',
  'strut',
  'svg',
  'image',
  'marker',
  'backgroundImage',
]);

/** A document definition as a few lines of text, one a node, so that a test can be read. */
export function outline(nodes: readonly Node[]): string {
  return nodes.flatMap((node) => lines(node, '')).join('\n');
}

function lines(node: Node, indent: string): string[] {
  const deeper = `${indent}  `;
  const inner = (list: readonly Node[]): string[] => list.flatMap((child) => lines(child, deeper));
  const head = `${indent}${kindOf(node)}${roleText(node)}${facts(node)}`;
  if ('text' in node) return [head, ...node.text.map((run) => deeper + runText(run))];
  if ('stack' in node) return [head, ...inner(node.stack)];
  if ('columns' in node) return [head, ...inner(node.columns)];
  if ('body' in node) return [`${head} ${markerText(node.marker)}`, ...inner(node.body)];
  if ('rows' in node) {
    const rows = (name: string, list: readonly Row[]): string[] => list.flatMap((row) => rowLines(name, row, deeper));
    const caption = node.caption ? lines(node.caption, deeper) : [];
    return [head, ...caption, ...rows('head', node.head), ...rows('row', node.rows), ...rows('foot', node.foot ?? [])];
  }
  return [head];
}

function rowLines(name: string, row: Row, indent: string): string[] {
  const deeper = `${indent}  `;
  const cell = (source: Cell): string[] => [
    `${deeper}cell${roleText(source)}${facts(source)}`,
    ...source.content.flatMap((node) => lines(node, `${deeper}  `)),
  ];
  return [`${indent}${name}${facts(row)}`, ...row.cells.flatMap(cell)];
}

function kindOf(node: Node): string {
  return (['text', 'stack', 'columns', 'body', 'rows', 'image', 'svg'] as const).find((kind) => kind in node) ?? '';
}

const roleText = ({ role }: NodeBase): string => (role ? `<${role}>` : '');

function facts(node: NodeBase): string {
  const told = Object.entries(node).filter(([name]) => !SHOWN.has(name));
  return told.map(([name, value]) => ` ${name}=${JSON.stringify(value)}`).join('');
}

function runText({ text, shows, fonts, size, color, lineHeight, inside = [], ...rest }: Run): string {
  const what = shows ? `{${Object.values(shows).join(' ')}}` : JSON.stringify(text);
  const told = Object.entries(rest).map(([name, value]) => ` ${name}=${JSON.stringify(value)}`);
  const around = inside.map((element) => ` in ${elementText(element)}`).join('');
  return `${what} ${fonts[0]} ${size}/${lineHeight} ${color}${told.join('')}${around}`;
}

function elementText({ role, ...facts }: InlineElement): string {
  const told = Object.entries(facts).map(([name, value]) => ` ${name}=${JSON.stringify(value)}`);
  return `${role}${told.join('')}`;
}

function markerText(marker: Marker | null): string {
  if (!marker) return '';
  if ('shape' in marker) return `${marker.shape} ${marker.size} ${marker.color}`;
  if ('svg' in marker) return `drawing ${marker.width}×${marker.height}`;
  return `“${marker.text.map((run) => run.text).join('')}” gap ${marker.gap}`;
}
