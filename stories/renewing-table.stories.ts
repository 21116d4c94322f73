import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/elements/renewing-table/renewing-table.define.js';
import type { Product, WindowDays } from '../src/core/hub/settings.js';
import { hardRows } from './support/hard-rows.js';
import { statesOf } from './support/states.js';
import {
  givenRowsSeen,
  licenseTables,
  noSubscriptionsSeen,
  subscriptionsSeen,
  windowsSeen,
} from './support/facts/subscription-facts.js';
import type { SeenStory } from './support/story.js';

interface Args {
  product?: Product;
  windowDays?: WindowDays;
  columns?: string;
  sort?: string;
  groupBy?: 'window';
}

const meta = {
  title: 'Elements/renewing-table',
  component: 'renewing-table',
  render: ({ product, windowDays, columns, sort, groupBy }) =>
    html`<renewing-table
      product=${ifDefined(product)}
      window-days=${ifDefined(windowDays)}
      columns=${ifDefined(columns)}
      sort=${ifDefined(sort)}
      group-by=${ifDefined(groupBy)}
    ></renewing-table>`,
} satisfies Meta<Args>;

export default meta;
type Story = SeenStory<Args>;

const promised = licenseTables.renewing;
const states = statesOf('renewing-table', {
  ready: subscriptionsSeen(promised),
  empty: noSubscriptionsSeen(promised.view),
  title: ({ text }) => text.table.renewing,
  data: ['table', 'advice'],
});

/** What renews first stands first. */
export const Ready: Story = { parameters: { seen: subscriptionsSeen(promised) } };

/** Subscriptions of Calling. */
export const Calling: Story = {
  args: { product: 'calling' },
  parameters: { seen: subscriptionsSeen(promised, { product: 'calling' }) },
};

/** Under headings of 30, 60 and 90 days. */
export const Grouped: Story = { args: { groupBy: 'window' }, parameters: { seen: windowsSeen(promised) } };

/** No licenses, unknown usage, more assigned than bought, today, days that are past. */
export const HardCases: Story = {
  render: () => html`<renewing-table .data=${hardRows()}></renewing-table>`,
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
