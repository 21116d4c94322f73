import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/elements/license-trend-chart/license-trend-chart.define.js';
import type { Product } from '../src/core/hub/settings.js';
import { statesOf } from './support/states.js';
import { givenLicenseTrendSeen, licenseTrendSeen, licenseTrendTitle } from './support/facts/chart-facts.js';
import type { SeenStory } from './support/story.js';

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
type Story = SeenStory<Args>;

const oneWeek = {
  points: [{ weekStart: '2026-11-15', total: 0, assigned: 3, used: 2, usedOf: null, usedOfAssigned: null }],
  dataAsOf: '2026-11-22T00:00:00Z',
};

const states = statesOf('license-trend-chart', {
  ready: licenseTrendSeen(),
  empty: {
    parts: ['heading', 'notice'],
    without: ['chart', 'skeleton'],
    says: ({ text }) => [text.chart.licenseTrend, text.empty.noData.title, text.empty.noData.hint],
  },
  title: licenseTrendTitle,
  data: ['chart'],
});

/** Meetings, as many weeks as the API keeps by default. */
export const Ready: Story = { parameters: { seen: licenseTrendSeen() } };

/** Subscriptions of Calling. */
export const Calling: Story = {
  args: { product: 'calling' },
  parameters: { seen: licenseTrendSeen({ product: 'calling' }) },
};

/** A shorter time. */
export const FourWeeks: Story = { args: { weeks: 4 }, parameters: { seen: licenseTrendSeen({ weeks: 4 }) } };

/** A year: the source keeps the usage of 40 weeks, and the line begins there. */
export const Year: Story = { args: { weeks: 52 }, parameters: { seen: licenseTrendSeen({ weeks: 52 }) } };

/** One week, nothing bought, and more assigned than that. */
export const HardCase: Story = {
  parameters: { seen: givenLicenseTrendSeen(oneWeek) },
  render: () => html`<license-trend-chart .data=${oneWeek}></license-trend-chart>`,
};

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
