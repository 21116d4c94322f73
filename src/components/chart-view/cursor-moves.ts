import type { ChartModel, ChartPoint } from '../../charts/chart-model.js';

/** What a key asks of the cursor. */
export type CursorMove = 'category-back' | 'category-on' | 'series-back' | 'series-on' | 'first' | 'last';

/** The move of a key: the arrows along the categories' axis change the category, the others the series. */
export function cursorMove(
  key: string,
  { model, rightToLeft }: { model: ChartModel; rightToLeft: boolean },
): CursorMove | undefined {
  if (key === 'Home') return 'first';
  if (key === 'End') return 'last';
  const columns = model.direction === 'columns';
  const isForward = key === (rightToLeft ? 'ArrowLeft' : 'ArrowRight');
  if (key === 'ArrowLeft' || key === 'ArrowRight') {
    return columns ? (isForward ? 'category-on' : 'category-back') : isForward ? 'series-on' : 'series-back';
  }
  // Upwards in a stack is the next series; downwards in rows is the next category.
  if (key === 'ArrowUp') return columns ? 'series-on' : 'category-back';
  if (key === 'ArrowDown') return columns ? 'series-back' : 'category-on';
  return undefined;
}

/** Where a move leads; a cursor that is nowhere yet starts at the newest week, or the first code. Undefined when nothing is drawn. */
export function movedCursor(
  model: ChartModel,
  from: ChartPoint | undefined,
  move?: CursorMove,
): ChartPoint | undefined {
  const keys = drawnSeries(model);
  const last = model.categories.length - 1;
  const first = keys[0];
  if (last < 0 || first === undefined) return undefined;
  if (!from || from.category > last || !keys.includes(from.series)) {
    const start = model.direction === 'columns' ? last : 0;
    return { category: move === 'first' ? 0 : move === 'last' ? last : start, series: first };
  }
  const category = { 'category-back': from.category - 1, 'category-on': from.category + 1, first: 0, last }[
    move as string
  ];
  if (category !== undefined) return { ...from, category: Math.min(last, Math.max(0, category)) };
  const step = move === 'series-on' ? 1 : move === 'series-back' ? -1 : 0;
  const index = Math.min(keys.length - 1, Math.max(0, keys.indexOf(from.series) + step));
  return { ...from, series: keys[index] ?? first };
}

/** From the lowest panel upwards, as the eye goes from a stack to the line above it. */
function drawnSeries(model: ChartModel): string[] {
  const panels = model.direction === 'columns' ? model.panels.toReversed() : model.panels;
  return panels.flatMap((panel) => panel.series.filter((one) => one.mark !== 'none').map((one) => one.key));
}
