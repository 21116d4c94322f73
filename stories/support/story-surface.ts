import { LitElement, css, html } from 'lit';
import type { CSSResultGroup } from 'lit';
import { property } from 'lit/decorators.js';
import { controls } from '../../src/styles/controls.js';
import { surface } from '../../src/styles/surface.js';
import { tokens } from '../../src/styles/tokens.js';

/** Stands in for the public element that a component is part of: its theme, its styles, and a shadow root around it. */
export class StorySurface extends LitElement {
  /** The tag without a prefix. */
  static readonly tag = 'story-surface';
  static override styles: CSSResultGroup = [
    tokens,
    surface,
    controls,
    css`
      .surface {
        padding: 16px;
      }
      label {
        display: grid;
        gap: 4px;
        margin-block-end: 16px;
        font-weight: 500;
      }
    `,
  ];

  /** `light`, `dark` or `auto`. */
  @property() theme = 'light';
  /** The language of what is shown. */
  @property() locale = 'en';
  /** What the element draws; a function of it for what changes by itself. */
  @property({ attribute: false }) content: unknown;

  protected override render() {
    const { content } = this;
    const drawn: unknown = typeof content === 'function' ? (content as (surface: this) => unknown)(this) : content;
    return html`<div class="surface ${this.theme}" lang=${this.locale}>${drawn}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'story-surface': StorySurface;
  }
}
