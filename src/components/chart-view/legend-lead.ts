import { findSeries, valueAt } from '../../charts/chart-model.js';
import type { ChartModel } from '../../charts/chart-model.js';
import type { ChosenFigure } from './chart-cursor.js';
import type { LegendLead } from './chart-legend.js';
import { spokenPoint } from './chart-readout.js';
import type { ChartViewTexts } from './chart-texts.js';

/** What an entry of the legend leads to depends on. */
interface LeadContext {
  readonly model: ChartModel;
  readonly text: ChartViewTexts;
  /** The figure that was chosen; undefined: none. */
  readonly chosen: ChosenFigure | undefined;
  readonly choose: (figure: ChosenFigure, isAgain: boolean) => void;
}

/** What leads to the rows behind a series: its newest figure that counts anything, chosen as in the drawing. Undefined where it has none. */
export function legendLead(series: string, { model, text, chosen, choose }: LeadContext): LegendLead | undefined {
  const found = findSeries(model, series)?.series;
  const category = found?.values.findLastIndex((_value, index) => (valueAt(found, index) ?? 0) > 0) ?? -1;
  const key = model.categories[category]?.key;
  if (key === undefined) return undefined;
  const isChosen = chosen?.series === series && chosen.key === key;
  const label = spokenPoint(model, { category, series }, text);
  return { label, isChosen, choose: () => choose({ series, key }, isChosen) };
}
