import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { ChartModel } from '../../charts/chart-model.js';
import { valueAt } from '../../charts/chart-model.js';
import type { CsvColumn } from '../../core/csv.js';
import { CsvDocument } from '../../core/csv.js';

/** The chart's figures as a table: a row for each category, a column for each series, hidden ones too. */
export function figuresTable(model: ChartModel, caption: string): TemplateResult {
  const columns = model.panels.flatMap((panel) => panel.series.map((series) => ({ panel, series })));
  return html`<table part="table">
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        <th scope="col"><bdi>${model.categoryLabel}</bdi></th>
        ${columns.map(({ series }) => html`<th scope="col" class="number"><bdi>${series.label}</bdi></th>`)}
      </tr>
    </thead>
    <tbody>
      ${model.categories.map(
        (category, index) =>
          html`<tr>
            <th scope="row"><bdi>${category.title ?? category.label}</bdi></th>
            ${columns.map(({ panel, series }) => html`<td class="number">${panel.format(valueAt(series, index))}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** The same figures as a CSV document: weeks as dates, codes by their names, figures as plain numbers, shares as fractions. */
export function figuresCsv(model: ChartModel): CsvDocument<number> {
  const series: CsvColumn<number>[] = model.panels.flatMap((panel) =>
    panel.series.map((one) => ({ heading: one.label, value: (index: number) => valueAt(one, index) })),
  );
  const category: CsvColumn<number> = {
    heading: model.categoryLabel,
    value: (index) => model.categories[index]?.[model.direction === 'columns' ? 'key' : 'label'],
  };
  return new CsvDocument<number>([category, ...series]).append(model.categories.keys());
}
