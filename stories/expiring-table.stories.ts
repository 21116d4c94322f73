import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/elements/expiring-table/expiring-table.define.js';
import type { Product, WindowDays } from '../src/core/hub/settings.js';
import { hardRows } from './support/hard-rows.js';
import { statesOf } from './support/states.js';

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
type Story = StoryObj<Args>;

const states = statesOf('expiring-table');

/** What ends first stands first. */
export const Ready: Story = {};

/** Subscriptions of Calling that end within 30 days. */
export const CallingWithin30Days: Story = { args: { product: 'calling', windowDays: 30 } };

/** Under headings of 30, 60 and 90 days. */
export const Grouped: Story = { args: { groupBy: 'window' } };

/** Only some columns, in another order. */
export const FewColumns: Story = {
  args: { columns: 'total,customer,endDate', sort: '-total' },
  parameters: { columns: 3 },
};

/** Names of 2,000 characters, from right to left, with markup in them. */
export const LongNames: Story = { parameters: { scenario: 'long-names' } };

/** No licenses, unknown usage, more assigned than bought, today, days that are past. */
export const HardCases: Story = { render: () => html`<expiring-table .data=${hardRows()}></expiring-table>` };

/** The same moment on both sides of the date line: the days differ by one. */
export const TimeZones: Story = {
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
