import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/elements/overage-table/overage-table.define.js';
import type { Product } from '../src/core/hub/settings.js';
import { hardRows } from './support/hard-rows.js';
import { statesOf } from './support/states.js';
import {
  givenRowsSeen,
  licenseTables,
  noSubscriptionsSeen,
  subscriptionsSeen,
} from './support/facts/subscription-facts.js';
import type { SeenStory } from './support/story.js';

interface Args {
  product?: Product;
  columns?: string;
  sort?: string;
}

const meta = {
  title: 'Elements/overage-table',
  component: 'overage-table',
  render: ({ product, columns, sort }) =>
    html`<overage-table
      product=${ifDefined(product)}
      columns=${ifDefined(columns)}
      sort=${ifDefined(sort)}
    ></overage-table>`,
} satisfies Meta<Args>;

export default meta;
type Story = SeenStory<Args>;

const promised = licenseTables.overLimit;
const states = statesOf('overage-table', {
  ready: subscriptionsSeen(promised),
  empty: noSubscriptionsSeen(promised.view),
  title: ({ text }) => text.table.overLimit,
  data: ['table', 'advice'],
});

/** The highest overage stands first. */
export const Ready: Story = { parameters: { seen: subscriptionsSeen(promised) } };

/** Subscriptions of Calling. */
export const Calling: Story = {
  args: { product: 'calling' },
  parameters: { seen: subscriptionsSeen(promised, { product: 'calling' }) },
};

/** No licenses, unknown usage, more assigned than bought, today, days that are past. */
export const HardCases: Story = {
  render: () => html`<overage-table .data=${hardRows()}></overage-table>`,
  parameters: { seen: givenRowsSeen(promised, hardRows) },
};

/** The skeleton. */
export const Loading: Story = states.loading;

/** A partner without customers. */
export const Empty: Story = states.empty;

/** What happened, a button to try again, and the tracking id. */
export const Failed: Story = states.failed;

/** The refresh failed: the old data stay and say so. */
export const Stale: Story = states.stale;

/** In a narrow box the rows are cards. */
export const Narrow: Story = states.narrow;

/** A column of a portal's page. */
export const Medium: Story = states.medium;
