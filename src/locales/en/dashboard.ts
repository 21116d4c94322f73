import type { Count } from '../count.js';
import { pluralOf } from '../plural.js';

const choose = pluralOf('en');

export const dashboard = {
  heading: 'Partner Hub',
  navigation: 'Sections',
  period: 'Period',
  days: (days: Count) => choose(days, { one: `${days.shown} day`, other: `${days.shown} days` }),
  switchProduct: 'The sections below show',
  refreshed: 'Everything was asked again.',
  print: 'Print',
  preparing: 'Everything is being loaded for the printer.',
  /** At the top of what is printed. */
  printedFor: (partner: string) => `Partner: ${partner}`,
  printedOn: (date: string) => `Printed on ${date}`,
  printedOf: (product: string, period: string) => `${product}, ${period}`,
  noSections: (known: string) => `None of these sections exists. Known: ${known}.`,
};

/** What a section is called in the navigation; its heading, where key figures have none for it; and what it is good for. */
interface SectionWords {
  readonly label: string;
  readonly title?: string;
  readonly lead?: string;
}

const words = <Key extends string>(sections: Record<Key, SectionWords>): Readonly<Record<Key, SectionWords>> =>
  sections;

export const dashboardSection = words({
  overview: {
    label: 'Overview',
    lead: 'How your customers and their subscriptions are doing. Only customers with Webex Meetings or Webex Calling count.',
  },
  customers: {
    label: 'Customers',
    title: 'Customers',
    lead: 'All customers that you manage. Those that need your attention come first.',
  },
  'product-switch': { label: 'Product' },
  'license-trend': {
    label: 'License trend',
    title: 'License distribution trend',
    lead: 'Shows whether customers assign their licenses, and whether people then use them.',
  },
  recent: { label: 'Recently added' },
  expiring: { label: 'Expiring' },
  renewing: { label: 'Renewing' },
  'low-assignment': { label: 'Low assignment' },
  'over-limit': { label: 'Over the limit' },
  'calling-usage': {
    label: 'Calling usage',
    lead: 'When usage falls, contact the customer and find out why Webex Calling is not used.',
  },
  'calling-quality': {
    label: 'Call quality',
    lead: 'Help customers when poor calls peak, or when one endpoint type has more of them, before it spreads.',
  },
  features: {
    label: 'Calling features',
    lead: 'Help customers to apply a feature that is hardly used.',
  },
  'call-queue': {
    label: 'Call queues',
    lead: 'Help customers with many abandoned calls to reduce them. Only customers with the call queue feature count.',
  },
  resources: {
    label: 'Resources',
    title: 'Resources & help',
    lead: 'Documents, courses and tools that help you with your customers.',
  },
  helpdesk: {
    label: 'Help desk',
    title: 'Partner Help Desk',
    lead: 'For questions that the resources do not answer.',
  },
  attention: {
    label: 'Attention',
    title: 'Needs attention',
    lead: 'What needs action now, across all customers, with the reasons.',
  },
});
