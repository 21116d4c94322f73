import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/elements/customer-filter/customer-filter.define.js';
import '../src/elements/customer-list/customer-list.define.js';
import type { SavedView } from '../src/families/customer/saved-views.js';
import { customersSeen } from './support/facts/customer-facts.js';
import { countedStatuses, filterSeen, typedSeen, withMore } from './support/facts/filter-facts.js';
import type { Facts } from './support/seen.js';
import { onSurface } from './support/shown-filter.js';
import type { SeenStory } from './support/story.js';

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
type Story = SeenStory<Args>;
type Text = Facts['text'];

/** Chips of statuses. */
const statusChips =
  (...codes: (keyof Text['status'])[]) =>
  ({ customerFilter, filter, status }: Text) =>
    codes.map((code) => customerFilter.chip(filter.status, status[code]));
const tagChip = ({ customerFilter, filter }: Text, name: string) => customerFilter.chip(filter.tag, name);

/** Nothing is chosen. */
export const Ready: Story = { parameters: { seen: filterSeen() } };

/** A chip for each filter, what is left out as well. */
export const Active: Story = {
  args: { q: 'status:trial,expiringSoon -product:meetings tag:healthcare b.v.', kpi: 'nearingExpiration' },
  parameters: {
    seen: withMore(
      filterSeen((text) => [
        text.customerFilter.chipNot(text.filter.product, text.product.meetings),
        ...statusChips('trial', 'expiringSoon')(text),
        tagChip(text, 'healthcare'),
        text.customerFilter.chip(text.customerFilter.kpi, text.customerList.kpi.nearingExpiration),
      ]),
      { says: ['b.v.'] },
    ),
  },
  play: onSurface.chips,
};

/** An open menu, with how many customers each of its codes finds. */
export const OpenMenu: Story = {
  args: { status: 'trial' },
  parameters: {
    seen: withMore(filterSeen(statusChips('trial')), {
      parts: ['options', 'count'],
      says: (facts) => countedStatuses(facts),
      buttons: ({ text }) => [text.filterMenu.clear],
      chosen: async (facts) => [facts.text.filterMenu.only, ...(await countedStatuses(facts, ['trial']))],
    }),
  },
  play: onSurface.openMenu,
};

/** The same filters as one line of text. */
export const Typed: Story = {
  args: { typed: true, status: 'trial', tag: 'Key account' },
  parameters: {
    seen: typedSeen(
      (text) => [...statusChips('trial')(text), tagChip(text, 'Key account')],
      ['status:trial tag:"Key account"'],
    ),
  },
  play: onSurface.typed,
};

/** What cannot be read is marked at its place, and the rest counts. */
export const TypedWrong: Story = {
  args: { typed: true },
  parameters: {
    seen: withMore(
      typedSeen(statusChips('trial'), ({ text: { customerQuery, filter } }) => [
        'colour:red status:trial,expird acme',
        customerQuery.problem.unknownFilter('colour'),
        customerQuery.problem.unknownValue('expird', filter.status),
      ]),
      { parts: ['mark', 'problem'] },
    ),
  },
  play: onSurface.wrong,
};

/** Views that were saved under names. */
export const SavedViews: Story = {
  args: {
    status: 'trial',
    views: [
      { name: 'Trials', filters: { status: ['trial'] } },
      { name: 'Calling, without trials', filters: { product: ['calling'], 'not.status': ['trial'] }, sort: 'nextDate' },
    ],
  },
  parameters: {
    seen: withMore(filterSeen(statusChips('trial')), {
      parts: ['view', 'name-field'],
      buttons: ({ text: { customerViews } }) => [
        'Calling, without trials',
        customerViews.rename('Trials'),
        customerViews.remove('Calling, without trials'),
        customerViews.replace('Trials'),
      ],
      chosen: ['Trials'],
    }),
  },
  play: onSurface.views,
};

const longNames = ['x'.repeat(2000), '\u202eabc', '<b>"quoted", a:b</b>', 'שלום עולם'];

/** Names of tags that are long, from right to left, and full of signs. */
export const LongNames: Story = {
  args: { tag: JSON.stringify(longNames) },
  parameters: { seen: filterSeen((text) => longNames.map((name) => tagChip(text, name))) },
};

/** The counts cannot be had: the menu says so, and can be used. */
export const NotCounted: Story = {
  parameters: {
    scenario: 'error',
    seen: withMore(filterSeen(), {
      parts: ['options', 'note'],
      without: ['count'],
      says: ({ text }) => [text.customerFilter.noCounts, ...Object.values(text.status)],
    }),
  },
  play: onSurface.notCounted,
};

/** On a phone the menus stand behind one button. */
export const Narrow: Story = {
  args: { status: 'trial,expired' },
  parameters: { width: 320, seen: filterSeen(statusChips('trial', 'expired'), 'narrow') },
};

/** In a column of a portal's page. */
export const Medium: Story = {
  args: { status: 'trial,expired' },
  parameters: { width: 720, seen: filterSeen(statusChips('trial', 'expired')) },
};

/** It drives one list. */
export const ForOneList: Story = {
  render: () =>
    html`<customer-filter for="mine" status="trial"></customer-filter>
      <customer-list id="mine" no-filters></customer-list>`,
  parameters: { seen: withMore(filterSeen(statusChips('trial')), customersSeen({ status: ['trial'] })) },
};

/** Without the list that it is for. */
export const WithoutItsList: Story = {
  render: () => html`<customer-filter for="nobody"></customer-filter>`,
  parameters: {
    shows: 'error',
    seen: {
      parts: ['notice'],
      without: ['menu', 'search'],
      says: ({ text }) => [text.customerFilter.noTarget('nobody')],
    },
  },
};
