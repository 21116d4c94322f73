import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/elements/license-trend-chart/license-trend-chart.define.js';
import type { Product } from '../src/core/settings.js';
import { statesOf } from './support/states.js';

interface Args {
  product?: Product;
  weeks?: number;
}

const meta = {
  title: 'Elements/license-trend-chart',
  component: 'license-trend-chart',
  render: ({ product, weeks }) =>
    html`<license-trend-chart product=${ifDefined(product)} weeks=${ifDefined(weeks)}></license-trend-chart>`,
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

const states = statesOf('license-trend-chart');

/** Meetings, as many weeks as the API keeps by default. */
export const Ready: Story = {};

/** Subscriptions of Calling. */
export const Calling: Story = { args: { product: 'calling' } };

/** A shorter time. */
export const FourWeeks: Story = { args: { weeks: 4 } };

/** The skeleton. */
export const Loading: Story = states.loading;

/** A partner without customers. */
export const Empty: Story = states.empty;

/** What happened, a button to try again, and the tracking id. */
export const Failed: Story = states.failed;

/** The refresh failed: the old data stay and say so. */
export const Stale: Story = states.stale;

/** A phone's width. */
export const Narrow: Story = states.narrow;

/** A column of a portal's page. */
export const Medium: Story = states.medium;
