import type { ECharts } from 'echarts/core';
import { chartOption } from './chart-options.js';
import type { ChartPicture } from './chart-picture.js';
import { optionChange } from './option-change.js';
import type { ChartOption } from './option-parts.js';

/** Size of a drawing in CSS pixels. */
export interface DrawingSize {
  readonly width: number;
  readonly height: number;
}

/** One ECharts instance and what it has been told so far. */
export class ChartPainter {
  private told: ChartOption | undefined;

  constructor(
    private readonly chart: ECharts,
    private readonly box: HTMLElement,
    private size: DrawingSize,
  ) {}

  /** Draws a picture: tells ECharts what is different from the one before. */
  show({ layout, look }: ChartPicture): void {
    const { width, height } = layout;
    // Not `chart.resize`, which would draw the picture before this one in the new size first: what follows tells where everything is now.
    if (this.size.width !== width || this.size.height !== height) this.chart.getZr().resize({ width, height });
    this.size = { width, height };
    // On paper the page scales the drawing: nothing asks for another size then.
    this.box.querySelector('svg')?.setAttribute('viewBox', `0 0 ${width} ${height}`);
    const option = chartOption(layout, look);
    const change = optionChange(this.told, option);
    if (!change) return;
    this.chart.setOption(change.option, { lazyUpdate: false, silent: true, replaceMerge: [...change.replace] });
    this.told = option;
  }

  /** Ends the instance and empties its box. */
  dispose(): void {
    this.chart.dispose();
  }
}
