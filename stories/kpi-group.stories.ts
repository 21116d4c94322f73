import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/elements/kpi-group/kpi-group.define.js';
import type { Product } from '../src/core/hub/settings.js';
import { statesOf } from './support/states.js';
import { groupSeen, sectionTitle } from './support/facts/kpi-facts.js';
import type { SeenStory } from './support/story.js';

interface Args {
  section?: string;
  product?: Product;
}

const meta = {
  title: 'Elements/kpi-group',
  component: 'kpi-group',
  render: ({ section, product }) =>
    html`<kpi-group section=${ifDefined(section)} product=${ifDefined(product)}></kpi-group>`,
} satisfies Meta<Args>;

export default meta;
type Story = SeenStory<Args>;

const title = sectionTitle('overview');
const states = statesOf('kpi-group', {
  ready: groupSeen('overview'),
  title,
  data: ['cards'],
  loading: {
    parts: ['heading', 'cards'],
    without: ['info', 'change', 'footnotes'],
    says: ({ text, ...facts }) => [
      title({ text, ...facts }),
      text.kpi['total-customers'],
      text.kpi['nearing-expiration'],
      text.kpi['over-license-limit'],
    ],
  },
});

/** The overview. */
export const Ready: Story = { parameters: { seen: groupSeen('overview') } };

/** The section "recent". */
export const Recent: Story = { args: { section: 'recent' }, parameters: { seen: groupSeen('recent') } };

/** The section "expiring". */
export const Expiring: Story = { args: { section: 'expiring' }, parameters: { seen: groupSeen('expiring') } };

/** The section "renewing". */
export const Renewing: Story = { args: { section: 'renewing' }, parameters: { seen: groupSeen('renewing') } };

/** The section "low-assignment". */
export const LowAssignment: Story = {
  args: { section: 'low-assignment' },
  parameters: { seen: groupSeen('low-assignment') },
};

/** The section "over-limit". */
export const OverLimit: Story = { args: { section: 'over-limit' }, parameters: { seen: groupSeen('over-limit') } };

/** The section "call-queue". */
export const CallQueue: Story = { args: { section: 'call-queue' }, parameters: { seen: groupSeen('call-queue') } };

/** A partner without customers, and so without Calling: "–" is not zero. */
export const NothingToShow: Story = {
  args: { section: 'call-queue' },
  parameters: {
    scenario: 'empty',
    seen: {
      cards: ({ text: { kpi, empty, product } }) =>
        (['time-to-answer', 'wait-before-abandoned', 'abandoned-rate'] as const).map(
          (metric) => [kpi[metric], '–', empty.notBought.title(product.calling)] as const,
        ),
    },
  },
};

/** The skeleton. */
export const Loading: Story = states.loading;

/** What happened, a button to try again, and the tracking id. */
export const Failed: Story = states.failed;

/** The refresh failed: the old data stay and say so. */
export const Stale: Story = states.stale;

/** A phone's width. */
export const Narrow: Story = states.narrow;

/** A column of a portal's page. */
export const Medium: Story = states.medium;
