import { valueAt } from '../../charts/chart-model.js';
import type { ChartModel, ChartPanel, ChartSeries } from '../../charts/chart-model.js';
import type { CsvColumn } from '../../core/texts/csv.js';
import { CsvDocument, csvPunctuation } from '../../core/texts/csv.js';
import { percentAsShown } from '../../core/texts/percent-as-shown.js';

/**
 * The figures of a chart as a CSV document, with the marks that spreadsheets of a locale expect: weeks as dates, codes by their names, counts as
 * plain numbers, shares in percent as they are shown.
 */
export function figuresCsv(model: ChartModel, locale: string): CsvDocument<number> {
  const series = model.panels.flatMap((panel) => panel.series.map((one) => figuresColumn(panel, one)));
  const category: CsvColumn<number> = {
    heading: model.categoryLabel,
    value: (index) => model.categories[index]?.[model.direction === 'columns' ? 'key' : 'label'],
  };
  return new CsvDocument<number>([category, ...series], csvPunctuation(locale)).append(model.categories.keys());
}

function figuresColumn({ unit }: ChartPanel, series: ChartSeries): CsvColumn<number> {
  const { label } = series;
  if (unit !== 'share') return { heading: label, value: (index) => valueAt(series, index) };
  return {
    heading: label.includes('%') ? label : `${label} (%)`,
    value: (index) => percentAsShown(valueAt(series, index)),
  };
}
