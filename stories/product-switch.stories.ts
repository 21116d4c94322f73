import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/elements/expiring-table/expiring-table.define.js';
import '../src/elements/kpi-card/kpi-card.define.js';
import '../src/elements/product-switch/product-switch.define.js';

interface Args {
  value?: 'meetings' | 'calling';
}

const meta = {
  title: 'Elements/product-switch',
  component: 'product-switch',
  render: ({ value }) => html`<product-switch value=${ifDefined(value)}></product-switch>`,
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

/** Starts with Meetings. */
export const Ready: Story = {};

/** Starts with Calling. */
export const Calling: Story = { args: { value: 'calling' } };

/** Everything of the same provider whose figures are of one product follows it. */
export const WithFollowers: Story = {
  render: ({ value }) => html`
    <product-switch value=${ifDefined(value)}></product-switch>
    <kpi-card metric="expiring-customers"></kpi-card>
    <expiring-table></expiring-table>
  `,
};

/** The narrowest box. */
export const Narrow: Story = { parameters: { width: 160 } };
