import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { hasShares, legendOf } from '../../charts/chart-model.js';
import type { LegendEntry } from '../../charts/chart-model.js';
import { shapeOf } from '../../charts/chart-layout.js';
import { chartSkeleton } from '../../components/chart-view/chart-skeleton.js';
import type { ChartViewTexts } from '../../components/chart-view/chart-texts.js';
import { canZoom } from '../../components/chart-view/chart-zoom.js';
import type { ChartContent } from './chart-content.js';

/**
 * The place of a chart that is awaited, or whose code is: an example of its content in lines that are not seen, because only text knows how many
 * lines it takes in a language and at a width.
 */
export function awaitedChart(
  { model, summary, notes }: ChartContent,
  { text, legendLeads }: { text: ChartViewTexts; legendLeads: boolean },
): TemplateResult {
  const { direction, panels, categories } = model;
  const legend = legendOf(model);
  return html`<div class="awaited-chart">
    <p class="summary"><span class="bone line"></span><span class="awaited-lines" .textContent=${summary}></span></p>
    <div class="bar">
      ${legend.length > 1 ? html`<div class="legend">${legend.map(({ mark, label }) => entry({ mark, label, legendLeads }))}</div>` : nothing}
      <div class="tools awaited-lines">
        ${canZoom(categories.length) ? html`${button()}${button()}` : nothing}
        ${hasShares(model) ? html`<span class="segmented">${choice(text.counts)}${choice(text.shares)}</span>` : nothing}
        ${button(text.showTable)}${button(text.download)}
      </div>
    </div>
    <div class="plot ${direction} ${panels.length > 1 ? 'titled' : ''}">
      ${direction === 'rows' ? categories.map(() => html`<span class="row-room"></span>`) : nothing}
      ${chartSkeleton(shapeOf(model))}
    </div>
    ${notes.length > 0 ? html`<div class="notes awaited-lines">${notes.map((note) => html`<p .textContent=${note}></p>`)}</div>` : nothing}
  </div>`;
}

function entry({ mark, label, legendLeads }: Pick<LegendEntry, 'mark' | 'label'> & { legendLeads: boolean }) {
  return html`<span class="legend-item"
    ><span class="legend-entry"
      ><span class="bone swatch ${mark === 'line' ? 'long' : ''}"></span
      ><span class="awaited-lines" .textContent=${label}></span></span
    >${legendLeads ? html`<span class="legend-rows"></span>` : nothing}</span
  >`;
}

function button(label = ''): TemplateResult {
  return html`<span class="tool"><i class="swatch tool-icon"></i><span .textContent=${label}></span></span>`;
}

function choice(label: string): TemplateResult {
  return html`<span class="choice"><span .textContent=${label}></span></span>`;
}
