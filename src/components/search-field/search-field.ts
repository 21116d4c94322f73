import { html } from 'lit';
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from '../../core/element/icons.js';

/** How long a person has to pause before what was typed is searched for; ms. */
const PAUSE = 250;

/** A search box: searches when the typing pauses, at once with Enter, and never for the same text twice. */
export class SearchField implements ReactiveController {
  private typed: string | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private shown = '';

  constructor(
    private readonly host: ReactiveControllerHost,
    /** Gets the text without spaces around it; empty: no search. */
    private readonly onSearch: (text: string) => void,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
    this.typed = undefined;
  }

  /** The box with the text that is searched for now. @csspart search - the box */
  render(text: string | undefined, label: string): TemplateResult {
    this.shown = text ?? '';
    return html`<div class="search" part="search" role="search">
      ${icon('search')}<input
        class="field"
        part="search-field"
        type="search"
        autocomplete="off"
        spellcheck="false"
        aria-label=${label}
        placeholder=${label}
        .value=${live(this.typed ?? this.shown)}
        @input=${this.onInput}
        @keydown=${this.onKeyDown}
      />
    </div>`;
  }

  private readonly onInput = (event: Event): void => {
    this.typed = (event.target as HTMLInputElement).value;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.search(), PAUSE);
  };

  private readonly onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') this.search();
  };

  private search(): void {
    clearTimeout(this.timer);
    const text = this.typed?.trim();
    this.typed = undefined;
    if (text !== undefined && text !== this.shown) this.onSearch(text);
    else this.host.requestUpdate();
  }
}
