import { expect } from '@open-wc/testing';
import { define } from '../../src/all-elements.js';
import type { HubElement } from '../../src/core/element/hub-element.js';
import { allInside } from '../../stories/support/inside.js';
import { aCustomer } from '../support/answers.js';
import { inHub } from '../support/in-hub.js';
import { ScriptedSource } from '../support/scripted-source.js';
import { serverOrigin } from '../support/servers.js';
import { waitUntil } from '../support/wait-until.js';

const api = () => `${serverOrigin('mockApi')}/with/scenario=default`;

const below = (element: Element, selector: string) =>
  [...allInside(element.shadowRoot!)].find((one) => one.matches(selector));

async function shows(element: HubElement, selector: string): Promise<void> {
  await waitUntil(() => below(element, selector), `<${element.localName}> has no ${selector}`);
  expect(below(element, selector)).to.exist;
}

/** Parts and slots that no story shows: here they are. */
describe('what elements show only at times', () => {
  before(() => define());

  for (const tag of ['customer-list', 'expiring-table', 'calling-usage-table', 'call-queue-table'] as const)
    it(`${tag}: names that are links`, async () =>
      shows(await inHub(tag, api(), { 'customer-href': '#/{id}' }), '[part~="link"]'));

  it('customer-list: the filters as text, saved views, and the place of its search box in the filter', async () => {
    const list = await inHub('customer-list', api());
    list.views = [{ name: 'Mine', filters: {} }];
    await shows(list, 'slot[name="search"]');
    await shows(list, '[part~="views"]');
    const typing = below(list, '[part~="typing"]') as HTMLElement;
    typing.click();
    await shows(list, '[part~="query"]');
  });

  it('customer-list: the tags of a row, where they can be changed', async () =>
    shows(await inHub('customer-list', api()), '[part~="tags-button"]'));

  it('customer-tags: that there are none', async () => {
    const source = new ScriptedSource(({ name }) => (name === 'listTags' ? { items: [], total: 0 } : undefined));
    const tags = await inHub('customer-tags', source);
    await shows(tags, '[part~="empty"]');
    await shows(tags, 'slot[name="empty"]');
  });

  it('customer-tags: that a customer has none', async () => {
    const source = new ScriptedSource(({ name }) => (name === 'getCustomer' ? aCustomer({ tags: [] }) : undefined));
    await shows(await inHub('customer-tags', source, { 'customer-id': 'customer-1' }), '[part~="note"]');
  });

  it('partner-admins: what is said when no user matches', async () => {
    const users = await inHub('partner-admins', api());
    await shows(users, '[part~="search-field"]');
    const field = below(users, '[part~="search-field"]') as HTMLInputElement;
    field.value = 'nobody is called so';
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await shows(users, '[part~="empty"]');
    await shows(users, 'slot[name="empty"]');
  });

  it('partner-dashboard: each section and each element by its name', async () => {
    const sections = 'overview,license-trend,renewing,over-limit,calling-usage,calling-quality,features,call-queue';
    const dashboard = await inHub('partner-dashboard', api(), {
      sections: `${sections},resources,helpdesk,attention`,
      loading: 'eager',
    });
    await shows(dashboard, '[part~="license-trend-chart"]');
    await shows(dashboard, '[part~="renewing-table"]');
    await shows(dashboard, '[part~="overage-table"]');
    await shows(dashboard, '[part~="calling-usage-chart"]');
    await shows(dashboard, '[part~="calling-usage-table"]');
    await shows(dashboard, '[part~="calling-quality-chart"]');
    await shows(dashboard, '[part~="endpoint-quality-chart"]');
    await shows(dashboard, '[part~="calling-quality-table"]');
    await shows(dashboard, '[part~="feature-usage-chart"]');
    await shows(dashboard, '[part~="call-queue-table"]');
    await shows(dashboard, '[part~="resource-center"]');
    await shows(dashboard, '[part~="partner-helpdesk"]');
    await shows(dashboard, '[part~="attention"]');
    await shows(dashboard, '[part~="customer-attention"]');
  });
});
