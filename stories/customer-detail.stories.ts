import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Customer } from '../src/api/contract.js';
import '../src/elements/customer-detail/customer-detail.define.js';
import '../src/elements/customer-list/customer-list.define.js';
import { customerSeen } from './support/facts/customer-detail-facts.js';
import { refresh, refreshFails } from './support/refresh-fails.js';
import { failedSeen, staleSeen } from './support/states.js';
import type { SeenStory } from './support/story.js';

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
type Story = SeenStory<Args>;

const data = ['overview', 'tabs'];

/** The overview, and the first tab. */
export const Ready: Story = { parameters: { seen: customerSeen('customer-1') } };

/** A customer that needs attention: each status with its reason. */
export const Urgent: Story = {
  args: { customerId: 'customer-2' },
  parameters: { seen: customerSeen('customer-2', { parts: ['overview', 'segment-overage', 'tabs'] }) },
};

/** A tab that does not exist is the first one. */
export const UnknownTab: Story = {
  args: { tab: 'invoices' },
  parameters: { seen: customerSeen('customer-1', { parts: ['subscription'] }) },
};

/** The administrators who manage the customer. */
export const Administrators: Story = {
  args: { tab: 'admins' },
  parameters: {
    seen: {
      parts: ['overview', 'tabs', 'partner-admins', 'admin'],
      without: ['skeleton', 'subscription'],
      says: ({ text }) => [text.customerDetail.tabs.admins],
    },
  },
};

/** Beside a list of the same hub: the way to the next and the previous customer. */
export const OfAList: Story = {
  render: () => html`
    <customer-list page-size="20"></customer-list>
    <customer-detail customer-id="customer-3"></customer-detail>
  `,
  parameters: {
    seen: customerSeen('customer-3', { parts: ['overview', 'tabs', 'table'] }),
  },
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
  parameters: {
    seen: {
      parts: ['overview', 'segment-overage', 'tag'],
      without: ['tabs', 'launch-button', 'skeleton', 'notice'],
      says: ({ text }) => [
        'Bakkerij De Vroege Vogel',
        text.status.licenseOverage,
        text.customerDetail.reason.overageBy({ value: 12, shown: '12' }),
        text.customerDetail.reason.neverActive,
        'somethingNew',
        text.managedBy.partnerOrganization,
      ],
    },
  },
};

/** Names of 2,000 characters, from right to left, with markup in them. */
export const LongNames: Story = { parameters: { scenario: 'long-names', seen: customerSeen('customer-1') } };

/** Whoever asks may not launch organizations. */
export const ReadOnly: Story = {
  parameters: { scenario: 'read-only', seen: customerSeen('customer-1', { without: ['launch-button', 'skeleton'] }) },
};

/** No customer was opened yet. */
export const Idle: Story = {
  args: { customerId: undefined },
  parameters: {
    shows: 'idle',
    seen: { parts: ['notice'], without: data, says: ({ text }) => [text.state.waitsFor('customer-id')] },
  },
};

/** The skeleton. */
export const Loading: Story = {
  parameters: {
    scenario: 'slow',
    shows: 'loading',
    seen: { parts: ['skeleton'], without: [...data, 'notice'], says: ({ text }) => [text.customerDetail.heading] },
  },
};

/** What happened, a button to try again, and the tracking id: once for the whole. */
export const Failed: Story = { parameters: { scenario: 'error', shows: 'error', seen: failedSeen(data) } };

/** There is no such customer. */
export const NotFound: Story = {
  args: { customerId: 'nobody' },
  parameters: {
    shows: 'error',
    seen: { parts: ['notice'], without: [...data, 'button'], says: ({ text }) => [text.error.notFound] },
  },
};

/** The refresh failed: the old data stay and say so. */
export const Stale: Story = {
  parameters: { shows: 'stale', provider: 'none', seen: staleSeen(customerSeen('customer-1')) },
  render: (_, { globals }) => refreshFails(globals, html`<customer-detail customer-id="customer-1"></customer-detail>`),
  play: ({ canvasElement }) => refresh(canvasElement, 'customer-detail'),
};

/** The narrowest box. */
export const Narrow: Story = { parameters: { width: 300, seen: customerSeen('customer-1') } };
