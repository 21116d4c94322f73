import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { eachKey } from '../../core/element/each-key.js';
import { icon } from '../../core/element/icons.js';
import { toolIcon } from '../../core/element/tool-icons.js';
import { resourceCard } from './resource-center.card.js';
import type { CardContext } from './resource-center.card.js';
import type { Listing } from './resource-center.listing.js';

/** What a list is drawn with. */
export interface ListContext extends CardContext {
  /** Something else was asked for since. */
  readonly isOld: boolean;
  /** The next ones could not be had. */
  readonly hasFailed: boolean;
  onMore(): void;
  /** Asks again. */
  retry(): void;
}

/** What was found, what was searched for marked in it, and a button for more. */
export function foundList(listing: Listing, context: ListContext): TemplateResult {
  const { items, filters } = listing;
  return html`<ul
      class=${context.isOld ? 'resources found old' : 'resources found'}
      part="resources"
      role="list"
      aria-busy=${context.isOld ? 'true' : 'false'}
    >
      ${repeat(
        items,
        eachKey(({ id }) => id),
        (resource) =>
          html`<li class="resource" part="resource" tabindex="-1">${resourceCard(resource, context, filters.q)}</li>`,
      )}
    </ul>
    ${more(listing, context)}`;
}

/** How many there are beyond those that show, and what became of those that were asked for. */
function more(listing: Listing, context: ListContext): TemplateResult | typeof nothing {
  const { items, total, isAtEnd, awaited } = listing;
  const { text, formats, hasFailed } = context;
  const lines = [
    ...(items.length < total ? [text.resourceCenter.shownOf(formats.number(items.length), formats.count(total))] : []),
    ...(hasFailed ? [text.resourceCenter.restFailed] : []),
  ];
  if (lines.length === 0) return nothing;
  return html`<div class="more" part="more">
    <p>${lines.map((line) => html`<span .textContent=${line}></span> `)}</p>
    ${hasFailed ? retryButton(context) : isAtEnd && awaited === 0 ? nothing : moreButton(listing, context)}
  </div>`;
}

function moreButton({ awaited }: Listing, { text, isOld, onMore }: ListContext): TemplateResult {
  const isBusy = awaited > 0 || isOld;
  const { more: label, loadingMore } = text.resourceCenter;
  return html`<button
    type="button"
    class="button more-button"
    part="more-button"
    aria-disabled=${isBusy ? 'true' : 'false'}
    @click=${isBusy ? undefined : onMore}
  >
    ${toolIcon('chevron')}<span .textContent=${awaited > 0 ? loadingMore : label}></span>
  </button>`;
}

function retryButton({ text, retry }: ListContext): TemplateResult {
  return html`<button type="button" class="button more-button retry" part="more-button" @click=${retry}>
    ${icon('refresh')}<span .textContent=${text.action.retry}></span>
  </button>`;
}

/** The shape of what is to be found: the first page. */
export const foundSkeleton = html`<div class="resources">
  ${Array.from({ length: 12 }, () => html`<span class="bone resource-bone"></span>`)}
</div>`;
