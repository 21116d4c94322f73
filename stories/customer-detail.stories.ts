import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Customer } from '../src/api/contract.js';
import '../src/elements/customer-detail/customer-detail.define.js';
import '../src/elements/customer-list/customer-list.define.js';
import { refresh, refreshFails } from './support/refresh-fails.js';

interface Args {
  customerId?: string;
  tab?: string;
  data?: Customer;
}

const meta = {
  title: 'Elements/customer-detail',
  component: 'customer-detail',
  args: { customerId: 'customer-1' },
  render: ({ customerId, tab, data }) =>
    html`<customer-detail customer-id=${ifDefined(customerId)} tab=${ifDefined(tab)} .data=${data}></customer-detail>`,
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

/** The overview, and the first tab. */
export const Ready: Story = {};

/** A customer that needs attention: each status with its reason. */
export const Urgent: Story = { args: { customerId: 'customer-2' } };

/** A tab that does not exist is the first one. */
export const UnknownTab: Story = { args: { tab: 'invoices' } };

/** Beside a list of the same hub: the way to the next and the previous customer. */
export const OfAList: Story = {
  render: () => html`
    <customer-list page-size="20"></customer-list>
    <customer-detail customer-id="customer-3"></customer-detail>
  `,
};

/** The customer itself, given by the page: the overview alone, and nothing is asked. */
export const Given: Story = {
  args: {
    customerId: undefined,
    data: {
      id: 'given',
      displayName: 'Bakkerij De Vroege Vogel',
      createdAt: '2024-03-01T09:00:00Z',
      country: 'NL',
      managedBy: 'partnerOrganization',
      products: ['meetings', 'calling'],
      statuses: ['licenseOverage', 'noRecentActivity', 'somethingNew'],
      subscriptionTypes: ['subscription'],
      tags: ['vip', 'west'],
      licenses: { total: 100, assigned: 112, used: 90 },
      nextExpiration: null,
      nextRenewal: '2026-01-10',
      lastAdminActivityAt: null,
    },
  },
};

/** Names of 2,000 characters, from right to left, with markup in them. */
export const LongNames: Story = { parameters: { scenario: 'long-names' } };

/** Whoever asks may not launch organizations. */
export const ReadOnly: Story = { parameters: { scenario: 'read-only' } };

/** No customer was opened yet. */
export const Idle: Story = { args: { customerId: undefined }, parameters: { shows: 'idle' } };

/** The skeleton. */
export const Loading: Story = { parameters: { scenario: 'slow', shows: 'loading' } };

/** What happened, a button to try again, and the tracking id: once for the whole. */
export const Failed: Story = { parameters: { scenario: 'error', shows: 'error' } };

/** There is no such customer. */
export const NotFound: Story = { args: { customerId: 'nobody' }, parameters: { shows: 'error' } };

/** The refresh failed: the old data stay and say so. */
export const Stale: Story = {
  parameters: { shows: 'stale', provider: 'none' },
  render: (_, { globals }) => refreshFails(globals, html`<customer-detail customer-id="customer-1"></customer-detail>`),
  play: ({ canvasElement }) => refresh(canvasElement, 'customer-detail'),
};

/** The narrowest box. */
export const Narrow: Story = { parameters: { width: 300 } };
