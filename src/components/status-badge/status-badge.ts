import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { ownText } from '../../core/element/own-text.js';
import type { Formats } from '../../core/texts/formats.js';
import { isKnownStatus, sortByUrgency } from '../../domain/statuses.js';
import type { KnownStatus } from '../../domain/statuses.js';
import { statusIcons, unknownIcon } from './status-icons.js';

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

/** How many badges a row shows before the others are counted. */
const MOST_IN_A_ROW = 2;

/** The text of a status; a code that the library does not know is its own text. */
export function statusText(status: string, text: StatusTexts): string {
  return isKnownStatus(status) ? text[status] : status;
}

/** One status of a customer as a pill with icon and text. Styles: `badgeStyles`. @csspart badge - the pill */
export function statusBadge(status: string, text: StatusTexts): TemplateResult {
  return badge(statusText(status, text), isKnownStatus(status) ? status : undefined);
}

/** A pill that says something else than the status whose look it has. Styles: `badgeStyles`. @param look undefined: of no status that is known */
export function badge(text: string, look: KnownStatus | undefined): TemplateResult {
  return html`<span part="badge" class="badge ${look ? tones[look] : 'neutral'}"
    ><svg class="badge-icon" viewBox="0 0 16 16" aria-hidden="true">${look ? statusIcons[look] : unknownIcon}</svg
    ><bdi class="badge-text" ${ownText(text)}></bdi
  ></span>`;
}

/** A customer's statuses in one line, the most urgent first; those for which there is no room are counted ("+2"). */
export function statusBadges(statuses: readonly string[], { text, format }: StatusWords): TemplateResult {
  const sorted = sortByUrgency(statuses);
  const more = Math.max(0, sorted.length - MOST_IN_A_ROW);
  return html`<span class="badges"
    >${sorted.slice(0, MOST_IN_A_ROW).map((status) => statusBadge(status, text))}<span
      class="badges-more"
      dir="ltr"
      ?hidden=${more === 0}
      ${ownText(format.signedNumber(more))}
    ></span
  ></span>`;
}

/** All statuses in words, the most urgent first: "Suspended, Trial". */
export function statusWords(statuses: readonly string[], text: StatusTexts): string {
  return sortByUrgency(statuses)
    .map((status) => statusText(status, text))
    .join(', ');
}
