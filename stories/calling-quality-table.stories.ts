import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/elements/calling-quality-table/calling-quality-table.define.js';
import { qualityWithoutMedia } from './support/calling-data.js';
import { choosePoint } from './support/choose-point.js';
import { statesOf } from './support/states.js';
import { callingSeen, callingQualityTable, givenCallingSeen, noCallingSeen } from './support/facts/calling-facts.js';
import type { SeenStory } from './support/story.js';

interface Args {
  week?: string;
  columns?: string;
  sort?: string;
  data?: object;
}

const meta = {
  title: 'Elements/calling-quality-table',
  component: 'calling-quality-table',
  render: ({ week, columns, sort, data }) =>
    html`<calling-quality-table
      week=${ifDefined(week)}
      columns=${ifDefined(columns)}
      sort=${ifDefined(sort)}
      .data=${data}
    ></calling-quality-table>`,
} satisfies Meta<Args>;

export default meta;
type Story = SeenStory<Args>;

const states = statesOf('calling-quality-table', {
  ready: callingSeen(callingQualityTable),
  empty: noCallingSeen,
  title: ({ text }) => text.table.callQuality,
  data: ['table'],
});

/** The last completed week. */
export const Ready: Story = { parameters: { seen: callingSeen(callingQualityTable) } };

/** Names of 2,000 characters, from right to left, with markup in them. */
export const LongNames: Story = { parameters: { scenario: 'long-names', seen: callingSeen(callingQualityTable) } };

/** Narrowed to an endpoint type that was chosen in `endpoint-quality-chart`. */
export const Narrowed: Story = {
  parameters: { seen: callingSeen(callingQualityTable, { endpointType: 'deskPhone', chosen: 'Desk phone' }) },
  play: ({ canvasElement }) =>
    choosePoint(canvasElement, 'calling-quality-table', {
      chart: 'endpoint-quality-chart',
      series: 'poor',
      key: 'deskPhone',
      words: { category: 'Desk phone', series: 'Poor' },
    }),
};

/** Calls without media, and reasons that the source does not know. Older than one refresh, it says so. */
export const NotAvailable: Story = {
  args: { data: qualityWithoutMedia },
  parameters: { seen: givenCallingSeen(callingQualityTable, qualityWithoutMedia) },
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
export const Wide: Story = { parameters: { width: 1280, seen: callingSeen(callingQualityTable) } };

/** The narrowest box. */
export const Narrowest: Story = { parameters: { width: 280, seen: callingSeen(callingQualityTable) } };
