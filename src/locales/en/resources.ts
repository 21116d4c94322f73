import type { Count } from '../count.js';
import { pluralOf } from '../plural.js';

const choose = pluralOf('en');

/** Resources and help. Titles, dates and languages arrive as they are shown. */
export const resourceCenter = {
  heading: 'Resources & help',
  quickLinks: 'Quick links',
  featured: 'Featured resources',
  all: 'All resources',
  search: 'Search resources',
  category: 'Category',
  type: 'Type',
  /** What is active: the filter and its value. */
  chip: (filter: string, value: string) => `${filter}: ${value}`,
  active: 'Active filters',
  remove: (chip: string) => `Remove the filter ${chip}`,
  removed: (chip: string) => `The filter ${chip} was removed.`,
  clearAll: 'Clear all',
  cleared: 'Search and filters were cleared.',
  searching: 'Searching…',
  count: (total: Count) => choose(total, { one: `${total.shown} resource`, other: `${total.shown} resources` }),
  found: (total: Count) =>
    choose(total, { one: `${total.shown} resource found`, other: `${total.shown} resources found` }),
  shownOf: (shown: string, total: Count) =>
    choose(total, {
      one: `${shown} of ${total.shown} resource shown`,
      other: `${shown} of ${total.shown} resources shown`,
    }),
  more: 'Show more',
  loadingMore: 'Loading more…',
  restFailed: 'The next resources could not be loaded.',
  sectionFailed: (section: string) => `${section}: could not be loaded.`,
  updated: (date: string) => `Updated ${date}`,
  newTab: '(opens in a new tab)',
  none: { title: 'No resources yet', hint: 'As soon as guides and links are published, they appear here.' },
  noMatch: {
    title: 'No resources found',
    hint: 'Check the spelling, search for fewer words, or clear the filters.',
  },
};

/** What resources are about; others show as the API names them. */
export const resourceCategory = {
  calling: 'Calling',
  meetings: 'Meetings',
  messaging: 'Messaging',
  sales: 'Sales',
  administration: 'Administration',
  training: 'Training',
};

/** What resources are; others show as the API names them. */
export const resourceType = {
  guide: 'Guide',
  course: 'Course',
  document: 'Document',
  video: 'Video',
  news: 'News',
  link: 'Link',
};
