import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** A pencil: edits. Drawn as the icons of `core`, which every element carries. */
export const editIcon: TemplateResult = html`<svg
  class="icon"
  viewBox="0 0 16 16"
  width="16"
  height="16"
  aria-hidden="true"
  focusable="false"
>
  <path d="m3 10.2-.6 3.4 3.4-.6 7.2-7.2-2.8-2.8z M8.8 4.4l2.8 2.8" />
</svg>`;

/** A bin: deletes. */
export const deleteIcon: TemplateResult = html`<svg
  class="icon"
  viewBox="0 0 16 16"
  width="16"
  height="16"
  aria-hidden="true"
  focusable="false"
>
  <path d="M2.8 4.2h10.4 M6 4V2.5h4V4 M4.2 4.4l.6 9h6.4l.6-9 M6.6 7v3.8 M9.4 7v3.8" />
</svg>`;

/** A plus: makes one. */
export const addIcon: TemplateResult = html`<svg
  class="icon"
  viewBox="0 0 16 16"
  width="16"
  height="16"
  aria-hidden="true"
  focusable="false"
>
  <path d="M8 3v10 M3 8h10" />
</svg>`;
