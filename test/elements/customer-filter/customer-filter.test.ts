import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { browserLanguages } from '../../support/browser-languages.js';
import { register } from '../../../src/core/element/register.js';
import { CustomerFilter } from '../../../src/elements/customer-filter/customer-filter.js';
import { CustomerList } from '../../../src/elements/customer-list/customer-list.js';
import { PartnerHub } from '../../../src/elements/partner-hub/partner-hub.js';
import { customerFilters } from '../../../src/families/customer/customer-filters.js';
import { HubError } from '../../../src/api/hub-error.js';
import { hubOf, listing, named, part, said } from '../../support/customer-lists.js';
import {
  changesOf,
  chipsIn,
  counting,
  countsAsked,
  filterIn,
  inFilter,
  menuOf,
  optionsIn,
  press,
} from '../../support/customer-filters.js';
import { withoutPause } from '../../support/page-clock.js';
import { translatePage } from '../../support/page-translator.js';
import { ScriptedSource } from '../../support/scripted-source.js';
import { serverOrigin } from '../../support/servers.js';
import { waitUntil } from '../../support/wait-until.js';
import { expectAccessible } from '../../support/at-rest.js';

const providerOf = (element: Element) => element.closest('partner-hub') as PartnerHub;
const filtersOf = (element: Element) => providerOf(element).hub.get(customerFilters);
const set = (element: Element, filters: object) => providerOf(element).hub.set(customerFilters, filters);

describe('customer-filter', () => {
  let restore = () => {};
  before(() => {
    register(PartnerHub);
    register(CustomerList);
    register(CustomerFilter);
  });
  afterEach(() => restore());

  it('has a menu for each filter, free text and the typed form, and is accessible', async () => {
    const element = await filterIn(counting());
    const labels = [...element.shadowRoot!.querySelectorAll('hub-filter-menu')].map(({ label }) => label);
    expect(labels).to.deep.equal(['Managed by', 'Product', 'Status', 'Subscription type', 'Tags']);
    expect(inFilter(element, 'input[type="search"]')!.ariaLabel).to.equal('Search customers');
    await expectAccessible(element);
  });

  it('asks for counts while a menu is open, for that filter alone, and for no rows', async () => {
    const source = counting();
    const element = await filterIn(source, { product: 'calling', kpi: 'nearingExpiration', 'time-zone': 'UTC' });
    expect(countsAsked(source)).to.deep.equal([]);
    const menu = menuOf(element, 'Status');
    menu.open();
    await waitUntil(() => optionsIn(menu).includes('Trial 12'));
    expect(countsAsked(source)).to.deep.equal([
      {
        name: 'listCustomers',
        product: ['calling'],
        kpi: 'nearingExpiration',
        windowDays: 90,
        timeZone: 'UTC',
        max: 0,
        facets: ['status'],
      },
    ]);
    expect(optionsIn(menu)).to.deep.equal([
      'Suspended 2',
      'Expired 0',
      'License overage 0',
      'Expiring soon 0',
      'No recent activity 0',
      'Ready for order setup 0',
      'Trial 12',
      'Subscription 0',
      'brandNew 1',
    ]);
    press(menu, 'Trial');
    press(menu, 'Suspended');
    await waitUntil(() => chipsIn(element).length === 4);
    // A facet leaves its own filter out: choosing in it changes no count.
    expect(countsAsked(source).length).to.equal(1);
  });

  it('counts statuses in the time zone in which the list tells them', async () => {
    const source = counting();
    const element = await filterIn(source, { 'time-zone': 'Pacific/Kiritimati' });
    menuOf(element, 'Status').open();
    await waitUntil(() => countsAsked(source).length === 1);
    expect(countsAsked(source)[0])
      .to.include({ timeZone: 'Pacific/Kiritimati' })
      .and.not.to.have.property('windowDays');
  });

  it('says of a menu that opens nothing but that its options are on their way, until they are here', async () => {
    const source = counting();
    const element = await filterIn(source);
    for (const label of ['Tags', 'Status']) {
      const menu = menuOf(element, label);
      const told = new Set<string>();
      const root = menu.shadowRoot!;
      const note = () =>
        told.add(root.querySelector('[role="status"]')!.textContent + (said(root.querySelector('.note')) ?? ''));
      const observer = new MutationObserver(note);
      observer.observe(root, { childList: true, subtree: true, characterData: true });
      for (let time = 0; time < 2; time += 1) {
        // Each draw is looked at, also one that the next follows at once.
        menu.open();
        for (let draw = 0; draw < 20; draw += 1) {
          await Promise.resolve();
          note();
        }
        await waitUntil(() => optionsIn(menu).some((option) => /\d/.test(option)));
        menu.close();
        await menu.updateComplete;
      }
      observer.disconnect();
      expect(
        [...told].filter((words) => !['', 'Loading…', 'Counting…'].includes(words)),
        label,
      ).to.deep.equal([]);
    }
  });

  it('drives the filters of its hub, tells the page, and shows a chip for each of them', async () => {
    const element = await filterIn(counting());
    const changes = changesOf(element);
    const menu = menuOf(element, 'Tags');
    menu.open();
    await waitUntil(() => optionsIn(menu).length === 3);
    press(menu, '<b>');
    await waitUntil(() => chipsIn(element).length === 1);
    expect(chipsIn(element)).to.deep.equal(['Tags: <b>&"']);
    expect(filtersOf(element)).to.deep.equal({ tag: ['<b>&"'] });
    expect(changes).to.deep.equal([{ tag: ['<b>&"'] }]);
    await expectAccessible(element);
  });

  it('turns a choice round: all but these', async () => {
    const element = await filterIn(counting(), { status: 'trial' });
    const menu = menuOf(element, 'Status');
    menu.open();
    await menu.updateComplete;
    menu.shadowRoot!.querySelectorAll<HTMLElement>('.mode input')[1]!.click();
    await waitUntil(() => chipsIn(element)[0] === 'Status: not Trial');
    expect(filtersOf(element)).to.deep.equal({ 'not.status': ['trial'] });
    expect([menu.excluded, menu.values]).to.deep.equal([true, ['trial']]);
  });

  it('shows a KPI that was chosen in the hub as a chip like any other, and ends it', async () => {
    const element = await filterIn(counting());
    set(element, { kpi: 'nearingExpiration', status: ['trial'], 'not.product': ['meetings'] });
    await waitUntil(() => chipsIn(element).length === 3);
    expect(chipsIn(element)).to.deep.equal([
      'Key figure: Nearing expiration',
      'Product: not Webex Meetings',
      'Status: Trial',
    ]);
    inFilter(element, '[aria-label="Remove Key figure: Nearing expiration"]')!.click();
    await waitUntil(() => chipsIn(element).length === 2);
    expect(filtersOf(element)).to.deep.equal({ status: ['trial'], 'not.product': ['meetings'] });
    expect(element.shadowRoot!.querySelector('[role="status"]')!.textContent).to.equal(
      'Key figure: Nearing expiration was removed.',
    );
  });

  it('goes from chip to chip with the arrows, removes with Delete, and never loses the focus', async () => {
    const element = await filterIn(counting(), { status: 'trial,expired,suspended' });
    const focused = () => element.shadowRoot!.activeElement?.getAttribute('aria-label');
    inFilter(element, '[part~="remove"]')!.focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(focused()).to.equal('Remove Status: Expired');
    await sendKeys({ press: 'Delete' });
    await waitUntil(() => chipsIn(element).length === 2);
    expect(focused()).to.equal('Remove Status: Suspended');
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => chipsIn(element).length === 1);
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => chipsIn(element).length === 0);
    expect(element.shadowRoot!.activeElement).to.equal(menuOf(element, 'Managed by'));
  });

  it('ends everything with one button, the free text too', async () => {
    const element = await filterIn(counting(), { status: 'trial', q: 'acme' });
    expect(filtersOf(element)).to.deep.equal({ status: ['trial'], q: 'acme' });
    inFilter(element, '[part~="clear"]')!.click();
    await waitUntil(() => chipsIn(element).length === 0);
    expect(filtersOf(element)).to.deep.equal({});
    expect(inFilter<HTMLInputElement>(element, 'input[type="search"]')!.value).to.equal('');
  });

  it('searches for what is typed when the typing pauses', async () => {
    const element = await filterIn(counting());
    const changes = changesOf(element);
    inFilter(element, 'input[type="search"]')!.focus();
    await withoutPause(() => sendKeys({ type: 'acme' }));
    await waitUntil(() => filtersOf(element).q === 'acme');
    expect(changes).to.deep.equal([{ q: 'acme' }]);
  });

  it('begins with its attributes, also with a query in a language that the browser asks for, and follows them', async () => {
    restore = browserLanguages('nl-BE');
    const element = await filterIn(counting(), { q: 'status:Opgeschort -product:meetings acme', tag: 'vip' });
    await waitUntil(() => filtersOf(element).q === 'acme');
    expect(filtersOf(element)).to.deep.equal({
      tag: ['vip'],
      status: ['suspended'],
      'not.product': ['meetings'],
      q: 'acme',
    });
    element.tag = ['north'];
    await waitUntil(() => filtersOf(element).tag?.[0] === 'north');
    element.removeAttribute('tag');
    element.tag = undefined;
    await waitUntil(() => filtersOf(element).tag === undefined);
  });

  it('leaves alone what the page has chosen before it came', async () => {
    const source = counting();
    const provider = await fixture<PartnerHub>(html`<partner-hub .source=${source} locale="en"></partner-hub>`);
    provider.hub.set(customerFilters, { status: ['expired'] });
    const element = document.createElement('customer-filter');
    element.status = ['trial'];
    provider.append(element);
    await waitUntil(() => chipsIn(element).length === 1);
    expect(chipsIn(element)).to.deep.equal(['Status: Expired']);
  });

  it('drives one list with `for`, also one that comes later, and leaves the others', async () => {
    const source = listing([named('Anker')]);
    const provider = await fixture<PartnerHub>(html`
      <partner-hub .source=${source} locale="en">
        <customer-filter for="mine" status="trial"></customer-filter><customer-list id="other"></customer-list>
      </partner-hub>
    `);
    const [filter, other] = [provider.querySelector('customer-filter')!, provider.querySelector('customer-list')!];
    await waitUntil(() => filter.state === 'error');
    expect(said(inFilter(filter, '[part~="notice"]'))).to.contain('for="mine" names no customer-list');
    const mine = document.createElement('customer-list');
    mine.id = 'mine';
    provider.append(mine);
    await waitUntil(() => filter.state === 'ready' && mine.filters.status?.[0] === 'trial');
    expect([other.filters, filtersOf(filter)]).to.deep.equal([{}, {}]);
    const menu = menuOf(filter, 'Status');
    menu.open();
    await menu.updateComplete;
    menu.shadowRoot!.querySelectorAll<HTMLElement>('.mode input')[1]!.click();
    await waitUntil(() => mine.filters['not.status']);
    expect([mine.filters, other.filters]).to.deep.equal([{ 'not.status': ['trial'] }, {}]);
    mine.removeAttribute('id');
    await waitUntil(() => filter.state === 'error');
  });

  it('follows its list, whoever filters it', async () => {
    const source = listing([named('Anker')]);
    const provider = await fixture<PartnerHub>(html`
      <partner-hub .source=${source} locale="en">
        <customer-list id="mine"></customer-list><customer-filter for="mine"></customer-filter>
      </partner-hub>
    `);
    const [filter, mine] = [provider.querySelector('customer-filter')!, provider.querySelector('customer-list')!];
    await waitUntil(() => filter.state === 'ready');
    mine.status = ['expired'];
    await waitUntil(() => chipsIn(filter)[0] === 'Status: Expired');
    set(filter, { kpi: 'nearingRenewal' });
    await waitUntil(() => chipsIn(filter).length === 2);
    inFilter(filter, '[part~="clear"]')!.click();
    await waitUntil(() => chipsIn(filter).length === 0);
    expect([mine.filters, filtersOf(filter)]).to.deep.equal([{}, {}]);
  });

  it('is in the page’s address, what is left out as well', async () => {
    const { pathname, search } = location;
    try {
      history.replaceState(null, '', `${pathname}?hub-not-status=trial&hub-tag=a%2Cb&mine=1`);
      const provider = await fixture<PartnerHub>(
        html`<partner-hub .source=${counting()} locale="en" url-state
          ><customer-filter></customer-filter
        ></partner-hub>`,
      );
      const element = provider.querySelector('customer-filter')!;
      await waitUntil(() => chipsIn(element).length === 2);
      expect(chipsIn(element)).to.deep.equal(['Status: not Trial', 'Tags: a,b']);
      inFilter(element, '[aria-label="Remove Tags: a,b"]')!.click();
      await waitUntil(() => chipsIn(element).length === 1);
      expect(location.search).to.equal('?mine=1&hub-not-status=trial');
    } finally {
      history.replaceState(null, '', pathname + search);
    }
  });

  it('counts from data that the page gives, and asks nothing', async () => {
    const source = counting();
    const element = document.createElement('customer-filter');
    element.data = { items: [], total: 0, facets: { product: { meetings: 3 } } };
    await fixture(html`<partner-hub .source=${source} locale="en">${element}</partner-hub>`);
    await waitUntil(() => element.state === 'ready');
    const menu = menuOf(element, 'Product');
    menu.open();
    await waitUntil(() => optionsIn(menu).includes('Webex Meetings 3'));
    expect(source.timesAsked('listCustomers')).to.equal(0);
  });

  for (const [code, note] of [
    ['server', 'The tags could not be loaded.'],
    ['forbidden', 'You are not allowed to see the counts.'],
    ['notOffered', 'This source does not count.'],
    ['network', 'The tags could not be loaded.'],
    ['timeout', 'The tags could not be loaded.'],
  ] as const)
    it(`says in the menu why there are no counts, and tries again when it opens again: ${code}`, async () => {
      const source = new ScriptedSource(() => {
        throw new HubError(code, 'no');
      });
      const element = await filterIn(source, { tag: 'vip' });
      const menu = menuOf(element, 'Tags');
      menu.open();
      await waitUntil(() => menu.note === note);
      expect(optionsIn(menu)).to.deep.equal(['vip']);
      expect(element.state).to.equal('ready');
      menu.close();
      source.script = counting().script;
      menu.open();
      await waitUntil(() => optionsIn(menu).includes('vip 5'));
      expect(menu.note).to.equal('');
    });

  it('offers what it knows where an answer has no facets', async () => {
    const element = await filterIn(listing([]));
    const menu = menuOf(element, 'Product');
    menu.open();
    await waitUntil(() => optionsIn(menu).length === 4 && !menu.counting);
    expect(optionsIn(menu)[0]).to.equal('Webex Meetings');
  });

  it('shows no other chip’s words after a page translator was there', async () => {
    const element = await filterIn(counting(), { status: 'trial' });
    translatePage(element.shadowRoot!);
    set(element, { status: ['expired'] });
    await waitUntil(() => chipsIn(element)[0] === 'Status: Expired');
    expect(said(inFilter(element, '[part~="chips"]'))).not.to.contain('Trial');
  });

  it('keeps long names inside, and shows them as they are', async () => {
    const name = `\u202e<img src=x onerror=alert(1)>${'x'.repeat(2000)}`;
    const element = await filterIn(counting());
    set(element, { tag: [name] });
    await waitUntil(() => chipsIn(element).length === 1);
    expect(chipsIn(element)).to.deep.equal([`Tags: ${name}`]);
    const surface = inFilter(element, '.surface')!;
    expect(surface.scrollWidth).to.be.at.most(surface.clientWidth);
  });

  it('stands behind one button where there is little room', async () => {
    const element = await filterIn(counting(), { status: 'trial' });
    providerOf(element).parentElement!.style.width = '320px';
    const toggle = inFilter(element, '[part~="toggle"]')!;
    await waitUntil(() => toggle.checkVisibility());
    expect(said(toggle)).to.equal('Filters (1)');
    const menu = () => menuOf(element, 'Status').checkVisibility();
    expect(menu()).to.equal(false);
    toggle.click();
    await element.updateComplete;
    expect([menu(), toggle.ariaExpanded]).to.deep.equal([true, 'true']);
    const surface = inFilter(element, '.surface')!;
    expect(surface.scrollWidth).to.be.at.most(surface.clientWidth);
  });

  it('says that it has no source, and nothing of a customer after a logout', async () => {
    const alone = await fixture<CustomerFilter>(html`<customer-filter locale="en"></customer-filter>`);
    await waitUntil(() => alone.state === 'error');
    const element = await filterIn(counting(), { tag: 'Secret Ltd' });
    providerOf(element).hub.logout();
    await waitUntil(() => element.state === 'idle');
    expect(element.shadowRoot!.textContent).not.to.contain('Secret Ltd');
  });
});

describe('customer-filter over HTTP', () => {
  const origin = (settings = 'hostile-names=none') => `${serverOrigin('mockApi')}/with/${settings}`;

  it('counts what the API counts, and narrows a list by it', async () => {
    const element = await filterIn(origin());
    const list = document.createElement('customer-list');
    list.noFilters = true;
    element.after(list);
    const menu = menuOf(element, 'Status');
    menu.open();
    await waitUntil(() => optionsIn(menu).some((option) => /^Suspended \d+$/.test(option)));
    const count = Number(/\d+$/.exec(optionsIn(menu)[0]!)![0]);
    press(menu, 'Suspended');
    const shown = () =>
      list.state === 'ready' &&
      said(list.shadowRoot!.querySelector('hub-data-table')?.shadowRoot!.querySelector('[part="count"]'));
    await waitUntil(() => shown() === `${count} customers`);
  });

  for (const fault of ['500', '403', '501', 'drop'])
    it(`says that counts cannot be had, and stays of use: ${fault}`, async () => {
      const element = await filterIn(origin(`fault=${fault};on=/customers,id=filter-${fault}`));
      const menu = menuOf(element, 'Product');
      menu.open();
      await waitUntil(() => menu.note !== '', 'it says so');
      press(menu, 'Webex Calling');
      await waitUntil(() => chipsIn(element)[0] === 'Product: Webex Calling');
    });
});

describe('customer-list with its filter', () => {
  const listIn = async (attributes: Record<string, string> = {}) => {
    const list = document.createElement('customer-list');
    for (const [name, value] of Object.entries(attributes)) list.setAttribute(name, value);
    await fixture(html`<partner-hub .source=${listing([named('Anker')])} locale="en">${list}</partner-hub>`);
    await waitUntil(() => list.state === 'ready');
    const filter = part(list, 'filter') as CustomerFilter;
    await waitUntil(() => filter.shadowRoot?.querySelector('hub-filter-menu'));
    return { list, filter };
  };

  it('narrows by a menu, in the hub, and tells the page once', async () => {
    const { list, filter } = await listIn();
    const changes = changesOf(list);
    menuOf(filter, 'Product').open();
    await menuOf(filter, 'Product').updateComplete;
    press(menuOf(filter, 'Product'), 'Webex Calling');
    await waitUntil(() => list.filters.product);
    expect(hubOf(list).hub.get(customerFilters)).to.deep.equal({ product: ['calling'] });
    expect(changes).to.deep.equal([{ product: ['calling'] }]);
    await expectAccessible(list);
  });

  it('is as high before its filter is there as after', async () => {
    for (const width of ['1280px', '650px', '320px']) {
      const list = document.createElement('customer-list');
      list.status = ['trial'];
      const box = await fixture<HTMLElement>(html`<div></div>`);
      box.style.width = width;
      const provider = document.createElement('partner-hub');
      provider.source = listing([named('Anker')]);
      provider.locale = 'en';
      provider.append(list);
      box.append(provider);
      await waitUntil(() => part(list, 'filter'));
      const filter = part(list, 'filter') as CustomerFilter;
      const before = filter.offsetHeight;
      await waitUntil(() => filter.shadowRoot?.querySelector('hub-filter-menu'));
      expect(filter.offsetHeight, width).to.equal(before);
    }
  });
});
