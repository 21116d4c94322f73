import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/elements/calling-usage-chart/calling-usage-chart.define.js';
import { statesOf } from './support/states.js';

interface Args {
  weeks?: number;
}

const meta = {
  title: 'Elements/calling-usage-chart',
  component: 'calling-usage-chart',
  render: ({ weeks }) => html`<calling-usage-chart weeks=${ifDefined(weeks)}></calling-usage-chart>`,
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

const states = statesOf('calling-usage-chart');

/** Eight weeks. */
export const Ready: Story = {};

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
