import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/elements/expiring-table/expiring-table.define.js';
import '../src/elements/kpi-card/kpi-card.define.js';
import '../src/elements/product-switch/product-switch.define.js';
import { cardsOf } from './support/facts/kpi-facts.js';
import { licenseTables, subscriptionsSeen } from './support/facts/subscription-facts.js';
import type { Facts } from './support/seen.js';
import type { SeenStory } from './support/story.js';

interface Args {
  value?: 'meetings' | 'calling';
}

const meta = {
  title: 'Elements/product-switch',
  component: 'product-switch',
  render: ({ value }) => html`<product-switch value=${ifDefined(value)}></product-switch>`,
} satisfies Meta<Args>;

export default meta;
type Story = SeenStory<Args>;

const both = { says: ({ text }: Facts) => [text.productSwitch.meetings, text.productSwitch.calling] };
const followers = subscriptionsSeen(licenseTables.expiring);

/** Starts with Meetings. */
export const Ready: Story = {
  parameters: { seen: { ...both, chosen: ({ text }) => [text.productSwitch.meetings] } },
};

/** Starts with Calling. */
export const Calling: Story = {
  args: { value: 'calling' },
  parameters: { seen: { ...both, chosen: ({ text }) => [text.productSwitch.calling] } },
};

/** Everything of the same provider whose figures are of one product follows it. */
export const WithFollowers: Story = {
  parameters: {
    seen: {
      ...followers,
      chosen: ({ text }) => [text.productSwitch.meetings],
      cards: async (facts) => (await cardsOf('expiring', facts)).slice(0, 1),
    },
  },
  render: ({ value }) => html`
    <product-switch value=${ifDefined(value)}></product-switch>
    <kpi-card metric="expiring-customers"></kpi-card>
    <expiring-table></expiring-table>
  `,
};

/** The narrowest box. */
export const Narrow: Story = {
  parameters: { width: 160, seen: { ...both, chosen: ({ text }) => [text.productSwitch.meetings] } },
};
