import { callQueueRowPage, callQueues } from '../checks/call-queues.js';
import { pagedQuery, query } from '../endpoint.js';

/** The sums of all call queues in a week. */
export const getCallQueues = query('getCallQueues', {
  path: '/insights/calling/queues',
  answer: callQueues,
});

/** Each customer's call queues in a week, a page at a time. */
export const listCallQueues = pagedQuery('listCallQueues', {
  path: '/insights/calling/queues/customers',
  answer: callQueueRowPage,
  keyOf: ({ customer }) => customer.id,
});
