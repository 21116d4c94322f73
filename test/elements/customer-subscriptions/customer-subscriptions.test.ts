import { expect, fixture, html } from '@open-wc/testing';
import type { Order, Subscription, SubscriptionPage } from '../../../src/api/contract.js';
import { HubError } from '../../../src/api/hub-error.js';
import { register } from '../../../src/core/element/register.js';
import { CustomerSubscriptions } from '../../../src/elements/customer-subscriptions/customer-subscriptions.js';
import { PartnerHub } from '../../../src/elements/partner-hub/partner-hub.js';
import { PageClock } from '../../support/page-clock.js';
import { translatePage } from '../../support/page-translator.js';
import { ScriptedSource } from '../../support/scripted-source.js';
import { serverOrigin } from '../../support/servers.js';
import { turns } from '../../support/turns.js';
import { waitUntil } from '../../support/wait-until.js';

const order = (number: number, part: Partial<Order> = {}): Order => ({
  id: `O${number}`,
  date: `2026-${String(number).padStart(2, '0')}-01`,
  type: 'change',
  description: `Order ${number}`,
  quantity: number,
  status: 'completed',
  ...part,
});

const subscription = (part: Partial<Subscription> = {}): Subscription => ({
  id: 'Sub-1',
  customerId: 'c',
  name: 'Webex Suite',
  kind: 'subscription',
  status: 'active',
  startDate: '2025-12-06',
  endDate: '2026-12-05',
  autoRenew: true,
  renewalDate: '2026-12-05',
  licenses: [{ product: 'meetings', name: 'Webex Meetings', total: 100, assigned: 60, used: 40 }],
  invoice: null,
  orders: [],
  ...part,
});

const pageOf = (...items: Subscription[]): SubscriptionPage => ({ items, total: items.length });
const answering = (...items: Subscription[]) => new ScriptedSource(() => pageOf(...items));

/** Every text that a person reads, in one line; what only looks like a part of another box is separated by a blank. */
const said = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const all = (element: CustomerSubscriptions, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const cards = (element: CustomerSubscriptions) => all(element, '[part="subscription"]');
const first = (element: CustomerSubscriptions, selector: string) => all(element, selector)[0];
const orderRows = (element: CustomerSubscriptions) => all(element, '[part="order"]');

describe('customer-subscriptions', () => {
  before(() => {
    register(PartnerHub);
    register(CustomerSubscriptions);
  });

  let clock: PageClock;
  beforeEach(() => (clock = new PageClock('2026-11-26T12:00:00Z')));
  afterEach(() => clock.restore());

  /** The element for a source or an API, when it has reached a state. */
  async function show(
    from: ScriptedSource | string,
    { state = 'ready', id = 'c', locale = 'en' } = {},
  ): Promise<CustomerSubscriptions> {
    const source = typeof from === 'string' ? undefined : from;
    const apiBase = typeof from === 'string' ? from : undefined;
    const element = await fixture<CustomerSubscriptions>(
      html`<customer-subscriptions
        .source=${source}
        .apiBase=${apiBase}
        customer-id=${id}
        locale=${locale}
        time-zone="Europe/Amsterdam"
      ></customer-subscriptions>`,
    );
    await waitUntil(() => element.state === state, `${element.state} instead of ${state}`);
    await element.updateComplete;
    return element;
  }

  it('shows each subscription with its days, licenses, invoice and orders, and is accessible', async () => {
    const invoice = {
      number: 'F-7',
      date: '2026-11-01',
      amount: { value: 1234.5, currency: 'EUR' },
      status: 'overdue',
      url: 'https://billing.example/F-7',
    };
    const element = await show(answering(subscription({ invoice, orders: [order(3)] })));
    const card = said(cards(element)[0]);
    expect(card).to.contain('Webex Suite').and.to.contain('Sub-1').and.to.contain('Active');
    expect(card).to.contain('Renews on Dec 5, 2026 (in 9 days)').and.to.contain('Dec 6, 2025 to Dec 5, 2026');
    expect(card).to.contain('40 of 100 available').and.to.contain('40 used, 60 assigned');
    expect(said(first(element, '[part="invoice"]')))
      .to.contain('€1,234.50')
      .and.to.contain('Nov 1, 2026')
      .and.to.contain('Overdue');
    expect(first(element, '[part="summary"]'), 'one needs no sum').not.to.exist;
    await expect(element).to.be.accessible();
  });

  it('says a renewal that passed as passed, and never a negative number of days', async () => {
    const passed = { endDate: '2026-11-23', renewalDate: '2026-11-23' };
    const element = await show(
      answering(
        subscription({ id: '1', ...passed }),
        subscription({ id: '2', endDate: '2026-11-25', autoRenew: false, renewalDate: null }),
        subscription({ id: '3', endDate: '2026-11-26', autoRenew: false, renewalDate: null }),
      ),
    );
    const [renewed, ended, ending] = cards(element).map(said);
    expect(renewed).to.contain('Was to renew on Nov 23, 2026 (3 days ago)');
    expect(ended).to.contain('Ended on Nov 25, 2026 (yesterday)');
    expect(ending).to.contain('Ends today, Nov 26, 2026');
    expect(said(first(element, '.surface'))).not.to.match(/[-−]\d/);
  });

  it('counts days in its time zone, and anew after midnight', async () => {
    const element = await show(answering(subscription()));
    await clock.advance(11 * 3_600_000);
    await waitUntil(() => said(cards(element)[0]).includes('in 8 days'), 'it is the 27th in Amsterdam at 23:00 UTC');
  });

  it('says shortfalls, nothing bought, and what is not known as what they are', async () => {
    const license = (name: string, total: number | null, assigned: number | null, used: number | null) =>
      ({ product: 'meetings', name, total, assigned, used }) as Subscription['licenses'][number];
    const licenses = [
      license('Over', 100, 112, 90),
      license('Nothing', 0, 0, 0),
      license('Assigned of none', 0, 3, 1),
      license('Use not known', 100, 60, null),
      license('Not known', null, null, null),
    ];
    const element = await show(answering(subscription({ licenses })));
    const lines = all(element, '.license').map(said);
    expect(lines[0]).to.contain('12 more assigned than bought');
    expect(lines[1]).to.contain('None bought, none assigned').and.not.to.contain('0 used');
    expect(lines[2]).to.contain('3 more assigned than bought');
    expect(lines[3]).to.contain('40 of 100 available').and.to.contain('use not available from this source');
    expect(lines[4]).to.contain('Not available from this source');
    expect(lines.join(' ')).not.to.match(/NaN|Infinity|null/);
  });

  it('sums up what runs today, and says the next date, above several', async () => {
    const element = await show(
      answering(
        subscription({ id: '1' }),
        subscription({ id: '2', name: 'Calling', endDate: '2026-11-30', autoRenew: false, renewalDate: null }),
        subscription({ id: '3', name: 'Over', endDate: '2026-11-20', status: 'expired' }),
        subscription({ id: '4', name: 'Not begun', startDate: '2026-11-27' }),
      ),
    );
    const summary = said(first(element, '[part="summary"]'));
    expect(summary).to.contain('4 subscriptions').and.to.contain('120 of 200 licenses assigned in what runs today');
    expect(summary).to.contain('Next: Calling ends on Nov 30, 2026 (in 4 days)');
  });

  it('sums nothing up that is not wholly known, and no amounts', async () => {
    const unknown = [{ product: 'meetings', name: 'M', total: null, assigned: 1, used: null }];
    const invoice = (currency: string) => ({
      number: currency,
      date: '2026-11-01',
      amount: { value: 100, currency },
      status: 'open',
      url: '',
    });
    const element = await show(
      answering(
        subscription({ id: '1', invoice: invoice('EUR') }),
        subscription({ id: '2', invoice: invoice('JPY'), licenses: unknown as never }),
      ),
    );
    expect(said(first(element, '[part="summary"]'))).to.contain('not available from this source');
    expect(all(element, '[part="amount"]').map(said)).to.deep.equal(['€100.00', '¥100']);
    expect(said(first(element, '.surface'))).not.to.contain('200');
  });

  it('links invoices only where the link is safe; what else is there stays text', async () => {
    const urls = [
      'https://billing.example/1',
      'http://billing.example/1',
      'javascript:alert(1)',
      'https://u:p@x.example/',
      '',
    ];
    const invoices = urls.map((url, index) =>
      subscription({
        id: String(index),
        invoice: { number: `F-${index}`, date: '2026-11-01', amount: null, status: 'disputed', url },
      }),
    );
    const element = await show(answering(...invoices));
    const links = all(element, 'a') as HTMLAnchorElement[];
    expect(links.map(({ href, target, rel }) => [href, target, rel])).to.deep.equal([
      ['https://billing.example/1', '_blank', 'noopener noreferrer'],
    ]);
    const lines = all(element, '[part="invoice"]').map(said);
    expect(lines[2]).to.contain('F-2').and.to.contain('Amount not available').and.to.contain('disputed');
  });

  it('shows the newest orders first, and all of them when somebody wants them', async () => {
    const orders = [5, 1, 9, 3, 7, 2, 8].map((number) => order(number));
    const element = await show(answering(subscription({ orders })));
    const descriptions = () => orderRows(element).map((row) => said(row.querySelector('.description')));
    expect(descriptions()).to.deep.equal(['Order 9', 'Order 8', 'Order 7', 'Order 5']);
    const button = first(element, '.expander')!;
    expect([button.ariaExpanded, said(button)]).to.deep.equal(['false', 'Show all 7 orders']);
    button.click();
    await element.updateComplete;
    expect(descriptions()).to.have.length(7);
    expect([button.ariaExpanded, said(button)]).to.deep.equal(['true', 'Show the newest only']);
    await expect(element).to.be.accessible();
    element.customerId = 'another';
    await waitUntil(() => orderRows(element).length === 4, 'another customer begins collapsed');
  });

  it('shows unknown codes as they are, and orders without a quantity as not known', async () => {
    const orders = [order(1, { type: 'gift', status: 'lost', quantity: null }), order(2, { quantity: -5 })];
    const element = await show(answering(subscription({ kind: 'lease', status: 'paused', orders })));
    expect(said(cards(element)[0]))
      .to.contain('lease')
      .and.to.contain('paused');
    const [taken, given] = orderRows(element).map(said);
    expect(taken).to.contain('−5');
    expect(given).to.contain('gift').and.to.contain('lost').and.to.contain('Not available from this source');
  });

  it('is a table for those who do not see it, also where it is laid out as cards', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.style.width = '300px';
    const element = await show(answering(subscription({ orders: [order(1), order(2)] })));
    box.append(element);
    await waitUntil(() => orderRows(element).length === 2);
    const table = first(element, '[part="orders"]')!;
    expect(getComputedStyle(orderRows(element)[0]!).display).to.equal('grid');
    expect(table.querySelectorAll('[role="columnheader"]')).to.have.length(5);
    expect(orderRows(element)[0]!.querySelectorAll('[role="cell"]')).to.have.length(5);
    expect(element.scrollWidth).to.be.at.most(300);
    await expect(element).to.be.accessible();
  });

  it('is empty where nothing was bought', async () => {
    const element = await show(answering(), { state: 'empty' });
    expect(said(first(element, '.surface'))).to.contain('No subscriptions');
  });

  it('shows every line of an order whose lines have its id, also when others come', async () => {
    const orders = (ids: string) =>
      Array.from(ids, (id, index) => ({
        ...{ id, type: 'new', description: `line ${index}`, quantity: 1, status: 'completed' },
        date: `2026-01-0${9 - index}`,
      }));
    let ids = 'cbcc';
    const element = await show(new ScriptedSource(() => pageOf(subscription({ orders: orders(ids) }))));
    const lines = () => [...element.shadowRoot!.querySelectorAll('[part="order"] .description')].map(said);
    expect(lines()).to.deep.equal(['line 0', 'line 1', 'line 2', 'line 3']);
    for (ids of ['acbab', 'aab', 'cbcc', 'acbab', 'bbaaa']) {
      await element.refresh();
      await element.updateComplete;
      expect(lines(), ids).to.deep.equal(Array.from(ids, (_, index) => `line ${index}`));
    }
  });

  it('never calls a part of them all', async () => {
    const element = await show(new ScriptedSource(() => ({ items: [subscription()], total: 3 })));
    expect(said(first(element, '[part="summary"]'))).to.equal('The source sent 1 of 3 subscriptions.');
  });

  it('leaves out what cannot be read, and says how much', async () => {
    clock.restore();
    const element = await show(`${serverOrigin('mockApi')}/with/id=subscriptions&fault=bad-row`, { id: 'customer-1' });
    expect(cards(element)).to.have.length(2);
    expect(said(first(element, '[part="footnotes"]'))).to.contain('1 row could not be read');
  });

  it('says that none came, not that there are none', async () => {
    const element = await show(new ScriptedSource(() => ({ items: [], total: 2 })));
    expect(said(first(element, '.surface')))
      .to.contain('The source sent 0 of 2')
      .and.not.to.contain('No subscriptions');
  });

  it('waits for its customer, and asks nothing before', async () => {
    const source = answering(subscription());
    const element = await show(source, { id: '', state: 'idle' });
    expect(said(first(element, '.surface'))).to.contain('customer-id is not set');
    expect(source.asked).to.deep.equal([]);
    element.customerId = 'c';
    await waitUntil(() => element.state === 'ready');
    expect(source.asked).to.deep.equal([{ name: 'listCustomerSubscriptions', id: 'c' }]);
  });

  it('says what failed, and recovers on Retry', async () => {
    let isBroken = true;
    const source = new ScriptedSource(() => {
      if (isBroken) throw new HubError('server', 'broken', { status: 500, trackingId: 'T-1' });
      return pageOf(subscription());
    });
    const element = await show(source, { state: 'error' });
    expect(said(first(element, '.surface')))
      .to.contain('The server reported an error.')
      .and.to.contain('T-1');
    isBroken = false;
    first(element, '[part="button"]')!.click();
    await waitUntil(() => element.state === 'ready');
  });

  it('never shows one customer’s subscriptions for another’s', async () => {
    const source = new ScriptedSource();
    const element = await fixture<CustomerSubscriptions>(
      html`<customer-subscriptions .source=${source} customer-id="a" locale="en"></customer-subscriptions>`,
    );
    await waitUntil(() => source.open.length === 1);
    element.customerId = 'b';
    await waitUntil(() => source.open.length === 2);
    source.open[1]!.answer(pageOf(subscription({ name: 'Of b' })));
    await waitUntil(() => element.state === 'ready');
    source.open[0]!.answer(pageOf(subscription({ name: 'Of a' })));
    await turns();
    expect(said(cards(element)[0])).to.contain('Of b');
    element.customerId = 'a';
    await element.updateComplete;
    expect(cards(element)).to.deep.equal([]);
  });

  it('gives up when it leaves', async () => {
    const source = new ScriptedSource();
    const element = await fixture<CustomerSubscriptions>(
      html`<customer-subscriptions .source=${source} customer-id="a" locale="en"></customer-subscriptions>`,
    );
    await waitUntil(() => source.open.length === 1);
    element.remove();
    await waitUntil(() => source.open[0]!.signal?.aborted);
  });

  it('shows what the page gives, and asks nothing', async () => {
    const element = await fixture<CustomerSubscriptions>(
      html`<customer-subscriptions .data=${pageOf(subscription())} locale="nl"></customer-subscriptions>`,
    );
    await waitUntil(() => element.state === 'ready');
    expect(said(cards(element)[0])).to.contain('Wordt verlengd op 5 dec 2026');
  });

  it('shows its own words after a page translator has been there', async () => {
    const element = await show(answering(subscription()));
    translatePage(element);
    (element.source as ScriptedSource).script = () => pageOf(subscription({ name: 'Renamed', status: 'suspended' }));
    await element.refresh();
    await element.updateComplete;
    expect(said(first(element, '[part="name"]'))).to.equal('Renamed');
    expect(said(cards(element)[0]))
      .to.contain('Suspended')
      .and.not.to.contain('«Active»');
  });

  it('shows markup and text of any direction as text, inside its box', async () => {
    const hostile = '<img src=x onerror=alert(1)>\u202e' + 'x'.repeat(2000);
    const element = await show(
      answering(
        subscription({
          name: hostile,
          id: hostile,
          status: hostile,
          kind: hostile,
          licenses: [{ product: hostile, name: hostile, total: 1, assigned: 1, used: 1 }],
          orders: [order(1, { description: hostile, type: hostile, status: hostile })],
          invoice: {
            number: hostile,
            date: '2026-11-01',
            amount: { value: 1, currency: hostile },
            status: hostile,
            url: 'https://billing.example/1',
          },
        }),
      ),
    );
    expect(element.shadowRoot!.querySelector('img')).to.equal(null);
    expect(said(first(element, '[part="name"]'))).to.equal(hostile);
    expect(element.shadowRoot!.querySelector('.surface')!.scrollWidth).to.be.at.most(element.clientWidth);
  });
});
