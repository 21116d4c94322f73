import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { ownText } from '../../core/element/own-text.js';
import type { Formats } from '../../core/texts/formats.js';

/** How many tags a row shows before the others are counted. */
export const MOST_IN_A_ROW = 3;
/** As the styles have it, px. */
const GAP = 4;
const LEAST_TEXT = 24;
const AROUND_TEXT = 16;
const LEAST_COUNT = 20;
const FONT = { size: 12, weight: 400 };

type Measure = (text: string, font: typeof FONT) => number;

/**
 * A customer's tags in one line; those for which there is no room are counted ("+2"): the first is cut off only when it does not fit alone.
 * Styles: `tagStyles`. @csspart tag - one tag
 */
export function tagList(tags: readonly string[], format: Formats): TemplateResult {
  return html`<span class="tags">${tagsFrom(tags, 0, format)}</span>`;
}

/** A tag, and the room for the others: in it stand those, or, where they do not fit, their number. */
function tagsFrom(tags: readonly string[], place: number, format: Formats): TemplateResult | typeof nothing {
  const left = tags.length - place;
  if (left === 0) return nothing;
  if (place === MOST_IN_A_ROW)
    return html`<span class="tags-more"><bdi dir="ltr" ${ownText(format.signedNumber(left))}></bdi></span>`;
  const others = left - 1;
  return html`<bdi class="tag" part="tag" ${ownText(tags[place]!)}></bdi> ${
      others > 0
        ? html`<span class="tags-room"
            >${countOf(format.signedNumber(others))}<span class="tags-rest"
              >${tagsFrom(tags, place + 1, format)}</span
            ></span
          >`
        : nothing
    }`;
}

/**
 * Where the others have room too it has no width; who listens hears the tags themselves. The styles write it: a text would belong to the words by which the
 * button is called that holds the tags (WCAG 2.5.3, Label in Name).
 */
function countOf(count: string): TemplateResult {
  return html`<span class="tags-left" aria-hidden="true"><bdi dir="ltr" data-count=${count}></bdi></span>`;
}

/** How wide a customer's tags in one line are, px. @param measure width of a text with this size and weight, px */
export function tagsExtent(tags: readonly string[], format: Formats, measure: Measure): number {
  const shown = tags.slice(0, MOST_IN_A_ROW).map((tag) => AROUND_TEXT + Math.max(LEAST_TEXT, measure(tag, FONT)));
  const more = tags.length - MOST_IN_A_ROW;
  const parts = more > 0 ? [...shown, Math.max(LEAST_COUNT, measure(format.signedNumber(more), FONT))] : shown;
  return parts.reduce((all, part) => all + part + GAP, -GAP);
}
