import { html } from 'lit';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { forElement } from '../../core/element/for-element.js';
import { icon } from '../../core/element/icons.js';
import { isComposingKey } from '../typing/typing-key.js';
import { TypingController } from '../typing/typing.js';

/** How a search box searches. */
export interface SearchFieldOptions {
  /** ms without a key until the text is searched for; 0: with each key. Default: 250. */
  readonly pause?: number;
}

/**
 * A search box: searches when the typing pauses, at once with Enter, and never for the same text twice. Escape empties it, and does nothing
 * else while there is something in it. It never changes what somebody is typing, and a text that is being composed is not searched for.
 * Its host needs the `searchFieldStyles`.
 */
export class SearchField {
  private readonly typing: TypingController;
  /** What the host searches for, as far as it is known here. */
  private current = '';
  /** What the host said last that it searches for. */
  private shown: string | undefined;
  /** What the host was told and has not shown yet: when it does, that is no news. */
  private told: string[] = [];

  constructor(
    host: ReactiveControllerHost,
    /** Gets the text without spaces around it; empty: no search. */
    private readonly onSearch: (text: string) => void,
    options: SearchFieldOptions = {},
  ) {
    this.typing = new TypingController(host, { ...options, onText: (text) => this.search(text.trim()) });
  }

  /**
   * The box with the text that is searched for now.
   * @csspart search - The box with its icon.
   * @csspart search-field - The field.
   */
  render(text: string | undefined, label: string): TemplateResult {
    this.take(text ?? '');
    return html`<div class="search" part="search" role="search" aria-label=${label}>
      ${icon('search')}<input
        class="field"
        part="search-field"
        type="search"
        autocomplete="off"
        spellcheck="false"
        aria-label=${label}
        placeholder=${label}
        @keydown=${this.onKeyDown}
        ${forElement(this.attach)}
      />
    </div>`;
  }

  private readonly attach = (field: HTMLInputElement): void => {
    if (this.typing.attach(field) && this.typing.text.trim() !== this.current) this.typing.write(this.current);
  };

  /** Another text than the one that was typed here, such as none after the filters were cleared, goes into the box. */
  private take(text: string): void {
    if (text === this.shown) return;
    this.shown = text;
    const echo = this.told.indexOf(text);
    this.told = echo < 0 ? [] : this.told.slice(echo + 1);
    if (echo >= 0) return;
    this.current = text;
    this.typing.write(text);
  }

  private readonly onKeyDown = (event: KeyboardEvent): void => {
    if (isComposingKey(event)) return;
    if (event.key === 'Enter') this.typing.tell();
    if (event.key !== 'Escape' || this.typing.text === '') return;
    event.preventDefault();
    event.stopPropagation();
    this.typing.replace('');
    this.search('');
  };

  private search(text: string): void {
    if (text === this.current) return;
    this.current = text;
    this.told.push(text);
    this.onSearch(text);
  }
}
