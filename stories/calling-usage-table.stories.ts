import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/elements/calling-usage-table/calling-usage-table.define.js';
import { lastCompletedWeek } from '../src/domain/weeks.js';
import { usageWithoutCalls } from './support/calling-data.js';
import { choosePoint } from './support/choose-point.js';
import { statesOf } from './support/states.js';
import { callingSeen, callingUsageTable, givenCallingSeen, noCallingSeen } from './support/facts/calling-facts.js';
import type { SeenStory } from './support/story.js';

interface Args {
  week?: string;
  columns?: string;
  sort?: string;
  data?: object;
}

const meta = {
  title: 'Elements/calling-usage-table',
  component: 'calling-usage-table',
  render: ({ week, columns, sort, data }) =>
    html`<calling-usage-table
      week=${ifDefined(week)}
      columns=${ifDefined(columns)}
      sort=${ifDefined(sort)}
      .data=${data}
    ></calling-usage-table>`,
} satisfies Meta<Args>;

export default meta;
type Story = SeenStory<Args>;

const states = statesOf('calling-usage-table', {
  ready: callingSeen(callingUsageTable),
  empty: noCallingSeen,
  title: ({ text }) => text.table.callingUsage,
  data: ['table'],
});

/** The last completed week. */
export const Ready: Story = { parameters: { seen: callingSeen(callingUsageTable) } };

/** Names of 2,000 characters, from right to left, with markup in them. */
export const LongNames: Story = { parameters: { scenario: 'long-names', seen: callingSeen(callingUsageTable) } };

/** Narrowed to a week and a volume that were chosen in `calling-usage-chart`. */
export const Narrowed: Story = {
  parameters: {
    seen: callingSeen(callingUsageTable, {
      week: lastCompletedWeek(Date.now()),
      bucket: 'veryHigh',
      chosen: 'The last week, 101 calls or more',
    }),
  },
  play: ({ canvasElement }) =>
    choosePoint(canvasElement, 'calling-usage-table', {
      chart: 'calling-usage-chart',
      series: 'veryHigh',
      key: lastCompletedWeek(Date.now()),
      words: { category: 'The last week', series: '101 calls or more' },
    }),
};

/** Nobody called: shares of nothing are no zeros. Older than one refresh, it says so. */
export const NotAvailable: Story = {
  args: { data: usageWithoutCalls },
  parameters: { seen: givenCallingSeen(callingUsageTable, usageWithoutCalls) },
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

/** A whole page. */
export const Wide: Story = { parameters: { width: 1280, seen: callingSeen(callingUsageTable) } };

/** The narrowest box. */
export const Narrowest: Story = { parameters: { width: 280, seen: callingSeen(callingUsageTable) } };
