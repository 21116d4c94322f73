import { valueAt } from '../../charts/chart-model.js';
import type { ChartModel } from '../../charts/chart-model.js';
import type { CsvColumn } from '../../core/texts/csv.js';
import { CsvDocument } from '../../core/texts/csv.js';

/** The same figures as a CSV document: weeks as dates, codes by their names, figures as plain numbers, shares as fractions. Empty without a model. */
export function figuresCsv(model: ChartModel | undefined): string {
  if (!model) return '';
  const series: CsvColumn<number>[] = model.panels.flatMap((panel) =>
    panel.series.map((one) => ({ heading: one.label, value: (index: number) => valueAt(one, index) })),
  );
  const category: CsvColumn<number> = {
    heading: model.categoryLabel,
    value: (index) => model.categories[index]?.[model.direction === 'columns' ? 'key' : 'label'],
  };
  return new CsvDocument<number>([category, ...series]).append(model.categories.keys()).toString();
}
