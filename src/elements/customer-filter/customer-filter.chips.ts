import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { icon } from '../../core/element/icons.js';
import type { ActiveFilter } from '../../families/customer/filter-choice.js';
import { chipText } from './customer-filter.options.js';
import type { FilterTexts } from './customer-filter.options.js';

/** What is active, and what is done with it. */
export interface ChipParts {
  readonly active: readonly ActiveFilter[];
  readonly text: FilterTexts;
  onRemove(active: ActiveFilter): void;
  onClear(): void;
}

/** A chip for each active filter, and a button that ends all of them. */
export function filterChips({ active, text, onRemove, onClear }: ChipParts): TemplateResult | typeof nothing {
  if (active.length === 0) return nothing;
  const { customerFilter } = text;
  const onKey = (event: KeyboardEvent, filter: ActiveFilter) => {
    if (!event.repeat && (event.key === 'Delete' || event.key === 'Backspace')) onRemove(filter);
  };
  return html`<div class="chips" part="chips" role="group" aria-label=${customerFilter.active}>
    <ul role="list">
      ${repeat(
        active,
        ({ filter, code, isNot }) => `${filter} ${String(isNot)} ${code}`,
        (filter) => {
          const words = chipText(filter, text);
          return html`<li class="chip" part="chip">
            <bdi .textContent=${words}></bdi
            ><button
              type="button"
              class="remove"
              part="remove"
              aria-label=${customerFilter.remove(words)}
              @click=${() => onRemove(filter)}
              @keydown=${(event: KeyboardEvent) => onKey(event, filter)}
            >
              ${icon('close')}
            </button>
          </li>`;
        },
      )}
    </ul>
    <button type="button" class="button clear" part="clear" @click=${onClear}>
      <span .textContent=${customerFilter.clearAll}></span>
    </button>
  </div>`;
}
