import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { toolIcon } from '../../core/element/tool-icons.js';
import type { ToolIconName } from '../../core/element/tool-icons.js';
import type { ViewMenuTexts } from './view-menu.texts.js';

/** A view in the list, and what can be done with it. */
export interface ViewLineParts {
  readonly name: string;
  readonly isCurrent: boolean;
  readonly text: ViewMenuTexts;
  onChoose(): void;
  onRename(): void;
  onRemove(): void;
}

/** A view with its buttons. */
export function viewLine({ name, isCurrent, text, ...act }: ViewLineParts): TemplateResult {
  const button = (label: string, name: ToolIconName, onClick: () => void) =>
    html`<button type="button" class="icon-button" aria-label=${label} @click=${onClick}>${toolIcon(name)}</button>`;
  return html`<li class="view" part="view">
    <button
      type="button"
      class="choose"
      value=${name}
      aria-current=${isCurrent ? 'true' : nothing}
      @click=${act.onChoose}
    >
      <bdi .textContent=${name}></bdi>${isCurrent ? toolIcon('check') : nothing}
    </button>
    ${button(text.rename(name), 'edit', act.onRename)} ${button(text.remove(name), 'delete', act.onRemove)}
  </li>`;
}

/** A field for a name. */
export interface NameFieldParts {
  readonly typed: string;
  readonly longest: number;
  onType(typed: string): void;
}

/** What the form of a renaming is made of. */
export interface RenamingParts extends NameFieldParts {
  readonly name: string;
  readonly isTaken: boolean;
  readonly text: ViewMenuTexts;
  onSubmit(event: Event): void;
  onCancel(): void;
}

/** The view that is being renamed. */
export function renamingLine(parts: RenamingParts): TemplateResult {
  const { name, isTaken, typed, text } = parts;
  return html`<li>
    <form class="renaming" @submit=${parts.onSubmit}>
      ${nameField(parts, { label: text.newName(name), note: 'taken', isInvalid: isTaken })}
      <button type="submit" class="button"><bdi .textContent=${text.apply}></bdi></button>
      <button type="button" class="button" @click=${parts.onCancel}><bdi .textContent=${text.cancel}></bdi></button>
      <p id="taken" class="note failed" part="note" role="status" .textContent=${isTaken ? text.taken(typed) : ''}></p>
    </form>
  </li>`;
}

/** What the form that saves is made of. */
export interface SavingParts extends NameFieldParts {
  /** The view whose place it takes. */
  readonly replaced: string | undefined;
  readonly note: string;
  readonly text: ViewMenuTexts;
  onSubmit(event: Event): void;
}

/** The field under whose name the present view is saved. */
export function savingForm(parts: SavingParts): TemplateResult {
  const { typed, replaced, note, text } = parts;
  const label = replaced === undefined ? text.save : text.replace(replaced);
  return html`<form class="saving" @submit=${parts.onSubmit}>
    <label for="name" .textContent=${text.name}></label>
    ${nameField(parts, { note: 'note', isInvalid: false })}
    <button type="submit" class="button primary" ?disabled=${!typed.trim()}><bdi .textContent=${label}></bdi></button>
    <p id="note" class="note" part="note" ?hidden=${!note} .textContent=${note}></p>
  </form>`;
}

function nameField(
  { typed, longest, onType }: NameFieldParts,
  { label, note, isInvalid }: { label?: string; note: string; isInvalid: boolean },
): TemplateResult {
  return html`<input
    id="name"
    class="field"
    part="name-field"
    autocomplete="off"
    dir="auto"
    maxlength=${longest}
    aria-label=${label ?? nothing}
    aria-invalid=${isInvalid ? 'true' : nothing}
    aria-describedby=${note}
    .value=${typed}
    @input=${(event: Event) => onType((event.target as HTMLInputElement).value)}
  />`;
}
