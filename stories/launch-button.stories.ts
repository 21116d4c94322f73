import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/elements/launch-button/launch-button.define.js';
import type { Facts, Seen } from './support/seen.js';
import type { SeenStory } from './support/story.js';

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
type Story = SeenStory<Args>;

/** The button, and no more. */
const button = (words: (facts: Facts) => string): Seen => ({
  parts: ['launch-button'],
  without: ['launch', 'skeleton', 'notice'],
  buttons: (facts) => [words(facts)],
});
const own = button(({ text }) => text.action.launchMyOrganization);
const ofACustomer = button(({ text }) => text.action.launchOrganization);

/** The partner's own organization. */
export const MyOrganization: Story = { parameters: { seen: own } };

/** The organization of a customer. */
export const OfACustomer: Story = { args: { customerId: 'customer-1' }, parameters: { seen: ofACustomer } };

/** Words of the page's own. */
export const OwnWords: Story = {
  args: { customerId: 'customer-1', heading: 'Open the console' },
  parameters: { seen: button(() => 'Open the console') },
};

/** The page does not know the customer yet. */
export const Waiting: Story = {
  args: { customerId: '' },
  parameters: {
    shows: 'idle',
    seen: {
      parts: ['notice'],
      hides: ({ text }) => [text.action.launchOrganization],
      says: ({ text }) => [text.state.waitsFor('customer-id')],
    },
  },
};

/** Whoever asks may not launch organizations: there is nothing to see. */
export const ReadOnly: Story = {
  render: () => html`<p part="launch-button-story">Launch: <launch-button></launch-button></p>`,
  parameters: {
    scenario: 'read-only',
    shows: 'empty',
    seen: {
      parts: ['launch-button-story'],
      without: ['notice', 'skeleton'],
      hides: ({ text }) => [text.action.launchMyOrganization],
    },
  },
};

/** It is not known yet what the visitor may do. */
export const Loading: Story = {
  parameters: {
    scenario: 'slow',
    shows: 'loading',
    seen: { parts: ['skeleton'], hides: ({ text }) => [text.action.launchMyOrganization] },
  },
};

/** What the visitor may do cannot be had: the button is offered, and the API decides. */
export const PermissionUnknown: Story = { parameters: { scenario: 'error', seen: own } };

/** The narrowest box. */
export const Narrow: Story = { args: { customerId: 'customer-1' }, parameters: { width: 120, seen: ofACustomer } };
