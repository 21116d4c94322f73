import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { PartnerAdminPage } from '../src/api/contract.js';
import type { DataSource } from '../src/api/data-source.js';
import '../src/elements/partner-admins/partner-admins.define.js';
import { listAdmins, listCustomerAdmins } from '../src/api/endpoints/admins.js';
import { answersWith } from './support/answers-with.js';
import type { Facts, Seen } from './support/seen.js';
import { statesOf } from './support/states.js';
import type { SeenStory } from './support/story.js';

interface Args {
  customerId?: string;
  /** Administrators of the page's own; absent: the API's. */
  data?: PartnerAdminPage;
  /** Where it is asked; absent: the API. */
  source?: DataSource;
}

const meta = {
  title: 'Elements/partner-admins',
  component: 'partner-admins',
  render: ({ customerId, data, source }) =>
    html`<partner-admins customer-id=${ifDefined(customerId)} .data=${data} .source=${source}></partner-admins>`,
} satisfies Meta<Args>;

export default meta;
type Story = SeenStory<Args>;

const rolesIn = ({ text, write }: Facts, roles: readonly string[]) => {
  const named = Object.entries(text.role).filter(([code]) => roles.includes(code));
  return named.length > 0 ? write.list(named.map(([, name]) => name)) : text.admins.noRole;
};

/** The first users with their roles, as the API tells them. */
const users = (mayEdit = true): Seen => ({
  parts: ['table', 'search', 'role-filter', ...(mayEdit ? ['edit-button'] : [])],
  without: ['skeleton', 'add', ...(mayEdit ? [] : ['edit-button'])],
  says: async (facts) => {
    const { items, total } = await facts.ask(listAdmins, { sort: 'displayName', max: 100, offset: 0 });
    const said = items.slice(0, 3).flatMap(({ displayName, roles }) => [displayName, rolesIn(facts, roles)]);
    return [facts.text.admins.titleOfPartner, facts.text.admins.users.count(facts.write.count(total)), ...said];
  },
});

/** Everybody who manages the customer, as the API tells them. */
const assigned = (mayEdit = true): Seen => ({
  parts: ['list', 'all-customers', ...(mayEdit ? ['add', 'remove-button'] : [])],
  without: ['skeleton', 'table', ...(mayEdit ? [] : ['add', 'remove-button'])],
  says: async (facts) => {
    const { items } = await facts.ask(listCustomerAdmins, { id: 'customer-1' });
    const said = items.flatMap(({ displayName, email, roles }) => [displayName, email, rolesIn(facts, roles)]);
    return [facts.text.admins.titleOfCustomer, facts.text.admins.allCustomersHint, ...said];
  },
});

const states = statesOf('partner-admins', {
  ready: users(),
  title: ({ text }) => text.admins.titleOfPartner,
  data: ['table'],
});

/** The partner's own users, with the roles that they have. */
export const Ready: Story = { parameters: { seen: users() } };

/** Who manages a customer. */
export const OfACustomer: Story = { args: { customerId: 'customer-1' }, parameters: { seen: assigned() } };

/** Nobody manages the customer yet. */
export const Nobody: Story = {
  args: { customerId: 'customer-1', source: answersWith('listCustomerAdmins', { items: [], total: 0 }) },
  parameters: {
    seen: {
      parts: ['nobody', 'add'],
      without: ['list'],
      says: ({ text }) => [text.admins.nobody, text.admins.nobodyHint],
    },
  },
};

/** The page does not know the customer yet. */
export const Waiting: Story = {
  args: { customerId: '' },
  parameters: {
    shows: 'idle',
    seen: { without: ['table', 'list'], says: ({ text }) => [text.state.waitsFor('customer-id')] },
  },
};

/** Whoever asks may change nothing. */
export const ReadOnly: Story = { parameters: { scenario: 'read-only', seen: users(false) } };

/** Of a customer, for somebody who may change nothing. */
export const ReadOnlyOfACustomer: Story = {
  args: { customerId: 'customer-1' },
  parameters: { scenario: 'read-only', seen: assigned(false) },
};

/** Names that break layouts, and a role that nobody knows, in data of the page's own: nothing can be changed. */
export const HardCases: Story = {
  args: {
    customerId: 'customer-1',
    data: {
      items: [
        {
          id: 'a',
          displayName: 'Verwerkingsverantwoordelijkheidscoördinator '.repeat(6),
          email: `${'very.long.'.repeat(12)}address@partner.example`,
          roles: ['partnerAdmin', 'helpDeskAdmin', 'auditorOfEverything'],
          customerCount: null,
          allCustomers: false,
        },
        {
          id: 'b',
          displayName: 'שרה לוי',
          email: 'sara@partner.example',
          roles: [],
          customerCount: 0,
          allCustomers: false,
        },
      ],
      total: 2,
    },
  },
  parameters: {
    seen: {
      parts: ['list'],
      without: ['all-customers', 'remove-button', 'add'],
      says: ({ text }) => ['auditorOfEverything', 'שרה לוי', text.admins.noRole],
    },
  },
};

/** The skeleton. */
export const Loading: Story = states.loading;

/** What happened, a button to try again, and the tracking id. */
export const Failed: Story = states.failed;

/** In a narrow box the rows are cards. */
export const Narrow: Story = states.narrow;

/** A customer's administrators in a narrow box. */
export const NarrowOfACustomer: Story = {
  args: { customerId: 'customer-1' },
  parameters: { width: 320, seen: assigned() },
};

/** A column of a portal's page. */
export const Medium: Story = states.medium;
