import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** How many tags a row shows before the others are counted. */
const MOST_IN_A_ROW = 3;

/** A customer's tags in one line; those for which there is no room are counted ("+2"). Styles: `tagStyles`. @csspart tag - one tag */
export function tagList(tags: readonly string[]): TemplateResult {
  const more = tags.length - MOST_IN_A_ROW;
  return html`<span class="tags"
    >${tags.slice(0, MOST_IN_A_ROW).map((tag) => html`<bdi class="tag" part="tag">${tag}</bdi>`)}<span
      class="tags-more"
      dir="ltr"
      ?hidden=${more <= 0}
      >+${more}</span
    ></span
  >`;
}
