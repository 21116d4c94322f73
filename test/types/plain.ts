/** Without a framework. */
import { configure, define, diagnose, type CustomerList, type RowParts } from 'partner-hub-elements';
import { HttpSource, type Customer } from 'partner-hub-elements/api';
import { createDemoSource } from 'partner-hub-elements/demo';
import 'partner-hub-elements/define/customer-list';

configure({ apiBase: 'https://portal.example/api', locale: 'nl' });
define({ prefix: 'acme' });
export const report: Promise<string> = diagnose().then(({ page }) => page.version);

export const list: CustomerList = document.createElement('customer-list');
list.source = new HttpSource({ baseUrl: 'https://portal.example/api' });
list.source = createDemoSource({ scenario: 'empty' });
list.addEventListener('hub-customer-select', (event) => event.detail.customer.id);
document.addEventListener('hub-error', (event) => event.detail.code);
window.addEventListener('hub-notice', (event) => event.detail.message);
list.sort = '-licenses';
list.columns = ['displayName', 'status'];
list.data = { items: [], total: 0 };

// What may be null may be left out, as over HTTP; what may not, may not.
document.querySelector('license-trend-chart')!.data = {
  points: [{ weekStart: '2026-11-08', total: 100, assigned: 60, used: 40 }],
  dataAsOf: '2026-11-22T00:00:00Z',
};
list.data = {
  items: [
    {
      id: '1',
      displayName: 'Bank',
      createdAt: '2026-11-08T00:00:00Z',
      country: 'NL',
      managedBy: 'partnerOrganization',
      products: [],
      statuses: ['somethingNew'],
      subscriptionTypes: [],
      tags: [],
      licenses: { total: 100, assigned: 60 },
    },
  ],
  total: 1,
};
document.querySelector('kpi-group')!.data = {
  totalCustomers: { value: 5 },
  nearingExpiration: {},
  nearingRenewal: {},
  lowLicenseAssignment: {},
  overLicenseLimit: {},
  dataAsOf: '2026-11-22T00:00:00Z',
};
document.querySelector('customer-attention')!.data = { suspended: { items: [], total: 0 } };
document.querySelector('customer-tags')!.data = {
  items: [{ id: '1', name: 'vip', description: '', customerCount: 2 }],
  total: 1,
};
// @ts-expect-error a point has a week
document.querySelector('license-trend-chart')!.data = { points: [{ total: 100 }], dataAsOf: '2026-11-22T00:00:00Z' };

document.addEventListener('hub-tab-change', ({ detail: { tab } }) => {
  const known: 'subscriptions' | 'trials' | 'admins' = tab;
  // @ts-expect-error there is no such tab
  return known === 'orders' || tab === 'orders';
});
// @ts-expect-error there is no such tab
document.querySelector('customer-detail')!.tab = 'orders';

list.rowRenderer = ({ displayName }: { displayName: string }, box) => {
  box.textContent = displayName;
};
list.rowRenderer = () => document.createElement('b');
// A renderer is given the row of its table.
list.cellRenderers = { displayName: (customer, box) => customer.displayName.toUpperCase() + box.localName };
list.rowRenderer = ({ displayName, country }) => `${displayName}, ${country ?? 'somewhere'}`;
list.rowParts = (customer) => customer.tags.includes('vip') && 'vip';
// @ts-expect-error a customer has no such field
list.rowParts = (customer) => customer.label;
document.querySelector('partner-admins')!.rowParts = ({ roles }) => roles[0];
document.querySelector('recent-table')!.rowRenderer = ({ customer, licenses: { used } }) => `${customer.id} ${used}`;
document.querySelector('expiring-table')!.rowParts = ({ autoRenew }) => autoRenew && 'renews';
document.querySelector('renewing-table')!.cellRenderers = { renewalDate: (row) => row.renewalDate ?? '' };
document.querySelector('low-assignment-table')!.rowParts = ({ kind }) => kind;
document.querySelector('overage-table')!.rowParts = ({ subscriptionId }) => subscriptionId;
document.querySelector('calling-usage-table')!.rowRenderer = ({ minutes }) => String(minutes);
document.querySelector('calling-quality-table')!.rowRenderer = ({ legs }) => String(legs.poor);
document.querySelector('call-queue-table')!.rowRenderer = ({ queues }) => String(queues);
export const vip: RowParts<Customer> = ({ tags }) => tags.includes('vip') && 'vip';
list.rowParts = vip;
// @ts-expect-error a number is nothing to show
list.rowRenderer = () => 5;

const card = document.querySelector('kpi-card')!;
card.metric = 'total-customers';
// @ts-expect-error there is no such metric
card.metric = 'customers';
// @ts-expect-error a page of customers has items
list.data = { rows: [] };
// @ts-expect-error an error has no reason
document.addEventListener('hub-error', (event) => event.detail.reason);

configure({ messages: { en: { section: { expiring: (days) => `Within ${days.shown}`, recent: 'New' } } } });
// @ts-expect-error there is no such text
configure({ messages: { en: { section: { soon: 'Soon' } } } });
// @ts-expect-error a text is no number
configure({ messages: { en: { section: { recent: 5 } } } });

// @ts-expect-error there is no such scenario
createDemoSource({ scenario: 'perfect' });
// @ts-expect-error there is no such option
configure({ colour: 'red' });
