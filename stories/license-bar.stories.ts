import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/elements/license-bar/license-bar.define.js';
import { refresh, refreshFails } from './support/refresh-fails.js';
import { getCustomer } from '../src/api/endpoints/customers.js';
import { licenseWords } from './support/facts/license-words.js';
import { failedSeen, loadingSeen, staleSeen } from './support/states.js';
import type { Facts, Seen } from './support/seen.js';
import type { SeenStory } from './support/story.js';

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
type Story = SeenStory<Args>;

/** The bar of the figures that a story gives, with the segments that have a size. */
const barOf = ({ used = null, assigned, total }: { used?: number | null; assigned: number; total: number }): Seen => ({
  parts: [
    'bar',
    ...(used ? ['segment-used'] : []),
    ...(Math.min(assigned, total) > (used ?? 0) ? ['segment-unused'] : []),
    ...(total > assigned ? ['segment-available'] : []),
    ...(assigned > total ? ['segment-overage'] : []),
  ],
  without: ['skeleton', 'notice', ...(assigned > total ? ['segment-available'] : ['segment-overage'])],
  says: (facts) => [licenseWords({ used, assigned, total }, facts)],
});

/** The bar of a customer of the API. */
const barOfCustomer = (id: string): Seen => ({
  parts: ['bar'],
  without: ['skeleton', 'notice'],
  says: async (facts: Facts) => [licenseWords((await facts.ask(getCustomer, { id })).licenses, facts)],
});

/** Figures of the page's own; the numbers are in the tooltip. */
export const Ready: Story = {
  args: { used: 40, assigned: 60, total: 100 },
  parameters: { seen: barOf({ used: 40, assigned: 60, total: 100 }) },
};

/** More licenses are assigned than were bought: the rest is hatched, beyond the mark at 100 %. */
export const Overage: Story = {
  args: { used: 90, assigned: 130, total: 100 },
  parameters: { seen: barOf({ used: 90, assigned: 130, total: 100 }) },
};

/** Every license is used. */
export const Full: Story = {
  args: { used: 100, assigned: 100, total: 100 },
  parameters: { seen: barOf({ used: 100, assigned: 100, total: 100 }) },
};

/** Nothing was bought. */
export const NoLicenses: Story = {
  args: { used: 0, assigned: 0, total: 0 },
  parameters: { seen: barOf({ used: 0, assigned: 0, total: 0 }) },
};

/** The API does not know how many were used: that is no zero. */
export const UsageUnknown: Story = {
  args: { assigned: 60, total: 100 },
  parameters: { seen: barOf({ assigned: 60, total: 100 }) },
};

/** A segment of one in a million still shows. */
export const HugeNumbers: Story = {
  args: { used: 1, assigned: 400_000, total: 1_000_000 },
  parameters: { seen: barOf({ used: 1, assigned: 400_000, total: 1_000_000 }) },
};

/** The licenses of a customer, asked of the API. */
export const OfCustomer: Story = {
  args: { customerId: 'customer-3' },
  parameters: { seen: barOfCustomer('customer-3') },
};

/** Waits for a customer. */
export const Idle: Story = {
  parameters: {
    shows: 'idle',
    seen: { parts: ['notice'], without: ['bar', 'skeleton'], says: ({ text }) => [text.state.waitsFor('customer-id')] },
  },
};

/** The skeleton. */
export const Loading: Story = {
  args: { customerId: 'customer-1' },
  parameters: { scenario: 'slow', shows: 'loading', seen: loadingSeen(['bar']) },
};

/** There is no such subscription. */
export const Empty: Story = {
  args: { customerId: 'customer-1', subscriptionId: 'none' },
  parameters: {
    shows: 'empty',
    seen: { parts: ['notice'], without: ['bar', 'skeleton'], says: ({ text }) => [text.empty.noData.title] },
  },
};

/** What happened, a button to try again, and the tracking id. */
export const Failed: Story = {
  args: { customerId: 'customer-1' },
  parameters: { scenario: 'error', shows: 'error', seen: failedSeen(['bar']) },
};

/** The refresh failed: the old figures stay and say so. */
export const Stale: Story = {
  parameters: { shows: 'stale', provider: 'none', seen: staleSeen(barOfCustomer('customer-1')) },
  render: (_, { globals }) => refreshFails(globals, html`<license-bar customer-id="customer-1"></license-bar>`),
  play: ({ canvasElement }) => refresh(canvasElement, 'license-bar'),
};

/** The narrowest box. */
export const Narrow: Story = {
  args: Overage.args,
  parameters: { width: 96, seen: barOf({ used: 90, assigned: 130, total: 100 }) },
};
