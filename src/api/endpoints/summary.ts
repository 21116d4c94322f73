import { summary } from '../checks/licenses.js';
import { query } from '../endpoint.js';

/** The five figures at the top. */
export const getSummary = query('getSummary', {
  request: (client, filters, { init }) => client.GET('/insights/summary', { ...init, params: { query: filters } }),
  answer: summary,
});
