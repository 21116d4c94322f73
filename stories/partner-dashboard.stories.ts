import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/elements/partner-dashboard/partner-dashboard.define.js';
import type { Product } from '../src/core/hub/settings.js';
import { groupSeen, sectionTitle } from './support/facts/kpi-facts.js';
import type { Facts, Seen } from './support/seen.js';
import type { SeenStory } from './support/story.js';

interface Args {
  sections?: string;
  product?: Product;
  loading?: 'lazy' | 'eager';
}

const meta = {
  title: 'Elements/partner-dashboard',
  component: 'partner-dashboard',
  render: ({ sections, product, loading }) =>
    html`<partner-dashboard
      sections=${ifDefined(sections)}
      product=${ifDefined(product)}
      loading=${ifDefined(loading)}
    ></partner-dashboard>`,
} satisfies Meta<Args>;

export default meta;
type Story = SeenStory<Args>;

const frame = ({ text }: Facts) => [text.dashboard.heading, text.dashboard.period];
const buttons = ({ text }: Facts) => [text.action.refresh, text.dashboard.print];

/** The whole console: what is near is there, the rest comes when it is. */
export const Ready: Story = {
  parameters: {
    seen: {
      parts: ['controls', 'navigation', 'switch-band', 'kpi-group', 'customer-list'],
      says: (facts) => [
        ...frame(facts),
        facts.text.dashboardSection.customers.lead!,
        facts.text.section.expiring({ value: 90, shown: '90' }),
        facts.text.section.callQuality(),
      ],
      buttons,
    },
  },
};

/** Some sections, in another order. */
export const SomeSections: Story = {
  args: { sections: 'expiring,low-assignment,overview', loading: 'eager' },
  parameters: {
    seen: {
      parts: ['navigation', 'kpi-group', 'expiring-table', 'low-assignment-table'],
      without: ['customer-list', 'switch-band'],
      says: (facts) => [...frame(facts), facts.text.table.expiring],
      buttons: ({ text }) => [text.dashboardSection.expiring.label, text.dashboardSection.overview.label],
    },
  },
};

const few = { sections: 'overview', loading: 'eager' } as const;

/** One section needs no navigation. */
export const OneSection: Story = {
  args: few,
  parameters: {
    seen: {
      ...groupSeen('overview'),
      parts: ['kpi-group'],
      without: ['navigation'],
      says: (facts) => [...frame(facts), sectionTitle('overview')(facts)],
    } satisfies Seen,
  },
};

/** It begins with Webex Calling. */
export const OfCalling: Story = {
  args: { ...few, product: 'calling' },
  parameters: { seen: { parts: ['kpi-group'], says: frame, chosen: ({ text }) => [text.productSwitch.calling] } },
};

/** Every question fails: each element says so for itself, the dashboard stands. */
export const Failed: Story = {
  args: { ...few, sections: 'overview,recent' },
  parameters: {
    scenario: 'error',
    shows: 'error',
    stateOf: 'kpi-group',
    seen: {
      parts: ['navigation', 'controls', 'notice'],
      without: ['cards', 'age'],
      says: (facts) => [...frame(facts), facts.text.error.server],
      buttons: ({ text }) => [text.action.retry],
    },
  },
};

/** None of the sections exists. */
export const UnknownSections: Story = {
  args: { sections: 'sales' },
  parameters: {
    shows: 'error',
    seen: {
      parts: ['notice'],
      without: ['navigation', 'controls'],
      says: ({ text }) =>
        [text.dashboard.heading, text.dashboard.noSections('overview, customers')].map((one) => one.slice(0, 30)),
    },
  },
};

/** A phone's width: the navigation is one button. */
export const Narrow: Story = {
  args: { ...few, sections: 'overview,expiring' },
  parameters: {
    width: 320,
    seen: { parts: ['navigation-button', 'kpi-group', 'expiring-table'], says: frame, buttons },
  },
};

/** A column of a portal's page. */
export const Medium: Story = {
  args: { ...few, sections: 'overview,expiring' },
  parameters: {
    width: 720,
    seen: { parts: ['navigation-button', 'kpi-group', 'expiring-table'], says: frame, buttons },
  },
};
