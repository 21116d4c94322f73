/** Checks for call queues. */
import type { CallQueueRow, CallQueueRowPage, CallQueues, QueueCount } from '../contract.js';
import {
  amount,
  answer,
  callingPeriod,
  codeFigures,
  figure,
  objectOf,
  orNull,
  ref,
  rowsOf,
  total,
  whole,
} from './parts.js';

const queueSums = {
  offered: figure,
  answered: figure,
  abandoned: figure,
  answerWaitSeconds: amount,
  abandonWaitSeconds: amount,
};

const queueCount = objectOf<QueueCount>(queueSums);

export const callQueues = whole(objectOf<CallQueues>({ ...queueSums, previous: orNull(queueCount), ...callingPeriod }));

const callQueueRow = objectOf<CallQueueRow>({
  customer: ref,
  queues: figure,
  ...queueSums,
  features: codeFigures,
  previous: orNull(queueCount),
});

export const callQueueRowPage = answer<CallQueueRowPage>({ items: rowsOf(callQueueRow), total, ...callingPeriod });
