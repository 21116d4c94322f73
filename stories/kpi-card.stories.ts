import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/elements/kpi-card/kpi-card.define.js';
import { refresh, refreshFails } from './support/refresh-fails.js';
import { cards } from './support/cards.js';
import type { KpiUnit } from '../src/domain/kpis.js';
import { cardsSeen } from './support/facts/kpi-facts.js';
import { failedSeen, staleSeen } from './support/states.js';
import type { SeenStory } from './support/story.js';

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
const data = ['value', 'info', 'change'];
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
type Story = SeenStory<Args>;

const total = cardsSeen('overview', ['total-customers']);
const nearingExpiration = cardsSeen('overview', ['nearing-expiration']);

/** A metric that the API answers. */
export const Ready: Story = {
  args: { metric: 'total-customers' },
  parameters: { seen: total },
};

/** A figure that asks for action has an accent in its status color. */
export const NeedsAttention: Story = {
  args: { metric: 'nearing-expiration' },
  parameters: { seen: { ...nearingExpiration, parts: ['accent', ...nearingExpiration.parts!] } },
};

/** A share; how it is computed is behind the button. */
export const Percent: Story = {
  args: { metric: 'license-usage', section: 'expiring' },
  parameters: { seen: cardsSeen('expiring', ['license-usage']) },
};

/** A figure of the page's own: nothing is asked. */
export const OwnFigure: Story = {
  args: { label: 'Open tickets', value: 12, previous: 15, href: '/tickets' },
  parameters: {
    seen: {
      cards: ({ text: { kpiCard }, write }) => [
        ['Open tickets', '12', kpiCard.change(write.signed(12 - 15), kpiCard.sincePrevious)],
      ],
      without: ['info', 'accent', 'skeleton'],
      buttons: ['12'],
    },
  },
};

/** A duration of the page's own, in seconds. */
export const OwnDuration: Story = {
  args: { label: 'Time to first response', value: 754, previous: 700, format: 'duration' },
  parameters: {
    seen: {
      cards: ({ text: { kpiCard }, write }) => [
        [
          'Time to first response',
          write.duration(754),
          kpiCard.change(`+${write.duration(754 - 700)}`, kpiCard.sincePrevious),
        ],
      ],
    },
  },
};

/** The five figures of the overview, one beside the other. */
export const Overview: Story = {
  parameters: { width: undefined, seen: cardsSeen('overview') },
  render: () => cards(overview.map((metric) => html`<kpi-card metric=${metric}></kpi-card>`)),
};

/** The figures of the section "expiring". */
export const Section: Story = {
  parameters: { width: undefined, seen: cardsSeen('expiring') },
  render: () => cards(expiring.map((metric) => html`<kpi-card metric=${metric} section="expiring"></kpi-card>`)),
};

/** Durations and shares of the call queues. */
export const CallQueues: Story = {
  parameters: { width: undefined, seen: cardsSeen('call-queue') },
  render: () => cards(callQueue.map((metric) => html`<kpi-card metric=${metric}></kpi-card>`)),
};

/** The skeleton. */
export const Loading: Story = {
  args: Ready.args,
  parameters: {
    scenario: 'slow',
    shows: 'loading',
    seen: { parts: ['skeleton'], without: [...data, 'notice'], says: ({ text }) => [text.kpi['total-customers']] },
  },
};

/** A partner without customers: zero is a figure too. */
export const NoCustomers: Story = {
  args: Ready.args,
  parameters: { scenario: 'empty', seen: { cards: ({ text }) => [[text.kpi['total-customers'], '0']] } },
};

/** What happened, a button to try again, and the tracking id. */
export const Failed: Story = {
  args: Ready.args,
  parameters: { scenario: 'error', shows: 'error', seen: failedSeen(data) },
};

/** The refresh failed: the old figure stays and says so. */
export const Stale: Story = {
  parameters: { shows: 'stale', provider: 'none', seen: staleSeen(total) },
  render: (_, { globals }) => refreshFails(globals, html`<kpi-card metric="total-customers"></kpi-card>`),
  play: ({ canvasElement }) => refresh(canvasElement, 'kpi-card'),
};

/** The page says what stands below the label, in plain HTML. */
export const Template: Story = {
  render: () =>
    html`<kpi-card label="Open tickets" value="12" previous="15">
      <template data-content><strong>{{value}}</strong> of <span>{{previous}}</span> are left</template>
    </kpi-card>`,
  parameters: { seen: { parts: ['label', 'content'], without: ['change'], says: ['12 of 15 are left'] } },
};

/** The narrowest box. */
export const Narrow: Story = { args: NeedsAttention.args, parameters: { width: 160, seen: nearingExpiration } };
