import { helpdesk, resourcePage } from '../checks/help.js';
import { pagedQuery, query } from '../endpoint.js';

/** Guides, links and features to look at, a page at a time. */
export const listResources = pagedQuery('listResources', {
  path: '/resources',
  answer: resourcePage,
  keyOf: ({ id }) => id,
});

/** The ways to reach the help desk. */
export const getHelpdesk = query('getHelpdesk', {
  path: '/helpdesk',
  answer: helpdesk,
});
