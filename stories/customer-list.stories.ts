import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { listCustomers } from '../src/api/endpoints/customers.js';
import '../src/elements/customer-list/customer-list.define.js';
import { opensFirstRow } from './support/opens-first-row.js';
import { statesOf } from './support/states.js';
import { customersSeen } from './support/facts/customer-facts.js';
import type { SeenStory } from './support/story.js';

interface Args {
  q?: string;
  status?: string;
  sort?: string;
  columns?: string;
  selectable?: boolean;
  selected?: readonly string[];
  noFilters?: boolean;
  detail?: 'panel';
  customerHref?: string;
}

const meta = {
  title: 'Elements/customer-list',
  component: 'customer-list',
  render: ({ q, status, sort, columns, selectable, selected = [], noFilters, detail, customerHref }) =>
    html`<customer-list
      q=${ifDefined(q)}
      status=${ifDefined(status)}
      sort=${ifDefined(sort)}
      columns=${ifDefined(columns)}
      customer-href=${ifDefined(customerHref)}
      ?selectable=${selectable ?? false}
      .selected=${selected}
      ?no-filters=${noFilters ?? false}
      detail=${ifDefined(detail)}
    ></customer-list>`,
} satisfies Meta<Args>;

export default meta;
type Story = SeenStory<Args>;

const states = statesOf('customer-list', {
  ready: customersSeen(),
  empty: {
    parts: ['heading', 'notice', 'search'],
    without: ['table', 'skeleton'],
    says: ({ text }) => [text.customerList.title, text.empty.noData.title, text.empty.noData.hint],
  },
  title: ({ text }) => text.customerList.title,
  data: ['table'],
});

/** The customers that need attention first. */
export const Ready: Story = { parameters: { seen: customersSeen() } };

/** Only customers whose trial or subscription ends soon. */
export const Filtered: Story = {
  args: { status: 'expiringSoon' },
  parameters: { seen: customersSeen({ status: ['expiringSoon'] }) },
};

/** No customer matches the search: that is not the same as no customers. */
export const NothingMatches: Story = {
  args: { q: 'no such customer' },
  parameters: {
    shows: 'empty',
    seen: {
      parts: ['search', 'notice'],
      without: ['table', 'skeleton'],
      says: ({ text }) => ['no such customer', text.empty.noMatch.title, text.empty.noMatch.hint],
      buttons: ({ text }) => [text.empty.noMatch.clear],
    },
  },
};

/** Rows can be selected. */
export const Selectable: Story = {
  args: { selectable: true },
  parameters: { seen: customersSeen({}, { isSelectable: true }) },
};

/** What is selected can be tagged and exported at once. */
export const Selected: Story = {
  args: { selectable: true, selected: ['customer-1', 'customer-2'] },
  parameters: {
    seen: {
      parts: ['table', 'bulk-bar', 'filter'],
      without: ['toolbar', 'skeleton', 'notice'],
      says: ({ text, write }) => [text.bulk.selected(write.count(2))],
      buttons: ({ text: { bulk } }) => [bulk.add, bulk.remove, bulk.export, bulk.clear],
    },
  },
};

/** Without search and filters. */
export const WithoutFilters: Story = {
  args: { noFilters: true },
  parameters: { seen: customersSeen({}, { hasSearch: false }) },
};

/** Names are links into the portal. */
export const WithLinks: Story = {
  args: { customerHref: '/customers/{id}' },
  parameters: { seen: { ...customersSeen(), parts: ['table', 'link'] } },
};

/** The largest first. */
export const SortedByLicenses: Story = {
  args: { sort: '-licenses' },
  parameters: { seen: customersSeen({ sort: '-licenses' }) },
};

/** A customer that is opened shows beside the list. */
export const WithPanel: Story = {
  args: { detail: 'panel' },
  parameters: {
    width: 1200,
    seen: { parts: ['table', 'detail', 'overview', 'subscription'], without: ['dialog', 'skeleton'] },
  },
  play: ({ canvasElement }) => opensFirstRow(canvasElement),
};

/** In a narrow box it shows in a dialog over the list. */
export const WithDialog: Story = {
  args: { detail: 'panel' },
  parameters: {
    width: 400,
    seen: {
      parts: ['dialog', 'overview', 'subscription'],
      without: ['skeleton'],
      says: ({ text }) => [text.customerDetail.heading],
      buttons: ({ text }) => [text.modalDialog.close],
    },
  },
  play: ({ canvasElement }) => opensFirstRow(canvasElement),
};

/** Whoever asks may change nothing. */
export const ReadOnly: Story = { parameters: { scenario: 'read-only', seen: customersSeen({}, { mayWrite: false }) } };

/** Names of 2,000 characters, from right to left, with markup in them. */
export const LongNames: Story = { parameters: { scenario: 'long-names', seen: customersSeen() } };

/** 100,000 customers. */
export const Huge: Story = { parameters: { scenario: 'huge', seen: customersSeen() } };

/** The page says what the cells of two columns hold, in plain HTML. */
export const Templates: Story = {
  render: () =>
    html`<customer-list>
      <template data-cell="displayName"><strong>{{displayName}}</strong> <small>#{{id}}</small></template>
      <template data-cell="nextDate"><a href="/renewals/{{id}}">{{licenses.total}} licenses</a></template>
    </customer-list>`,
  parameters: {
    seen: {
      parts: ['table', 'header', 'row'],
      says: async ({ ask, write }) => {
        const { items } = await ask(listCustomers, { sort: 'status', max: 3 });
        return items.flatMap(({ id, licenses }) => [`#${id}`, `${write.number(licenses.total)} licenses`]);
      },
    },
  },
};

/** The page says what rows hold, in plain HTML: as it stands at any width, sorted by a menu, with selection and actions beside it. */
export const RowTemplate: Story = {
  render: () =>
    html`<customer-list selectable customer-href="#/customers/{id}">
      <template data-row>
        <div><strong>{{displayName}}</strong> <small>{{country}}</small></div>
        <div>{{licenses.total}} licenses, {{licenses.assigned}} assigned</div>
      </template>
    </customer-list>`,
  parameters: {
    seen: {
      parts: ['table', 'row', 'sort-menu'],
      without: ['header-cell'],
      says: async ({ ask, write }) => {
        const { items } = await ask(listCustomers, { sort: 'status', max: 3 });
        return items.flatMap(({ displayName, licenses: { total, assigned } }) => [
          displayName,
          `${write.number(total)} licenses, ${write.number(assigned)} assigned`,
        ]);
      },
    },
  },
};

/** The skeleton. */
export const Loading: Story = states.loading;

/** A partner without customers. */
export const Empty: Story = states.empty;

/** What happened, a button to try again, and the tracking id. */
export const Failed: Story = states.failed;

/** The refresh failed: the old data stay and say so. */
export const Stale: Story = states.stale;

/** In a narrow box the rows are cards. */
export const Narrow: Story = states.narrow;

/** A column of a portal's page. */
export const Medium: Story = states.medium;
