import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent } from 'echarts/components';
import { init, setPlatformAPI, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { Kept } from '../../kept.js';
import { cleanChart } from './clean.js';
import { type ChartFace, faceKey } from './face-key.js';
import type { ChartLook } from './look.js';
import { type MeasureText, textMeasure } from './measure.js';
import { planChart } from './options.js';
import type { ChartSpec } from './spec.js';

use([BarChart, LineChart, GridComponent, LegendComponent, SVGRenderer]);

/** A drawn chart; its units are points. */
export interface DrawnChart {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** A chart with the texts that were measured for it. */
interface Measured {
  readonly chart: DrawnChart;
  readonly texts: readonly string[];
}

/** Characters of drawings that a process keeps: those of a place are drawn for each of its layouts. */
const MOST_CHARACTERS = 4_000_000;

/** Charts by all that they are drawn from. */
const drawn = new Kept<string, Measured>(MOST_CHARACTERS, ({ chart, texts }, key) =>
  [chart.svg, key, ...texts].reduce((sum, { length }) => sum + length, 0),
);

/** What the library measures in each font before any text. */
const SAMPLES = ['国', 'a'];

/** Draws charts as vectors, set in the document's own faces. */
export class Charts {
  private readonly measure: MeasureText;

  constructor(private readonly faceOf: (name: string) => ChartFace | undefined) {
    this.measure = textMeasure(faceOf);
  }

  draw(spec: ChartSpec, look: ChartLook, width: number, asked: number): DrawnChart {
    const faces = look.faces.map((name) => this.faceOf(name));
    const files = faces.map((face) => (face === undefined ? '' : faceKey(face))).join();
    const key = JSON.stringify([spec, look, width, asked, files]);
    const { chart, texts } = drawn.of(key, () => this.drawAnew(spec, look, width, asked, markOf(files)));
    // Which files a document reads must not depend on what was drawn or measured before.
    for (const text of texts) this.measure(text, look.size, look.faces);
    return chart;
  }

  /** @param mark Stands for the files of the faces: the library keeps widths of texts by the names of their faces alone. */
  private drawAnew(spec: ChartSpec, look: ChartLook, width: number, asked: number, mark: string): Measured {
    const marked = { ...look, faces: [...look.faces, mark] };
    const { options, height } = planChart(spec, marked, width, asked, this.measure);
    setPlatformAPI({ measureText: (text, font) => ({ width: this.widthOf(text, font ?? '') }) });
    const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
    try {
      chart.setOption(options);
      const svg = cleanChart(chart.renderToSVGString().replaceAll(`, ${mark}`, ''), width, height, look.direction);
      const names = spec.rows.map(({ name }) => name);
      return { chart: { svg, width, height }, texts: [...SAMPLES, ...names, ...spec.columns, ...textsOf(svg)] };
    } finally {
      chart.dispose();
    }
  }

  /** The library names a font as CSS does: `400 8px SourceSans3-400, Vazirmatn-400`. */
  private widthOf(text: string, font: string): number {
    const [, size = '10', faces = ''] = /([\d.]+)px\s+(.+)$/.exec(font) ?? [];
    return this.measure(text, Number(size), faces.replace(/["']/g, '').split(/\s*,\s*/));
  }
}

const markOf = (files: string): string => `files-${Buffer.from(files).toString('hex')}`;

const textsOf = (svg: string): string[] => [...svg.matchAll(/>([^<]+)</g)].map(([, text = '']) => text);
