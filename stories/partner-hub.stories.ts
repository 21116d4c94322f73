import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/elements/kpi-card/kpi-card.define.js';
import '../src/elements/partner-hub/partner-hub.define.js';
import '../src/elements/product-switch/product-switch.define.js';
import type { Theme } from '../src/core/hub/settings.js';
import { cards } from './support/cards.js';

interface Args {
  locale?: string;
  theme?: Theme;
}

const figures = html`
  ${cards([
    html`<kpi-card metric="total-customers"></kpi-card>`,
    html`<kpi-card metric="nearing-expiration"></kpi-card>`,
    html`<kpi-card metric="over-license-limit"></kpi-card>`,
  ])}
`;

const meta = {
  title: 'Elements/partner-hub',
  component: 'partner-hub',
  parameters: { provider: 'none', stateOf: 'kpi-card' },
  render: ({ locale, theme }) => html`
    <partner-hub source="demo" locale=${ifDefined(locale)} theme=${ifDefined(theme)}>${figures}</partner-hub>
  `,
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

/** Gives the elements inside it their data, language and theme. It shows nothing itself. */
export const Demo: Story = {};

/** In Dutch. */
export const Dutch: Story = { args: { locale: 'nl' } };

/** In the dark. */
export const Dark: Story = { args: { theme: 'dark' } };

/** Two providers on one page do not mix. */
export const Two: Story = {
  render: ({ theme }) => html`
    <partner-hub source="demo" locale="en" theme=${ifDefined(theme)}
      ><product-switch value="calling"></product-switch>${figures}</partner-hub
    >
    <partner-hub source="demo" scenario="empty" locale="nl" theme=${ifDefined(theme)}
      ><product-switch></product-switch>${figures}</partner-hub
    >
  `,
};

/** No source is named: every element says what is missing. */
export const NoSource: Story = {
  parameters: { shows: 'error' },
  render: ({ locale, theme }) =>
    html`<partner-hub locale=${ifDefined(locale)} theme=${ifDefined(theme)}>${figures}</partner-hub>`,
};
