import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/elements/launch-button/launch-button.define.js';

interface Args {
  customerId?: string;
  heading?: string;
}

const meta = {
  title: 'Elements/launch-button',
  component: 'launch-button',
  render: ({ customerId, heading }) =>
    html`<launch-button customer-id=${ifDefined(customerId)} heading=${ifDefined(heading)}></launch-button>`,
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

/** The partner's own organization. */
export const MyOrganization: Story = {};

/** The organization of a customer. */
export const OfACustomer: Story = { args: { customerId: 'customer-1' } };

/** Words of the page's own. */
export const OwnWords: Story = { args: { customerId: 'customer-1', heading: 'Open the console' } };

/** The page does not know the customer yet. */
export const Waiting: Story = { args: { customerId: '' }, parameters: { shows: 'idle' } };

/** Whoever asks may not launch organizations: there is nothing to see. */
export const ReadOnly: Story = { parameters: { scenario: 'read-only', shows: 'empty' } };

/** It is not known yet what the visitor may do. */
export const Loading: Story = { parameters: { scenario: 'slow', shows: 'loading' } };

/** What the visitor may do cannot be had: the button is offered, and the API decides. */
export const PermissionUnknown: Story = { parameters: { scenario: 'error' } };

/** The narrowest box. */
export const Narrow: Story = { args: { customerId: 'customer-1' }, parameters: { width: 120 } };
