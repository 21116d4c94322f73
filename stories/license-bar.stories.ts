import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/elements/license-bar/license-bar.define.js';
import { refresh, refreshFails } from './support/refresh-fails.js';

interface Args {
  used?: number;
  assigned?: number;
  total?: number;
  customerId?: string;
  subscriptionId?: string;
}

const meta = {
  title: 'Elements/license-bar',
  component: 'license-bar',
  parameters: { width: 320 },
  render: ({ used, assigned, total, customerId, subscriptionId }) => html`
    <license-bar
      used=${ifDefined(used)}
      assigned=${ifDefined(assigned)}
      total=${ifDefined(total)}
      customer-id=${ifDefined(customerId)}
      subscription-id=${ifDefined(subscriptionId)}
    ></license-bar>
  `,
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

/** Figures of the page's own; the numbers are in the tooltip. */
export const Ready: Story = { args: { used: 40, assigned: 60, total: 100 } };

/** More licenses are assigned than were bought: the rest is hatched, beyond the mark at 100 %. */
export const Overage: Story = { args: { used: 90, assigned: 130, total: 100 } };

/** Every license is used. */
export const Full: Story = { args: { used: 100, assigned: 100, total: 100 } };

/** Nothing was bought. */
export const NoLicenses: Story = { args: { used: 0, assigned: 0, total: 0 } };

/** The API does not know how many were used: that is no zero. */
export const UsageUnknown: Story = { args: { assigned: 60, total: 100 } };

/** A segment of one in a million still shows. */
export const HugeNumbers: Story = { args: { used: 1, assigned: 400_000, total: 1_000_000 } };

/** The licenses of a customer, asked of the API. */
export const OfCustomer: Story = { args: { customerId: 'customer-3' } };

/** Waits for a customer. */
export const Idle: Story = { parameters: { shows: 'idle' } };

/** The skeleton. */
export const Loading: Story = {
  args: { customerId: 'customer-1' },
  parameters: { scenario: 'slow', shows: 'loading' },
};

/** There is no such subscription. */
export const Empty: Story = {
  args: { customerId: 'customer-1', subscriptionId: 'none' },
  parameters: { shows: 'empty' },
};

/** What happened, a button to try again, and the tracking id. */
export const Failed: Story = { args: { customerId: 'customer-1' }, parameters: { scenario: 'error', shows: 'error' } };

/** The refresh failed: the old figures stay and say so. */
export const Stale: Story = {
  parameters: { shows: 'stale', provider: 'none' },
  render: (_, { globals }) => refreshFails(globals, html`<license-bar customer-id="customer-1"></license-bar>`),
  play: ({ canvasElement }) => refresh(canvasElement, 'license-bar'),
};

/** The narrowest box. */
export const Narrow: Story = { args: Overage.args, parameters: { width: 96 } };
