import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { ChartModel } from '../../charts/chart-model.js';
import { absenceAt, valueAt } from '../../charts/chart-model.js';
import { reasons } from './chart-readout.js';
import type { ChartViewTexts } from './chart-texts.js';
import { showWhenIdle } from './show-when-idle.js';

/** What the table is written with. */
interface TableWords {
  /** Names the table. */
  readonly caption: string;
  readonly text: ChartViewTexts;
}

/** The chart's figures as a table, and why some of them are "–". */
export function figuresTwin(model: ChartModel, words: TableWords): TemplateResult {
  return html`${figuresTable(model, words)}${reasons(model, words)}`;
}

/**
 * A row for each category, a column for each series, hidden ones too. Made by hand, not by a template: it is there for every chart, mostly
 * unseen, and a template of so many cells would cost as much as the drawing.
 */
function figuresTable(model: ChartModel, { caption, text }: TableWords): HTMLTableElement {
  const columns = model.panels.flatMap((panel) => panel.series.map((series) => ({ panel, series })));
  const table = document.createElement('table');
  table.part.add('table');
  showWhenIdle(table);
  table.createCaption().textContent = caption;
  const head = table.createTHead().insertRow();
  head.append(
    heading('col', model.categoryLabel),
    ...columns.map(({ series }) => heading('col', series.label, 'number')),
  );
  const body = table.createTBody();
  model.categories.forEach(({ title, label }, index) => {
    const row = body.insertRow();
    row.append(heading('row', title ?? label));
    for (const { panel, series } of columns) {
      const cell = row.insertCell();
      cell.className = 'number';
      cell.textContent = panel.format(valueAt(series, index));
      const absence = absenceAt(series, index);
      if (absence) cell.title = text[absence];
    }
  });
  return table;
}

/** Names come from anywhere, in any script: each has its own direction. */
function heading(scope: 'col' | 'row', text: string, className = ''): HTMLTableCellElement {
  const cell = document.createElement('th');
  cell.scope = scope;
  cell.dir = 'auto';
  cell.className = className;
  cell.textContent = text;
  return cell;
}
