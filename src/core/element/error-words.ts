import type { HubError, HubErrorCode } from '../../api/hub-error.js';
import type { CommonTexts } from '../../locales/common-texts.js';
import { MissingCode } from '../import-again.js';

/** What the API alone can explain: its own absence, and the present state of what was to be changed. */
const explainedByApi: ReadonlySet<HubErrorCode> = new Set(['conflict', 'unavailable']);

/**
 * What happened, in one sentence. A mistake in the page is told in its own words: who reads it can mend it. So is what the API alone can
 * explain.
 */
export function errorTitle(text: CommonTexts, error: HubError): string {
  if (error.code === 'forbidden') return text.empty.noPermission.title;
  if (error.code === 'config' && ownWords(error)) return ownWords(error);
  if (error.cause instanceof MissingCode) return text.error.codeMissing;
  return (explainedByApi.has(error.code) && error.apiMessage) || text.error[error.code];
}

/** What is said of a mistake in the page itself; empty: the general words for a page without a source. */
export function ownWords({ title, message }: HubError): string {
  return title ?? message;
}

/** All that is known of a change is that its answer did not come, or says nothing. */
const answerMissing: ReadonlySet<HubErrorCode> = new Set(['timeout', 'badData']);

/** The number under which the API knows of an error, in words; undefined: none. */
export function trackingWords(text: CommonTexts, { trackingId }: HubError): string | undefined {
  return trackingId && text.error.trackingId(trackingId);
}

/** Why a change was not carried out: what the API says of the fields that it did not accept, else what happened. */
export function refusalReason(text: CommonTexts, error: HubError): string {
  const { fields = [], code, apiMessage } = error;
  const isExplained = code === 'conflict' && apiMessage;
  if (fields.length > 0 && !isExplained) return fields.map(({ description }) => description).join(' ');
  return code === 'forbidden' ? text.error.forbidden : errorTitle(text, error);
}

/** Why a change was not carried out, after a sentence that says which, and before the number under which the API knows of it. */
export function refusalWords(text: CommonTexts, sentence: string, error: HubError): string {
  const isUncertain = answerMissing.has(error.code) && text.error.perhapsDone;
  return [sentence, refusalReason(text, error), isUncertain, trackingWords(text, error)].filter(Boolean).join(' ');
}
