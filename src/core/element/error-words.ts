import type { HubError, HubErrorCode } from '../../api/hub-error.js';
import type { CommonTexts } from '../../locales/common-texts.js';
import { MissingCode } from '../import-again.js';

/**
 * What happened, in one sentence. A mistake in the page is told in its own words: who reads it can mend it. So is what the API says of its
 * own absence.
 */
export function errorTitle(text: CommonTexts, error: HubError): string {
  if (error.code === 'forbidden') return text.empty.noPermission.title;
  if (error.code === 'config' && ownWords(error)) return ownWords(error);
  if (error.cause instanceof MissingCode) return text.error.codeMissing;
  return (error.code === 'unavailable' && error.apiMessage) || text.error[error.code];
}

/** What is said of a mistake in the page itself; empty: the general words for a page without a source. */
export function ownWords({ title, message }: HubError): string {
  return title ?? message;
}

/** All that is known of a change is that its answer did not come, or says nothing. */
const answerMissing: ReadonlySet<HubErrorCode> = new Set(['timeout', 'badData']);

/** Why a change was not carried out: what the API says of the fields that it did not accept, else what happened. */
export function refusalReason(text: CommonTexts, error: HubError): string {
  const { fields = [] } = error;
  if (fields.length > 0) return fields.map(({ description }) => description).join(' ');
  return error.code === 'forbidden' ? text.error.forbidden : errorTitle(text, error);
}

/** Why a change was not carried out, after a sentence that says which, and before the number under which the API knows of it. */
export function refusalWords(text: CommonTexts, sentence: string, error: HubError): string {
  const { trackingId, code } = error;
  const isUncertain = answerMissing.has(code) && text.error.perhapsDone;
  const tracking = trackingId && text.error.trackingId(trackingId);
  return [sentence, refusalReason(text, error), isUncertain, tracking].filter(Boolean).join(' ');
}
