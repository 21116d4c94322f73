import type { HubError } from '../../api/hub-error.js';
import { refusalReason } from '../../core/element/error-words.js';
import type { CommonTexts } from '../../locales/common-texts.js';
import type { TrialTexts } from '../../locales/trial-texts.js';

/**
 * Why a trial was not started, and what to do about it.
 * @param elsewhere What the API says of fields beside which it does not stand already.
 */
export function trialRefusal(
  text: CommonTexts & TrialTexts,
  error: HubError,
  elsewhere: readonly string[] = [],
): string {
  const { startTrial, error: errors } = text;
  const { fields = [], code, apiMessage, trackingId } = error;
  const isUnexplained = code === 'conflict' && !apiMessage;
  const reason = isUnexplained
    ? startTrial.conflict
    : (code !== 'conflict' && elsewhere.join(' ')) || refusalReason(text, error);
  // Pressing again changes nothing of what the API says of the request itself.
  const again = error.retryable && code !== 'conflict' && fields.length === 0 && startTrial.again;
  return [startTrial.failed, reason, again, trackingId && errors.trackingId(trackingId)].filter(Boolean).join(' ');
}
