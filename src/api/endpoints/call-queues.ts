import { callQueueRowPage, callQueues } from '../checks/call-queues.js';
import { pagedQuery, query } from '../endpoint.js';

/** The sums of all call queues in a week. */
export const getCallQueues = query('getCallQueues', {
  request: (client, filters, { init }) =>
    client.GET('/insights/calling/queues', { ...init, params: { query: filters } }),
  answer: callQueues,
});

/** Each customer's call queues in a week, a page at a time. */
export const listCallQueues = pagedQuery('listCallQueues', {
  request: (client, filters, { init }) =>
    client.GET('/insights/calling/queues/customers', { ...init, params: { query: filters } }),
  answer: callQueueRowPage,
  keyOf: ({ customer }) => customer.id,
});
