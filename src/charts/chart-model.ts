/**
 * What a chart shows, without how it is drawn: codes, figures and ready-made texts. An element makes one from an answer; the table twin, the
 * tooltip, the exports and the drawing all read the same one, so they cannot disagree.
 */
export interface ChartModel {
  /** `columns`: categories run along the reading direction (weeks); `rows`: categories run downwards (codes). */
  readonly direction: 'columns' | 'rows';
  /** Weeks from old to new, or codes from the one that needs attention most. */
  readonly categories: readonly ChartCategory[];
  /** What a category is ("Week of"): heads the first column of the table. */
  readonly categoryLabel: string;
  /** One or more plots that share the categories, for figures of different kinds (a rate above its counts). At most six colors in all, or the fills of a `ramp`. */
  readonly panels: readonly ChartPanel[];
}

/** A week or a code. */
export interface ChartCategory {
  /** Identifies it in events: a `weekStart`, an endpoint type. */
  readonly key: string;
  /** Short, for the axis ("Nov 15"). */
  readonly label: string;
  /** Complete, for the tooltip and the table ("Nov 15 – 21, 2026"); the label when absent. */
  readonly title?: string;
}

/** Figures of one kind, on one value axis that starts at 0. Bars of one panel are stacked in the order of their series; lines are not. */
export interface ChartPanel {
  readonly key: string;
  /** Names the value axis ("Poor calls (%)"); needed as soon as there is a second panel. */
  readonly label?: string;
  /** `count` has whole ticks; `share` is a fraction, 1 = 100 %. */
  readonly unit: 'count' | 'share';
  readonly series: readonly ChartSeries[];
  /** Writes a figure out; null is "–". */
  readonly format: (value: number | null) => string;
  /** Given for a stack whose bars may also be seen as shares of their sum: writes such a share. */
  readonly formatShare?: (share: number | null) => string;
  /** Height (of rows: width) beside the other panels; 1 when absent. */
  readonly weight?: number;
  /** Lines across the plot: a target, a limit. */
  readonly lines?: readonly ChartLine[];
  /** Fills the room between two lines: the gap between assigned and used. */
  readonly gap?: { readonly from: string; readonly to: string };
}

/** One column of figures. */
export interface ChartSeries {
  /** Unique in the model. */
  readonly key: string;
  /** Name in tooltip and table ("Poor (%)"). */
  readonly label: string;
  /** `none`: in tooltip and table only. */
  readonly mark: 'bar' | 'line' | 'none';
  readonly color: ChartColor;
  /** Stripes instead of a solid area: tells two series of one color apart. */
  readonly hatched?: boolean;
  /** One for each category; null is a figure that the source does not have, or a share of nothing. */
  readonly values: readonly (number | null)[];
  /** True for each category in which the figure would be a share of nothing (0 of 0); absent for figures that are no shares. */
  readonly ofNothing?: readonly boolean[];
  /** Series with the same entry are one button of the legend; its own label when absent. */
  readonly legend?: { readonly key: string; readonly label: string };
}

/** A line at one value. */
export interface ChartLine {
  readonly value: number;
  readonly label: string;
  readonly kind: 'target' | 'limit';
}

/** A role, not a color: the theme has its colors, in every theme, and its pattern where color does not count. */
export type ChartColor = (typeof chartColors)[number];

/** Every color role: six series of equal standing, six steps from little to much, and the three that mean something. */
export const chartColors = [
  'series-1',
  'series-2',
  'series-3',
  'series-4',
  'series-5',
  'series-6',
  'step-1',
  'step-2',
  'step-3',
  'step-4',
  'step-5',
  'step-6',
  'good',
  'bad',
  'unknown',
] as const;

/** One figure of a chart. */
export interface ChartPoint {
  /** Index of the category. */
  readonly category: number;
  /** Key of the series. */
  readonly series: string;
}

/** A button of the legend. */
export interface LegendEntry {
  readonly key: string;
  readonly label: string;
  readonly color: ChartColor;
  readonly hatched?: boolean;
  readonly mark: 'bar' | 'line';
}

/** The legend's buttons, in the order in which series first appear; series without a mark have none. */
export function legendOf(model: ChartModel): LegendEntry[] {
  const entries = new Map<string, LegendEntry>();
  for (const series of model.panels.flatMap((panel) => panel.series)) {
    if (series.mark === 'none') continue;
    const key = legendKey(series);
    // A bar is the stronger sign: a line and a bar under one button show as a bar.
    if (entries.get(key)?.mark === 'bar') continue;
    const { color, hatched, mark } = series;
    entries.set(key, { key, label: series.legend?.label ?? series.label, color, hatched, mark });
  }
  return [...entries.values()];
}

/** The legend button that a series belongs to. */
export function legendKey(series: ChartSeries): string {
  return series.legend?.key ?? series.key;
}

/** The model without the series whose legend button is off. */
export function withoutHidden(model: ChartModel, hidden: ReadonlySet<string>): ChartModel {
  if (hidden.size === 0) return model;
  return mapPanels(model, (panel) => ({
    ...panel,
    series: panel.series.filter((series) => !hidden.has(legendKey(series))),
  }));
}

/** Whether a stack of this model may be seen as shares. */
export function hasShares(model: ChartModel): boolean {
  return model.panels.some((panel) => panel.formatShare);
}

/** The model with every stack that allows it as shares of its sum; a sum of 0 has no shares, nor has one of which a part is not known. */
export function inShares(model: ChartModel): ChartModel {
  return mapPanels(model, (panel) => {
    const { formatShare } = panel;
    if (!formatShare) return panel;
    const sums = model.categories.map((_, index) => (isWhole(panel, index) ? stackSum(panel, index) : null));
    const share = (one: ChartSeries, index: number) => (sums[index] ? drawnAt(one, index)! / sums[index] : null);
    const series = panel.series.map((one) => {
      if (one.mark !== 'bar') return one;
      return { ...one, values: sums.map((_, index) => share(one, index)), ofNothing: sums.map((sum) => sum === 0) };
    });
    return { ...panel, series, unit: 'share', format: formatShare };
  });
}

function isWhole(panel: ChartPanel, category: number): boolean {
  return panel.series.every((series) => series.mark !== 'bar' || valueAt(series, category) !== null);
}

/** The model with the categories from `first` up to and including `last` only. */
export function zoomed(model: ChartModel, first: number, last: number): ChartModel {
  if (first <= 0 && last >= model.categories.length - 1) return model;
  const cut = mapPanels(model, (panel) => ({
    ...panel,
    series: panel.series.map((series) => ({
      ...series,
      values: series.values.slice(first, last + 1),
      ...(series.ofNothing && { ofNothing: series.ofNothing.slice(first, last + 1) }),
    })),
  }));
  return { ...cut, categories: model.categories.slice(first, last + 1) };
}

/** The series with this key and its panel. */
export function findSeries(model: ChartModel, key: string): { series: ChartSeries; panel: ChartPanel } | undefined {
  for (const panel of model.panels) {
    const series = panel.series.find((one) => one.key === key);
    if (series) return { series, panel };
  }
  return undefined;
}

/** The figure of a series for a category; null where there is none, or none that is a number. */
export function valueAt(series: ChartSeries, category: number): number | null {
  const value = series.values[category];
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

/** Why a figure is not there: the source does not have it, or it would be a share of nothing. */
export type Absence = 'missing' | 'ofNothing';

/** Why a series has no figure for a category; undefined where it has one. */
export function absenceAt(series: ChartSeries, category: number): Absence | undefined {
  if (valueAt(series, category) !== null) return undefined;
  return series.ofNothing?.[category] ? 'ofNothing' : 'missing';
}

/** Every reason for which a figure of a model is not there, of one category or of all. */
export function absencesIn(model: ChartModel, category?: number): Absence[] {
  const categories = category === undefined ? [...model.categories.keys()] : [category];
  const all = model.panels.flatMap(({ series }) => series);
  const found = all.flatMap((one) => categories.map((index) => absenceAt(one, index)));
  return (['missing', 'ofNothing'] as const).filter((absence) => found.includes(absence));
}

/** The figure as it is drawn: an axis starts at 0, so what is below it is not there. The table shows it as it came. */
export function drawnAt(series: ChartSeries, category: number): number | null {
  const value = valueAt(series, category);
  return value === null ? null : Math.max(0, value);
}

/** The sum of a category's bars in a panel, as they are drawn. */
export function stackSum(panel: ChartPanel, category: number): number {
  let sum = 0;
  for (const series of panel.series) if (series.mark === 'bar') sum += drawnAt(series, category) ?? 0;
  return sum;
}

function mapPanels(model: ChartModel, change: (panel: ChartPanel) => ChartPanel): ChartModel {
  return { ...model, panels: model.panels.map(change) };
}
