import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { SubscriptionPage } from '../src/api/contract.js';
import '../src/elements/customer-subscriptions/customer-subscriptions.define.js';
import { hardSubscriptions } from './support/hard-subscriptions.js';
import { subscriptionsSeen } from './support/facts/customer-detail-facts.js';
import { refresh, refreshFails } from './support/refresh-fails.js';
import { failedSeen, loadingSeen, staleSeen } from './support/states.js';
import type { Facts } from './support/seen.js';
import type { SeenStory } from './support/story.js';

interface Args {
  customerId?: string;
  heading?: string;
  data?: SubscriptionPage;
}

const meta = {
  title: 'Elements/customer-subscriptions',
  component: 'customer-subscriptions',
  args: { customerId: 'customer-1' },
  render: ({ customerId, heading, data }) =>
    html`<customer-subscriptions
      customer-id=${ifDefined(customerId)}
      heading=${ifDefined(heading)}
      .data=${data}
    ></customer-subscriptions>`,
} satisfies Meta<Args>;

export default meta;
type Story = SeenStory<Args>;

const title = ({ text }: Facts) => text.customerSubscriptions.heading;
const data = ['subscription', 'summary'];

/** Two subscriptions and a trial, and what they come to. */
export const Ready: Story = {
  parameters: {
    seen: subscriptionsSeen('customer-1', { parts: ['summary', 'subscription', 'orders', 'invoice-link'] }),
  },
};

/** More licenses are assigned than were bought, and a subscription ends today. */
export const Overage: Story = {
  args: { customerId: 'customer-2' },
  parameters: { seen: subscriptionsSeen('customer-2', { parts: ['subscription', 'segment-overage'] }) },
};

/** What is hard to tell: days that are past, nothing bought, use that is not known, an unsafe link, another currency, unknown codes. */
export const Hard: Story = {
  args: { data: hardSubscriptions() },
  parameters: {
    seen: {
      parts: ['subscription', 'segment-overage', 'invoice'],
      without: ['skeleton', 'notice'],
      says: ({ text }) => [
        text.licenseBalance.nothingBought,
        text.licenseBalance.shortfall({ value: 12, shown: '12' }),
        text.licenseBalance.shortfallOfTrial({ value: 5, shown: '5' }),
        text.license.notAvailable,
        text.customerSubscriptions.invoice.amountUnknown,
        text.customerSubscriptions.invoice.status.overdue,
        'somethingNew',
        'disputed',
      ],
      hides: () => ['NaN', 'null', 'undefined'],
      buttons: ({ text }) => [text.customerSubscriptions.orders.all({ value: 12, shown: '12' })],
    },
  },
};

/** The page has a heading of its own. */
export const WithoutHeading: Story = {
  args: { heading: '' },
  parameters: { seen: subscriptionsSeen('customer-1', { without: ['heading', 'skeleton'] }) },
};

/** Names of 2,000 characters, from right to left, with markup in them. */
export const LongNames: Story = { parameters: { scenario: 'long-names', seen: subscriptionsSeen('customer-1') } };

/** Waits for a customer. */
export const Idle: Story = {
  args: { customerId: undefined },
  parameters: {
    shows: 'idle',
    seen: { parts: ['notice'], without: data, says: ({ text }) => [text.state.waitsFor('customer-id')] },
  },
};

/** The skeleton. */
export const Loading: Story = {
  parameters: { scenario: 'slow', shows: 'loading', seen: loadingSeen(data, title) },
};

/** A customer that has bought nothing. */
export const Empty: Story = {
  args: { data: { items: [], total: 0 } },
  parameters: {
    shows: 'empty',
    seen: {
      parts: ['notice'],
      without: data,
      says: ({ text }) => [text.customerSubscriptions.none.title, text.customerSubscriptions.none.hint],
    },
  },
};

/** What happened, a button to try again, and the tracking id. */
export const Failed: Story = { parameters: { scenario: 'error', shows: 'error', seen: failedSeen(data, title) } };

/** There is no such customer. */
export const NotFound: Story = {
  args: { customerId: 'nobody' },
  parameters: {
    shows: 'error',
    seen: {
      parts: ['notice'],
      without: [...data, 'button'],
      says: ({ text }) => [text.error.notFound],
    },
  },
};

/** The refresh failed: the old data stay and say so. */
export const Stale: Story = {
  parameters: { shows: 'stale', provider: 'none', seen: staleSeen(subscriptionsSeen('customer-1')) },
  render: (_, { globals }) =>
    refreshFails(globals, html`<customer-subscriptions customer-id="customer-1"></customer-subscriptions>`),
  play: ({ canvasElement }) => refresh(canvasElement, 'customer-subscriptions'),
};

/** In a narrow box orders are cards. */
export const Narrow: Story = { parameters: { width: 300, seen: subscriptionsSeen('customer-1') } };
