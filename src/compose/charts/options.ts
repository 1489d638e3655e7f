import type { BarSeriesOption, LineSeriesOption } from 'echarts/charts';
import type { GridComponentOption, LegendComponentOption } from 'echarts/components';
import type { ComposeOption } from 'echarts/core';
import { dividedName } from './lines.js';
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

/** The part of a chart's width that names beside lying bars may take. */
const WIDEST_NAME = 0.42;

/** Distance of the lines of a name, in ems. */
const NAME_LINE = 1.25;

/** Widest bar of a row or column, as a number of ems. */
const WIDEST_BAR = 6;

/** What the parts of a plan share. */
interface Frame {
  readonly look: ChartLook;
  /** Bars lie down: their categories are rows. */
  readonly isLying: boolean;
  /** Room for the names beside lying bars, points; longer ones break. */
  readonly nameWidth: number;
  /** Each bar says its number, so that an axis of values would say it again. */
  readonly isNumbered: boolean;
  format(value: number): string;
  /** Width of a text, points. */
  widthOf(text: string): number;
}

const textOf = (look: ChartLook) => ({
  color: look.color,
  fontFamily: look.faces.join(', '),
  fontSize: look.size,
  fontWeight: 400 as const,
});

/** Plans a chart: bars lie down where the names of their categories would not fit under them. */
export function planChart(
  spec: ChartSpec,
  look: ChartLook,
  width: number,
  height: number,
  measure: MeasureText,
): ChartPlan {
  const locale = new Intl.Locale(look.language, { numberingSystem: look.numerals });
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const format = (value: number): string => number.format(value);
  const widthOf = (text: string): number => measure(text, look.size, look.faces);
  const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map(widthOf));
  const band = (width * 0.9) / spec.rows.length;
  const longest = widest(spec.rows.map((row) => row.name));
  const isLying = spec.kind === 'bar' && longest > band - look.size;
  const nameWidth = Math.min(longest + 1, width * WIDEST_NAME);
  const most = widest(spec.rows.flatMap((row) => row.values.map((value) => (value === null ? '' : format(value)))));
  const isNumbered = spec.kind === 'bar' && (isLying || hasRoom(spec, band, most));
  const frame: Frame = { look, isLying, nameWidth, isNumbered, format, widthOf };
  const names = spec.columns.slice(1);
  const hasLegend = names.length > 1;
  const unit = isNumbered ? undefined : spec.unit;
  const top = look.size * (unit ? 2.2 : 1.4) + (hasLegend ? look.size * 2 : 0);
  const categories = categoryAxis(spec, frame);
  const values = valueAxis(unit, frame);
  const nameLines = Math.ceil((longest / nameWidth) * 1.15);
  const row = look.size * Math.max(1.9 * (hasLegend ? names.length * 0.8 : 1), nameLines * NAME_LINE + 0.6);
  return {
    height: isLying ? spec.rows.length * row + top + look.size : height,
    options: {
      animation: false,
      color: [...look.colours],
      textStyle: textOf(look),
      grid: {
        left: 1,
        right: isLying ? most + NEAR * 2 : NEAR * 2,
        top,
        bottom: 1,
        outerBoundsMode: 'same',
        outerBoundsContain: 'axisLabel',
        outerBoundsClampWidth: '5%',
      },
      ...(hasLegend ? { legend: legend(names, look, spec.kind) } : {}),
      ...(isLying ? { xAxis: values, yAxis: categories } : { xAxis: categories, yAxis: values }),
      series: names.map((name, index) =>
        spec.kind === 'bar' ? bars(spec, name, index, frame) : line(spec, name, index, look),
      ),
    },
  };
}

function categoryAxis(spec: ChartSpec, { look, isLying, nameWidth, widthOf }: Frame) {
  // The library would divide names by a table of widths that it makes only when it has the time.
  const formatter = (name: string): string => dividedName(name, nameWidth, widthOf);
  const name = { interval: 0, width: nameWidth, formatter, lineHeight: look.size * NAME_LINE };
  return {
    type: 'category' as const,
    data: spec.rows.map((row) => row.name),
    inverse: isLying,
    boundaryGap: true,
    axisLine: { lineStyle: { color: look.grid, width: 0.75 } },
    axisTick: { show: false },
    axisLabel: { ...textOf(look), ...(isLying ? name : { hideOverlap: true }) },
  };
}

function valueAxis(unit: string | undefined, { look, isNumbered, format }: Frame) {
  return {
    type: 'value' as const,
    name: unit ?? '',
    nameLocation: 'end' as const,
    nameTextStyle: { ...textOf(look), align: 'left' as const, padding: [0, 0, 0, 0] },
    nameGap: look.size,
    splitNumber: 4,
    axisLine: { show: false },
    axisTick: { show: false },
    axisLabel: { ...textOf(look), show: !isNumbered, formatter: (value: number) => format(value) },
    splitLine: { show: !isNumbered, lineStyle: { color: look.grid, width: 0.5 } },
  };
}

/** Numbers stand at upright bars where they have room side by side. */
function hasRoom(spec: ChartSpec, band: number, most: number): boolean {
  return (band * 0.8) / (spec.columns.length - 1) > most;
}

function legend(names: readonly string[], look: ChartLook, kind: ChartSpec['kind']): LegendComponentOption {
  return {
    data: [...names],
    top: 0,
    left: 0,
    // Accents of capitals rise above the box that the chart's library gives a line.
    padding: [look.size * 0.3, 0, 0, 0],
    itemWidth: kind === 'line' ? look.size * 3 : look.size,
    itemHeight: look.size * 0.8,
    itemGap: look.size * 1.5,
    textStyle: textOf(look),
    selectedMode: false,
  };
}

function bars(spec: ChartSpec, name: string, index: number, frame: Frame): BarSeriesOption {
  const { look, isLying, isNumbered, format } = frame;
  return {
    type: 'bar',
    name,
    data: spec.rows.map((row) => row.values[index] ?? null),
    itemStyle: { color: colourOf(look, index) },
    barGap: '12%',
    barCategoryGap: '32%',
    barMaxWidth: look.size * WIDEST_BAR,
    label: {
      show: isNumbered,
      position: isLying ? 'right' : 'top',
      distance: NEAR,
      color: look.color,
      fontFamily: look.faces.join(', '),
      fontSize: look.size,
      textBorderWidth: 0,
      formatter: ({ value }) => (typeof value === 'number' ? format(value) : ''),
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
