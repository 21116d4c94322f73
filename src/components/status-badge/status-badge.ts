import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { ownText } from '../../core/element/own-text.js';
import type { Formats } from '../../core/texts/formats.js';
import { isKnownStatus, sortByUrgency } from '../../domain/statuses.js';
import type { KnownStatus } from '../../domain/statuses.js';
import { statusShapes, unknownShape } from './status-icons.js';

/** The color family of a badge; its meaning is always said by icon and text too. */
export type BadgeTone = 'success' | 'info' | 'warning' | 'danger' | 'neutral';

/** The name of each status that the library knows. */
export type StatusTexts = Readonly<Record<KnownStatus, string>>;

/** The language in which statuses are told. */
export interface StatusWords {
  readonly text: StatusTexts;
  readonly format: Formats;
}

const tones: Readonly<Record<KnownStatus, BadgeTone>> = {
  suspended: 'danger',
  expired: 'danger',
  licenseOverage: 'warning',
  expiringSoon: 'warning',
  noRecentActivity: 'neutral',
  readyForOrderSetup: 'info',
  trial: 'info',
  subscription: 'success',
};

/** The text of a status; a code that the library does not know is its own text. */
export function statusText(status: string, text: StatusTexts): string {
  return isKnownStatus(status) ? text[status] : status;
}

/** One status of a customer as a pill with icon and text. Styles: `badgeStyles`. @csspart badge - the pill */
export function statusBadge(status: string, text: StatusTexts): TemplateResult {
  return badge(statusText(status, text), lookOf(status));
}

/** A pill that says something else than the status whose look it has. Styles: `badgeStyles`. @param look undefined: of no status that is known */
export function badge(text: string, look: KnownStatus | undefined): TemplateResult {
  return html`<span part="badge" class="badge ${toneOf(look)}"
    ><svg class="badge-icon" viewBox="0 0 16 16" aria-hidden="true"><path d=${shapeOf(look)} /></svg
    ><bdi class="badge-text" ${ownText(text)}></bdi
  ></span>`;
}

/** A customer's statuses in one line, the most urgent first; those for which there is no room are counted ("+2"). */
export function statusBadges(statuses: readonly string[], { text, format }: StatusWords): TemplateResult {
  const [first, next, ...others] = sortByUrgency(statuses);
  const more = others.length > 0 ? format.signedNumber(others.length) : '';
  return html`<span class="badges"
    >${first === undefined ? nothing : statusBadge(first, text)}${
      next === undefined ? nothing : nextBadge(statusText(next, text), lookOf(next), more)
    }</span
  >`;
}

/**
 * The second badge. Its text and the number of further ones both show, or neither does.
 * @param more How many further ones there are, where the text has no room: it stands below the text.
 */
function nextBadge(text: string, look: KnownStatus | undefined, more: string): TemplateResult {
  return html`<span part="badge" class="badge ${toneOf(look)}" data-more=${more || nothing}
    ><svg class="badge-icon" viewBox="0 0 16 16" aria-hidden="true"><path d=${shapeOf(look)} /></svg
    ><span class="badge-rest"
      ><bdi class="badge-text" ${ownText(text)}></bdi
      ><span class="badges-more" dir="ltr" ?hidden=${more === ''} ${ownText(more)}></span></span
  ></span>`;
}

const toneOf = (look: KnownStatus | undefined): BadgeTone => (look ? tones[look] : 'neutral');
const shapeOf = (look: KnownStatus | undefined): string => (look ? statusShapes[look] : unknownShape);

function lookOf(status: string): KnownStatus | undefined {
  return isKnownStatus(status) ? status : undefined;
}

/** All statuses in words, the most urgent first: "Suspended, Trial". */
export function statusWords(statuses: readonly string[], text: StatusTexts): string {
  return sortByUrgency(statuses)
    .map((status) => statusText(status, text))
    .join(', ');
}
