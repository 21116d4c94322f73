import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/feature-usage-chart/feature-usage-chart.define.js';
import { unknownFeatures } from './support/calling-data.js';
import { statesOf } from './support/states.js';
import { featuresSeen, featuresTitle, givenFeaturesSeen } from './support/facts/chart-facts.js';
import { noCallingSeen } from './support/facts/calling-facts.js';
import type { SeenStory } from './support/story.js';

interface Args {
  data?: object;
}

const meta = {
  title: 'Elements/feature-usage-chart',
  component: 'feature-usage-chart',
  render: ({ data }) => html`<feature-usage-chart .data=${data}></feature-usage-chart>`,
} satisfies Meta<Args>;

export default meta;
type Story = SeenStory<Args>;

const states = statesOf('feature-usage-chart', {
  ready: featuresSeen(),
  empty: noCallingSeen,
  title: featuresTitle,
  data: ['chart'],
});

/** The last completed week. */
export const Ready: Story = { parameters: { seen: featuresSeen() } };

/** A feature that the library does not know shows as its code. Older than one refresh, it says so. */
export const UnknownCodes: Story = {
  args: { data: unknownFeatures },
  parameters: { seen: givenFeaturesSeen(unknownFeatures) },
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
export const Wide: Story = { parameters: { width: 1280, seen: featuresSeen() } };

/** The narrowest box. */
export const Narrowest: Story = { parameters: { width: 280, seen: featuresSeen() } };
