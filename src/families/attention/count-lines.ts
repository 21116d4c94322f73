import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Formats } from '../../core/texts/formats.js';
import type { AttentionTexts } from '../../locales/attention-texts.js';

/** How many customers show, of how many, and how many more are offered. */
interface Shown {
  readonly shown: number;
  readonly all: number;
  readonly next: number;
}

/** What counts are told with. */
interface Counting {
  readonly text: AttentionTexts['attention'];
  readonly formats: Formats;
}

/** The line above the list: what its first column is, and how many customers there are. It takes the focus when nothing else is left. */
export function countLine(said: string, { weight }: AttentionTexts['attention']): TemplateResult {
  return html`<div class="head">
    <span class="weight-label" aria-hidden="true" .textContent=${weight}></span>
    <p class="count" tabindex="-1" .textContent=${said}></p>
  </div>`;
}

/** The line below the list, while not all customers show. */
export function moreLine({ shown, all, next }: Shown, { text, formats }: Counting, onMore: () => void): TemplateResult {
  return html`<p class="more">
    <span .textContent=${text.shown(formats.number(shown), formats.number(all))}></span>
    <button type="button" class="button" part="more-button" data-focus="more" @click=${onMore}>
      <span .textContent=${text.more(formats.count(next))}></span>
    </button>
  </p>`;
}
