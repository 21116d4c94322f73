import type { Slice } from '../../core/hub/slice.js';
import { customerTabs } from './customer-tabs.js';
import type { CustomerTab } from './customer-tabs.js';

/** The customer whose details are open. */
export interface OpenCustomer {
  /** Undefined: none is open. */
  readonly customerId?: string;
  /** The tab that was chosen; undefined: the first. */
  readonly tab?: CustomerTab;
  /** Where the customer stood in the list when it was opened. Not part of the page's address: another visitor's list may be another. */
  readonly place?: CustomerPlace;
}

/** A place in a list of customers. */
export interface CustomerPlace {
  /** 0 is the first. */
  readonly index: number;
  /** What the list showed then (`CustomerSequence.subject`); in another list the place means nothing. */
  readonly of: string;
}

/** The customer whose details are open in a hub. */
export const openCustomer: Slice<OpenCustomer> = {
  name: 'openCustomer',
  initial: {},
  address: {
    names: ['hub-customer', 'hub-tab'],
    write: ({ customerId, tab }) => [
      ...(customerId ? [['hub-customer', customerId] as const] : []),
      ...(tab ? [['hub-tab', tab] as const] : []),
    ],
    read: (parameters) => ({
      customerId: parameters.get('hub-customer') || undefined,
      tab: customerTabs.find((tab) => tab === parameters.get('hub-tab')),
    }),
  },
};
