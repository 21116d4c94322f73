/** Without a framework. */
import { configure, define, diagnose, type CustomerList } from 'partner-hub-elements';
import { HttpSource } from 'partner-hub-elements/api';
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
list.rowRenderer = ({ displayName }: { displayName: string }, box) => {
  box.textContent = displayName;
};
list.rowRenderer = () => document.createElement('b');
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
