import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { Customer } from '../../../src/api/contract.js';
import { HubError } from '../../../src/api/hub-error.js';
import { register } from '../../../src/core/element/register.js';
import { CustomerAttention } from '../../../src/elements/customer-attention/customer-attention.js';
import { PartnerHub } from '../../../src/elements/partner-hub/partner-hub.js';
import { openCustomer } from '../../../src/families/customer/open-customer.js';
import { customerFilters } from '../../../src/families/customer/customer-filters.js';
import {
  aCustomer,
  aSubscriptionRow,
  customersPage,
  dataAsOf,
  licenses,
  subscriptionsPage,
} from '../../support/answers.js';
import { expectAccessible } from '../../support/at-rest.js';
import { emulate } from '../../support/page.js';
import { PageClock } from '../../support/page-clock.js';
import { translatePage } from '../../support/page-translator.js';
import { press } from '../../support/press.js';
import { ScriptedSource } from '../../support/scripted-source.js';
import type { Asked } from '../../support/scripted-source.js';
import { turns } from '../../support/turns.js';
import { waitUntil } from '../../support/wait-until.js';

const now = '2026-11-22T12:00:00Z';
const KEY = 'partner-hub:attention-dismissed';

const week = { periodStart: '2026-11-15T00:00:00Z', periodEnd: dataAsOf, dataAsOf, customersWithProduct: 3 };
const callsPage = (items: readonly object[], total = items.length) => ({ items: [...items], total, ...week });

/** The key of the part that a question belongs to, as `data` names it. */
function partOf({ name, status, view, product }: Asked): string {
  if (name === 'listCustomers') return (status as string[]).join();
  if (name === 'listCallingQuality') return 'callQuality';
  if (name === 'listCallQueues') return 'callQueues';
  return `${String(view)}${product === 'calling' ? 'Calling' : 'Meetings'}`;
}

/** Nothing found, part by part; some parts say something else, fail, or (`null`) do not answer. */
function answers(parts: Readonly<Record<string, unknown>> = {}): ScriptedSource {
  return new ScriptedSource((asked) => {
    const part = partOf(asked);
    const given = part in parts ? parts[part] : undefined;
    if (given === null) return undefined;
    if (given instanceof Error) throw given;
    if (given !== undefined) return typeof given === 'function' ? (given as () => unknown)() : given;
    if (part.startsWith('call')) return callsPage([]);
    return asked.name === 'listCustomers' ? customersPage([]) : subscriptionsPage([]);
  });
}

const suspended = (id: string, part: Partial<Customer> = {}) =>
  aCustomer({ id, displayName: id, statuses: ['suspended'], licenses: licenses({ total: 1000 }), ...part });
/** One customer of each weight: 1,000 licenses, 100, 10. */
const three = customersPage([
  suspended('Large'),
  suspended('Middle', { licenses: licenses({ total: 100 }) }),
  suspended('Small', { licenses: licenses({ total: 10 }) }),
]);

const all = (element: Element, selector: string) => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const said = (element: Element | undefined | null) => element?.textContent.replace(/\s+/g, ' ').trim();
const names = (element: Element) => all(element, '[part="link"]').map(said);
const reasons = (element: Element) => all(element, '.why').map(said);
const points = (element: Element) => all(element, '.points').map(said);
const button = (element: Element, part: string, place = 0) => all(element, `[part~="${part}"]`)[place]!;
const line = (element: Element) => element.shadowRoot!.querySelector('[part="notice-line"]')?.shadowRoot;

async function shown(
  source: ScriptedSource | undefined,
  attributes: Record<string, string> = {},
  hubAttributes: Record<string, string> = {},
): Promise<CustomerAttention> {
  const element = document.createElement('customer-attention');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const hub = await fixture<PartnerHub>(
    html`<partner-hub .source=${source} locale="en" time-zone="Europe/Amsterdam">${element}</partner-hub>`,
  );
  for (const [name, value] of Object.entries(hubAttributes)) hub.setAttribute(name, value);
  await element.updateComplete;
  return element;
}
async function ready(source: ScriptedSource, attributes: Record<string, string> = {}): Promise<CustomerAttention> {
  const element = await shown(source, attributes);
  await waitUntil(() => element.state === 'ready', 'it is ready');
  return element;
}
/** Presses "Not now" of a reason and chooses a term. */
async function setAside(element: CustomerAttention, place = 0, term = 0): Promise<void> {
  button(element, 'dismiss-button', place).focus();
  button(element, 'dismiss-button', place).click();
  await waitUntil(() => button(element, 'term-button', term), 'the terms are offered');
  button(element, 'term-button', term).focus();
  button(element, 'term-button', term).click();
  await element.updateComplete;
}

describe('customer-attention', () => {
  let clock: PageClock;
  before(async () => {
    await emulate({ reducedMotion: 'reduce' });
    register(PartnerHub);
    register(CustomerAttention);
  });
  beforeEach(() => (clock = new PageClock(now)));
  afterEach(() => {
    clock.restore();
    localStorage.removeItem(KEY);
  });

  it('asks all that depends on the day in one time zone', async () => {
    const source = answers();
    await shown(source, { 'time-zone': 'Pacific/Kiritimati' });
    const ofDays = source.asked.filter(({ name }) => name === 'listCustomers' || name === 'listSubscriptions');
    expect(ofDays.map(partOf)).to.include.members(['suspended', 'expired', 'noRecentActivity', 'expiringMeetings']);
    expect([...new Set(ofDays.map(({ timeZone }) => timeZone))]).to.deep.equal(['Pacific/Kiritimati']);
  });

  it('shows who needs attention, the heaviest first, each reason with its figures and what to do', async () => {
    const one = { id: 'Large', displayName: 'Large' };
    const other = { id: 'Other', displayName: 'Other' };
    const element = await ready(
      answers({
        suspended: three,
        noRecentActivity: customersPage([
          suspended('Large', { statuses: ['noRecentActivity'], lastAdminActivityAt: null }),
        ]),
        expired: customersPage([
          suspended('Gone', { statuses: ['expired'], lastAdminActivityAt: '2026-11-20T09:00:00Z' }),
        ]),
        overLimitCalling: subscriptionsPage([
          aSubscriptionRow({ customer: other, licenses: licenses({ total: 10, assigned: 12 }) }),
        ]),
        expiringMeetings: subscriptionsPage([
          aSubscriptionRow({ customer: other, endDate: '2026-12-02' }),
          aSubscriptionRow({ customer: one, kind: 'trial', endDate: '2026-11-23', licenses: licenses({ used: 60 }) }),
        ]),
        renewingMeetings: subscriptionsPage([
          aSubscriptionRow({ customer: other, renewalDate: '2027-01-01', autoRenew: true, usedLast3Months: 30 }),
        ]),
        callQuality: callsPage([
          { customer: other, legs: { good: 950, poor: 50, notAvailable: 3 }, poorBecause: null, previous: null },
        ]),
        callQueues: callsPage([
          {
            ...{ customer: other, queues: 2, features: {}, previous: null },
            ...{ offered: 1000, answered: 800, abandoned: 200, answerWaitSeconds: 1, abandonWaitSeconds: 1 },
          },
        ]),
      }),
    );
    expect(names(element)).to.deep.equal(['Large', 'Gone', 'Middle', 'Other', 'Small']);
    expect(points(element)).to.deep.equal(['100', '90', '83', '83', '67']);
    expect(reasons(element)).to.deep.equal([
      'Suspended 1,000 licenses are affected.',
      'Trial about to end It ends tomorrow (Nov 23, 2026) and is in use: 60 of 100 licenses (60%).',
      'No recent activity No administrator ever signed in, for 1,000 licenses.',
      'Expired Nothing runs any more. An administrator last signed in 2 days ago.',
      'Suspended 100 licenses are affected.',
      'Expiring A subscription with 100 licenses ends in 10 days (Dec 2, 2026).',
      'Over license limit 2 licenses more than bought: 12 assigned, 10 bought.',
      'Abandoned calls 20% of the calls in queues were abandoned: 200 of 1,000, week of Nov 15 – 21, 2026.',
      'Unused licenses Renews in 40 days (Jan 1, 2027): 70 of 100 licenses (70%) not used in the last 3 months.',
      'Poor call quality 5% of the measured call legs were poor: 50 of 1,000, week of Nov 15 – 21, 2026.',
      'Suspended 10 licenses are affected.',
    ]);
    expect(said(all(element, '.do')[0])).to.contain('Settle what is unpaid');
    expect(said(element.shadowRoot!.querySelector('.count'))).to.equal('5 customers need attention');
    expect(element.shadowRoot!.querySelector('.footnotes')!.textContent).to.contain('Week of');
    await expectAccessible(element);
  });

  it('asks eleven questions once, those of the tables and the lists, and each for at most 100 rows', async () => {
    const source = answers({ suspended: three });
    const element = await ready(source);
    await element.refresh();
    expect(source.asked.map(partOf).sort()).to.deep.equal(
      [...'suspended expired noRecentActivity callQuality callQueues'.split(' ')]
        .concat(['expiring', 'renewing', 'overLimit'].flatMap((view) => [`${view}Meetings`, `${view}Calling`]))
        .flatMap((part) => [part, part])
        .sort(),
    );
    expect(source.asked.every(({ max, offset }) => max === 100 && offset === 0)).to.equal(true);
    expect(source.asked.find((asked) => partOf(asked) === 'expiringMeetings')).to.deep.equal({
      ...{ name: 'listSubscriptions', view: 'expiring', product: 'meetings', windowDays: 90 },
      ...{ timeZone: 'Europe/Amsterdam', sort: 'endDate', max: 100, offset: 0 },
    });
  });

  it('asks nothing before it has a source', async () => {
    const element = await shown(undefined, { 'awaits-token': '' });
    expect(element.state).not.to.equal('ready');
    const lazy = answers();
    const box = await fixture<PartnerHub>(
      html`<partner-hub .source=${lazy}
        ><div class="far"></div>
        <customer-attention loading="lazy"></customer-attention
      ></partner-hub>`,
    );
    box.querySelector<HTMLElement>('.far')!.style.height = '9000px';
    await new Promise(requestAnimationFrame);
    expect(lazy.asked.length === 0 || lazy.asked.length === 11).to.equal(true);
  });

  it('is good news in one line when nothing is found', async () => {
    const element = await shown(answers());
    await waitUntil(() => element.state === 'empty');
    expect(said(element.shadowRoot!.querySelector('.notice'))).to.equal('No customer needs attention now.');
    await expectAccessible(element);
  });

  it('calls nothing good news of which it does not know all', async () => {
    const element = await shown(answers({ callQuality: new HubError('forbidden', '403', { status: 403 }) }));
    await waitUntil(() => element.state === 'empty');
    expect(said(element.shadowRoot!.querySelector('.notice'))).to.equal(
      'Nothing was found in what could be looked at.',
    );
    expect(said(button(element, 'parts'))).to.contain('Not looked at: call quality. No permission');
    await expectAccessible(element);
  });

  it('says which parts it could not ask, in one line for each reason, with Retry where that may help', async () => {
    const server = new HubError('server', 'broken', { status: 500, trackingId: 'T-7' });
    let queues: unknown = server;
    const source = answers({
      suspended: three,
      expiringMeetings: server,
      expiringCalling: server,
      callQueues: () => {
        if (queues instanceof Error) throw queues;
        return queues;
      },
      callQuality: new HubError('notOffered', '501', { status: 501 }),
    });
    const heard: string[] = [];
    const element = await shown(source);
    element.addEventListener('hub-error', ({ detail }) => void heard.push(detail.code));
    await waitUntil(() => element.state === 'ready' && all(element, '.part-line').length === 2);
    const lines = all(element, '.part-line');
    expect(lines.map(said)).to.deep.equal([
      'Not looked at: expiring subscriptions and call queues. The server reported an error. Retry Tracking ID: T-7',
      'Not looked at: call quality. This data source does not offer this.',
    ]);
    expect(said(element.shadowRoot!.querySelector('.count'))).to.equal('At least 3 customers need attention');
    expect([...heard].sort()).to.deep.equal(['notOffered', 'server']);
    await expectAccessible(element);
    queues = callsPage([]);
    const before = source.asked.length;
    lines[0]!.querySelector('button')!.click();
    await waitUntil(() => said(all(element, '.part-line')[0])?.startsWith('Not looked at: expiring subscriptions. '));
    expect(source.asked.slice(before).map(partOf).sort()).to.deep.equal(
      ['callQueues', 'expiringCalling', 'expiringMeetings'],
      'only what failed is asked again',
    );
  });

  it('shows what is here while a part is on its way, and says which', async () => {
    const source = answers({ suspended: three, callQueues: null });
    const element = await shown(source);
    await waitUntil(() => source.open.length === 1 && source.asked.length === 11);
    await turns();
    await clock.advance(1500);
    await waitUntil(() => element.state === 'ready');
    expect(all(element, '.part-line').map(said)).to.deep.equal(['Still on the way: call queues.']);
    expect(said(element.shadowRoot!.querySelector('.count'))).to.equal('At least 3 customers need attention');
    source.open.forEach((question) => question.answer(callsPage([])));
    await waitUntil(() => all(element, '.part-line').length === 0);
  });

  it('keeps its first answers until the others are here: the order does not change under the reader’s eyes', async () => {
    const source = answers({ suspended: null, callQueues: null });
    const element = await shown(source);
    await waitUntil(() => source.open.length === 2 && source.asked.length === 11);
    const answer = (part: string, page: object) =>
      source.open.find((asked) => partOf(asked.question) === part)!.answer(page);
    answer('suspended', three);
    await turns();
    await clock.advance(1400);
    await element.updateComplete;
    expect(element.state).to.equal('loading');
    answer('callQueues', callsPage([]));
    await waitUntil(() => element.state === 'ready');
    expect(names(element)).to.deep.equal(['Large', 'Middle', 'Small']);
  });

  it('stays a skeleton while nothing is found and a part is on its way', async () => {
    const source = answers({ callQueues: null });
    const element = await shown(source);
    await waitUntil(() => source.asked.length === 11);
    await element.updateComplete;
    expect(element.state).to.equal('loading');
  });

  it('says of how many only the beginning was looked at, and leads to all of them where there is a list', async () => {
    const page = { ...three, total: 312 };
    const element = await ready(answers({ suspended: page, callQuality: callsPage([], 0) }));
    expect(all(element, '.cut-lines .part-line').map(said)).to.deep.equal([
      'Looked at in “suspended customers”: the 3 largest of 312.',
    ]);
    expect(said(element.shadowRoot!.querySelector('.count'))).to.equal('At least 3 customers need attention');
    const hub = element.currentHub!;
    const stop = hub.watch(customerFilters, () => undefined);
    element.requestUpdate();
    await element.updateComplete;
    all(element, '.cut-lines button')[0]!.click();
    expect(hub.get(customerFilters)).to.deep.equal({ status: ['suspended'] });
    stop();
  });

  it('names what leads to all by what the list shows then: those of both products', async () => {
    const page = { ...subscriptionsPage([aSubscriptionRow()]), total: 312 };
    const element = await ready(answers({ expiringMeetings: page, expiringCalling: page, suspended: three }));
    const hub = element.currentHub!;
    const stop = hub.watch(customerFilters, () => undefined);
    element.requestUpdate();
    await element.updateComplete;
    const buttons = all(element, '.cut-lines button');
    expect(buttons.map(({ ariaLabel }) => ariaLabel)).to.deep.equal([
      'Show all in the list: expiring subscriptions',
      'Show all in the list: expiring subscriptions',
    ]);
    for (const button of buttons) {
      button.click();
      expect(hub.get(customerFilters)).to.deep.equal({ kpi: 'nearingExpiration' });
    }
    stop();
  });

  it('fails when no part can be asked, and recovers on Retry', async () => {
    let isBroken = true;
    const inner = answers({ suspended: three });
    const source = new ScriptedSource((asked) => {
      if (isBroken) throw new HubError('server', 'broken', { trackingId: 'T-9' });
      return inner.script(asked);
    });
    const element = await shown(source);
    await waitUntil(() => element.state === 'error');
    expect(element.shadowRoot!.textContent).to.contain('T-9');
    expect(all(element, '.part-line')).to.deep.equal([]);
    await expectAccessible(element);
    isBroken = false;
    all(element, '.notice .button')[0]!.click();
    await waitUntil(() => element.state === 'ready' && names(element).length === 3);
  });

  it('keeps what it showed when nothing can be asked again, and says that it is old', async () => {
    let isBroken = false;
    const inner = answers({ suspended: three });
    const source = new ScriptedSource((asked) => {
      if (isBroken) throw new HubError('network', 'gone');
      return inner.script(asked);
    });
    const element = await shown(source);
    await waitUntil(() => element.state === 'ready');
    isBroken = true;
    await element.refresh();
    await element.updateComplete;
    expect(element.state).to.equal('stale');
    expect(names(element)).to.have.length(3);
    expect(all(element, '.banner')).to.have.length(1);
  });

  it('is not offered where no part is', async () => {
    const element = await shown(
      new ScriptedSource(() => {
        throw new HubError('notOffered', '501', { status: 501 });
      }),
    );
    await waitUntil(() => element.state === 'empty' || element.state === 'error');
    expect(element.state).to.equal('empty');
    expect(element.shadowRoot!.textContent).to.contain('Not offered here');
  });

  it('weighs as the page says, does not ask for rules without weight, and names a bad part once', async () => {
    const warned: string[] = [];
    const { warn } = console;
    console.warn = (message: string) => void warned.push(message);
    try {
      const source = answers({ suspended: three });
      const element = await ready(source, {
        weights: 'suspended=50, expired=0,poorCalls = 0,abandonedCalls:0,bogus=4,expiring=many',
        thresholds: '{"unusedLicenses":40,"trialEnding":"x"}',
      });
      expect(points(element)).to.deep.equal(['50', '42', '33']);
      expect(source.asked.map(partOf)).not.to.include.members(['expired', 'callQuality', 'callQueues']);
      expect(source.asked).to.have.length(8);
      expect(
        warned.map((message) => message.replace('partner-hub-elements: ', '').split(',').slice(0, 2).join()),
      ).to.deep.equal([
        'weights: part 5, "bogus=4"',
        'weights: part 6, "expiring=many"',
        'thresholds: part 2, "trialEnding=x"',
      ]);
      element.weights = { suspended: 100 };
      await waitUntil(() => points(element)[0] === '100');
    } finally {
      console.warn = warn;
    }
  });

  it('says how the order comes about to whoever asks', async () => {
    const element = await ready(answers({ suspended: three }), { weights: 'noRecentActivity=0' });
    const details = element.shadowRoot!.querySelector('details')!;
    details.open = true;
    await waitUntil(() => all(element, '.rules li').length === 8);
    expect(all(element, '.rules li').map(said)).to.include.members([
      'Suspended: up to 100',
      'Poor call quality: up to 60, from 5% on',
    ]);
    await expectAccessible(element);
  });

  it('shows ten at first, or as many as the page says, and more on demand', async () => {
    const many = customersPage(
      Array.from({ length: 23 }, (_, index) => suspended(`c${String(index).padStart(2, '0')}`)),
    );
    const element = await ready(answers({ suspended: many }));
    expect(names(element)).to.have.length(10);
    expect(said(element.shadowRoot!.querySelector('.more'))).to.equal('10 of 23 are shown Show 10 more');
    /** The row that has the focus, from 0, and what is said. */
    const goesOn = (at: number, words: string) =>
      waitUntil(() => {
        const { activeElement } = element.shadowRoot!;
        const isThere = activeElement !== null && all(element, '.row')[at]?.contains(activeElement);
        return isThere && said(element.shadowRoot!.querySelector('[role="status"]')) === words;
      }, words);
    button(element, 'more-button').focus();
    button(element, 'more-button').click();
    await waitUntil(() => names(element).length === 20);
    await goesOn(10, '20 of 23 are shown');
    button(element, 'more-button').focus();
    button(element, 'more-button').click();
    await waitUntil(() => names(element).length === 23 && all(element, '.more').length === 0);
    await goesOn(20, '23 of 23 are shown');
    element.limit = 2;
    await element.updateComplete;
    expect(
      (await ready(answers({ suspended: many }), { limit: '2' })).shadowRoot!.querySelectorAll('.row'),
    ).to.have.length(2);
  });

  it('asks the page first, and then opens the customer in the hub where details show, at the tab that helps', async () => {
    const element = await ready(answers({ suspended: three }));
    const hub = element.currentHub!;
    button(element, 'link').click();
    expect(hub.get(openCustomer), 'nobody shows one').to.deep.equal({});
    const stop = hub.watch(openCustomer, () => undefined);
    const heard = oneEvent(element, 'hub-customer-select');
    button(element, 'tab-link').click();
    const { detail } = await heard;
    expect(detail.customer).to.deep.equal({ id: 'Large', displayName: 'Large' });
    expect(hub.get(openCustomer)).to.deep.equal({ customerId: 'Large', tab: 'subscriptions' });
    element.addEventListener('hub-customer-select', (event) => event.preventDefault(), { once: true });
    button(element, 'link', 1).click();
    expect(hub.get(openCustomer).customerId, 'the page showed it itself').to.equal('Large');
    stop();
  });

  for (const href of ['', '#/customers/{id}'])
    it(`underlines what leads elsewhere beside a sentence, and names in forced colors: ${href ? 'links' : 'buttons'}`, async () => {
      const element = await ready(answers({ suspended: three }), href ? { 'customer-href': href } : {});
      const lines = (part: string) => getComputedStyle(button(element, part)).textDecorationLine;
      expect([lines('tab-link'), lines('link')]).to.deep.equal(['underline', 'none']);
      await emulate({ forcedColors: 'active' });
      expect([lines('tab-link'), lines('link')]).to.deep.equal(['underline', 'underline']);
      await emulate({});
    });

  it('makes links of names where the page has addresses, and leaves the browser its own clicks', async () => {
    const element = await ready(answers({ suspended: three }), { 'customer-href': '#/customers/{id}' });
    const link = button(element, 'link') as HTMLAnchorElement;
    expect(link.getAttribute('href')).to.equal('#/customers/Large');
    let asked = 0;
    element.addEventListener('hub-customer-select', (event) => (asked++, event.preventDefault()));
    const click = (init: MouseEventInit) => {
      const event = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, ...init });
      link.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(click({})).to.equal(true);
    addEventListener('click', (event) => event.preventDefault(), { once: true });
    click({ ctrlKey: true });
    expect(asked).to.equal(1);
  });

  it('sets a reason aside for a term, tells the page, and takes it back', async () => {
    const element = await ready(answers({ suspended: three }));
    const heard: unknown[] = [];
    element.addEventListener('hub-attention-change', ({ detail }) => void heard.push(detail.dismissed));
    await setAside(element);
    await waitUntil(() => names(element).join() === 'Middle,Small');
    expect(heard).to.deep.equal([[{ customerId: 'Large', rule: 'suspended', until: '2026-11-23' }]]);
    expect(said(element.shadowRoot!.querySelector('.set-aside'))).to.equal('1 reason is set aside Show');
    await waitUntil(() => line(element)?.textContent.includes('is set aside until Nov 23, 2026.'));
    await waitUntil(
      () => element.shadowRoot!.activeElement === button(element, 'dismiss-button'),
      'the next one has the focus',
    );
    await expectAccessible(element);
    line(element)!.querySelector<HTMLElement>('[part="undo-button"]')!.click();
    await waitUntil(() => names(element).length === 3);
    expect(heard.at(-1)).to.deep.equal([]);
  });

  it('shows what is set aside, and shows it again; what was dismissed until today shows by itself', async () => {
    const dismissed = [
      { customerId: 'Large', rule: 'suspended', until: '2026-11-23' },
      { customerId: 'Middle', rule: 'suspended', until: '2026-11-22' },
      { customerId: 'Small', rule: 'suspended' },
      { customerId: 'Nobody', rule: 'suspended' },
    ];
    const element = await ready(answers({ suspended: three }), { dismissed: JSON.stringify(dismissed) });
    expect(names(element)).to.deep.equal(['Middle']);
    button(element, 'dismissed-button').click();
    await waitUntil(() => all(element, '.set-aside-item').length === 2);
    expect(all(element, '.set-aside-item').map(said)).to.deep.equal([
      'Large Suspended 1,000 licenses are affected. Until Nov 23, 2026 Show again',
      'Small Suspended 10 licenses are affected. Until you show it again Show again',
    ]);
    await expectAccessible(element);
    button(element, 'show-again-button', 1).click();
    await waitUntil(() => names(element).join() === 'Middle,Small');
    clock.sleep(86_400_000);
    element.requestUpdate();
    await waitUntil(() => names(element).join() === 'Large,Middle,Small', 'its day has come');
  });

  it('says when everything is set aside', async () => {
    const dismissed = JSON.stringify(three.items.map(({ id: customerId }) => ({ customerId, rule: 'suspended' })));
    const element = await ready(answers({ suspended: three }), { dismissed });
    expect(said(element.shadowRoot!.querySelector('.count'))).to.equal('Everything here is set aside for now.');
  });

  it('keeps what is set aside in this browser: ids and days, and nothing else of a customer', async () => {
    const element = await ready(answers({ suspended: three }), { 'keep-dismissed': '' });
    await setAside(element, 0, 2);
    expect(JSON.parse(localStorage.getItem(KEY)!)).to.deep.equal({
      version: 1,
      dismissed: [{ customerId: 'Large', rule: 'suspended' }],
    });
    const next = await ready(answers({ suspended: three }), { 'keep-dismissed': '' });
    expect(names(next)).to.deep.equal(['Middle', 'Small']);
    const other = await ready(answers({ suspended: three }), { 'keep-dismissed': 'other' });
    expect(names(other)).to.have.length(3);
  });

  it('survives a storage that holds rubbish or takes nothing, and says that', async () => {
    localStorage.setItem(KEY, '{"dismissed":[7,{"rule":"suspended"}');
    const { setItem } = Storage.prototype;
    const element = await ready(answers({ suspended: three }), { 'keep-dismissed': '' });
    expect(names(element)).to.have.length(3);
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      await setAside(element);
      await waitUntil(() => line(element)?.textContent.includes('This browser cannot keep'));
      expect(names(element)).to.deep.equal(['Middle', 'Small']);
    } finally {
      Storage.prototype.setItem = setItem;
    }
  });

  it('is used by the keyboard alone: offers the terms, and Escape ends that', async () => {
    const element = await ready(answers({ suspended: three }));
    button(element, 'dismiss-button').focus();
    await press('Enter');
    await waitUntil(() => button(element, 'term-button'));
    await press('Tab');
    expect(element.shadowRoot!.activeElement).to.equal(button(element, 'term-button'));
    let reached = 0;
    const onKey = () => (reached += 1);
    addEventListener('keydown', onKey);
    await press('Escape');
    removeEventListener('keydown', onKey);
    await waitUntil(() => all(element, '[part="term-button"]').length === 0);
    expect(element.shadowRoot!.activeElement).to.equal(button(element, 'dismiss-button'));
    expect(reached).to.equal(0);
  });

  it('is a pure view of answers that the page gives, and looks at no others', async () => {
    const source = answers();
    const element = await shown(source, { data: JSON.stringify({ suspended: three }) });
    await waitUntil(() => element.state === 'ready');
    expect(names(element)).to.deep.equal(['Large', 'Middle', 'Small']);
    expect(source.asked).to.deep.equal([]);
    expect(said(element.shadowRoot!.querySelector('.count'))).to.equal('3 customers need attention');
    element.data = { suspended: three, expired: { items: 'none' } as never };
    await waitUntil(() => all(element, '.part-line').length === 1);
    expect(said(all(element, '.part-line')[0])).to.contain('expired customers');
    element.data = {};
    await waitUntil(() => element.state === 'empty');
  });

  it('shows markup, long and two-way names as they are, and overflows nothing at 280 px', async () => {
    const hostile = `<img src=x onerror=alert(1)> \u202Eabc ${'Nameless'.repeat(250)}`;
    const element = await ready(
      answers({
        suspended: customersPage([suspended('a b"c', { displayName: hostile, statuses: ['suspended', hostile] })]),
      }),
      { dismissed: '[]' },
    );
    element.style.width = '280px';
    await element.updateComplete;
    button(element, 'dismiss-button').click();
    await waitUntil(() => button(element, 'term-button'));
    expect(element.shadowRoot!.querySelector('.surface')!.scrollWidth).to.be.at.most(280);
    expect(names(element)).to.deep.equal([hostile]);
    expect(element.shadowRoot!.querySelector('img')).to.equal(null);
    await expectAccessible(element);
  });

  it('says its own words over those of a page translator', async () => {
    let page = three;
    const element = await ready(answers({ suspended: () => page }));
    translatePage(element.shadowRoot!);
    page = customersPage([suspended('Other', { licenses: licenses({ total: 7 }) })]);
    await element.refresh();
    await waitUntil(() => names(element).join() === 'Other');
    expect(reasons(element)).to.deep.equal(['Suspended 7 licenses are affected.']);
  });

  it('shows nothing of a customer any more after a logout', async () => {
    const element = await ready(answers({ suspended: three }), { dismissed: '[]' });
    await setAside(element);
    element.closest('partner-hub')!.logout();
    await waitUntil(() => element.state === 'idle');
    const deep = element.shadowRoot!.textContent + (line(element)?.textContent ?? '');
    for (const { displayName } of three.items) expect(deep).not.to.contain(displayName);
  });
});
