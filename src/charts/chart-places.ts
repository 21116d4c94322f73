import type { Box, ChartLayout, PanelLayout } from './chart-layout.js';
import type { ChartPanel, ChartPoint } from './chart-model.js';
import { drawnAt } from './chart-model.js';

/* Where a figure of a layout is, and which one is at a place. Beside the layout, because it comes with the code that draws. */

/** The box of a figure's mark; a point of a line is a box without size. Undefined when it is not drawn. */
export function markBox(layout: ChartLayout, point: ChartPoint): Box | undefined {
  for (const place of layout.panels) {
    const series = place.panel.series.find((one) => one.key === point.series);
    if (!series) continue;
    if (series.mark === 'none') return undefined;
    const value = drawnAt(series, point.category);
    const before = series.mark === 'bar' ? sumBefore(place.panel, point) : (value ?? 0);
    return alongValue(layout, place, {
      category: point.category,
      from: before,
      to: series.mark === 'bar' ? before + (value ?? 0) : before,
    });
  }
  return undefined;
}

/** The stripe of a category over the whole plot of a panel. */
export function bandBox(layout: ChartLayout, place: PanelLayout, category: number): Box {
  const { plot } = place;
  const start = categoryStart(layout, place, category);
  return layout.model.direction === 'columns'
    ? { x: start, y: plot.y, width: layout.band, height: plot.height }
    : { x: plot.x, y: start, width: plot.width, height: layout.band };
}

/** The category at a place of the drawing; undefined beside the plots. */
export function categoryAt(layout: ChartLayout, x: number, y: number): number | undefined {
  const count = layout.model.categories.length;
  const first = layout.panels[0];
  if (!first || count === 0) return undefined;
  const columns = layout.model.direction === 'columns';
  const offset = columns ? x - first.plot.x : y - first.plot.y;
  const index = Math.floor(offset / layout.band);
  if (index < 0 || index >= count || (columns && (y < 0 || y > layout.height))) return undefined;
  return columns && layout.rightToLeft ? count - 1 - index : index;
}

/** The series whose mark in a category is nearest to a place. */
export function seriesAt(layout: ChartLayout, category: number, at: { x: number; y: number }): string | undefined {
  let nearest: { key: string; distance: number } | undefined;
  for (const { panel } of layout.panels) {
    for (const series of panel.series) {
      const box = drawnAt(series, category) === null ? undefined : markBox(layout, { category, series: series.key });
      if (!box) continue;
      const distance = Math.hypot(outside(at.x, box.x, box.width), outside(at.y, box.y, box.height));
      if (!nearest || distance < nearest.distance) nearest = { key: series.key, distance };
    }
  }
  return nearest?.key;
}

function sumBefore(panel: ChartPanel, point: ChartPoint): number {
  let sum = 0;
  for (const series of panel.series) {
    if (series.key === point.series) break;
    if (series.mark === 'bar') sum += drawnAt(series, point.category) ?? 0;
  }
  return sum;
}

function categoryStart(layout: ChartLayout, { plot }: PanelLayout, category: number): number {
  if (layout.model.direction === 'rows') return plot.y + category * layout.band;
  const index = layout.rightToLeft ? layout.model.categories.length - 1 - category : category;
  return plot.x + index * layout.band;
}

function alongValue(
  layout: ChartLayout,
  place: PanelLayout,
  mark: { category: number; from: number; to: number },
): Box {
  const { plot, max } = place;
  const columns = layout.model.direction === 'columns';
  const start = categoryStart(layout, place, mark.category);
  const point = mark.from === mark.to;
  const across = point ? 0 : layout.barSize;
  const middle = start + layout.band / 2 - across / 2;
  const from = Math.min(1, mark.from / max);
  const length = Math.min(1, mark.to / max) - from;
  if (columns)
    return { x: middle, y: plot.y + plot.height * (1 - from - length), width: across, height: plot.height * length };
  const x = layout.rightToLeft ? plot.x + plot.width * (1 - from - length) : plot.x + plot.width * from;
  return { x, y: middle, width: plot.width * length, height: across };
}

function outside(at: number, start: number, length: number): number {
  return Math.max(start - at, 0, at - start - length);
}
