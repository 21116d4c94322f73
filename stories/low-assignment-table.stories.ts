import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/elements/low-assignment-table/low-assignment-table.define.js';
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
  title: 'Elements/low-assignment-table',
  component: 'low-assignment-table',
  render: ({ product, columns, sort }) =>
    html`<low-assignment-table
      product=${ifDefined(product)}
      columns=${ifDefined(columns)}
      sort=${ifDefined(sort)}
    ></low-assignment-table>`,
} satisfies Meta<Args>;

export default meta;
type Story = SeenStory<Args>;

const promised = licenseTables.lowAssignment;
const states = statesOf('low-assignment-table', {
  ready: subscriptionsSeen(promised),
  empty: noSubscriptionsSeen(promised.view),
  title: ({ text }) => text.table.lowAssignment,
  data: ['table', 'advice'],
});

/** The lowest share of assigned licenses stands first. */
export const Ready: Story = { parameters: { seen: subscriptionsSeen(promised) } };

/** Subscriptions of Calling. */
export const Calling: Story = {
  args: { product: 'calling' },
  parameters: { seen: subscriptionsSeen(promised, { product: 'calling' }) },
};

/** No licenses, unknown usage, more assigned than bought, today, days that are past. */
export const HardCases: Story = {
  render: () => html`<low-assignment-table .data=${hardRows()}></low-assignment-table>`,
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
