import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/elements/calling-usage-chart/calling-usage-chart.define.js';
import '../src/elements/calling-usage-table/calling-usage-table.define.js';
import { usageWithGaps } from './support/calling-data.js';
import { statesOf } from './support/states.js';
import { givenUsageTrendSeen, usageTrendSeen, usageTrendTitle } from './support/facts/chart-facts.js';
import { noCallingSeen } from './support/facts/calling-facts.js';
import type { SeenStory } from './support/story.js';

interface Args {
  weeks?: number;
  data?: object;
}

const meta = {
  title: 'Elements/calling-usage-chart',
  component: 'calling-usage-chart',
  render: ({ weeks, data }) =>
    html`<calling-usage-chart weeks=${ifDefined(weeks)} .data=${data}></calling-usage-chart>`,
} satisfies Meta<Args>;

export default meta;
type Story = SeenStory<Args>;

const states = statesOf('calling-usage-chart', {
  ready: usageTrendSeen(),
  empty: noCallingSeen,
  title: usageTrendTitle,
  data: ['chart'],
});

/** Eight weeks. */
export const Ready: Story = { parameters: { seen: usageTrendSeen() } };

/** A shorter time. */
export const FourWeeks: Story = { args: { weeks: 4 }, parameters: { seen: usageTrendSeen({ weeks: 4 }) } };

/** A year: plus, minus and a stroke over the weeks zoom. */
export const Year: Story = { args: { weeks: 52 }, parameters: { seen: usageTrendSeen({ weeks: 52 }) } };

/** Beside the table of the same customers: the legend leads to the rows behind each part. */
export const BesideItsTable: Story = {
  parameters: { seen: { ...usageTrendSeen(), parts: ['chart', 'legend-rows'] } },
  render: () => html`<calling-usage-chart></calling-usage-chart><calling-usage-table></calling-usage-table>`,
};

/** Figures that the source does not have are no zeros; older than one refresh, they say so. */
export const Outdated: Story = {
  args: { data: usageWithGaps },
  parameters: { seen: givenUsageTrendSeen(usageWithGaps) },
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

/** A whole page. */
export const Wide: Story = { parameters: { width: 1280, seen: usageTrendSeen() } };

/** The narrowest box. */
export const Narrowest: Story = { parameters: { width: 280, seen: usageTrendSeen() } };
