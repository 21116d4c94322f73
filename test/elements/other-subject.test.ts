import { expect, fixture, html } from '@open-wc/testing';
import { HubError } from '../../src/api/hub-error.js';
import type { HubElement } from '../../src/core/element/hub-element.js';
import '../../src/define.js';
import type { CustomerList } from '../../src/elements/customer-list/customer-list.js';
import type { PartnerHub } from '../../src/elements/partner-hub/partner-hub.js';
import { aCustomer, customersPage } from '../support/answers.js';
import { me } from '../support/customer-lists.js';
import { opened, openings, until } from '../support/openings.js';
import { openedWindows } from '../support/opened-windows.js';
import { ScriptedSource } from '../support/scripted-source.js';
import { waitUntil } from '../support/wait-until.js';

const may = me(['organizations:launch', 'admins:write', 'trials:write', 'tags:write']);
const admin = (id: string) => ({
  id,
  displayName: `Admin ${id}`,
  email: `${id}@partner.example`,
  roles: ['partnerAdmin'],
  customerCount: 1,
  allCustomers: false,
});
const trial = {
  id: 't',
  customerId: 'one',
  name: 'Trial one',
  startDate: '2026-11-01',
  endDate: '2026-12-01',
  extended: false,
  products: [],
};

/** An element that shows something of the customer `one`. */
async function ofOne(tag: 'launch-button' | 'partner-admins' | 'customer-tags' | 'customer-trials') {
  const source = new ScriptedSource(({ name, id }) => {
    if (name === 'getMe') return may;
    if (name === 'listCustomerAdmins') return { items: [admin('a'), admin('b')], total: 2 };
    if (name === 'listCustomerTrials') return { items: [{ ...trial, customerId: String(id) }], total: 1 };
    return name === 'getCustomer' ? aCustomer({ id: String(id), tags: ['vip'] }) : undefined;
  });
  const element = Object.assign(document.createElement(tag), { customerId: 'one' }) as HubElement & {
    customerId: string | undefined;
  };
  const hub = await fixture<PartnerHub>(html`<partner-hub locale="en" .source=${source}>${element}</partner-hub>`);
  const find = (selector: string) => element.shadowRoot!.querySelector<HTMLElement>(selector);
  const other = async () => {
    element.customerId = 'two';
    await element.updateComplete;
    await element.updateComplete;
  };
  return {
    source,
    element,
    hub,
    find,
    other,
    change: () => source.open.find(({ question }) => question.name.match(/^(launch|unassign|changeC)/)),
  };
}

describe('Another customer in the same element', () => {
  const windows = openedWindows();

  it('has nothing of the launch of the one before: no failure, no way to try that again, no link', async () => {
    const { find, other, change, element, source } = await ofOne('launch-button');
    await waitUntil(() => find('[part="launch-button"]'));
    find('[part="launch-button"]')!.click();
    await waitUntil(change);
    change()!.fail(new HubError('unavailable', 'busy'));
    await waitUntil(() => find('[part="launch"].failed'));
    await other();
    expect(find('[part="launch"]')).to.equal(null);
    element.customerId = 'one';
    await waitUntil(() => find('[part="launch-button"]'));
    find('[part="launch-button"]')!.click();
    await waitUntil(() => source.changes.length === 2);
    await other();
    source.open.at(-1)!.answer({ url: 'https://admin.example/one', expiresAt: '2026-11-22T00:10:00Z' });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect([windows.opened, find('[part="launch"]')]).to.deep.equal([[], null]);
  });

  it('is not asked about with the question that was open about the one before', async () => {
    const opening = openings['the question before an administrator is removed']!;
    const { element, other, source } = await ofOne('partner-admins');
    await opened(element, opening);
    await other();
    await until(() => !opening.isOpen(element.shadowRoot!), 'it closes');
    expect(source.changes).to.deep.equal([]);
  });

  it('has no line about the tags of the one before', async () => {
    const { find, other, change } = await ofOne('customer-tags');
    await waitUntil(() => find('[part="remove-button"]'));
    find('[part="remove-button"]')!.click();
    await waitUntil(change);
    change()!.answer(aCustomer({ id: 'one' }));
    const line = () => find('.notice-line.said');
    await waitUntil(line);
    await other();
    expect(line()).to.equal(null);
  });

  it('leaves a change of the one before its own: the page is told who manages that one', async () => {
    const { element, hub, find, other, change } = await ofOne('partner-admins');
    const told: unknown[] = [];
    hub.addEventListener('hub-admins-change', ({ detail }) =>
      told.push([detail.customerId, detail.admins.map(({ id }) => id)]),
    );
    await opened(element, openings['the question before an administrator is removed']!);
    find('[data-question]')!.shadowRoot!.querySelector<HTMLElement>('[part="confirm-button"]')!.click();
    await waitUntil(change);
    await other();
    change()!.answer(undefined);
    await waitUntil(() => told.length === 1);
    expect(told).to.deep.equal([['one', ['b']]]);
  });
});

describe('Another source of the same list', () => {
  it('has nobody selected, and the page is told', async () => {
    const sourceOf = () =>
      new ScriptedSource(({ name }) =>
        name === 'getMe' ? may : name === 'listCustomers' ? customersPage([aCustomer()]) : undefined,
      );
    const list = Object.assign(document.createElement('customer-list'), {
      selectable: true,
      selected: ['customer-1'],
    }) as CustomerList;
    const hub = await fixture<PartnerHub>(html`<partner-hub locale="en" .source=${sourceOf()}>${list}</partner-hub>`);
    await waitUntil(() => list.state === 'ready');
    expect(list.selected, 'what the page set before').to.deep.equal(['customer-1']);
    const told: unknown[] = [];
    hub.addEventListener('hub-selection-change', ({ detail }) => told.push(detail.customerIds));
    document.body.append(hub);
    await list.updateComplete;
    expect([list.selected, told], 'moved').to.deep.equal([['customer-1'], []]);
    hub.source = sourceOf();
    await waitUntil(() => list.selected.length === 0);
    await waitUntil(() => list.state === 'ready');
    expect(told).to.deep.equal([[]]);
    hub.remove();
  });
});
