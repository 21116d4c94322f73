import { summary } from '../checks/licenses.js';
import { query } from '../endpoint.js';

/** The five figures at the top. */
export const getSummary = query('getSummary', {
  path: '/insights/summary',
  answer: summary,
});
