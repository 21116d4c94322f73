import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { HubElement } from '../../core/element/hub-element.js';
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
  /** Whose list it is. */
  readonly host: Pick<HubElement, 'renderRoot' | 'updateComplete' | 'announce'>;
}

/** The line above the list: what its first column is, and how many customers there are. It takes the focus when nothing else is left. */
export function countLine(said: string, { weight }: AttentionTexts['attention']): TemplateResult {
  return html`<div class="head">
    <span class="weight-label" aria-hidden="true" .textContent=${weight}></span>
    <p class="count" tabindex="-1" .textContent=${said}></p>
  </div>`;
}

/** The line below the list, while not all customers show. Who asked for more goes on reading with the first of them. */
export function moreLine({ shown, all, next }: Shown, counting: Counting, onMore: () => void): TemplateResult {
  const { text, formats, host } = counting;
  const shownOf = (count: number) => text.shown(formats.number(count), formats.number(all));
  const press = async () => {
    onMore();
    await host.updateComplete;
    host.renderRoot.querySelector<HTMLElement>(`.row:nth-child(${shown + 1}) .door`)?.focus();
    host.announce(shownOf(shown + next));
  };
  return html`<p class="more">
    <span .textContent=${shownOf(shown)}></span>
    <button type="button" class="button" part="more-button" data-focus="more" @click=${press}>
      <span .textContent=${text.more(formats.count(next))}></span>
    </button>
  </p>`;
}
