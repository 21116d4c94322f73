import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { MissingCode } from '../../core/import-again.js';
import type { ChartViewTexts } from './chart-texts.js';

/**
 * Why there is a table only, in words; undefined without an error. Code that is missing is told as such, unless there is no connection: who
 * reloads the page then has no page at all.
 */
export function failureText(error: unknown, text: ChartViewTexts): string | undefined {
  if (error === undefined) return undefined;
  if (!(error instanceof MissingCode)) return text.cannotDraw;
  return navigator.onLine ? text.codeMissing : text.offline;
}

/** What stands in the place of the drawing, and tries again. Its words are said by the chart's live region. */
export function failureView(said: string, { text, retry }: { text: ChartViewTexts; retry(): void }): TemplateResult {
  return html`<div class="failure">
    <p .textContent=${said}></p>
    <button type="button" class="tool" part="button" @click=${retry}><span .textContent=${text.retry}></span></button>
  </div>`;
}
