import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/elements/expiring-table/expiring-table.define.js';
import type { Product, WindowDays } from '../src/core/hub/settings.js';
import {
  givenRowsSeen,
  licenseTables,
  noSubscriptionsSeen,
  subscriptionsSeen,
  windowsSeen,
} from './support/facts/subscription-facts.js';
import { hardRows } from './support/hard-rows.js';
import { statesOf } from './support/states.js';
import type { SeenStory } from './support/story.js';

interface Args {
  product?: Product;
  windowDays?: WindowDays;
  columns?: string;
  sort?: string;
  groupBy?: 'window';
}

const meta = {
  title: 'Elements/expiring-table',
  component: 'expiring-table',
  render: ({ product, windowDays, columns, sort, groupBy }) =>
    html`<expiring-table
      product=${ifDefined(product)}
      window-days=${ifDefined(windowDays)}
      columns=${ifDefined(columns)}
      sort=${ifDefined(sort)}
      group-by=${ifDefined(groupBy)}
    ></expiring-table>`,
} satisfies Meta<Args>;

export default meta;
type Story = SeenStory<Args>;

const promised = licenseTables.expiring;
const states = statesOf('expiring-table', {
  ready: subscriptionsSeen(promised),
  empty: noSubscriptionsSeen(promised.view),
  title: ({ text }) => text.table.expiring,
  data: ['table', 'advice'],
});

/** What ends first stands first. */
export const Ready: Story = { parameters: { seen: subscriptionsSeen(promised) } };

/** Subscriptions of Calling that end within 30 days. */
export const CallingWithin30Days: Story = {
  args: { product: 'calling', windowDays: 30 },
  parameters: { seen: subscriptionsSeen(promised, { product: 'calling', windowDays: 30 }) },
};

/** Under headings of 30, 60 and 90 days. */
export const Grouped: Story = { args: { groupBy: 'window' }, parameters: { seen: windowsSeen(promised) } };

/** Only some columns, in another order. */
export const FewColumns: Story = {
  args: { columns: 'total,customer,endDate', sort: '-total' },
  parameters: {
    seen: subscriptionsSeen(promised, { columns: ['total', 'customer', 'endDate'], sort: '-total' }),
  },
};

/** Names of 2,000 characters, from right to left, with markup in them. */
export const LongNames: Story = {
  parameters: { scenario: 'long-names', seen: subscriptionsSeen(promised) },
};

/** No licenses, unknown usage, more assigned than bought, today, days that are past. */
export const HardCases: Story = {
  render: () => html`<expiring-table .data=${hardRows()}></expiring-table>`,
  parameters: { seen: givenRowsSeen(promised, hardRows) },
};

/** The same moment on both sides of the date line: the days differ by one. */
export const TimeZones: Story = {
  parameters: { seen: givenRowsSeen(promised, hardRows, ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) },
  render: () => html`
    <expiring-table time-zone="Pacific/Kiritimati" heading="Kiritimati" .data=${hardRows()}></expiring-table>
    <expiring-table time-zone="Pacific/Pago_Pago" heading="Pago Pago" .data=${hardRows()}></expiring-table>
  `,
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
