import type { Count } from '../count.js';
import { pluralOf } from '../plural.js';

const choose = pluralOf('en');

export const action = {
  launchOrganization: 'Launch organization',
  launchMyOrganization: 'Launch my organization',
  startTrial: 'Start trial',
  retry: 'Retry',
  refresh: 'Refresh',
  close: 'Close',
  cancel: 'Cancel',
};

export const state = {
  loading: 'Loading',
  /** On paper, in the place of what was not here in time. */
  unprinted: 'This was still loading when the page was printed.',
  dataAsOf: (moment: string) => `Data as of ${moment}`,
  weekOf: (week: string) => `Week of ${week}`,
  outdated: 'This data is older than one weekly refresh.',
  stale: 'This could not be refreshed. You see the last known data.',
  invalidRows: (count: Count) =>
    choose(count, {
      one: `${count.shown} row could not be read and is not shown.`,
      other: `${count.shown} rows could not be read and are not shown.`,
    }),
  /** Of a list that did not come as a whole. */
  incomplete: (came: string, total: string) => `The source sent ${came} of ${total}.`,
  notAvailable: 'Not available from this source',
  waitsFor: (attribute: string) => `Choose what to show: ${attribute} is not set.`,
  waits: 'Nothing to show yet.',
};

export const empty = {
  noData: { title: 'No data yet', hint: 'As soon as there is data, it appears here.' },
  noMatch: {
    title: 'Nothing matches these filters',
    hint: 'Change or clear a filter to see more.',
    clear: 'Clear all filters',
  },
  noPermission: {
    title: 'No permission',
    hint: 'Your role does not give access to this. A partner full administrator can change that.',
  },
  notOffered: {
    title: 'Not offered here',
    hint: 'This portal’s data source does not offer this.',
  },
  notBought: {
    title: (product: string) => `No customer has ${product}`,
    hint: 'These figures appear as soon as one of your customers buys the product.',
  },
};

export const error = {
  config: 'This element has no data source.',
  configHint: 'Put it in a <partner-hub api-base="https://…/api">, or set source="demo" to try it.',
  diagnoseHint: 'Add ?hub-diagnose to the address to see more.',
  auth: 'You are signed out.',
  forbidden: 'You have no permission for this.',
  notFound: 'This could not be found.',
  conflict: 'This is not possible as things are now.',
  invalid: 'The server did not accept the request.',
  network: 'The server could not be reached.',
  timeout: 'The server took too long to answer.',
  rateLimited: 'There were too many requests.',
  unavailable: 'The server is not available now.',
  notOffered: 'This data source does not offer this.',
  server: 'The server reported an error.',
  badData: 'The server sent data that cannot be read.',
  render: 'This could not be shown.',
  codeMissing: 'A part of this page is not there any more.',
  codeMissingHint: 'Reload the page.',
  /** Of a change whose answer is missing. */
  perhapsDone: 'It may have been done all the same.',
  retryIn: (duration: string) => `Try again in ${duration}.`,
  trackingId: (id: string) => `Tracking ID: ${id}`,
  loggedOut: 'You are signed out. No data is shown.',
};

export const product = {
  meetings: 'Webex Meetings',
  calling: 'Webex Calling',
  messaging: 'Webex Messaging',
  realTimeTranslations: 'Real-time translations',
};
