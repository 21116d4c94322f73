import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/elements/calling-quality-chart/calling-quality-chart.define.js';
import { statesOf } from './support/states.js';
import { qualityTrendSeen, qualityTrendTitle } from './support/facts/chart-facts.js';
import { noCallingSeen } from './support/facts/calling-facts.js';
import type { SeenStory } from './support/story.js';

interface Args {
  weeks?: number;
  target?: number;
}

const meta = {
  title: 'Elements/calling-quality-chart',
  component: 'calling-quality-chart',
  render: ({ weeks, target }) =>
    html`<calling-quality-chart weeks=${ifDefined(weeks)} target=${ifDefined(target)}></calling-quality-chart>`,
} satisfies Meta<Args>;

export default meta;
type Story = SeenStory<Args>;

const states = statesOf('calling-quality-chart', {
  ready: qualityTrendSeen(),
  empty: noCallingSeen,
  title: qualityTrendTitle,
  data: ['chart'],
});

/** Eight weeks. */
export const Ready: Story = { parameters: { seen: qualityTrendSeen() } };

/** A shorter time. */
export const FourWeeks: Story = { args: { weeks: 4 }, parameters: { seen: qualityTrendSeen({ weeks: 4 }) } };

/** A year: plus, minus and a stroke over the weeks zoom. */
export const Year: Story = { args: { weeks: 52 }, parameters: { seen: qualityTrendSeen({ weeks: 52 }) } };

/** A line at the percentage of poor calls that is aimed at, and a sentence that says whether it is met. */
export const Target: Story = { args: { target: 2 }, parameters: { seen: qualityTrendSeen({ target: 2 }) } };

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
