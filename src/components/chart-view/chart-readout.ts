import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Box } from '../../charts/chart-layout.js';
import type { ChartModel, ChartPoint } from '../../charts/chart-model.js';
import { absenceAt, absencesIn, findSeries, valueAt } from '../../charts/chart-model.js';
import { boxOnScreen, placeOnScreen, scaleOf, windowSize } from '../../core/element/on-screen.js';
import { NOT_AVAILABLE } from '../../core/texts/formats.js';
import { swatch } from './chart-legend.js';
import type { ChartViewTexts } from './chart-texts.js';

/** Space between the tooltip and its category, in the window's pixels. */
const gap = 10;

/** How figures are told. */
export interface ReadoutWords {
  readonly text: ChartViewTexts;
  /** Patterns instead of colors. */
  readonly patterned: boolean;
}

/** Every figure of a category, the cursor's own set off, and why some of them are "–". */
export function readout(model: ChartModel, at: ChartPoint, { text, patterned }: ReadoutWords): TemplateResult {
  const category = model.categories[at.category];
  const rows = model.panels.flatMap((panel) => {
    const stacked = panel.series.some((series) => series.mark === 'bar') && model.direction === 'columns';
    // As in the stack: what is drawn on top is read first.
    const inOrder = stacked ? panel.series.toReversed() : panel.series;
    return inOrder.map((series) => ({ series, value: panel.format(valueAt(series, at.category)) }));
  });
  return html`<div class="readout-title"><bdi .textContent=${category?.title ?? category?.label ?? ''}></bdi></div>
    <div class="readout-rows">
      ${rows.map(
        ({ series, value }) =>
          html`<div class="readout-row ${series.key === at.series ? 'current' : ''}">
            ${swatch({ color: series.color, hatched: series.hatched, mark: series.mark, patterned })}<bdi
              class="readout-label"
              .textContent=${series.label}
            ></bdi
            ><span class="readout-value" .textContent=${value}></span>
          </div>`,
      )}
    </div>
    ${reasons(model, { text, category: at.category })}`;
}

/** What "–" stands for, one line for each reason for which a figure of a category, or of the whole model, is not there. */
export function reasons(
  model: ChartModel,
  { text, category }: { text: ChartViewTexts; category?: number },
): TemplateResult[] {
  const said = absencesIn(model, category).map((absence) => text.reason(NOT_AVAILABLE, text[absence]));
  return said.map((reason) => html`<p class="reason" .textContent=${reason}></p>`);
}

/** The figure at the cursor in one sentence, for those who hear it. */
export function spokenPoint(model: ChartModel, at: ChartPoint, text: ChartViewTexts): string {
  const found = findSeries(model, at.series);
  const category = model.categories[at.category];
  if (!found || !category) return '';
  const absence = absenceAt(found.series, at.category);
  return text.point({
    category: category.title ?? category.label,
    series: found.series.label,
    value: absence ? text[absence] : found.panel.format(valueAt(found.series, at.category)),
  });
}

/** Puts the tooltip beside a box of the drawing, on the side with more room, inside the window. */
export function placeReadout(tooltip: HTMLElement, { plot, box }: { plot: HTMLElement; box: Box }): void {
  const drawing = boxOnScreen(plot);
  const scale = scaleOf(plot);
  const start = drawing.x + box.x * scale.x;
  const end = start + box.width * scale.x;
  const middle = drawing.y + (box.y + box.height / 2) * scale.y;
  const room = windowSize(tooltip.ownerDocument).width;
  placeOnScreen(tooltip, ({ width, height }) => ({
    left: end + gap + width <= room - gap ? end + gap : start - gap - width,
    top: middle - height / 2,
  }));
}
