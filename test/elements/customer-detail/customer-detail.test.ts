import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { Customer } from '../../../src/api/contract.js';
import { HubError } from '../../../src/api/hub-error.js';
import { register } from '../../../src/core/element/register.js';
import { CustomerDetail } from '../../../src/elements/customer-detail/customer-detail.js';
import type { HubTabChangeEvent } from '../../../src/elements/customer-detail/customer-detail.events.js';
import { CustomerList } from '../../../src/elements/customer-list/customer-list.js';
import { PartnerHub } from '../../../src/elements/partner-hub/partner-hub.js';
import { openCustomer } from '../../../src/families/customer/open-customer.js';
import { aCustomer, customersPage, licenses } from '../../support/answers.js';
import { announced } from '../../support/calling-figures.js';
import { me, named } from '../../support/customer-lists.js';
import { PageClock } from '../../support/page-clock.js';
import { translatePage } from '../../support/page-translator.js';
import { press } from '../../support/press.js';
import { ScriptedSource } from '../../support/scripted-source.js';
import type { Asked } from '../../support/scripted-source.js';
import { seenText } from '../../support/seen-text.js';
import { serverOrigin } from '../../support/servers.js';
import { turns } from '../../support/turns.js';
import { waitUntil } from '../../support/wait-until.js';
import { expectAccessible } from '../../support/at-rest.js';

const noSubscriptions = { items: [], total: 0 };

/** A partner with these customers, in pages as they are asked. */
const partner = (customers: readonly Customer[], more: (question: Asked) => unknown = () => undefined) =>
  new ScriptedSource((question) => {
    const own = more(question);
    if (own !== undefined) return own;
    const { name, id, offset, max } = question as Asked & { offset: number; max: number };
    if (name === 'getMe') return me();
    if (name === 'listCustomerSubscriptions') return noSubscriptions;
    if (name === 'listCustomers') return customersPage(customers.slice(offset, offset + max), customers.length);
    const found = customers.find((customer) => customer.id === id);
    if (!found) throw new HubError('notFound', 'gone', { status: 404 });
    return found;
  });

const numbered = (count: number) =>
  Array.from({ length: count }, (_, index) => named(`Customer ${String(index + 1).padStart(3, '0')}`));

const said = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const part = (element: CustomerDetail, name: string) =>
  element.shadowRoot!.querySelector<HTMLElement>(`[part~="${name}"]`);
const nameOf = (element: CustomerDetail) => said(part(element, 'heading'));
const tabs = (element: CustomerDetail) => element.shadowRoot!.querySelector('hub-tab-set');
const tabPart = (element: CustomerDetail) =>
  element.shadowRoot!.querySelector<HTMLElement & { customerId?: string; state: string }>(
    '[data-part]:not(.part-tags)',
  );
const stepButtons = (element: CustomerDetail) => [...(part(element, 'steps')?.querySelectorAll('button') ?? [])];
const fact = (element: CustomerDetail, label: string) => {
  const terms = [...element.shadowRoot!.querySelectorAll('dt')];
  return said(terms.find((term) => said(term) === label)?.nextElementSibling);
};

describe('customer-detail', () => {
  before(() => {
    register(PartnerHub);
    register(CustomerDetail);
    register(CustomerList);
  });

  /** The element in a provider, with a list beside it where `list` says so. */
  async function detail(
    from: ScriptedSource | string,
    attributes: Record<string, string> = {},
    { list, locale = 'en' }: { list?: Record<string, string>; locale?: string } = {},
  ): Promise<CustomerDetail> {
    const make = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag, all: Record<string, string>) => {
      const element = document.createElement(tag);
      for (const [name, value] of Object.entries(all)) element.setAttribute(name, value);
      return element;
    };
    const element = make('customer-detail', attributes);
    const beside = list ? make('customer-list', list) : undefined;
    await fixture(
      typeof from === 'string'
        ? html`<partner-hub api-base=${from} locale=${locale} time-zone="UTC">${beside}${element}</partner-hub>`
        : html`<partner-hub .source=${from} locale=${locale} time-zone="UTC">${beside}${element}</partner-hub>`,
    );
    await waitUntil(() => element.state !== 'idle' || !attributes['customer-id']);
    return element;
  }

  const reached = async (element: CustomerDetail, state = 'ready') => {
    await waitUntil(() => element.state === state, `${element.state} instead of ${state}`);
    await element.updateComplete;
    return element;
  };
  const hubOf = (element: CustomerDetail) => element.closest('partner-hub') as PartnerHub;

  it('shows the overview, a button to launch, and the first tab, and is accessible', async () => {
    const clock = new PageClock('2026-11-26T12:00:00Z');
    const customer = aCustomer({
      statuses: ['subscription', 'licenseOverage', 'expiringSoon', 'noRecentActivity', 'somethingNew'],
      licenses: licenses({ total: 100, assigned: 112, used: 90 }),
      tags: ['vip', 'west'],
      nextExpiration: '2026-12-05',
      nextRenewal: '2026-12-20',
      lastAdminActivityAt: '2026-11-23T12:00:00Z',
    });
    const element = await reached(await detail(partner([customer]), { 'customer-id': customer.id }));
    await waitUntil(() => tabPart(element)?.state === 'empty');
    clock.restore();
    expect(nameOf(element)).to.equal('Bakkerij De Vroege Vogel');
    expect(fact(element, 'Status'))
      .to.match(
        /^License overage\s*12 more licenses are assigned than were bought\. Expiring soon\s*The first one ends/,
      )
      .and.to.contain('on Dec 5, 2026 (in 9 days)')
      .and.to.contain('An administrator last signed in 3 days ago')
      .and.to.match(/somethingNew$/);
    expect(fact(element, 'Licenses'))
      .to.contain('12 more assigned than bought')
      .and.to.contain('90 used, 112 assigned');
    expect(fact(element, 'Next date')).to.equal('Expires on Dec 5, 2026 (in 9 days)');
    expect(fact(element, 'Products')).to.equal('Meetings, Calling');
    expect(fact(element, 'Country')).to.equal('Netherlands');
    expect(fact(element, 'Managed by')).to.equal('Partner organization');
    const tags = element.shadowRoot!.querySelector('customer-tags')!;
    await waitUntil(() => /vip.*west/.test(seenText(tags)), 'no tags are seen');
    expect(fact(element, 'Last administrator activity')).to.equal('3 days ago');
    expect(element.shadowRoot!.querySelector('launch-button')!.customerId).to.equal(customer.id);
    expect(said(tabs(element)!.shadowRoot!.querySelector('[role="tab"]'))).to.equal('Subscriptions');
    await expectAccessible(element);
  });

  it('has headings that descend, with a heading of its own or without', async () => {
    const levelOf = async (attributes: Record<string, string>) => {
      const element = await detail(partner(numbered(1)), { 'customer-id': 'id of Customer 001', ...attributes });
      await waitUntil(() => tabPart(element));
      return (tabPart(element) as CustomerDetail | null)?.headingLevel;
    };
    expect(await levelOf({})).to.equal(3);
    expect(await levelOf({ 'heading-level': '4' })).to.equal(5);
    expect(await levelOf({ heading: '', 'heading-level': '4' })).to.equal(4);
  });

  it('says in Dutch, and the country too', async () => {
    const customer = aCustomer({ lastAdminActivityAt: null, nextRenewal: null, statuses: [], products: [] });
    const element = await reached(await detail(partner([customer]), { 'customer-id': customer.id }, { locale: 'nl' }));
    expect(fact(element, 'Land')).to.equal('Nederland');
    expect(fact(element, 'Laatste activiteit van een beheerder')).to.equal(
      'Er heeft zich nog geen beheerder aangemeld',
    );
    expect(fact(element, 'Eerstvolgende datum')).to.equal('Niets wordt verlengd of verloopt');
    expect(fact(element, 'Status')).to.equal('Geen status');
  });

  it('asks for the first tab while the customer is on its way, and shows one skeleton', async () => {
    const source = new ScriptedSource();
    const element = await detail(source, { 'customer-id': 'c' });
    await waitUntil(() => source.open.length === 2);
    expect(source.asked.map(({ name }) => name)).to.deep.equal(['getCustomer', 'listCustomerSubscriptions']);
    expect(element.shadowRoot!.querySelectorAll('[part="skeleton"]')).to.have.length(1);
    expect(tabs(element)).not.to.exist;
    source.open[1]!.answer(noSubscriptions);
    source.open[0]!.answer(aCustomer());
    await waitUntil(() => tabPart(element)?.state === 'empty');
    expect(source.timesAsked('listCustomerSubscriptions'), 'once for both').to.equal(1);
  });

  it('says that there is no such customer, once', async () => {
    const failures: string[] = [];
    const element = await detail(partner([]), { 'customer-id': 'nobody' });
    element.addEventListener('hub-error', (event) => failures.push(event.detail.code));
    await reached(element, 'error');
    await turns();
    expect(said(element.shadowRoot!.querySelector('[part~="notice"]'))).to.contain('This could not be found.');
    expect(element.shadowRoot!.querySelectorAll('[part~="notice"]')).to.have.length(1);
    expect(part(element, 'button'), 'asking again would not help').not.to.exist;
    await expectAccessible(element);
  });

  it('says what failed, and recovers on Retry', async () => {
    let isBroken = true;
    const source = partner([aCustomer()], ({ name }) => {
      if (isBroken && name === 'getCustomer')
        throw new HubError('server', 'broken', { status: 500, trackingId: 'T-2' });
      return undefined;
    });
    const element = await reached(await detail(source, { 'customer-id': 'customer-1' }), 'error');
    expect(said(element.shadowRoot!.querySelector('.surface'))).to.contain('T-2');
    isBroken = false;
    part(element, 'button')!.click();
    await reached(element);
  });

  it('waits for a customer, and follows the one that is opened in its hub', async () => {
    const source = partner(numbered(2));
    const element = await detail(source);
    await waitUntil(() => said(element.shadowRoot!.querySelector('.surface')).includes('customer-id is not set'));
    expect(source.asked).to.deep.equal([]);
    hubOf(element).hub.set(openCustomer, { customerId: 'id of Customer 002' });
    await reached(element);
    expect(nameOf(element)).to.equal('Customer 002');
  });

  it('asks nothing while the page has an empty id', async () => {
    const source = partner(numbered(1));
    const element = await detail(source, { 'customer-id': '' });
    hubOf(element).hub.set(openCustomer, { customerId: 'id of Customer 001' });
    await turns();
    expect([element.state, source.timesAsked('getCustomer')]).to.deep.equal(['idle', 0]);
  });

  it('never shows one customer’s figures for another', async () => {
    const source = new ScriptedSource(({ name }) => (name === 'getMe' ? me() : undefined));
    const element = await detail(source, { 'customer-id': 'a' });
    await waitUntil(() => source.open.length === 2);
    source.open[0]!.answer(aCustomer({ id: 'a', displayName: 'Of a', tags: ['tag of a'] }));
    source.open[1]!.answer(noSubscriptions);
    await waitUntil(() => tabPart(element)?.state === 'empty');
    element.customerId = 'b';
    await element.updateComplete;
    expect(said(element.shadowRoot!.querySelector('.surface'))).not.to.contain('of a');
    expect(nameOf(element)).to.equal('Customer details');
    expect(tabPart(element)).not.to.exist;
    source.open[2]!.answer(aCustomer({ id: 'b', displayName: 'Of b' }));
    await waitUntil(() => tabPart(element)?.customerId === 'b');
    expect(source.open[3]!.question).to.deep.equal({ name: 'listCustomerSubscriptions', id: 'b' });
  });

  it('gives up when it leaves', async () => {
    const source = new ScriptedSource();
    const element = await detail(source, { 'customer-id': 'a' });
    await waitUntil(() => source.open.length === 2);
    element.remove();
    await waitUntil(() => source.open.every(({ signal }) => signal?.aborted));
  });

  /** The tab with this label. */
  const tab = (element: CustomerDetail, label: string) =>
    [...tabs(element)!.shadowRoot!.querySelectorAll<HTMLElement>('[role="tab"]')].find((one) => said(one) === label)!;

  it('shows another tab by keyboard, tells the page and the hub, and loads what it shows only then', async () => {
    const source = partner([aCustomer()], ({ name }) =>
      name === 'listCustomerAdmins' ? { items: [], total: 0 } : undefined,
    );
    const element = await reached(await detail(source, { 'customer-id': 'customer-1' }));
    await waitUntil(() => tabPart(element)?.state === 'empty');
    expect(source.timesAsked('listCustomerAdmins')).to.equal(0);
    const told = oneEvent<HubTabChangeEvent>(element, 'hub-tab-change');
    tab(element, 'Subscriptions').focus();
    await press('End', 'Enter');
    expect((await told).detail).to.deep.equal({ tab: 'admins' });
    expect(hubOf(element).hub.get(openCustomer).tab).to.equal('admins');
    await waitUntil(() => element.shadowRoot!.querySelector('partner-admins')?.customerId === 'customer-1');
    await waitUntil(() => source.timesAsked('listCustomerAdmins') === 1);
    expect(element.shadowRoot!.querySelector('customer-subscriptions'), 'what was shown is kept').to.exist;
    await expectAccessible(element);
  });

  it('begins with the tab that its attribute or the page’s address names', async () => {
    const source = partner([aCustomer()], ({ name }) =>
      name === 'listCustomerAdmins' ? { items: [], total: 0 } : undefined,
    );
    const named = await reached(await detail(source, { 'customer-id': 'customer-1', tab: 'admins' }));
    expect(tabs(named)!.selected).to.equal('admins');
    expect(source.timesAsked('listCustomerSubscriptions'), 'what does not show is not asked for').to.equal(0);
    history.replaceState(null, '', '?own=1&hub-tab=admins');
    const addressed = await detail(source, { 'customer-id': 'customer-1' });
    hubOf(addressed).urlState = true;
    await reached(addressed);
    await waitUntil(() => tabs(addressed)?.selected === 'admins');
    tab(addressed, 'Subscriptions').click();
    await waitUntil(() => location.search === '?own=1&hub-tab=subscriptions');
    history.replaceState(null, '', location.pathname);
  });

  it('changes the tab where it comes from', async () => {
    const element = await reached(await detail(partner([aCustomer()]), { 'customer-id': 'customer-1', tab: 'trials' }));
    tabs(element)!.dispatchEvent(new CustomEvent('tab-change', { detail: { tab: 'subscriptions' } }));
    expect([element.tab, hubOf(element).hub.get(openCustomer).tab]).to.deep.equal(['subscriptions', undefined]);
  });

  it('takes a tab that there is not for none, and says which there are', async () => {
    const said: unknown[] = [];
    const { warn } = console;
    console.warn = (message: unknown) => said.push(message);
    const element = await reached(await detail(partner([aCustomer()]), { 'customer-id': 'customer-1', tab: 'none' }));
    console.warn = warn;
    expect(tabs(element)!.selected).to.equal('subscriptions');
    expect(said).to.deep.equal([
      'partner-hub-elements: <customer-detail tab="none"> counts as absent. It takes subscriptions or trials or admins.',
    ]);
  });

  it('asks its parts again with itself', async () => {
    const source = partner([aCustomer()]);
    const element = await reached(await detail(source, { 'customer-id': 'customer-1' }));
    await waitUntil(() => tabPart(element)?.state === 'empty');
    await element.refresh();
    expect([source.timesAsked('getCustomer'), source.timesAsked('listCustomerSubscriptions')]).to.deep.equal([2, 2]);
  });

  it('says once that it could not be refreshed', async () => {
    let isBroken = false;
    const source = partner([aCustomer()], ({ name }) => {
      if (isBroken) throw new HubError('network', 'gone');
      return name === 'listCustomerSubscriptions' ? { items: [], total: 2 } : undefined;
    });
    const element = await reached(await detail(source, { 'customer-id': 'customer-1' }));
    await waitUntil(() => tabPart(element)?.state === 'ready');
    isBroken = true;
    await element.refresh();
    await reached(element, 'stale');
    await waitUntil(() => tabPart(element)?.state === 'stale');
    const seen = [element, tabPart(element)!].map((one) => one.shadowRoot!.querySelector('[part~="banner"]')!);
    expect(seen.map((banner) => banner.checkVisibility())).to.deep.equal([true, false]);
    isBroken = false;
    part(element, 'button')!.click();
    await reached(element);
    await waitUntil(() => tabPart(element)?.state === 'ready', 'Retry is for all');
  });

  it('gives its parts its settings', async () => {
    const element = await reached(
      await detail(partner([aCustomer()]), { 'customer-id': 'customer-1', locale: 'nl', theme: 'dark' }),
    );
    await waitUntil(() => tabPart(element)?.state === 'empty');
    expect(tabPart(element)!.shadowRoot!.querySelector('.surface.dark')!.getAttribute('lang')).to.equal('nl');
  });

  for (const attributes of [{}, { 'customer-id': 'customer-1', tab: 'trials' }] as Record<string, string>[]) {
    const named = 'customer-id' in attributes ? ' also by its id' : '';
    it(`shows the overview alone of a customer that the page gives${named}, and asks nothing`, async () => {
      const source = partner([aCustomer()]);
      const element = await detail(source, { ...attributes, data: JSON.stringify(aCustomer()) });
      await reached(element);
      await element.updateComplete;
      expect(nameOf(element)).to.equal('Bakkerij De Vroege Vogel');
      expect([tabs(element), element.shadowRoot!.querySelector('launch-button')]).to.deep.equal([null, null]);
      expect(source.asked).to.deep.equal([]);
    });
  }

  it('is not fooled by a page translator: the next customer’s words take the place of the former’s', async () => {
    const [one, two] = [named('One', { country: 'DE' }), named('Two', { country: 'FR' })];
    const element = await reached(await detail(partner([one, two]), { 'customer-id': one.id }));
    translatePage(element);
    element.customerId = two.id;
    await waitUntil(() => nameOf(element) === 'Two');
    expect(fact(element, 'Country') || said(part(element, 'overview')))
      .to.contain('France')
      .and.not.to.contain('Germany');
  });

  it('shows hostile words as text, and keeps inside its box', async () => {
    const hostile = '<img src=x onerror=alert(1)>\u202e' + 'y'.repeat(2000);
    const customer = aCustomer({
      displayName: hostile,
      country: hostile,
      managedBy: hostile,
      products: [hostile],
      statuses: [hostile],
      tags: [hostile],
    });
    const element = await reached(await detail(partner([customer]), { 'customer-id': customer.id }));
    expect(element.shadowRoot!.querySelector('img')).to.equal(null);
    expect(nameOf(element)).to.equal(hostile);
    expect(element.shadowRoot!.querySelector('.surface')!.scrollWidth).to.be.at.most(element.clientWidth);
  });

  describe('beside a list of its hub', () => {
    const placed = async (element: CustomerDetail, position: string) =>
      waitUntil(
        () => said(part(element, 'position')) === position,
        `${said(part(element, 'position'))}, not ${position}`,
      );

    it('says where in the list the customer is, and goes to the next and the one before', async () => {
      const element = await detail(partner(numbered(3)), { 'customer-id': 'id of Customer 001' }, { list: {} });
      await placed(element, '1 of 3');
      const [before, next] = stepButtons(element);
      expect([before!.ariaDisabled, next!.ariaDisabled]).to.deep.equal(['true', null]);
      next!.click();
      await waitUntil(() => nameOf(element) === 'Customer 002');
      await placed(element, '2 of 3');
      await waitUntil(() => announced(element) === 'Customer 002, 2 of 3');
      stepButtons(element)[0]!.click();
      await waitUntil(() => nameOf(element) === 'Customer 001');
      await expectAccessible(element);
    });

    it('goes on by keyboard, and keeps the focus', async () => {
      const element = await detail(partner(numbered(3)), { 'customer-id': 'id of Customer 001' }, { list: {} });
      await placed(element, '1 of 3');
      await waitUntil(() => tabPart(element)?.state === 'empty');
      tabs(element)!.shadowRoot!.querySelector<HTMLElement>('[role="tab"]')!.focus();
      await press('Alt+ArrowDown');
      await waitUntil(() => nameOf(element) === 'Customer 002');
      await waitUntil(() => element.matches(':focus-within'));
      await press('Alt+ArrowDown', 'Alt+ArrowDown');
      await waitUntil(() => nameOf(element) === 'Customer 003');
      await press('Alt+ArrowUp');
      await waitUntil(() => nameOf(element) === 'Customer 002');
    });

    it('goes to customers that the list has not loaded', async () => {
      const source = partner(numbered(7));
      const element = await detail(
        source,
        { 'customer-id': 'id of Customer 002' },
        { list: { 'page-size': '2', hidden: '' } },
      );
      await placed(element, '2 of 7');
      stepButtons(element)[1]!.click();
      await waitUntil(() => nameOf(element) === 'Customer 003');
      await placed(element, '3 of 7');
      expect(source.asked.filter(({ offset }) => offset === 2)).to.have.length(1);
      stepButtons(element)[1]!.click();
      await waitUntil(() => nameOf(element) === 'Customer 004');
      await placed(element, '4 of 7');
    });

    it('goes as far as it was pressed, however slow the answers are', async () => {
      const customers = numbered(9);
      const source = partner(customers, ({ name, max }) => {
        if (name === 'listCustomers' && max === 1) return new Promise(() => {});
        return undefined;
      });
      source.script = ((script) => (question) => {
        if (question.name === 'listCustomers' && question['max'] === 1) return undefined;
        return script(question);
      })(source.script);
      const element = await detail(
        source,
        { 'customer-id': 'id of Customer 002' },
        { list: { 'page-size': '2', hidden: '' } },
      );
      await placed(element, '2 of 9');
      stepButtons(element)[1]!.click();
      stepButtons(element)[1]!.click();
      await waitUntil(() => source.open.length === 2);
      expect(source.open[0]!.signal!.aborted, 'the first is given up').to.equal(true);
      expect(source.open[1]!.question['offset']).to.equal(3);
      source.open[1]!.answer(customersPage([customers[3]!], 9));
      await waitUntil(() => nameOf(element) === 'Customer 004');
      await placed(element, '4 of 9');
    });

    it('passes over rows that could not be read, and says when there is nobody', async () => {
      const customers = numbered(4);
      const source = partner(customers, ({ name, max, offset }) =>
        name === 'listCustomers' && max === 1 ? customersPage(offset === 2 ? [] : customers.slice(3), 4) : undefined,
      );
      const element = await detail(
        source,
        { 'customer-id': 'id of Customer 002' },
        { list: { 'page-size': '2', hidden: '' } },
      );
      await placed(element, '2 of 4');
      stepButtons(element)[1]!.click();
      await waitUntil(() => nameOf(element) === 'Customer 004');
    });

    it('says why it could not go on, and tries again', async () => {
      const customers = numbered(4);
      let isBroken = true;
      const source = partner(customers, ({ name, max }) => {
        if (isBroken && name === 'listCustomers' && max === 1)
          throw new HubError('server', 'gone', { trackingId: 'T-3' });
        return undefined;
      });
      const element = await detail(
        source,
        { 'customer-id': 'id of Customer 002' },
        { list: { 'page-size': '2', hidden: '' } },
      );
      await placed(element, '2 of 4');
      stepButtons(element)[1]!.click();
      await waitUntil(() =>
        said(part(element, 'step-failure')).endsWith('The server reported an error. Tracking ID: T-3'),
      );
      expect(nameOf(element)).to.equal('Customer 002');
      isBroken = false;
      stepButtons(element)[1]!.click();
      await waitUntil(() => nameOf(element) === 'Customer 003');
      expect(said(part(element, 'step-failure'))).to.equal('');
    });

    it('leaves the way to a page that wants it', async () => {
      const element = await detail(partner(numbered(2)), { 'customer-id': 'id of Customer 001' }, { list: {} });
      await placed(element, '1 of 2');
      const asked = oneEvent(element, 'hub-customer-select');
      element.addEventListener('hub-customer-select', (event) => event.preventDefault());
      stepButtons(element)[1]!.click();
      expect((await asked).detail.customer.displayName).to.equal('Customer 002');
      await turns();
      expect([nameOf(element), said(part(element, 'position'))]).to.deep.equal(['Customer 001', '1 of 2']);
    });

    it('says no place of a customer that the list does not show, and follows its sort', async () => {
      const customers = numbered(3);
      const source = partner(customers, (question) =>
        question.name === 'listCustomers' && question['sort'] === '-displayName'
          ? customersPage([...customers].reverse())
          : undefined,
      );
      source.script = ((script) => (question) => {
        if (question.name === 'getCustomer' && question['id'] === 'stranger') return aCustomer({ id: 'stranger' });
        return script(question);
      })(source.script);
      const element = await detail(source, { 'customer-id': 'stranger' }, { list: {} });
      await reached(element);
      expect(part(element, 'steps')).not.to.exist;
      element.customerId = 'id of Customer 001';
      await placed(element, '1 of 3');
      element.closest('partner-hub')!.querySelector('customer-list')!.sort = '-displayName';
      await placed(element, '3 of 3');
    });

    it('opens what is chosen in the list, where the page gave it no customer', async () => {
      const element = await detail(partner(numbered(3)), {}, { list: {} });
      const list = element.closest('partner-hub')!.querySelector('customer-list')!;
      const grid = () => list.shadowRoot!.querySelector('[data-rows]')?.shadowRoot;
      await waitUntil(() => grid()?.querySelectorAll('.body > .row:not(.waiting)').length === 3);
      grid()!.querySelectorAll<HTMLElement>('.body [role="rowheader"]')[1]!.click();
      await waitUntil(() => nameOf(element) === 'Customer 002');
      await placed(element, '2 of 3');
    });
  });

  describe('over HTTP', () => {
    const base = (settings: string) => `${serverOrigin('mockApi')}/with/${settings}`;

    it('shows a customer of the mock API, and a 403 as one', async () => {
      const element = await reached(await detail(base('id=detail-1'), { 'customer-id': 'customer-1' }));
      await waitUntil(() => tabPart(element)?.state === 'ready');
      expect(nameOf(element)).to.equal('Northwind Logistics B.V.');
      const refused = await reached(
        await detail(base(`id=detail-2&fault=${encodeURIComponent('403; on=/customers')}`), {
          'customer-id': 'customer-1',
        }),
        'error',
      );
      expect(said(refused.shadowRoot!.querySelector('.surface'))).to.contain('No permission');
    });
  });
});
