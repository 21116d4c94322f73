import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/elements/kpi-card/kpi-card.define.js';
import { refresh, refreshFails } from './support/refresh-fails.js';
import { cards } from './support/cards.js';
import type { KpiUnit } from '../src/domain/kpis.js';

interface Args {
  metric?: string;
  section?: string;
  label?: string;
  value?: number;
  previous?: number;
  format?: KpiUnit;
  href?: string;
}

const overview = [
  'total-customers',
  'nearing-expiration',
  'nearing-renewal',
  'low-license-assignment',
  'over-license-limit',
];
const expiring = ['expiring-customers', 'license-assignment', 'license-usage'];
const callQueue = ['time-to-answer', 'wait-before-abandoned', 'abandoned-rate'];

const meta = {
  title: 'Elements/kpi-card',
  component: 'kpi-card',
  parameters: { width: 280 },
  render: ({ metric, section, label, value, previous, format, href }) => html`
    <kpi-card
      metric=${ifDefined(metric)}
      section=${ifDefined(section)}
      label=${ifDefined(label)}
      value=${ifDefined(value)}
      previous=${ifDefined(previous)}
      format=${ifDefined(format)}
      href=${ifDefined(href)}
    ></kpi-card>
  `,
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

/** A metric that the API answers. */
export const Ready: Story = { args: { metric: 'total-customers' } };

/** A figure that asks for action has an accent in its status color. */
export const NeedsAttention: Story = { args: { metric: 'nearing-expiration' } };

/** A share; how it is computed is behind the button. */
export const Percent: Story = { args: { metric: 'license-usage', section: 'expiring' } };

/** A figure of the page's own: nothing is asked. */
export const OwnFigure: Story = { args: { label: 'Open tickets', value: 12, previous: 15, href: '/tickets' } };

/** A duration of the page's own, in seconds. */
export const OwnDuration: Story = {
  args: { label: 'Time to first response', value: 754, previous: 700, format: 'duration' },
};

/** The five figures of the overview, one beside the other. */
export const Overview: Story = {
  parameters: { width: undefined },
  render: () => cards(overview.map((metric) => html`<kpi-card metric=${metric}></kpi-card>`)),
};

/** The figures of the section "expiring". */
export const Section: Story = {
  parameters: { width: undefined },
  render: () => cards(expiring.map((metric) => html`<kpi-card metric=${metric} section="expiring"></kpi-card>`)),
};

/** Durations and shares of the call queues. */
export const CallQueues: Story = {
  parameters: { width: undefined },
  render: () => cards(callQueue.map((metric) => html`<kpi-card metric=${metric}></kpi-card>`)),
};

/** The skeleton. */
export const Loading: Story = { args: Ready.args, parameters: { scenario: 'slow', shows: 'loading' } };

/** A partner without customers: zero is a figure too. */
export const NoCustomers: Story = { args: Ready.args, parameters: { scenario: 'empty' } };

/** What happened, a button to try again, and the tracking id. */
export const Failed: Story = { args: Ready.args, parameters: { scenario: 'error', shows: 'error' } };

/** The refresh failed: the old figure stays and says so. */
export const Stale: Story = {
  parameters: { shows: 'stale', provider: 'none' },
  render: (_, { globals }) => refreshFails(globals, html`<kpi-card metric="total-customers"></kpi-card>`),
  play: ({ canvasElement }) => refresh(canvasElement, 'kpi-card'),
};

/** The narrowest box. */
export const Narrow: Story = { args: NeedsAttention.args, parameters: { width: 160 } };
