import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { toolIcon } from '../../core/element/tool-icons.js';

/** A thing that was chosen, and how it is taken back. */
export interface ChipParts {
  readonly label: string;
  /** What its button does, in words. */
  readonly removeLabel: string;
  onRemove(): void;
}

/**
 * A thing that was chosen, as an item of a list, with a button that takes it back; on the button Delete and Backspace do so as well. Has the parts `chip`
 * and `remove`.
 */
export function chip({ label, removeLabel, onRemove }: ChipParts): TemplateResult {
  const onKey = (event: KeyboardEvent) => {
    if (!event.repeat && (event.key === 'Delete' || event.key === 'Backspace')) onRemove();
  };
  return html`<li class="chip" part="chip">
    <bdi .textContent=${label}></bdi
    ><button type="button" class="remove" part="remove" aria-label=${removeLabel} @click=${onRemove} @keydown=${onKey}>
      ${toolIcon('close')}
    </button>
  </li>`;
}
