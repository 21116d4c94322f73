import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { ChartShape } from '../../charts/chart-layout.js';

/** The shape of a chart without figures: bones where bars will be. Their lengths are the styles' business. */
export function chartSkeleton({ direction, categories }: ChartShape): TemplateResult {
  const count = Math.max(3, Math.min(12, categories));
  return html`<div class="bones ${direction}">
    ${Array.from({ length: count }, () => html`<span class="bone"></span>`)}
  </div>`;
}
