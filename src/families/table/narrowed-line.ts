import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { icon } from '../../core/element/icons.js';

/** What rows are narrowed to, and how that ends. */
export interface NarrowedLineParts {
  /** In words. */
  readonly said: string;
  /** What the button says that ends it. */
  readonly widen: string;
  onWiden(): void;
}

/** The line above a table that says what its rows are narrowed to, with a button that ends that. Has the part `narrowed`. */
export function narrowedLine({ said, widen, onWiden }: NarrowedLineParts): TemplateResult {
  return html`<p class="banner plain" part="narrowed">
    ${icon('filter')}<span .textContent=${said}></span>
    <button type="button" class="button" part="button" @click=${onWiden}><span .textContent=${widen}></span></button>
  </p>`;
}
