import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { chip } from '../../components/chip/chip.js';
import type { ActiveFilter } from '../../families/customer/filter-choice.js';
import { chipText } from './customer-filter.options.js';
import type { FilterTexts } from './customer-filter.options.js';

/** What is active, and what is done with it. */
export interface ActiveChips {
  readonly active: readonly ActiveFilter[];
  readonly text: FilterTexts;
  onRemove(active: ActiveFilter): void;
  onClear(): void;
}

/** A chip for each active filter, and a button that ends all of them. */
export function filterChips({ active, text, onRemove, onClear }: ActiveChips): TemplateResult | typeof nothing {
  if (active.length === 0) return nothing;
  const { customerFilter } = text;
  return html`<div class="chips" part="chips" role="group" aria-label=${customerFilter.active}>
    <ul role="list">
      ${repeat(
        active,
        ({ filter, code, isNot }) => `${filter} ${String(isNot)} ${code}`,
        (filter) => {
          const words = chipText(filter, text);
          return chip({ label: words, removeLabel: customerFilter.remove(words), onRemove: () => onRemove(filter) });
        },
      )}
    </ul>
    <button type="button" class="button clear" part="clear" @click=${onClear}>
      <span .textContent=${customerFilter.clearAll}></span>
    </button>
  </div>`;
}
