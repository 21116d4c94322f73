import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** A figure and its change, as high as they will be. */
export function figureBones(): TemplateResult {
  return html`<span class="value"><span class="bone for-value"></span></span
    ><span class="change"><span class="bone for-change"></span></span>`;
}
