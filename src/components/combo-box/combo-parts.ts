import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { toolIcon } from '../../core/element/tool-icons.js';
import { keepFocus } from './keep-focus.js';
import type { ComboBoxTexts } from './combo-box.texts.js';
import type { ComboBoxOption } from './combo-option.js';

/** The list of suggestions. */
export interface SuggestionListParts {
  readonly label: string;
  readonly lines: readonly ComboBoxOption[];
  /** The place of the line that Enter chooses; -1: none. */
  readonly active: number;
  readonly chosen: ComboBoxOption | undefined;
  readonly isBusy: boolean;
}

/** What is done with the option of a line. */
type OptionHandler = (option: ComboBoxOption) => void;

/** The suggestions as a listbox; the focus stays in the field, whose keys move through them. */
export function suggestionList(parts: SuggestionListParts, onChoose: OptionHandler): TemplateResult {
  const { lines } = parts;
  return html`<div
    id="list"
    class="options"
    part="list"
    role="listbox"
    aria-label=${parts.label}
    aria-busy=${parts.isBusy ? 'true' : 'false'}
    ?hidden=${lines.length === 0}
    @mousedown=${keepFocus}
  >
    ${lines.map((_, index) => line(parts, index, onChoose))}
  </div>`;
}

function line({ lines, active, chosen }: SuggestionListParts, index: number, onChoose: OptionHandler) {
  const option = lines[index]!;
  const { key, label, detail, disabledReason } = option;
  const isActive = index === active;
  // eslint-disable-next-line lit-a11y/click-events-have-key-events -- the field has the focus, and its keys choose
  return html`<div
    id=${`option-${index}`}
    class=${isActive ? 'option active' : 'option'}
    part=${isActive ? 'option active' : 'option'}
    role="option"
    aria-selected=${isActive ? 'true' : 'false'}
    aria-disabled=${disabledReason ? 'true' : nothing}
    @click=${() => onChoose(option)}
  >
    <span class="option-label"
      ><bdi .textContent=${label}></bdi>
      ${detail ? html`<span class="option-detail"><bdi .textContent=${detail}></bdi></span>` : nothing}
      ${disabledReason ? html`<span class="option-detail" .textContent=${disabledReason}></span>` : nothing}</span
    >
    ${key === chosen?.key ? toolIcon('check') : nothing}
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
