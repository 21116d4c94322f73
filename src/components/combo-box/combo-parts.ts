import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { toolIcon } from '../../core/element/tool-icons.js';
import { chip } from '../chip/chip.js';
import { keepFocus } from './keep-focus.js';
import type { ComboBoxTexts } from './combo-box.texts.js';
import type { ComboBoxOption, Suggestion } from './combo-option.js';

/** The list of suggestions. */
export interface SuggestionListParts {
  readonly label: string;
  readonly lines: readonly Suggestion[];
  /** The place of the line that Enter chooses; -1: none. */
  readonly active: number;
  readonly chosen: readonly ComboBoxOption[];
  readonly multiple: boolean;
  readonly isBusy: boolean;
}

/** What is done with the option of a line. */
type OptionHandler = (option: ComboBoxOption) => void;

/** The suggestions as a listbox; the focus stays in the field, whose keys move through them. */
export function suggestionList(parts: SuggestionListParts, onChoose: OptionHandler): TemplateResult {
  const { lines, multiple } = parts;
  return html`<div
    id="list"
    class="options"
    part="list"
    role="listbox"
    aria-label=${parts.label}
    aria-multiselectable=${multiple ? 'true' : nothing}
    aria-busy=${parts.isBusy ? 'true' : 'false'}
    ?hidden=${lines.length === 0}
    @mousedown=${keepFocus}
  >
    ${lines.map((_, index) => line(parts, index, onChoose))}
  </div>`;
}

function line({ lines, active, chosen, multiple }: SuggestionListParts, index: number, onChoose: OptionHandler) {
  const { option, label } = lines[index]!;
  const { key, detail, disabledReason } = option;
  const isChosen = chosen.some((one) => one.key === key);
  const isActive = index === active;
  // eslint-disable-next-line lit-a11y/click-events-have-key-events -- the field has the focus, and its keys choose
  return html`<div
    id=${`option-${index}`}
    class=${isActive ? 'option active' : 'option'}
    part=${isActive ? 'option active' : 'option'}
    role="option"
    aria-selected=${(multiple ? isChosen : isActive) ? 'true' : 'false'}
    aria-disabled=${disabledReason ? 'true' : nothing}
    @click=${() => onChoose(option)}
  >
    <span class="option-label"
      ><bdi .textContent=${label}></bdi>
      ${detail ? html`<span class="option-detail"><bdi .textContent=${detail}></bdi></span>` : nothing}
      ${disabledReason ? html`<span class="option-detail" .textContent=${disabledReason}></span>` : nothing}</span
    >
    ${isChosen ? toolIcon('check') : nothing}
  </div>`;
}

/** How the suggestions stand: here, on their way, or not to be had. */
export type ListStatus = 'ready' | 'waiting' | 'failed';

/** What is said instead of suggestions, or beside them; empty: nothing. */
export function listNote(text: ComboBoxTexts, status: ListStatus, count: number): string {
  if (status === 'failed') return text.failed;
  if (count > 0) return '';
  return status === 'waiting' ? text.waiting : text.noMatch;
}

/** What is chosen. */
export interface ChipListParts {
  readonly label: string;
  readonly chosen: readonly ComboBoxOption[];
  readonly text: ComboBoxTexts;
  readonly isDisabled: boolean;
}

/** What is chosen, each with a button that takes it back. */
export function chipList({ label, chosen, text, isDisabled }: ChipListParts, onRemove: OptionHandler): TemplateResult {
  return html`<ul class="chips" part="chips" role="list" aria-label=${text.chosen(label)}>
    ${repeat(
      chosen,
      ({ key }) => key,
      (option) =>
        chip({
          label: option.label,
          removeLabel: text.remove(option.label),
          isDisabled,
          onRemove: () => onRemove(option),
        }),
    )}
  </ul>`;
}
