import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Box } from '../../charts/chart-layout.js';
import type { ChartModel, ChartPoint } from '../../charts/chart-model.js';
import { findSeries, valueAt } from '../../charts/chart-model.js';
import type { ChartViewTexts } from '../../locales/chart-view-texts.js';
import { swatch } from './chart-legend.js';

/** Space between the tooltip and its category, and the window's edge, in pixels. */
const gap = 10;

/** Every figure of a category, the cursor's own set off. */
export function readout(model: ChartModel, at: ChartPoint, patterned: boolean): TemplateResult {
  const category = model.categories[at.category];
  const rows = model.panels.flatMap((panel) => {
    const stacked = panel.series.some((series) => series.mark === 'bar') && model.direction === 'columns';
    // As in the stack: what is drawn on top is read first.
    const inOrder = stacked ? panel.series.toReversed() : panel.series;
    return inOrder.map((series) => ({ series, value: panel.format(valueAt(series, at.category)) }));
  });
  return html`<div class="readout-title"><bdi>${category?.title ?? category?.label}</bdi></div>
    <div class="readout-rows">
      ${rows.map(
        ({ series, value }) =>
          html`<div class="readout-row ${series.key === at.series ? 'current' : ''}">
            ${swatch({ color: series.color, mark: series.mark, patterned })}<bdi class="readout-label"
              >${series.label}</bdi
            ><span class="readout-value">${value}</span>
          </div>`,
      )}
    </div>`;
}

/** The figure at the cursor in one sentence, for those who hear it. */
export function spokenPoint(model: ChartModel, at: ChartPoint, text: ChartViewTexts['chartView']): string {
  const found = findSeries(model, at.series);
  const category = model.categories[at.category];
  if (!found || !category) return '';
  const value = valueAt(found.series, at.category);
  return text.point({
    category: category.title ?? category.label,
    series: found.series.label,
    value: value === null ? text.missing : found.panel.format(value),
  });
}

/** Puts the tooltip beside a box of the drawing, on the side with more room, inside the window. */
export function placeReadout(tooltip: HTMLElement, beside: { drawing: DOMRect; box: Box | undefined }): void {
  const { drawing, box = { x: 0, y: 0, width: 0, height: 0 } } = beside;
  const { width, height } = tooltip.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const start = drawing.x + box.x;
  const end = start + box.width;
  const left = end + gap + width <= clientWidth - gap ? end + gap : start - gap - width;
  const top = drawing.y + box.y + box.height / 2 - height / 2;
  tooltip.style.setProperty('left', `${Math.max(gap, Math.min(left, clientWidth - width - gap))}px`);
  tooltip.style.setProperty('top', `${Math.max(gap, Math.min(top, clientHeight - height - gap))}px`);
}
