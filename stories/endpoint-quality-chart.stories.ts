import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/endpoint-quality-chart/endpoint-quality-chart.define.js';
import { statesOf } from './support/states.js';

type Args = Record<string, never>;

const meta = {
  title: 'Elements/endpoint-quality-chart',
  component: 'endpoint-quality-chart',
  render: () => html`<endpoint-quality-chart></endpoint-quality-chart>`,
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

const states = statesOf('endpoint-quality-chart');

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
