import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent } from 'echarts/components';
import { init, setPlatformAPI, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { FaceSource } from '../../pdf/document.js';
import { cleanChart } from './clean.js';
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

/** Draws charts as vectors, set in the document's own faces. */
export class Charts {
  private readonly measure: MeasureText;

  constructor(faceOf: (name: string) => FaceSource | undefined) {
    this.measure = textMeasure(faceOf);
  }

  draw(spec: ChartSpec, look: ChartLook, width: number, asked: number): DrawnChart {
    const { options, height } = planChart(spec, look, width, asked, this.measure);
    setPlatformAPI({ measureText: (text, font) => ({ width: this.widthOf(text, font ?? '') }) });
    const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
    try {
      chart.setOption(options);
      return { svg: cleanChart(chart.renderToSVGString(), width, height, look.direction), width, height };
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
