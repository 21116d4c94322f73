import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { tip } from '../../components/tooltip/tooltip.js';
import { icon } from '../../core/element/icons.js';
import type { KpiTexts } from '../../locales/kpi-texts.js';

/** The button that explains a figure. */
export function infoButton(label: string, explanation: string, { kpiCard }: KpiTexts): TemplateResult {
  return html`<button
    type="button"
    class="explain"
    part="info"
    aria-label=${kpiCard.explain(label)}
    ${tip(explanation)}
  >
    ${icon('info')}
  </button>`;
}

/** Says that a figure filters the lists. */
export function filteringLine({ kpiCard }: KpiTexts): TemplateResult {
  return html`<p class="filtering">${icon('filter')}<span .textContent=${kpiCard.filtering}></span></p>`;
}
