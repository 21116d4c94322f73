import type { Trial } from '../../api/contract.js';
import type { BadgeTone } from '../../components/status-badge/status-badge.js';
import type { Formats } from '../../core/texts/formats.js';
import { nameOf } from '../../core/texts/languages.js';
import { licenseParts } from '../../domain/licenses.js';
import { countOf } from '../../domain/numbers.js';
import type { TrialTime } from '../../domain/trials.js';
import type { CommonTexts } from '../../locales/common-texts.js';
import type { TrialTexts } from '../../locales/trial-texts.js';

/** The language in which trials are told. */
export interface TrialWords {
  readonly text: TrialTexts & CommonTexts;
  readonly format: Formats;
}

/** How long a trial still runs, or since when it is over: "26 days left", "Ends today". Calendar days. */
export function daysWords({ phase, daysLeft }: TrialTime, { text, format }: TrialWords): string {
  const { customerTrials } = text;
  if (phase === 'converted') return customerTrials.bought;
  if (daysLeft === null) return phase === 'ended' ? customerTrials.endedPlain : format.number(daysLeft);
  if (daysLeft < -1) return customerTrials.ended(format.count(-daysLeft));
  if (daysLeft === -1) return customerTrials.endedYesterday;
  // The server's day may be over while it lasts in the zone of who looks.
  if (phase === 'ended') return customerTrials.endedPlain;
  if (daysLeft === 0) return customerTrials.endsToday;
  return daysLeft === 1 ? customerTrials.endsTomorrow : customerTrials.daysLeft(format.count(daysLeft));
}

/** The state of a trial in words; a code that the library does not know is its own text. One whose last day is past is no running one. */
export function trialStatusText({ status }: Trial, { phase }: TrialTime, { text }: TrialWords): string {
  return nameOf(text.trialStatus, phase === 'ended' && status === 'active' ? 'expired' : status);
}

/** The color of the state; the words say it as well. */
export function trialTone({ status }: Trial, { phase, daysLeft }: TrialTime): BadgeTone {
  if (phase === 'converted') return 'success';
  if (phase === 'ended' || !['active', 'expired'].includes(status)) return 'neutral';
  return daysLeft !== null && daysLeft <= 7 ? 'warning' : 'info';
}

/** What is tried, and the number of it in words: "Webex Calling", "30 licenses"; '' where it is not known. */
export interface ProductWords {
  readonly name: string;
  readonly licenses: string;
}

/** What is tried, each with its number. */
export function productWords({ products }: Trial, { text, format }: TrialWords): readonly ProductWords[] {
  return products.map(({ product, quantity }) => {
    const licenses = quantity === null ? '' : text.customerTrials.licenses(format.count(quantity));
    return { name: nameOf(text.product, product), licenses };
  });
}

/** How many of the licenses were used. */
export function useWords({ licenses }: Trial, { text, format }: TrialWords): string {
  const { used } = licenseParts(licenses);
  const total = countOf(licenses.total);
  if (used === null || total === null) return text.customerTrials.useUnknown;
  return text.customerTrials.used(format.number(used), format.count(total));
}

/** Whether licenses are short or left over; undefined where that is not known, and where there are none. */
export function balanceWords({ licenses }: Trial, { text, format }: TrialWords): string | undefined {
  const { customerTrials } = text;
  const { available, overage } = licenseParts(licenses);
  if (available === null || overage === null) return undefined;
  if (overage > 0) return customerTrials.short(format.count(overage));
  if (available > 0) return customerTrials.surplus(format.count(available));
  return licenses.total ? customerTrials.allAssigned : undefined;
}
