import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { icon } from '../../core/element/icons.js';

/** The line above a table that says why its rows are not sorted as somebody wanted; none where they are. */
export function refusedSortLine(said: string | undefined): TemplateResult | typeof nothing {
  if (!said) return nothing;
  return html`<p class="banner" part="banner">${icon('alert')}<span .textContent=${said}></span></p>`;
}
