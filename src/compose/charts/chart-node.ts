import type { Element } from 'domhandler';
import type { SvgNode } from '../../pdf/document.js';
import type { ComputedStyle } from '../../style/computed.js';
import { boxOf } from '../box/box.js';
import { edgesOf } from '../box/sides.js';
import type { Context, Room } from '../context.js';
import { alternativeOf } from '../meaning/alternative.js';
import type { ChartLook } from './look.js';
import { parseSpec } from './spec.js';

/** Height of a chart as a part of its width, where the style sheet gives none. */
const SHAPE = 0.42;

/** A chart, drawn as wide as its room. */
export function composeChart(element: Element, style: ComputedStyle, context: Context, outer: Room): SvgNode | null {
  const spec = parseSpec(element.attribs['data-chart'] ?? '');
  if (!spec || !context.charts) {
    report(element, context);
    return null;
  }
  const { base, room } = boxOf(style, context, outer, element);
  const edges = edgesOf(style);
  const asked = style.blockSize === 'auto' ? room.width * SHAPE : style.blockSize - edges.block;
  const drawn = context.charts.draw(spec, lookOf(element, style, context, room), room.width, asked);
  return {
    ...base,
    width: room.width + edges.inline,
    minHeight: drawn.height + edges.block,
    svg: drawn.svg,
    svgWidth: drawn.width,
    svgHeight: drawn.height,
    ...alternativeOf(element, context),
  };
}

function lookOf(element: Element, style: ComputedStyle, context: Context, room: Room): ChartLook {
  const custom = (name: `--${string}`): string | undefined => context.styles.custom(element, name)?.trim() || undefined;
  const colours = [1, 2, 3, 4, 5, 6].flatMap((number) => custom(`--chart-${number}`) ?? []);
  const color = custom('--chart-label') ?? style.color;
  return {
    faces: context.looks.of(style).fonts,
    size: style.fontSize,
    color,
    grid: custom('--chart-grid') ?? style.color,
    colours: colours.length > 0 ? colours : [style.color],
    language: room.language,
    numerals: context.numerals,
    direction: style.direction,
  };
}

function report(element: Element, context: Context): void {
  const path = element.attribs['data-path'];
  context.report({
    code: 'chart/data',
    severity: 'error',
    ...((path === undefined ? undefined : context.resources.locate(path)) ?? { file: path ?? '' }),
    message: 'These numbers cannot be drawn as a chart: it needs a kind, names of columns, and at least one number.',
    hint: 'Give rows of a name and numbers, or show the figure as a table.',
    ...(path === undefined ? {} : { path }),
  });
}
