import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/elements/call-queue-table/call-queue-table.define.js';
import { queuesWithoutCalls } from './support/calling-data.js';
import { choosePoint } from './support/choose-point.js';
import { statesOf } from './support/states.js';
import { callingSeen, callQueueTable, givenCallingSeen, noCallingSeen } from './support/facts/calling-facts.js';
import type { SeenStory } from './support/story.js';

interface Args {
  week?: string;
  columns?: string;
  sort?: string;
  data?: object;
}

const meta = {
  title: 'Elements/call-queue-table',
  component: 'call-queue-table',
  render: ({ week, columns, sort, data }) =>
    html`<call-queue-table
      week=${ifDefined(week)}
      columns=${ifDefined(columns)}
      sort=${ifDefined(sort)}
      .data=${data}
    ></call-queue-table>`,
} satisfies Meta<Args>;

export default meta;
type Story = SeenStory<Args>;

const states = statesOf('call-queue-table', {
  ready: callingSeen(callQueueTable),
  empty: noCallingSeen,
  title: ({ text }) => text.table.callQueue,
  data: ['table'],
});

/** The last completed week. */
export const Ready: Story = { parameters: { seen: callingSeen(callQueueTable) } };

/** Names of 2,000 characters, from right to left, with markup in them. */
export const LongNames: Story = { parameters: { scenario: 'long-names', seen: callingSeen(callQueueTable) } };

/** Narrowed to a feature that was chosen in `feature-usage-chart`. */
export const Narrowed: Story = {
  parameters: { seen: callingSeen(callQueueTable, { feature: 'voicemail', chosen: 'Voicemail' }) },
  play: ({ canvasElement }) =>
    choosePoint(canvasElement, 'call-queue-table', {
      chart: 'feature-usage-chart',
      series: 'calls',
      key: 'voicemail',
      words: { category: 'Voicemail', series: 'Calls' },
    }),
};

/** Nobody called: durations of nothing are no zeros. Older than one refresh, it says so. */
export const NotAvailable: Story = {
  args: { data: queuesWithoutCalls },
  parameters: { seen: givenCallingSeen(callQueueTable, queuesWithoutCalls) },
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
export const Wide: Story = { parameters: { width: 1280, seen: callingSeen(callQueueTable) } };

/** The narrowest box. */
export const Narrowest: Story = { parameters: { width: 280, seen: callingSeen(callQueueTable) } };
