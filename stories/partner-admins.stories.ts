import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { PartnerAdminPage } from '../src/api/contract.js';
import '../src/elements/partner-admins/partner-admins.define.js';
import { statesOf } from './support/states.js';

interface Args {
  customerId?: string;
  /** Administrators of the page's own; absent: the API's. */
  data?: PartnerAdminPage;
}

const meta = {
  title: 'Elements/partner-admins',
  component: 'partner-admins',
  render: ({ customerId, data }) =>
    html`<partner-admins customer-id=${ifDefined(customerId)} .data=${data}></partner-admins>`,
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

const states = statesOf('partner-admins');

/** The partner's own users, with the roles that they have. */
export const Ready: Story = {};

/** Who manages a customer. */
export const OfACustomer: Story = { args: { customerId: 'customer-1' } };

/** Nobody manages the customer yet. */
export const Nobody: Story = { args: { customerId: 'customer-1', data: { items: [], total: 0 } } };

/** The page does not know the customer yet. */
export const Waiting: Story = { args: { customerId: '' }, parameters: { shows: 'idle' } };

/** Whoever asks may change nothing. */
export const ReadOnly: Story = { parameters: { scenario: 'read-only' } };

/** Of a customer, for somebody who may change nothing. */
export const ReadOnlyOfACustomer: Story = { args: { customerId: 'customer-1' }, parameters: { scenario: 'read-only' } };

/** Names that break layouts, and a role that nobody knows. */
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
};

/** The skeleton. */
export const Loading: Story = states.loading;

/** What happened, a button to try again, and the tracking id. */
export const Failed: Story = states.failed;

/** In a narrow box the rows are cards. */
export const Narrow: Story = states.narrow;

/** A customer's administrators in a narrow box. */
export const NarrowOfACustomer: Story = { args: { customerId: 'customer-1' }, parameters: { width: 320 } };

/** A column of a portal's page. */
export const Medium: Story = states.medium;
