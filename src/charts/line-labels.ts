import type { ChartLine, ChartSeries } from './chart-model.js';
import { drawnAt } from './chart-model.js';

/** Where the label of a line across the plot stands: at the plot's left or right end, above or below the line. ECharts' own names. */
export type LabelPlace = 'insideStartTop' | 'insideStartBottom' | 'insideEndTop' | 'insideEndBottom';

/** A plot of columns, as far as labels need it. */
interface Plot {
  readonly width: number;
  readonly height: number;
  readonly max: number;
  readonly series: readonly ChartSeries[];
  /** The middle of a category, in pixels from the plot's left. */
  readonly middleOf: (category: number) => number;
  /** Width of a text of the axes in pixels. */
  readonly measure: (text: string) => number;
}

interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The best place first. */
const places: readonly LabelPlace[] = ['insideStartTop', 'insideStartBottom', 'insideEndTop', 'insideEndBottom'];
const height = 15;
/** Space between a label and its line, and the plot's end. */
const gap = 3;
/** A line is looked at so often, in pixels. */
const stride = 4;

/** The place at which a label covers least of the lines of the series, and of the figure at their end. */
export function labelPlace(line: ChartLine, plot: Plot): LabelPlace {
  const width = plot.measure(line.label) + 2 * gap;
  const y = plot.height * (1 - line.value / plot.max);
  const cost = (place: LabelPlace) => {
    const left = place.includes('Start') ? 0 : plot.width - width;
    const top = place.endsWith('Top') ? y - gap - height : y + gap;
    const area = { left, right: left + width, top, bottom: top + height };
    const isOutside = area.top < 0 || area.bottom > plot.height;
    return covered(area, plot) + (isOutside ? 1000 : 0);
  };
  return places.reduce((best, place) => (cost(place) < cost(best) ? place : best));
}

/** How much of the lines an area covers, in strides. */
function covered(area: Area, plot: Plot): number {
  let count = 0;
  for (const series of plot.series) {
    if (series.mark !== 'line') continue;
    series.values.forEach((_, index) => (count += coveredBetween(area, plot, { series, index })));
  }
  return count;
}

/** As above, from a figure to the next one; at the last one its written figure, which stands above it. */
function coveredBetween(area: Area, plot: Plot, { series, index }: { series: ChartSeries; index: number }): number {
  const from = pointOf(plot, series, index);
  const to = pointOf(plot, series, index + 1);
  if (!from) return 0;
  if (!to) return isInside({ x: from.x, y: from.y - height }, grown(area, 24)) ? 10 : 0;
  const steps = Math.max(1, Math.ceil(Math.abs(to.x - from.x) / stride));
  let count = 0;
  for (let step = 0; step <= steps; step++) {
    const part = step / steps;
    const at = { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
    if (isInside(at, grown(area, 2))) count += 1;
  }
  return count;
}

function pointOf(plot: Plot, series: ChartSeries, index: number): { x: number; y: number } | undefined {
  const value = index < series.values.length ? drawnAt(series, index) : null;
  return value === null ? undefined : { x: plot.middleOf(index), y: plot.height * (1 - value / plot.max) };
}

function grown({ left, right, top, bottom }: Area, by: number): Area {
  return { left: left - by, right: right + by, top: top - Math.min(by, 4), bottom: bottom + Math.min(by, 4) };
}

function isInside({ x, y }: { x: number; y: number }, { left, right, top, bottom }: Area): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}
