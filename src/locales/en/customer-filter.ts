import type { Count } from '../count.js';
import { pluralOf } from '../plural.js';

const choose = pluralOf('en');

/** The menus, and what is active. */
export const customerFilter = {
  label: 'Customer filters',
  search: 'Search customers',
  /** The button in front of the menus where there is little room. `shown`: how many are active, written; empty: none. */
  filters: (shown: string) => (shown ? `Filters (${shown})` : 'Filters'),
  kpi: 'Key figure',
  active: 'Active filters',
  chip: (filter: string, value: string) => `${filter}: ${value}`,
  chipNot: (filter: string, value: string) => `${filter}: not ${value}`,
  remove: (chip: string) => `Remove ${chip}`,
  removed: (chip: string) => `${chip} was removed.`,
  clearAll: 'Clear all',
  cleared: 'All filters were cleared.',
  noCounts: 'The counts could not be loaded.',
  noTags: 'The tags could not be loaded.',
  notCounted: 'This source does not count.',
  forbidden: 'You are not allowed to see the counts.',
  noTarget: (id: string) => `for="${id}" names no customer-list in the same document or shadow root.`,
};

/** The typed form. */
export const customerQuery = {
  label: 'Filter by typing',
  placeholder: 'status:expiringSoon -product:meetings acme',
  type: 'Type filters',
  choose: 'Choose filters',
  missing: 'This could not be loaded.',
  found: (count: Count) => choose(count, { one: `${count.shown} suggestion`, other: `${count.shown} suggestions` }),
  counting: 'Counting…',
  problems: (count: Count) =>
    choose(count, { one: `${count.shown} part cannot be read.`, other: `${count.shown} parts cannot be read.` }),
  /** What is wrong at a place; `text` is what stands there. */
  problem: {
    unknownFilter: (text: string) => `There is no filter “${text}”. In quotes it is searched for.`,
    unknownValue: (text: string, filter: string) => `“${text}” is none of the values of ${filter}.`,
    noValue: (_text: string, filter: string) => `A value of ${filter} is missing.`,
    unclosedQuote: (text: string) => `The quote before “${text}” is not closed.`,
    afterQuote: () => 'After a closing quote comes a blank or a comma.',
    notText: (text: string) => `Only filters can be left out. In quotes “-${text}” is searched for.`,
    notKpi: () => 'A key figure cannot be left out.',
    secondKpi: (text: string) => `There can be only one key figure; “${text}” does not count.`,
  },
};

/** Saved views. */
export const customerViews = {
  views: 'Views',
  shown: (view: string) => `View: ${view}`,
  list: 'Saved views',
  none: 'No views are saved yet.',
  name: 'Save these filters as',
  save: 'Save',
  replace: (view: string) => `Replace “${view}”`,
  rename: (view: string) => `Rename ${view}`,
  newName: (view: string) => `New name of ${view}`,
  apply: 'Rename',
  cancel: 'Cancel',
  taken: (view: string) => `There is a view “${view}” already.`,
  remove: (view: string) => `Delete ${view}`,
  question: (view: string) => `Delete the view “${view}”?`,
  consequence: 'The customers stay; only these saved filters go.',
  confirm: 'Delete view',
  chosen: (view: string) => `Shown: ${view}`,
  saved: (view: string) => `${view} was saved.`,
  renamed: (view: string) => `Renamed to ${view}.`,
  removed: (view: string) => `${view} was deleted.`,
  withoutText: 'Without the text that is searched for: it may name a customer, and this browser keeps no names.',
  notKept: 'This browser keeps nothing here: views last until the page closes.',
};
