import { html } from 'lit';

/** The shape of a few customers. */
export const attentionSkeleton = html`<div class="bones">
  ${Array.from({ length: 6 }, () => html`<span class="bone row-bone"></span>`)}
</div>`;
