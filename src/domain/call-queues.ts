import { ratio } from './numbers.js';

/** What happened in call queues, as sums, so that averages are weighted by calls. */
export interface QueueCount {
  readonly offered: number | null;
  readonly answered: number | null;
  readonly abandoned: number | null;
  /** Seconds that the answered calls waited, together. */
  readonly answerWaitSeconds: number | null;
  /** Seconds that the abandoned calls waited, together. */
  readonly abandonWaitSeconds: number | null;
}

/** Average seconds until an agent answered or the caller moved to another queue. Source: seed, "Gemiddelde tijd tot beantwoorden". */
export function timeToAnswer(queues: QueueCount): number | null {
  return ratio(queues.answerWaitSeconds, queues.answered);
}

/** Average seconds until the caller hung up or left a message. Source: seed, "Gemiddelde wachttijd voor verlaten". */
export function waitBeforeAbandoned(queues: QueueCount): number | null {
  return ratio(queues.abandonWaitSeconds, queues.abandoned);
}

/** Abandoned ÷ offered calls. Source: seed, "Gemiddeld percentage geannuleerde gesprekken". */
export function abandonedShare(queues: QueueCount): number | null {
  return ratio(queues.abandoned, queues.offered);
}
