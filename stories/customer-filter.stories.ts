import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/elements/customer-filter/customer-filter.define.js';
import '../src/elements/customer-list/customer-list.define.js';
import type { SavedView } from '../src/families/customer/saved-views.js';
import { onSurface } from './support/shown-filter.js';

interface Args {
  q?: string;
  status?: string;
  tag?: string;
  kpi?: string;
  typed?: boolean;
  views?: readonly SavedView[];
}

const meta = {
  title: 'Elements/customer-filter',
  component: 'customer-filter',
  render: ({ q, status, tag, kpi, typed, views }) =>
    html`<customer-filter
      q=${ifDefined(q)}
      status=${ifDefined(status)}
      tag=${ifDefined(tag)}
      kpi=${ifDefined(kpi)}
      ?typed=${typed ?? false}
      .views=${views}
    ></customer-filter>`,
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

/** Nothing is chosen. */
export const Ready: Story = {};

/** A chip for each filter, what is left out as well. */
export const Active: Story = {
  args: { q: 'status:trial,expiringSoon -product:meetings tag:healthcare b.v.', kpi: 'nearingExpiration' },
  play: onSurface.chips,
};

/** An open menu, with how many customers each of its codes finds. */
export const OpenMenu: Story = { args: { status: 'trial' }, play: onSurface.openMenu };

/** The same filters as one line of text. */
export const Typed: Story = { args: { typed: true, status: 'trial', tag: 'Key account' }, play: onSurface.typed };

/** What cannot be read is marked at its place, and the rest counts. */
export const TypedWrong: Story = { args: { typed: true }, play: onSurface.wrong };

/** Views that were saved under names. */
export const SavedViews: Story = {
  args: {
    status: 'trial',
    views: [
      { name: 'Trials', filters: { status: ['trial'] } },
      { name: 'Calling, without trials', filters: { product: ['calling'], 'not.status': ['trial'] }, sort: 'nextDate' },
    ],
  },
  play: onSurface.views,
};

/** Names of tags that are long, from right to left, and full of signs. */
export const LongNames: Story = {
  args: { tag: JSON.stringify([`${'x'.repeat(2000)}`, '\u202eabc', '<b>"quoted", a:b</b>', 'שלום עולם']) },
};

/** The counts cannot be had: the menu says so, and can be used. */
export const NotCounted: Story = { parameters: { scenario: 'error' }, play: onSurface.notCounted };

/** On a phone the menus stand behind one button. */
export const Narrow: Story = { args: { status: 'trial,expired' }, parameters: { width: 320 } };

/** In a column of a portal's page. */
export const Medium: Story = { args: { status: 'trial,expired' }, parameters: { width: 720 } };

/** It drives one list. */
export const ForOneList: Story = {
  render: () =>
    html`<customer-filter for="mine" status="trial"></customer-filter>
      <customer-list id="mine" no-filters></customer-list>`,
};

/** Without the list that it is for. */
export const WithoutItsList: Story = {
  render: () => html`<customer-filter for="nobody"></customer-filter>`,
  parameters: { shows: 'error' },
};
