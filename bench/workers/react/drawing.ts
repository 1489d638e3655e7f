import { readFileSync } from 'node:fs';
import { isTag, type Element as Tag } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import type { Block } from '../../content/content.js';
import { DOMAIN_COLOURS } from '../../content/drawings.js';
import { type Child, type Element, h } from './library.js';
import { NAVY, RULE, SERIES, SOFT } from './look.js';

const COMPONENTS: Readonly<Record<string, string>> = {
  g: 'G',
  path: 'Path',
  circle: 'Circle',
  rect: 'Rect',
  text: 'Text',
};
/** The two parts of a QR code. */
const QR: Readonly<Record<string, string>> = { 'qr-ground': 'white', 'qr-modules': NAVY };
const parsed = new Map<string, Tag>();

/** A drawing of the workshop, or of a text of SVG, with one colour for what its style sheet would colour. */
export function drawing(svg: string, size: number, look: 'wheel' | 'white' | 'lines', colour = 'white'): Element {
  const root = parsed.get(svg) ?? parse(svg);
  if (parsed.size < 100) parsed.set(svg, root);
  const style =
    look === 'wheel' ? {} : look === 'white' ? { fill: colour } : { fill: 'none', stroke: colour, strokeWidth: 2 };
  return h('Svg', { viewBox: root.attribs.viewBox, style: { width: size, height: size } }, ...childrenOf(root, style));
}

export const drawingFile = (path: string): string => readFileSync(path, 'utf8');

function parse(svg: string): Tag {
  const root = parseDocument(svg, { xmlMode: true }).children.find(isTag);
  if (root === undefined) throw new Error('A drawing is empty.');
  return root;
}

function childrenOf(tag: Tag, style: object): Child[] {
  return tag.children.flatMap((child): Child[] => {
    if (child.type === 'text') return tag.name === 'text' ? [child.data] : [];
    const component = isTag(child) ? COMPONENTS[child.name] : undefined;
    if (component === undefined || !isTag(child)) return [];
    const { class: names = '', transform, 'data-domain': domain = '', ...attributes } = child.attribs;
    const own =
      QR[names] !== undefined
        ? { fill: QR[names] }
        : names.includes('icon')
          ? { fill: 'none', stroke: 'white', strokeWidth: 2 }
          : style;
    const fill = DOMAIN_COLOURS[domain];
    const inherited = fill === undefined ? own : { ...own, fill };
    const text =
      child.name === 'text'
        ? { fill: '#06284F', style: { fontFamily: 'Montserrat', fontSize: names.includes('subtitle') ? 15 : 40 } }
        : {};
    const props = { ...inherited, ...attributes, ...(transform === undefined ? {} : { transform }), ...text };
    return [h(component, props, ...childrenOf(child, inherited))];
  });
}

const HEIGHT = 110;
const WIDTH = 470;
const LEFT = 40;

/** A chart of bars or of lines, drawn from its numbers. */
export function chart({ kind, columns, data }: Extract<Block, { k: 'chart' }>): Element {
  const most = roundUp(Math.max(...data.flatMap((row) => row.slice(1).map(Number))));
  const step = (WIDTH - LEFT) / data.length;
  const y = (value: number): number => HEIGHT - (HEIGHT * value) / most;
  const ticks = [0, 1, 2, 3, 4].map((tick) => (most * tick) / 4);
  const words = { fill: SOFT, style: { fontSize: 7.5 } };
  const series = columns.slice(1);
  const legend = h(
    'View',
    { style: { flexDirection: 'row', fontSize: 7.5 } },
    ...series.map((name, index) => h('Text', { style: { marginRight: 12, color: SERIES[index] } }, name)),
  );
  const marks = data.flatMap((row, place): Child[] =>
    kind === 'bar'
      ? row
          .slice(1)
          .map((value, index) =>
            bar(
              LEFT + step * (place + 0.15 + (0.7 / series.length) * index),
              y(Number(value)),
              (step * 0.7) / series.length,
              SERIES[index],
            ),
          )
      : [],
  );
  const lines =
    kind === 'line'
      ? series.map((_, index) =>
          line(
            data.map((row, place) => [LEFT + step * (place + 0.5), y(Number(row[index + 1]))] as const),
            SERIES[index],
          ),
        )
      : [];
  return h(
    'View',
    { wrap: false },
    legend,
    h(
      'Svg',
      { viewBox: `0 -6 ${WIDTH} ${HEIGHT + 24}`, style: { width: WIDTH, height: HEIGHT + 24 } },
      ...ticks.map((tick) =>
        h('Line', { x1: LEFT, x2: WIDTH, y1: y(tick), y2: y(tick), stroke: RULE, strokeWidth: 0.5 }),
      ),
      ...ticks.map((tick) => h('Text', { ...words, x: LEFT - 6, y: y(tick) + 3, textAnchor: 'end' }, String(tick))),
      ...data.map((row, place) =>
        h('Text', { ...words, x: LEFT + step * (place + 0.5), y: HEIGHT + 12, textAnchor: 'middle' }, String(row[0])),
      ),
      ...marks,
      ...lines,
    ),
  );
}

const bar = (x: number, top: number, width: number, fill: string | undefined): Element =>
  h('Rect', { x, y: top, width, height: HEIGHT - top, fill });

const line = (points: readonly (readonly [number, number])[], stroke: string | undefined): Element =>
  h('Polyline', { points: points.map((point) => point.join(',')).join(' '), stroke, strokeWidth: 1.5, fill: 'none' });

function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(value, 10)));
  return (Math.ceil((value / power) * 2) / 2) * power;
}
