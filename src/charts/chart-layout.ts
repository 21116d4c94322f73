import type { ChartModel, ChartPanel } from './chart-model.js';
import { drawnAt, stackSum } from './chart-model.js';
import { labelPlace } from './line-labels.js';
import type { LabelPlace } from './line-labels.js';
import { valueTicks } from './value-ticks.js';

/** A box in CSS pixels from the upper left corner of the drawing, also in right-to-left. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a panel is drawn, and what its value axis says. */
export interface PanelLayout {
  readonly panel: ChartPanel;
  readonly plot: Box;
  /** The value at the far end of the plot. */
  readonly max: number;
  readonly step: number;
  /** Labels of the ticks from 0 to `max`; empty where each bar carries its figure instead. */
  readonly tickLabels: readonly string[];
  /** Where the labels of the panel's lines stand, one for each. */
  readonly linePlaces: readonly LabelPlace[];
}

/**
 * Where everything of a chart is. Computed here and handed to the drawing, so that the cursor, the tooltip and a click know the place of a
 * figure without asking the drawing, before it is loaded and when it cannot be.
 */
export interface ChartLayout {
  readonly model: ChartModel;
  readonly width: number;
  readonly height: number;
  readonly rightToLeft: boolean;
  readonly panels: readonly PanelLayout[];
  /** Length of a category on its axis. */
  readonly band: number;
  readonly barSize: number;
  /** Every n-th category has its label, counted from the last, so that the newest week always has one. */
  readonly labelStep: number;
  /** Rows only: room for the labels of the categories; 0 when they are above their bars. */
  readonly labelRoom: number;
}

/** What a layout is made of. */
export interface LayoutInput {
  readonly model: ChartModel;
  readonly width: number;
  readonly height: number;
  readonly rightToLeft: boolean;
  /** Width of a text of the axes in pixels. */
  readonly measure: (text: string) => number;
}

const titleRoom = 34;
const tickRoom = 8;
const categoryRoom = 26;
/** Width of the largest bar of columns, in pixels. */
export const largestBar = 40;
/** How much of its category's room a bar of columns takes. */
export const barShare = 0.62;
/** Below this width the labels of rows stand above their bars. */
const narrowRows = 440;

/** What decides how high a chart is; known before its figures are. */
export interface ChartShape {
  readonly direction: 'columns' | 'rows';
  readonly panels: number;
  readonly categories: number;
}

/** The shape of a model. */
export function shapeOf({ direction, panels, categories }: ChartModel): ChartShape {
  return { direction, panels: panels.length, categories: categories.length };
}

/** The height that a chart needs to be read at a width: fixed for weeks, growing with the number of codes. */
export function preferredHeight({ direction, panels, categories }: ChartShape, width: number): number {
  if (direction === 'columns') return (panels > 1 ? 320 : 248) - (width < 420 ? 24 : 0);
  const row = width < narrowRows ? 44 : 32;
  return Math.max(3, categories) * row + (panels > 1 ? titleRoom : tickRoom) + tickRoom;
}

/** Places everything for one size. */
export function layOut(input: LayoutInput): ChartLayout {
  return input.model.direction === 'columns' ? layOutColumns(input) : layOutRows(input);
}

function layOutColumns({ model, width, height, rightToLeft, measure }: LayoutInput): ChartLayout {
  const top = hasTitles(model) ? titleRoom : tickRoom;
  const free = Math.max(model.panels.length * 16, height - top * model.panels.length - categoryRoom);
  const heights = split(free, model.panels);
  const ticks = model.panels.map((panel, index) => panelTicks(panel, heights[index] ?? 0));
  const valueRoom = Math.min(width * 0.4, Math.max(...ticks.flatMap((one) => one.labels.map(measure)), 0) + 10);
  const labelWidth = Math.max(...model.categories.map((category) => measure(category.label)), 1);
  const count = Math.max(1, model.categories.length);
  // The last label is centered on its category: half of it may need more room than half a category, which shrinks with that room.
  const missing = labelWidth / 2 - (width - valueRoom) / count / 2;
  const overhang = Math.max(2, missing / (1 - 0.5 / count) + 2);
  const plotWidth = Math.max(1, width - valueRoom - overhang);
  const band = plotWidth / count;
  let y = 0;
  const panels = model.panels.map((panel, index) => {
    const plot = { x: rightToLeft ? overhang : valueRoom, y: y + top, width: plotWidth, height: heights[index] ?? 0 };
    y += top + plot.height;
    const { max, step, labels } = ticks[index] ?? panelTicks(panel, plot.height);
    const middleOf = (category: number) => ((rightToLeft ? count - 1 - category : category) + 0.5) * band;
    const room = { width: plotWidth, height: plot.height, max, series: panel.series, middleOf, measure };
    const linePlaces = (panel.lines ?? []).map((line) => labelPlace(line, room));
    return { panel, plot, max, step, tickLabels: labels, linePlaces };
  });
  const labelStep = Math.max(1, Math.ceil((labelWidth + 12) / band));
  return { model, width, height, rightToLeft, panels, band, barSize: barSize(band), labelStep, labelRoom: 0 };
}

function layOutRows({ model, width, height, rightToLeft, measure }: LayoutInput): ChartLayout {
  const top = hasTitles(model) ? titleRoom : tickRoom;
  const band = Math.max(1, height - top - tickRoom) / Math.max(1, model.categories.length);
  const widest = Math.max(...model.categories.map((category) => measure(category.label)), 0);
  const labelRoom = width < narrowRows ? 0 : Math.min(widest + 16, width * 0.34);
  const gap = 20;
  const widths = split(width - labelRoom - gap * (model.panels.length - 1), model.panels);
  let x = labelRoom;
  const panels = model.panels.map((panel, index) => {
    const room = widths[index] ?? 0;
    const figures = model.categories.map((_, category) => panel.format(stackSum(panel, category)));
    const plotWidth = Math.max(8, room - Math.max(...figures.map(measure), 0) - 12);
    const plot = {
      x: rightToLeft ? width - x - plotWidth : x,
      y: top,
      width: plotWidth,
      height: band * model.categories.length,
    };
    x += room + gap;
    const max = largest(panel, model.categories.length) || 1;
    const linePlaces = (panel.lines ?? []).map(() => 'insideStartTop' as const);
    return { panel, plot, max, step: max, tickLabels: [], linePlaces };
  });
  const size = labelRoom === 0 ? Math.min(14, band * 0.4) : Math.min(18, band * 0.6);
  return { model, width, height, rightToLeft, panels, band, barSize: size, labelStep: 1, labelRoom };
}

/** The largest stack, line or limit of a panel. */
export function largest(panel: ChartPanel, categories: number): number {
  let max = 0;
  for (let index = 0; index < categories; index++) {
    max = Math.max(max, stackSum(panel, index));
    for (const series of panel.series) if (series.mark === 'line') max = Math.max(max, drawnAt(series, index) ?? 0);
  }
  for (const line of panel.lines ?? []) max = Math.max(max, line.value);
  return max;
}

function panelTicks(panel: ChartPanel, height: number) {
  const count = panel.series[0]?.values.length ?? 0;
  // A little air above the highest line, so that its label stays inside.
  const air = panel.series.some((series) => series.mark === 'line') ? 1 + 10 / Math.max(10, height) : 1;
  const max = largest(panel, count);
  const ticks = valueTicks({
    max: panel.unit === 'share' && max <= 1 ? Math.min(1, max * air) : max * air,
    unit: panel.unit,
    steps: Math.max(2, Math.floor(height / 32)),
  });
  return { ...ticks, labels: ticks.values.map((value) => panel.format(value)) };
}

function hasTitles(model: ChartModel): boolean {
  return model.panels.length > 1;
}

function split(room: number, panels: readonly ChartPanel[]): number[] {
  const weights = panels.map((panel) => panel.weight ?? 1);
  const sum = weights.reduce((total, weight) => total + weight, 0) || 1;
  return weights.map((weight) => Math.max(1, (room * weight) / sum));
}

function barSize(band: number): number {
  return Math.max(1, Math.min(largestBar, band * barShare));
}
