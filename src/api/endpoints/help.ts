import { helpdesk, resourcePage } from '../checks/help.js';
import { pagedQuery, query } from '../endpoint.js';

/** Guides, links and features to look at, a page at a time. */
export const listResources = pagedQuery('listResources', {
  request: (client, filters, { init }) => client.GET('/resources', { ...init, params: { query: filters } }),
  answer: resourcePage,
  keyOf: ({ id }) => id,
});

/** The ways to reach the help desk. */
export const getHelpdesk = query('getHelpdesk', {
  request: (client, _, { init }) => client.GET('/helpdesk', init),
  answer: helpdesk,
});
