import type { BarSeriesOption, LineSeriesOption } from 'echarts/charts';
import type { GridComponentOption, LegendComponentOption } from 'echarts/components';
import type { ComposeOption } from 'echarts/core';
import { type ChartLook, DASHES, SYMBOLS } from './look.js';
import type { MeasureText } from './measure.js';
import type { ChartSpec } from './spec.js';

export type ChartOptions = ComposeOption<
  BarSeriesOption | LineSeriesOption | GridComponentOption | LegendComponentOption
>;

/** A chart, ready to draw, and how high it wants to be. Points. */
export interface ChartPlan {
  readonly options: ChartOptions;
  readonly height: number;
}

/** Between a mark and its number, and between a line's end and its name. */
const NEAR = 4;

/** Widest bar of a row or column, as a number of ems. */
const WIDEST_BAR = 3;

/** Plans a chart: bars lie down where the names of their categories would not fit under them. */
export function planChart(
  spec: ChartSpec,
  look: ChartLook,
  width: number,
  height: number,
  measure: MeasureText,
): ChartPlan {
  const number = new Intl.NumberFormat(look.language, { maximumFractionDigits: 2 });
  const format = (value: number): string => number.format(value);
  const widest = (texts: readonly string[]): number =>
    Math.max(0, ...texts.map((text) => measure(text, look.size, look.face)));
  const band = (width * 0.9) / spec.rows.length;
  const isLying = spec.kind === 'bar' && widest(spec.rows.map((row) => row.name)) > band - look.size;
  const names = spec.columns.slice(1);
  const hasLegend = names.length > 1;
  const top = (spec.unit ? look.size * 1.8 : look.size) + (hasLegend ? look.size * 2 : 0);
  const text = { color: look.color, fontFamily: look.face, fontSize: look.size, fontWeight: 400 as const };
  const isReversed = look.direction === 'rtl';
  const categories = {
    type: 'category' as const,
    data: spec.rows.map((row) => row.name),
    inverse: isLying || isReversed,
    boundaryGap: true,
    axisLine: { lineStyle: { color: look.grid, width: 0.75 } },
    axisTick: { show: false },
    axisLabel: { ...text, ...(isLying ? { interval: 0 } : { hideOverlap: true }) },
  };
  const values = {
    type: 'value' as const,
    name: spec.unit ?? '',
    nameLocation: 'end' as const,
    nameTextStyle: { ...text, align: 'left' as const, padding: [0, 0, 0, 0] },
    nameGap: look.size,
    inverse: isLying && isReversed,
    splitNumber: 4,
    axisLine: { show: false },
    axisTick: { show: false },
    axisLabel: { ...text, formatter: (value: number) => format(value) },
    splitLine: { lineStyle: { color: look.grid, width: 0.5 } },
    ...(isLying ? { name: '' } : {}),
  };
  const most = widest(spec.rows.flatMap((row) => row.values.map((value) => (value === null ? '' : format(value)))));
  const series = names.map((name, index) =>
    spec.kind === 'bar'
      ? bars(spec, name, index, look, { isLying, showsNumbers: showsNumbers(spec, isLying, band, most), format })
      : line(spec, name, index, look),
  );
  const bar = look.size * 1.9 * (names.length > 1 ? names.length * 0.8 : 1);
  return {
    height: isLying ? Math.max(height * 0.6, spec.rows.length * bar + top + look.size * 2.5) : height,
    options: {
      animation: false,
      color: [...look.colours],
      textStyle: text,
      grid: {
        left: 1,
        right: isLying ? most + NEAR * 2 : NEAR * 2,
        top,
        bottom: 1,
        outerBoundsMode: 'same',
        outerBoundsContain: 'axisLabel',
      },
      ...(hasLegend ? { legend: legend(names, look, text, spec.kind) } : {}),
      ...(isLying ? { xAxis: values, yAxis: categories } : { xAxis: categories, yAxis: values }),
      series,
    },
  };
}

/** Numbers stand at bars where they have room. */
function showsNumbers(spec: ChartSpec, isLying: boolean, band: number, most: number): boolean {
  const series = spec.columns.length - 1;
  return isLying || (band * 0.8) / series > most;
}

function legend(
  names: readonly string[],
  look: ChartLook,
  text: object,
  kind: ChartSpec['kind'],
): LegendComponentOption {
  return {
    data: [...names],
    top: 0,
    [look.direction === 'rtl' ? 'right' : 'left']: 0,
    padding: 0,
    itemWidth: kind === 'line' ? look.size * 3 : look.size,
    itemHeight: look.size * 0.8,
    itemGap: look.size * 1.5,
    textStyle: text,
    selectedMode: false,
  };
}

interface BarManner {
  readonly isLying: boolean;
  readonly showsNumbers: boolean;
  format(value: number): string;
}

function bars(spec: ChartSpec, name: string, index: number, look: ChartLook, manner: BarManner): BarSeriesOption {
  const end = look.direction === 'rtl' ? ('left' as const) : ('right' as const);
  return {
    type: 'bar',
    name,
    data: spec.rows.map((row) => row.values[index] ?? null),
    itemStyle: { color: colourOf(look, index) },
    barGap: '12%',
    barCategoryGap: '32%',
    barMaxWidth: look.size * WIDEST_BAR,
    label: {
      show: manner.showsNumbers,
      position: manner.isLying ? end : 'top',
      distance: NEAR,
      color: look.color,
      fontFamily: look.face,
      fontSize: look.size,
      textBorderWidth: 0,
      formatter: ({ value }) => (typeof value === 'number' ? manner.format(value) : ''),
    },
  };
}

function line(spec: ChartSpec, name: string, index: number, look: ChartLook): LineSeriesOption {
  const dash = DASHES[index % DASHES.length] ?? 'solid';
  return {
    type: 'line',
    name,
    data: spec.rows.map((row) => row.values[index] ?? null),
    connectNulls: false,
    symbol: SYMBOLS[index % SYMBOLS.length] ?? 'circle',
    symbolSize: look.size * 0.75,
    showAllSymbol: true,
    itemStyle: { color: colourOf(look, index) },
    lineStyle: { color: colourOf(look, index), width: 1.75, type: dash },
    clip: false,
  };
}

const colourOf = (look: ChartLook, index: number): string => look.colours[index % look.colours.length] ?? look.color;
