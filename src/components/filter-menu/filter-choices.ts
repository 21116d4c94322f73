import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { FilterMenuTexts } from './filter-menu.texts.js';
import type { FilterOption } from './filter-options.js';

/** The list of options, and what is told when one is chosen or taken back. */
export interface OptionListParts {
  readonly options: readonly FilterOption[];
  /** Keys of what is chosen. */
  readonly values: readonly string[];
  /** The counts are on their way. */
  readonly counting: boolean;
  onToggle(key: string): void;
}

/** A check box for each option, with its count. */
export function optionList({ options, values, counting, onToggle }: OptionListParts): unknown {
  return repeat(
    options,
    ({ key }) => key,
    ({ key, label, count }) =>
      html`<label class="option" part="option"
        ><input
          type="checkbox"
          .value=${key}
          .checked=${live(values.includes(key))}
          @change=${() => onToggle(key)}
        /><span class="option-label"><bdi .textContent=${label}></bdi></span> ${counting ? bone : counted(count)}</label
      >`,
  );
}

const bone = html`<span class="option-end bone" aria-hidden="true"></span>`;

function counted(count: string | undefined): TemplateResult | typeof nothing {
  return count === undefined ? nothing : html`<span class="option-end" part="count" .textContent=${count}></span>`;
}

/** The shape of options that are on their way. */
export const waitingList = html`<div class="options" aria-hidden="true">
  ${[1, 2, 3].map(() => html`<div class="option waiting"><span class="bone"></span><span class="bone"></span></div>`)}
</div>`;

/** What a choice does. */
export interface ModeChoiceParts {
  readonly text: FilterMenuTexts;
  readonly excluded: boolean;
  onChange(excluded: boolean): void;
}

/** The choice between these and all but these. */
export function modeChoice({ text, excluded, onChange }: ModeChoiceParts): TemplateResult {
  const radio = (value: boolean, text: string) =>
    html`<label class="mode-choice"
      ><input type="radio" name="mode" .checked=${live(excluded === value)} @change=${() => onChange(value)} /><span
        .textContent=${text}
      ></span
    ></label>`;
  return html`<div class="mode" part="mode" role="radiogroup" aria-label=${text.mode}>
    ${radio(false, text.only)}${radio(true, text.except)}
  </div>`;
}
