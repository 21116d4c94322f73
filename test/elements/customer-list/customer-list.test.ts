import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { Customer } from '../../../src/api/contract.js';
import { HubError } from '../../../src/api/hub-error.js';
import type { Asked } from '../../support/scripted-source.js';
import { focusedElement } from '../../../src/components/overlay/focus.js';
import { register } from '../../../src/core/element/register.js';
import { CustomerList } from '../../../src/elements/customer-list/customer-list.js';
import type { HubSelectionChangeEvent } from '../../../src/elements/customer-list/customer-list.events.js';
import { PartnerHub } from '../../../src/elements/partner-hub/partner-hub.js';
import { customerFilters } from '../../../src/families/customer/customer-filters.js';
import type { HubCustomerSelectEvent } from '../../../src/families/customer/customer-select.event.js';
import { customerSort } from '../../../src/families/customer/customer-sort.js';
import type { HubFilterChangeEvent } from '../../../src/families/customer/filter-change.event.js';
import type { HubSortChangeEvent } from '../../../src/families/table/sort-change.event.js';
import { customersPage } from '../../support/answers.js';
import { announced } from '../../support/calling-figures.js';
import {
  me,
  named,
  listing,
  list,
  hubOf,
  part,
  gridOf,
  inGrid,
  rowsOf,
  names,
  cell,
  said,
  ready,
} from '../../support/customer-lists.js';
import { withoutPause } from '../../support/page-clock.js';
import { ScriptedSource } from '../../support/scripted-source.js';
import { hugeApi, serverOrigin } from '../../support/servers.js';
import { waitUntil } from '../../support/wait-until.js';

function lastQuestion(source: ScriptedSource): Asked {
  return source.asked.filter(({ name }) => name === 'listCustomers').at(-1)!;
}

async function type(element: CustomerList, text: string): Promise<HTMLInputElement> {
  const field = element.shadowRoot!.querySelector<HTMLInputElement>('input[type="search"]')!;
  field.focus();
  field.select();
  await sendKeys({ type: text });
  return field;
}

describe('customer-list', () => {
  before(() => {
    register(PartnerHub);
    register(CustomerList);
  });

  it('shows statuses, tags, products, the license bar and the nearest date of each customer, and is accessible', async () => {
    const customers = [
      named('Anker', {
        statuses: ['trial', 'suspended', 'somethingNew'],
        tags: ['vip', 'north'],
        products: ['meetings', 'unknownProduct'],
        nextExpiration: '2026-12-01',
        nextRenewal: '2027-01-10',
        licenses: { total: 100, assigned: 60, used: 40 },
      }),
      named('Brug', { nextExpiration: null, nextRenewal: null }),
    ];
    const element = await ready(await list(listing(customers), { 'time-zone': 'UTC' }));
    expect(names(element)).to.deep.equal(['Anker', 'Brug']);
    expect(said(cell(element, 'status'))).to.equal('SuspendedTrial+1');
    expect([...cell(element, 'tags').querySelectorAll('[part="tag"]')].map(said)).to.deep.equal(['vip', 'north']);
    expect(said(cell(element, 'products'))).to.equal('Meetings, unknownProduct');
    expect(cell(element, 'licenses').firstElementChild!.ariaLabel).to.contain('40 used, 60 assigned and 40 available');
    expect(said(cell(element, 'nextDate'))).to.equal('Expires Dec 1, 2026');
    expect(said(cell(element, 'nextDate', 1))).to.equal('–');
    expect(said(inGrid(element, '[part="count"]'))).to.equal('2 customers');
    await expect(element).to.be.accessible();
  });

  it('writes figures and dates into a file as what they are, each under its name', async () => {
    const customers = [
      named('Anker', {
        nextExpiration: '2026-12-01',
        nextRenewal: '2027-01-10',
        licenses: { total: 100, assigned: 160, used: 40 },
      }),
      named('Brug', {
        nextExpiration: null,
        nextRenewal: '2027-02-01',
        licenses: { total: 10, assigned: 4, used: null },
      }),
    ];
    const element = await ready(await list(listing(customers), { columns: 'displayName,licenses,nextDate' }));
    expect((await element.toCSV()).replace('\uFEFF', '').split('\r\n')).to.deep.equal([
      'Customer,Licenses: Used,Licenses: Assigned,Licenses: Available,Licenses: Over the limit,Licenses: Total,Expires …,Renews …',
      'Anker,40,160,0,60,100,2026-12-01,2027-01-10',
      'Brug,,4,6,0,10,,2027-02-01',
    ]);
  });

  it('asks for what its attributes say, the most urgent customers first', async () => {
    const source = listing([named('Anker')]);
    const element = await ready(
      await list(source, {
        q: 'bank',
        status: 'trial,suspended',
        product: '["calling"]',
        'managed-by': 'externalAdministrator',
        'subscription-type': 'trial',
        tag: 'vip, north',
        kpi: 'nearingExpiration',
        'window-days': '30',
        'time-zone': 'Europe/Amsterdam',
        'page-size': '50',
      }),
    );
    expect(lastQuestion(source)).to.deep.equal({
      name: 'listCustomers',
      q: 'bank',
      status: ['trial', 'suspended'],
      product: ['calling'],
      managedBy: ['externalAdministrator'],
      subscriptionType: ['trial'],
      tag: ['vip', 'north'],
      kpi: 'nearingExpiration',
      windowDays: 30,
      timeZone: 'Europe/Amsterdam',
      sort: 'status',
      max: 50,
      offset: 0,
    });
    expect(element.state).to.equal('ready');
  });

  it('asks in which time zone its statuses and dates are told, and for a window where a KPI has one', async () => {
    const source = listing([named('Anker')]);
    const element = await ready(await list(source, { status: 'expired', 'time-zone': 'Pacific/Kiritimati' }));
    expect(lastQuestion(source)).to.include({ timeZone: 'Pacific/Kiritimati' }).and.not.to.have.property('windowDays');
    element.timeZone = 'Pacific/Niue';
    await waitUntil(() => lastQuestion(source)['timeZone'] === 'Pacific/Niue');
  });

  it('searches when the typing pauses, once for what was typed, and tells the page', async () => {
    const source = listing([named('Anker')]);
    const element = await ready(await list(source));
    const changed = oneEvent<HubFilterChangeEvent>(element, 'hub-filter-change');
    const field = await withoutPause(() => type(element, 'ank'));
    expect((await changed).detail.filters).to.deep.equal({ q: 'ank' });
    await waitUntil(() => element.state === 'ready');
    const questions = source.asked.filter(({ name }) => name === 'listCustomers');
    expect(questions.map(({ q }) => q)).to.deep.equal([undefined, 'ank']);
    expect(field.value).to.equal('ank');
    expect(element.shadowRoot!.activeElement).to.equal(field);
    expect(hubOf(element).hub.get(customerFilters)).to.deep.equal({ q: 'ank' });
  });

  it('searches at once with Enter, also where nothing was found before', async () => {
    const source = new ScriptedSource((question) => {
      if (question.name === 'getMe') return me();
      return customersPage(question['q'] === 'nobody' ? [] : [named('Anker')]);
    });
    const element = await list(source, { q: 'nobody' });
    await waitUntil(() => element.state === 'empty');
    expect(said(part(element, 'notice'))).to.contain('Nothing matches these filters');
    const field = await type(element, 'anker');
    await sendKeys({ press: 'Enter' });
    const told = element.shadowRoot!.querySelector('.surface + [role=status]')!;
    await ready(element);
    expect([field.value, element.q]).to.deep.equal(['anker', 'anker']);
    // The table comes with a region of its own, which is not heard.
    await waitUntil(() => told.textContent === '1 customer');
    await type(element, 'nobody');
    await waitUntil(() => told.textContent === 'Nothing matches these filters');
    await type(element, 'anker');
    await waitUntil(() => told.textContent === '1 customer');
  });

  it('says that there are no customers yet, and clears filters that nobody matches', async () => {
    const nobody = await list(listing([]));
    await waitUntil(() => nobody.state === 'empty');
    expect(said(part(nobody, 'notice'))).to.contain('No data yet');

    const source = new ScriptedSource((question) => {
      if (question.name === 'getMe') return me();
      return customersPage('status' in question ? [] : [named('Anker')]);
    });
    const element = await list(source, { status: 'expired' });
    await waitUntil(() => element.state === 'empty');
    part(element, 'notice')!.querySelector('button')!.click();
    await ready(element);
    expect(element.filters).to.deep.equal({});
  });

  it('without its filter shows which KPI it was narrowed to by another element, and a way back', async () => {
    const source = listing([named('Anker')]);
    const element = await ready(await list(source, { 'no-filters': '' }));
    hubOf(element).hub.set(customerFilters, { kpi: 'nearingExpiration' });
    await waitUntil(() => part(element, 'narrowed'));
    expect(said(part(element, 'narrowed'))).to.contain('Only the customers that “Nearing expiration” counts.');
    expect(lastQuestion(source)).to.include({ kpi: 'nearingExpiration', windowDays: 90 });
    await ready(element);
    expect(announced(element)).to.equal('Only the customers that “Nearing expiration” counts.');
    await expect(element).to.be.accessible();
    part(element, 'narrowed')!.querySelector('button')!.click();
    await waitUntil(() => !part(element, 'narrowed'));
    expect(element.filters).to.deep.equal({});
    expect(hubOf(element).hub.get(customerFilters).kpi).to.equal(undefined);
  });

  it('has the API sort, keeps the grid and the focus meanwhile, and leaves the order with the hub', async () => {
    const source = listing([named('Anker'), named('Brug')]);
    const element = await ready(await list(source));
    const grid = gridOf(element);
    source.script = () => undefined;
    const sorted = oneEvent<HubSortChangeEvent>(element, 'hub-sort-change');
    const header = inGrid(element, '[aria-colindex="1"] button')!;
    header.focus();
    await sendKeys({ press: 'Enter' });
    expect((await sorted).detail.sort).to.equal('displayName');
    await waitUntil(() => element.state === 'loading');
    expect(lastQuestion(source)).to.include({ sort: 'displayName' });
    expect(gridOf(element)).to.equal(grid);
    expect(grid.shadowRoot!.activeElement).to.equal(header);
    expect(names(element)).to.deep.equal(['Anker', 'Brug']);
    await waitUntil(() => rowsOf(element).length === 0, 'after a moment they are awaited');
    source.open.at(-1)!.answer(customersPage([named('Zaan')]));
    await ready(element);
    expect(names(element)).to.deep.equal(['Zaan']);
    expect(hubOf(element).hub.get(customerSort)).to.equal('displayName');
  });

  it('lets the keyboard go through the filter as it is seen, where the browser can', async function () {
    if (!CSS.supports('reading-flow: grid-rows')) return this.skip();
    await setViewport({ width: 1280, height: 800 });
    const element = await ready(await list(listing([named('Anker')])));
    await waitUntil(() => element.shadowRoot!.querySelector('customer-filter')?.shadowRoot?.querySelector('.menu'));
    const before = document.createElement('button');
    element.closest('partner-hub')!.before(before);
    before.focus();
    const places: number[] = [];
    for (let count = 0; count < 7; count += 1) {
      await sendKeys({ press: 'Tab' });
      const { top, height } = focusedElement(document)!.getBoundingClientRect();
      places.push(Math.round(top + height / 2));
    }
    before.remove();
    expect(places).to.deep.equal([...places].sort((a, b) => a - b));
    expect(new Set(places).size).to.be.greaterThan(1);
  });

  it('keeps the grid when a refresh fails, and says so above it', async () => {
    const source = listing([named('Anker')]);
    const element = await ready(await list(source));
    const grid = gridOf(element);
    source.script = () => {
      throw new HubError('notFound', 'gone');
    };
    await element.refresh();
    await waitUntil(() => element.state === 'stale');
    expect(part(element, 'banner')).to.exist;
    expect(gridOf(element)).to.equal(grid);
    expect(names(element)).to.deep.equal(['Anker']);
  });

  it('says what failed and recovers with Retry', async () => {
    const source = new ScriptedSource(() => {
      throw new HubError('network', 'no network');
    });
    const element = await list(source);
    await waitUntil(() => element.state === 'error', 'it fails');
    source.script = listing([named('Anker')]).script;
    part(element, 'notice')!.querySelector('button')!.click();
    await ready(element);
  });

  it('opens a customer by click and tells the page which', async () => {
    const element = await ready(await list(listing([named('Anker')])));
    const chosen = oneEvent<HubCustomerSelectEvent>(element, 'hub-customer-select');
    cell(element, 'products').click();
    expect((await chosen).detail.customer.id).to.equal('id of Anker');
  });

  it('sorts the customers that the page gave by itself, and asks nothing', async () => {
    const source = listing([]);
    const element = document.createElement('customer-list');
    element.data = customersPage([
      named('Brug', { statuses: ['subscription'] }),
      named('Zaan', { statuses: ['suspended'] }),
      named('Anker', { statuses: ['subscription'] }),
    ]);
    await fixture(html`<partner-hub .source=${source} locale="en">${element}</partner-hub>`);
    await ready(element);
    expect(names(element)).to.deep.equal(['Zaan', 'Brug', 'Anker']);
    inGrid(element, '[aria-colindex="1"] button')!.click();
    await waitUntil(() => names(element)[0] === 'Anker');
    expect(names(element)).to.deep.equal(['Anker', 'Brug', 'Zaan']);
    expect(source.timesAsked('listCustomers')).to.equal(0);
  });

  it('has no search box where the page has its own', async () => {
    const element = await ready(await list(listing([named('Anker')]), { 'no-filters': '' }));
    expect(element.shadowRoot!.querySelector('input')).not.to.exist;
  });

  it('tells which customers are selected, and keeps them through another question', async () => {
    const element = await ready(await list(listing([named('Anker'), named('Brug')]), { selectable: '' }));
    const selected = oneEvent<HubSelectionChangeEvent>(element, 'hub-selection-change');
    rowsOf(element)[1]!.querySelector<HTMLElement>('input')!.click();
    expect((await selected).detail.customerIds).to.deep.equal(['id of Brug']);
    element.sort = 'displayName';
    await element.updateComplete;
    await ready(element);
    expect(element.selected).to.deep.equal(['id of Brug']);
    expect(rowsOf(element).map((row) => row.ariaSelected)).to.deep.equal(['false', 'true']);
  });

  it('keeps its selection whatever the page writes into the event', async () => {
    const element = await ready(await list(listing([named('Anker'), named('Brug')]), { selectable: '' }));
    element.addEventListener('hub-selection-change', ({ detail }) => {
      (detail.customerIds as string[]).splice(0, 9, 'id of Anker', 'nobody');
    });
    rowsOf(element)[1]!.querySelector<HTMLElement>('input')!.click();
    await element.updateComplete;
    await ready(element);
    expect(element.selected).to.deep.equal(['id of Brug']);
    expect(rowsOf(element).map((row) => row.ariaSelected)).to.deep.equal(['false', 'true']);
  });

  it('forgets customers and writes nothing more when it is removed while it searches', async () => {
    const source = listing([named('Anker')]);
    const element = await ready(await list(source));
    await type(element, 'x');
    element.remove();
    // Another list, which is typed into later, has searched: the first one would have long since.
    const other = listing([named('Brug')]);
    const later = await ready(await list(other));
    await type(later, 'y');
    await waitUntil(() => 'q' in lastQuestion(other));
    expect(lastQuestion(source)).not.to.have.property('q');
  });

  it('takes what other elements of its hub leave out, and lays its own filters over theirs', async () => {
    const source = listing([named('Anker')]);
    const element = await ready(await list(source, { status: 'trial' }));
    hubOf(element).hub.set(customerFilters, { status: ['suspended'], 'not.product': ['meetings'] });
    await waitUntil(() => 'not.product' in lastQuestion(source));
    expect(lastQuestion(source)).to.deep.include({ status: ['trial'], 'not.product': ['meetings'] });
  });

  it('asks nothing again for a filter that says the same', async () => {
    const source = listing([named('Anker')]);
    const element = await ready(await list(source, { status: 'trial' }));
    element.status = ['trial'];
    hubOf(element).hub.set(customerFilters, {});
    await element.updateComplete;
    expect(source.timesAsked('listCustomers')).to.equal(1);
  });

  it('takes data that are null for none, and asks', async () => {
    const source = listing([named('Anker')]);
    const element = document.createElement('customer-list');
    element.data = null;
    await fixture(html`<partner-hub .source=${source} locale="en">${element}</partner-hub>`);
    await ready(element);
    expect(names(element)).to.deep.equal(['Anker']);
  });

  it('has no launch button for a visitor who may not launch', async () => {
    const element = await ready(await list(listing([named('Anker')], ['tags:write'])));
    await waitUntil(() => !rowsOf(element)[0]?.querySelector('[part~="cell-actions"]'));
    expect(rowsOf(element)[0]!.querySelectorAll('[role="gridcell"]').length).to.equal(5);
  });

  it('does not wait for what the visitor may do, neither with its rows nor with a refresh', async () => {
    const source = new ScriptedSource(({ name }) =>
      name === 'listCustomers' ? customersPage([named('Anker')]) : undefined,
    );
    const element = await ready(await list(source));
    const launchButton = () => rowsOf(element)[0]?.querySelector('[part="launch-button"]');
    expect(launchButton()).not.to.exist;
    await element.refresh();
    expect(source.timesAsked('listCustomers')).to.equal(2);
    source.open.find(({ question }) => question.name === 'getMe')!.answer(me());
    await waitUntil(launchButton, 'it offers the launch as soon as it is known to be allowed');
  });

  it('offers the launch where nobody can say whether it is allowed: a refusal is survived', async () => {
    const source = new ScriptedSource(({ name }) => {
      if (name === 'listCustomers') return customersPage([named('Anker')]);
      throw new HubError('notOffered', 'not implemented', { status: 501 });
    });
    const element = await ready(await list(source));
    await waitUntil(() => rowsOf(element)[0]?.querySelector('[part="launch-button"]'));
    expect(element.state).to.equal('ready');
  });
});

describe('customer-list over HTTP', () => {
  const origin = (settings = 'hostile-names=none') => `${serverOrigin('mockApi')}/with/${settings}`;

  it('shows the customers of the mock API and finds one of them', async () => {
    const element = await ready(await list(origin()));
    expect(said(inGrid(element, '[part="count"]'))).to.equal('1,000 customers');
    const name = names(element)[3]!;
    await type(element, name);
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => element.state === 'ready' && names(element)[0] === name, 'it is found');
  });

  it('shows the middle and the end of 100,000 customers, asking only for what is seen', async () => {
    const base = await hugeApi();
    const element = await list(base, { sort: 'displayName' });
    await waitUntil(() => element.state === 'ready', 'it is ready');
    const requests = () =>
      performance.getEntriesByType('resource').filter(({ name }) => name.startsWith(`${base}/customers?`));
    const shown = async (index: number) => {
      gridOf(element).showRow(index);
      const row = () => rowsOf(element).find(({ ariaRowIndex }) => ariaRowIndex === String(index + 2));
      await waitUntil(row, `row ${index} is here`);
      return row()!.querySelector('[role="rowheader"]')!.textContent;
    };
    const expected = async (index: number) => {
      const answer = await fetch(`${base}/customers?sort=displayName&max=1&offset=${index}`);
      return ((await answer.json()) as { items: Customer[] }).items[0]!.displayName;
    };
    const before = requests().length;
    for (const index of [50_000, 99_990]) expect(await shown(index)).to.equal(await expected(index));
    // Two pages are seen at most at each place; the two beside them are the test's own.
    expect(requests().length - before).to.be.at.most(6);
    expect(gridOf(element).shadowRoot!.querySelectorAll('.body > .row').length).to.be.at.most(60);
  });

  it('is refused by an API that wants a token, and says so', async () => {
    const element = await list(origin('token=secret'));
    await waitUntil(() => element.state === 'error', 'it fails');
    expect(said(part(element, 'notice'))).to.contain('You are signed out.');
  });

  it('shows names that try to break it as they are', async () => {
    const element = await ready(await list(origin('scenario=long-names')));
    const surface = element.shadowRoot!.querySelector('.surface')!;
    expect(surface.scrollWidth).to.equal(surface.clientWidth);
    for (const row of rowsOf(element))
      expect(row.querySelector('[role="rowheader"] bdi')!.childElementCount).to.equal(0);
  });
});
