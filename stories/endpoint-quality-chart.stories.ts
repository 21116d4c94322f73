import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/endpoint-quality-chart/endpoint-quality-chart.define.js';
import { unknownEndpoints } from './support/calling-data.js';
import { statesOf } from './support/states.js';
import { endpointsSeen, endpointsTitle, givenEndpointsSeen } from './support/facts/chart-facts.js';
import { noCallingSeen } from './support/facts/calling-facts.js';
import type { SeenStory } from './support/story.js';

interface Args {
  data?: object;
}

const meta = {
  title: 'Elements/endpoint-quality-chart',
  component: 'endpoint-quality-chart',
  render: ({ data }) => html`<endpoint-quality-chart .data=${data}></endpoint-quality-chart>`,
} satisfies Meta<Args>;

export default meta;
type Story = SeenStory<Args>;

const states = statesOf('endpoint-quality-chart', {
  ready: endpointsSeen(),
  empty: noCallingSeen,
  title: endpointsTitle,
  data: ['chart'],
});

/** The last completed week. */
export const Ready: Story = { parameters: { seen: endpointsSeen() } };

/** Types that the library does not know show as their code; one of which nothing was measured has no rate. Older than one refresh, it says so. */
export const UnknownCodes: Story = {
  args: { data: unknownEndpoints },
  parameters: { seen: givenEndpointsSeen(unknownEndpoints) },
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
export const Wide: Story = { parameters: { width: 1280, seen: endpointsSeen() } };

/** The narrowest box. */
export const Narrowest: Story = { parameters: { width: 280, seen: endpointsSeen() } };
