import type { Count } from '../count.js';
import { pluralOf } from '../plural.js';

const choose = pluralOf('en');
const customers = (count: Count) =>
  choose(count, { one: `${count.shown} customer`, other: `${count.shown} customers` });
const are = (count: Count) => choose(count, { one: 'is', other: 'are' });

/** The administration of tags. */
export const tags = {
  title: 'Tags',
  create: 'New tag',
  search: 'Search tags',
  found: (count: Count) => choose(count, { one: `${count.shown} tag found`, other: `${count.shown} tags found` }),
  noMatch: 'No tag matches.',
  sortedBy: 'Sorted by',
  byName: 'Name',
  byCustomers: 'Number of customers',
  customers,
  customersUnknown: 'Number of customers not known',
  edit: (tag: string) => `Edit the tag ${tag}`,
  remove: (tag: string) => `Delete the tag ${tag}`,
  more: (count: Count) => `Show ${count.shown} more`,
  /** Of a name that is typed, from its first character on. */
  left: (count: Count) =>
    choose(count, { one: `${count.shown} character left`, other: `${count.shown} characters left` }),
  over: (count: Count) =>
    choose(count, { one: `${count.shown} character too many`, other: `${count.shown} characters too many` }),
  none: {
    title: 'No tags yet',
    hint: 'Tags group customers: by region, by contract, by what they need.',
  },
};

/** What became of a tag, and what is asked before. */
export const tagNotice = {
  created: (tag: string) => `The tag “${tag}” was made.`,
  saved: (tag: string) => `The tag “${tag}” was saved.`,
  notSaved: (tag: string) => `The tag “${tag}” could not be saved.`,
  deleted: (tag: string) => `The tag “${tag}” was deleted.`,
  notDeleted: (tag: string) => `The tag “${tag}” could not be deleted.`,
  restored: (tag: string, count: Count) => `The tag “${tag}” is there again, for ${customers(count)}.`,
  restoredPart: (tag: string, count: Count, of: Count) =>
    `The tag “${tag}” is there again, but only for ${count.shown} of ${customers(of)}.`,
  notRestored: (tag: string) => `The tag “${tag}” could not be brought back.`,
  question: (tag: string) => `Delete the tag “${tag}”?`,
  touches: (count: Count) => `It is taken off ${customers(count)}.`,
  touchesNobody: 'No customer has it.',
  touchesUnknown: 'It is taken off every customer that has it.',
  canUndo: 'You can take this back right afterwards.',
  cannotUndo: 'This cannot be taken back.',
  confirm: 'Delete tag',
};

/** The tags of a customer. */
export const customerTags = {
  label: 'Tags',
  none: 'No tags',
  add: 'Add a tag',
  remove: (tag: string) => `Take off the tag ${tag}`,
  /** A line for a name that is no tag yet. */
  create: 'New tag',
  createNamed: (tag: string) => `Make the tag “${tag}”`,
  count: (count: string, most: string) => `${count} of ${most} tags`,
  full: (most: string) => `A customer has at most ${most} tags. Take one off first.`,
  listFailed: 'The tags could not be loaded.',
  added: (tags: string, customer: string) => `${customer} now has ${tags}.`,
  removed: (tags: string, customer: string) => `${tags}: taken off ${customer}.`,
  changed: (customer: string) => `The tags of ${customer} were changed.`,
  failed: (customer: string) => `The tags of ${customer} could not be changed.`,
  thisCustomer: 'this customer',
};

/** The tags in a row of the customer list. */
export const tagCell = {
  edit: (customer: string, tags: string) =>
    tags ? `Tags of ${customer}: ${tags}. Change` : `Add a tag to ${customer}`,
  add: 'Add',
  menu: (customer: string) => `Tags of ${customer}`,
  search: 'Search or make a tag',
  done: 'Done',
};

/** What is done with many customers. */
export const bulk = {
  label: 'Selected customers',
  selected: (count: Count) => `${count.shown} selected`,
  all: (count: Count) =>
    choose(count, { one: `The ${count.shown} that matches`, other: `All ${count.shown} that match` }),
  /** In little room; part of `selectAll`. */
  selectAllShort: (count: Count) => `All ${count.shown}`,
  selectAll: (count: Count) => `Select all ${count.shown} that match`,
  clear: 'Clear selection',
  add: 'Add tags',
  remove: 'Remove tags',
  export: 'Export selection',
  addHeading: (count: Count) => `Add tags to ${customers(count)}`,
  removeHeading: (count: Count) => `Remove tags from ${customers(count)}`,
  addConfirm: 'Add tags',
  removeConfirm: 'Remove tags',
  chosen: 'Tags',
  search: 'Search tags',
  /** How many of the selected have a tag. */
  has: (count: string, of: string) => `${count} of ${of}`,
  choose: 'Choose at least one tag.',
  effect: {
    same: (count: Count) => `${customers(count)} ${are(count)} so already.`,
    full: (count: Count, most: string) =>
      `${customers(count)} would have more than ${most} tags and will be left as ${choose(count, { one: 'it is', other: 'they are' })}.`,
    query: 'Whoever matches the filters when it is carried out is changed. This cannot be taken back in one step.',
    nobody: 'Nobody who is selected has a tag.',
  },
  running: (done: string, of: Count) => `${done} of ${customers(of)}`,
  runningAll: (of: Count) => `Changing ${customers(of)} …`,
  readingAll: (of: Count) => `Selecting ${customers(of)} …`,
  reading: (done: string, of: Count) => `Selecting: ${done} of ${customers(of)}`,
  exportingAll: (of: Count) => `Exporting ${customers(of)} …`,
  exporting: (done: string, of: Count) => `Exporting: ${done} of ${customers(of)}`,
  cancel: 'Cancel',
  stopping: 'Stopping …',
  done: (count: Count) => `${customers(count)} changed.`,
  undone: (count: Count) => `Taken back for ${customers(count)}.`,
  stopped: (done: string, of: Count) => `Stopped: ${done} of ${customers(of)} done.`,
  broken: (done: string, of: Count) => `${done} of ${customers(of)} done.`,
  brokenAll: 'It is not known for how many customers it was done; doing it again changes nothing twice.',
  goOn: 'Continue',
  failed: (count: Count) => `${customers(count)} could not be changed.`,
  failures: 'Not changed',
  moreFailures: (count: Count) => `Show ${count.shown} more`,
  download: 'Download this list',
  customer: 'Customer',
  id: 'ID',
  reason: 'Reason',
  close: 'Close',
  exported: (count: Count) => `A file with ${customers(count)} was handed to the browser.`,
  exportedPart: (count: string, of: Count) => `Not complete: ${count} of ${customers(of)}.`,
  exportStopped: 'Stopped: no file was made.',
  exportFailed: 'The selection could not be exported.',
  readFailed: 'The range could not be selected.',
};
