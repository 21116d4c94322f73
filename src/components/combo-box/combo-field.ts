import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { forElement } from '../../core/element/for-element.js';
import { toolIcon } from '../../core/element/tool-icons.js';
import { keepFocus } from './keep-focus.js';

/** How the field of a combobox stands. */
export interface ComboFieldParts {
  readonly label: string;
  readonly placeholder: string;
  /** What its button does, in words. */
  readonly openLabel: string;
  readonly required: boolean;
  readonly isDisabled: boolean;
  readonly isInvalid: boolean;
  readonly isOpen: boolean;
  /** The place of the active line; -1: none. */
  readonly active: number;
}

/** What is done in it. */
export interface ComboFieldHandlers {
  attach(field: HTMLInputElement): void;
  onInput(event: Event): void;
  onKeyDown(event: KeyboardEvent): void;
  onOpen(): void;
  onToggle(): void;
}

/** The field with the button that opens its list. */
export function comboField(parts: ComboFieldParts, handlers: ComboFieldHandlers): TemplateResult {
  const { label, placeholder, openLabel, required, isDisabled, isInvalid, isOpen, active } = parts;
  const expanded = isOpen ? 'true' : 'false';
  return html`<div class="box">
    <input
      id="field"
      class="field"
      part="search-field"
      type="text"
      role="combobox"
      autocomplete="off"
      spellcheck="false"
      placeholder=${placeholder}
      aria-label=${label}
      aria-autocomplete="list"
      aria-expanded=${expanded}
      aria-controls="list"
      aria-activedescendant=${isOpen && active >= 0 ? `option-${active}` : nothing}
      aria-required=${required ? 'true' : nothing}
      aria-invalid=${isInvalid ? 'true' : nothing}
      aria-describedby="hint error"
      ?disabled=${isDisabled}
      @input=${handlers.onInput}
      @compositionend=${handlers.onInput}
      @keydown=${handlers.onKeyDown}
      @mousedown=${handlers.onOpen}
      ${forElement(handlers.attach)}
    /><button
      type="button"
      class="icon-button toggle"
      part="toggle"
      tabindex="-1"
      aria-label=${openLabel}
      aria-expanded=${expanded}
      aria-controls="list"
      ?disabled=${isDisabled}
      @mousedown=${keepFocus}
      @click=${handlers.onToggle}
    >
      ${toolIcon('chevron')}
    </button>
  </div>`;
}
