import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { SubscriptionPage } from '../src/api/contract.js';
import '../src/elements/customer-subscriptions/customer-subscriptions.define.js';
import { hardSubscriptions } from './support/hard-subscriptions.js';
import { refresh, refreshFails } from './support/refresh-fails.js';

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
type Story = StoryObj<Args>;

/** Two subscriptions and a trial, and what they come to. */
export const Ready: Story = {};

/** More licenses are assigned than were bought, and a subscription ends today. */
export const Overage: Story = { args: { customerId: 'customer-2' } };

/** What is hard to tell: days that are past, nothing bought, use that is not known, an unsafe link, another currency, unknown codes. */
export const Hard: Story = { args: { data: hardSubscriptions() } };

/** The page has a heading of its own. */
export const WithoutHeading: Story = { args: { heading: '' } };

/** Names of 2,000 characters, from right to left, with markup in them. */
export const LongNames: Story = { parameters: { scenario: 'long-names' } };

/** Waits for a customer. */
export const Idle: Story = { args: { customerId: undefined }, parameters: { shows: 'idle' } };

/** The skeleton. */
export const Loading: Story = { parameters: { scenario: 'slow', shows: 'loading' } };

/** A customer that has bought nothing. */
export const Empty: Story = { args: { data: { items: [], total: 0 } }, parameters: { shows: 'empty' } };

/** What happened, a button to try again, and the tracking id. */
export const Failed: Story = { parameters: { scenario: 'error', shows: 'error' } };

/** There is no such customer. */
export const NotFound: Story = { args: { customerId: 'nobody' }, parameters: { shows: 'error' } };

/** The refresh failed: the old data stay and say so. */
export const Stale: Story = {
  parameters: { shows: 'stale', provider: 'none' },
  render: (_, { globals }) =>
    refreshFails(globals, html`<customer-subscriptions customer-id="customer-1"></customer-subscriptions>`),
  play: ({ canvasElement }) => refresh(canvasElement, 'customer-subscriptions'),
};

/** In a narrow box orders are cards. */
export const Narrow: Story = { parameters: { width: 300 } };
