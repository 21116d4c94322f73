import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/feature-usage-chart/feature-usage-chart.define.js';
import { statesOf } from './support/states.js';

type Args = Record<string, never>;

const meta = {
  title: 'Elements/feature-usage-chart',
  component: 'feature-usage-chart',
  render: () => html`<feature-usage-chart></feature-usage-chart>`,
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

const states = statesOf('feature-usage-chart');

/** The last completed week. */
export const Ready: Story = {};

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
