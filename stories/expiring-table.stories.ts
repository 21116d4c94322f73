import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/elements/expiring-table/expiring-table.define.js';
import type { Product, WindowDays } from '../src/core/settings.js';
import { refresh, refreshFails } from './support/refresh-fails.js';

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
  render: ({ product, windowDays, columns, sort, groupBy }) => html`
    <expiring-table
      product=${ifDefined(product)}
      window-days=${ifDefined(windowDays)}
      columns=${ifDefined(columns)}
      sort=${ifDefined(sort)}
      group-by=${ifDefined(groupBy)}
    ></expiring-table>
  `,
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

/** What ends first stands first. */
export const Ready: Story = {};

/** Subscriptions of Calling that end within 30 days. */
export const CallingWithin30Days: Story = { args: { product: 'calling', windowDays: 30 } };

/** Under headings of 30, 60 and 90 days. */
export const Grouped: Story = { args: { groupBy: 'window' } };

/** Names of 2,000 characters, from right to left, with markup in them. */
export const LongNames: Story = { parameters: { scenario: 'long-names' } };

/** The skeleton. */
export const Loading: Story = { parameters: { scenario: 'slow', shows: 'loading' } };

/** Nothing ends soon. */
export const Empty: Story = { parameters: { scenario: 'empty', shows: 'empty' } };

/** What happened, a button to try again, and the tracking id. */
export const Failed: Story = { parameters: { scenario: 'error', shows: 'error' } };

/** The refresh failed: the old rows stay and say so. */
export const Stale: Story = {
  parameters: { shows: 'stale', provider: 'none' },
  render: (_, { globals }) => refreshFails(globals, html`<expiring-table></expiring-table>`),
  play: ({ canvasElement }) => refresh(canvasElement, 'expiring-table'),
};

/** In a narrow box the rows are cards. */
export const Narrow: Story = { parameters: { width: 320 } };

/** A box of medium width. */
export const Medium: Story = { parameters: { width: 720 } };
