import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/elements/customer-tags/customer-tags.define.js';
import { statesOf } from './support/states.js';

interface Args {
  customerId?: string;
}

const meta = {
  title: 'Elements/customer-tags',
  component: 'customer-tags',
  render: ({ customerId }) => html`<customer-tags customer-id=${ifDefined(customerId)}></customer-tags>`,
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

const states = statesOf('customer-tags');

/** The administration of all tags. */
export const Administration: Story = {};

/** The tags of a customer, with a field for one more. */
export const OfACustomer: Story = { args: { customerId: 'customer-3' } };

/** The page does not know the customer yet. */
export const Waiting: Story = { args: { customerId: '' }, parameters: { shows: 'idle' } };

/** Whoever asks sees the tags and changes nothing. */
export const ReadOnly: Story = { parameters: { scenario: 'read-only' } };

/** The tags of a customer, for whoever may not change them. */
export const ReadOnlyOfACustomer: Story = {
  args: { customerId: 'customer-3' },
  parameters: { scenario: 'read-only' },
};

/** There is no such customer. */
export const UnknownCustomer: Story = { args: { customerId: 'nobody' }, parameters: { shows: 'error' } };

/** The skeleton. */
export const Loading: Story = states.loading;

/** What happened, a button to try again, and the tracking id. */
export const Failed: Story = states.failed;

/** The refresh failed: the old tags stay and say so. */
export const Stale: Story = states.stale;

/** A phone’s width. */
export const Narrow: Story = states.narrow;

/** A customer’s tags in the narrowest box. */
export const NarrowOfACustomer: Story = { args: { customerId: 'customer-3' }, parameters: { width: 280 } };
