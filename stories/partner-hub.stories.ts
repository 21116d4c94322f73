import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/elements/kpi-card/kpi-card.define.js';
import '../src/elements/partner-hub/partner-hub.define.js';
import '../src/elements/product-switch/product-switch.define.js';
import type { Theme } from '../src/core/hub/settings.js';
import { cards } from './support/cards.js';
import { cardsOf } from './support/facts/kpi-facts.js';
import type { Facts, Seen, SeenCard } from './support/seen.js';
import type { SeenStory } from './support/story.js';

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

/** The cards of the three figures. */
async function figuresOf(facts: Facts): Promise<SeenCard[]> {
  const [total, expiring, , , over] = await cardsOf('overview', facts);
  return [total!, expiring!, over!];
}

const seen: Seen = { parts: ['label', 'value'], without: ['notice', 'skeleton'], cards: figuresOf };

const meta = {
  title: 'Elements/partner-hub',
  component: 'partner-hub',
  parameters: { provider: 'none', stateOf: 'kpi-card' },
  render: (args, { globals }) => {
    const { locale, theme } = { ...globals, ...args };
    return html`
      <partner-hub source="demo" locale=${ifDefined(locale)} theme=${ifDefined(theme)}>${figures}</partner-hub>
    `;
  },
} satisfies Meta<Args>;

export default meta;
type Story = SeenStory<Args>;

/** Gives the elements inside it their data, language and theme. It shows nothing itself. */
export const Demo: Story = { parameters: { seen } };

/** In Dutch. */
export const Dutch: Story = {
  args: { locale: 'nl' },
  parameters: { seen: { ...seen, cards: (facts) => figuresOf(facts.in('nl')) } },
};

/** In the dark. */
export const Dark: Story = { args: { theme: 'dark' }, parameters: { seen } };

/** Two providers on one page do not mix. */
export const Two: Story = {
  parameters: {
    seen: {
      cards: async (facts) => [
        ...(await figuresOf(facts.in('en'))),
        ...(await figuresOf(facts.in('nl'))).map(([label]) => [label, facts.write.number(0)] as const),
      ],
      chosen: (facts) => [facts.in('en').text.productSwitch.calling, facts.in('nl').text.productSwitch.meetings],
    },
  },
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
  parameters: {
    shows: 'error',
    seen: {
      parts: ['notice'],
      without: ['value', 'skeleton'],
      says: ({ text }) => [text.error.config, text.error.configHint, text.error.diagnoseHint],
    },
  },
  render: (args, { globals }) => {
    const { locale, theme } = { ...globals, ...args };
    return html`<partner-hub locale=${ifDefined(locale)} theme=${ifDefined(theme)}>${figures}</partner-hub>`;
  },
};
