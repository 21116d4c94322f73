import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { keepFocus } from '../../components/combo-box/keep-focus.js';
import { icon } from '../../core/element/icons.js';
import type { Formats } from '../../core/texts/formats.js';
import type { CustomerFilterTexts } from '../../locales/customer-filter-texts.js';
import type { QueryProblem } from './query-parser.js';
import type { CodeCounts, QuerySuggestion } from './query-suggestions.js';
import type { FilterWords } from './query-vocabulary.js';
import { forElement } from '../../core/element/for-element.js';

/** The words of the typed form. */
export type QueryTexts = CustomerFilterTexts['customerQuery'];

/** The counts of the filter whose values are suggested, and how they stand. */
export interface SuggestedCounts {
  readonly status: 'ready' | 'waiting' | 'failed';
  readonly counts: CodeCounts;
}

/** What is said of counts that are not here; empty: nothing. */
export function countsNote({ status, counts }: SuggestedCounts, text: QueryTexts): string {
  if (status === 'failed') return text.missing;
  return status === 'waiting' && !counts ? text.counting : '';
}

/** The text once more, under the field, with what cannot be read marked at its place. */
export function markedText(text: string, problems: readonly QueryProblem[]): TemplateResult {
  const pieces: TemplateResult[] = [];
  let place = 0;
  for (const { start, end } of problems) {
    pieces.push(html`<span .textContent=${text.slice(place, start)}></span>`);
    pieces.push(html`<span class="mark" part="mark" .textContent=${text.slice(start, end)}></span>`);
    place = end;
  }
  pieces.push(html`<span .textContent=${text.slice(place)}></span>`);
  return html`<div class="marks" aria-hidden="true" dir="auto">${pieces}</div>`;
}

/** What a list of suggestions shows and does. */
export interface SuggestionLines {
  readonly label: string;
  readonly lines: readonly QuerySuggestion[];
  /** The place of the line that Enter takes; -1: none. */
  readonly active: number;
  readonly format: Formats;
  onTake(suggestion: QuerySuggestion): void;
}

/** The suggestions as a listbox; the focus stays in the field, whose keys move through them. */
export function suggestionLines({ label, lines, active, format, onTake }: SuggestionLines): TemplateResult {
  const line = (suggestion: QuerySuggestion, index: number) => {
    const { label, detail, count } = suggestion;
    const isActive = index === active;
    // eslint-disable-next-line lit-a11y/click-events-have-key-events -- the field has the focus, and its keys choose
    return html`<div
      id=${`option-${index}`}
      class=${isActive ? 'option active' : 'option'}
      part=${isActive ? 'option active' : 'option'}
      role="option"
      aria-selected=${isActive ? 'true' : 'false'}
      @click=${() => onTake(suggestion)}
    >
      <span class="option-words"
        ><bdi class="option-label" .textContent=${label}></bdi>
        ${detail ? html`<bdi class="option-detail" .textContent=${detail}></bdi>` : nothing}</span
      >
      ${count === undefined ? nothing : html`<span class="option-end" part="count" .textContent=${format.number(count)}></span>`}
    </div>`;
  };
  return html`<div
    id="list"
    class="options"
    part="list"
    role="listbox"
    aria-label=${label}
    ?hidden=${lines.length === 0}
    @mousedown=${keepFocus}
  >
    ${repeat(lines, ({ key }) => key, line)}
  </div>`;
}

/** What is wrong, in words. */
export function problemText(
  problem: QueryProblem,
  text: QueryTexts,
  words: FilterWords & { kpiLabel: string },
): string {
  const { filter } = problem;
  const name = filter === 'kpi' ? words.kpiLabel : filter ? words.filter[filter] : '';
  return text.problem[problem.kind](problem.text, name);
}

/** What is wrong below the field; pressed, a line leads to its place. */
export function problemList(
  problems: readonly QueryProblem[],
  say: (problem: QueryProblem) => string,
  onPress: (problem: QueryProblem) => void,
): TemplateResult {
  return html`<ul id="problems" class="problems" part="problems" role="list" ?hidden=${problems.length === 0}>
    ${problems.map(
      (problem) =>
        html`<li>
          <button type="button" class="problem" part="problem" @click=${() => onPress(problem)}>
            ${icon('alert')}<bdi .textContent=${say(problem)}></bdi>
          </button>
        </li>`,
    )}
  </ul>`;
}

/** How the field stands. */
export interface QueryInputState {
  readonly isInvalid: boolean;
  readonly isOpen: boolean;
  /** The place of the active suggestion; -1: none. */
  readonly active: number;
}

/** What is done in the field. */
export interface QueryInputHandlers {
  attach(field: HTMLInputElement): void;
  onInput(): void;
  onKeyDown(event: KeyboardEvent): void;
  /** The caret may be elsewhere. */
  onCaret(): void;
  onClick(): void;
  onScroll(): void;
  onLeave(): void;
}

/** The field. */
export function queryInput(text: QueryTexts, state: QueryInputState, handlers: QueryInputHandlers): TemplateResult {
  const { isInvalid, isOpen, active } = state;
  return html`<input
    class="field"
    part="search-field"
    type="text"
    role="combobox"
    dir="auto"
    autocomplete="off"
    autocapitalize="off"
    spellcheck="false"
    placeholder=${text.placeholder}
    aria-label=${text.label}
    aria-autocomplete="list"
    aria-expanded=${isOpen ? 'true' : 'false'}
    aria-controls="list"
    aria-activedescendant=${isOpen && active >= 0 ? `option-${active}` : nothing}
    aria-invalid=${isInvalid ? 'true' : nothing}
    aria-describedby="problems"
    @input=${handlers.onInput}
    @keydown=${handlers.onKeyDown}
    @keyup=${handlers.onCaret}
    @click=${handlers.onClick}
    @select=${handlers.onCaret}
    @scroll=${handlers.onScroll}
    @focus=${handlers.onCaret}
    @blur=${handlers.onLeave}
    ${forElement(handlers.attach)}
  />`;
}
