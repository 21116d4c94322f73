import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** The shape of a table: lines as high as its rows. */
export function tableSkeleton(): TemplateResult {
  return html`<div class="rows-skeleton">${Array.from({ length: 16 }, () => html`<span class="bone"></span>`)}</div>`;
}
