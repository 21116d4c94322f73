import { forgetLeftovers, leftovers, watchLeftovers } from '../../support/leftovers.js';
import { expect, fixture, html } from '@open-wc/testing';
import { createDemoSource } from '../../../mocks/demo-source.js';
import { HubError } from '../../../src/api/hub-error.js';
import { define } from '../../../src/all-elements.js';
import { register } from '../../../src/core/element/register.js';
import type { HubElement } from '../../../src/core/element/hub-element.js';
import { PartnerDashboard } from '../../../src/elements/partner-dashboard/partner-dashboard.js';
import { PartnerHub } from '../../../src/elements/partner-hub/partner-hub.js';
import { licenses, subscriptionSummaries, subscriptionsPage, summary } from '../../support/answers.js';
import { announced } from '../../support/calling-figures.js';
import { expectAccessible } from '../../support/at-rest.js';
import { ScriptedSource } from '../../support/scripted-source.js';
import type { Script } from '../../support/scripted-source.js';
import { textOf } from '../../support/table-reader.js';
import { waitUntil } from '../../support/wait-until.js';

const me = {
  id: 'me',
  displayName: 'Sanne Visser',
  email: 'sanne@example.com',
  roles: ['partnerFull'],
  organization: { id: 'partner', displayName: 'Meridian' },
  capabilities: [],
};

/** Answers for the sections of subscriptions and the overview; all else stays open. */
const answers: Script = ({ name }) => {
  if (name === 'getMe') return me;
  if (name === 'getSummary') return summary();
  if (name === 'getSubscriptionSummary')
    return subscriptionSummaries({ licenses: { ...licenses(), usedOf: null, usedOfAssigned: null } });
  if (name === 'listSubscriptions') return subscriptionsPage([]);
  return undefined;
};

const elementsIn = (dashboard: PartnerDashboard) => [
  ...dashboard.shadowRoot!.querySelectorAll<HubElement>('[data-part]'),
];
const tagsIn = (dashboard: PartnerDashboard) => elementsIn(dashboard).map(({ localName }) => localName);
const partOf = (dashboard: PartnerDashboard, part: string) =>
  dashboard.shadowRoot!.querySelector<HTMLElement>(`[part~="${part}"]`)!;
const sectionsIn = (dashboard: PartnerDashboard) =>
  [...dashboard.shadowRoot!.querySelectorAll<HTMLElement>('[data-section]')].map(({ dataset }) => dataset['section']);
const entriesIn = (dashboard: PartnerDashboard) => [
  ...dashboard.shadowRoot!.querySelectorAll<HTMLElement>('[part~=entry]'),
];
const currentIn = (dashboard: PartnerDashboard) =>
  entriesIn(dashboard)
    .filter((entry) => entry.ariaCurrent)
    .map(textOf);
const frames = async () => {
  for (let frame = 0; frame < 4; frame += 1) await new Promise(requestAnimationFrame);
};

/** What the console says meanwhile. */
async function warned(act: () => Promise<unknown>): Promise<unknown[]> {
  const said: unknown[] = [];
  const { warn } = console;
  console.warn = (message: unknown) => said.push(message);
  await act();
  console.warn = warn;
  return said;
}

async function show(source: unknown, properties: Partial<PartnerDashboard> = {}, ofHub: Partial<PartnerHub> = {}) {
  const dashboard = Object.assign(document.createElement('partner-dashboard'), properties);
  const hub = Object.assign(document.createElement('partner-hub'), { source, locale: 'en', timeZone: 'UTC', ...ofHub });
  hub.append(dashboard);
  await fixture(html`<div>${hub}</div>`);
  await waitUntil(() => dashboard.state !== 'idle' && dashboard.state !== 'loading');
  return { hub, dashboard };
}

const few = { sections: ['overview', 'recent'], loading: 'eager' } as const;

async function showFew(script: Script = answers, properties: Partial<PartnerDashboard> = {}) {
  const source = new ScriptedSource(script);
  const shown = await show(source, { ...few, ...properties });
  await waitUntil(() => elementsIn(shown.dashboard).length === 3, 'the code of all elements');
  return { ...shown, source };
}

const settle = (dashboard: PartnerDashboard) =>
  waitUntil(() => elementsIn(dashboard).every(({ state }) => state !== 'idle' && state !== 'loading'));

describe('partner-dashboard', () => {
  before(() => [PartnerHub, PartnerDashboard].forEach((element) => register(element)));
  afterEach(() => {
    history.replaceState(null, '', location.pathname);
    scrollTo(0, 0);
  });

  it('takes no data, says so, and without a source says what it lacks', async () => {
    const dashboard = document.createElement('partner-dashboard');
    dashboard.setAttribute('data', '{}');
    const said = await warned(async () => {
      await fixture(html`<div>${dashboard}</div>`);
      await waitUntil(() => dashboard.state === 'error');
    });
    expect(said).to.deep.equal([
      'partner-hub-elements: data of <partner-dashboard> counts as absent: each of its sections has data of its own.',
    ]);
    expect(sectionsIn(dashboard)).to.deep.equal([]);
  });

  it('has every section in the order of the console, and is accessible', async () => {
    const { dashboard } = await show(createDemoSource({ partner: { customers: 60 } }));
    expect(sectionsIn(dashboard)).to.deep.equal([
      'overview',
      'customers',
      'license-trend',
      'recent',
      'expiring',
      'renewing',
      'low-assignment',
      'over-limit',
      'calling-usage',
      'calling-quality',
      'features',
      'call-queue',
      'resources',
      'helpdesk',
    ]);
    const band = partOf(dashboard, 'switch-band');
    expect((band.previousElementSibling as HTMLElement).dataset['section']).to.equal('customers');
    await settle(dashboard);
    await expectAccessible(dashboard);
  });

  it('shows the sections that it is told, in that order, and says once which there are', async () => {
    const warned: string[] = [];
    const { warn } = console;
    console.warn = (message: string) => warned.push(message);
    const { dashboard } = await show(new ScriptedSource(answers), { sections: ['expiring', 'sales', 'overview'] });
    dashboard.setAttribute('sections', '["expiring", "sales", "overview"]');
    await dashboard.updateComplete;
    console.warn = warn;
    expect(sectionsIn(dashboard)).to.deep.equal(['expiring', 'overview']);
    expect(entriesIn(dashboard).map(textOf)).to.deep.equal(['Expiring', 'Overview']);
    expect(warned).to.have.length(1);
    expect(warned[0]).to.contain('“sales”').and.to.contain('call-queue');
  });

  it('shows what needs attention where it is asked for, and help, with headings in order', async () => {
    const { dashboard } = await show(createDemoSource({ partner: { customers: 60 } }), {
      sections: ['attention', 'resources', 'helpdesk'],
      loading: 'eager',
    });
    expect(sectionsIn(dashboard)).to.deep.equal(['attention', 'resources', 'helpdesk']);
    for (const tag of ['customer-attention', 'resource-center', 'partner-helpdesk'] as const) {
      await waitUntil(() => dashboard.shadowRoot!.querySelector(tag)?.state === 'ready', tag);
    }
    await settle(dashboard);
    await expectAccessible(dashboard);
  });

  it('says which sections there are when there is none of those that it is told', async () => {
    const { warn } = console;
    console.warn = () => {};
    const { dashboard } = await show(new ScriptedSource(answers), { sections: ['sales'] });
    console.warn = warn;
    expect(dashboard.state).to.equal('error');
    expect(textOf(partOf(dashboard, 'notice'))).to.contain('overview, customers');
  });

  it('has headings that descend: its own, those of its sections, those of their elements', async () => {
    const { dashboard } = await showFew();
    await settle(dashboard);
    const levels = (root: ParentNode): string[] =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        ...(element.role === 'heading' ? [`${element.ariaLevel} ${textOf(element)}`] : []),
        ...(element.shadowRoot ? levels(element.shadowRoot) : []),
      ]);
    expect(levels(dashboard.shadowRoot!)).to.deep.equal([
      '1 Partner Hub',
      '2 Overview',
      '2 Recently added customers within the last 90 days',
      '3 Recently added subscriptions',
    ]);
  });

  it('has its sections at the level of its own heading where the page has that', async () => {
    const { dashboard } = await showFew();
    const levels = async (properties: Partial<PartnerDashboard>) => {
      Object.assign(dashboard, properties);
      await dashboard.updateComplete;
      const title = dashboard.shadowRoot!.querySelector('[part="section-heading"]')!;
      const table = dashboard.shadowRoot!.querySelector<PartnerDashboard>('[data-part]:not([heading])')!;
      return [title.ariaLevel, table.headingLevel];
    };
    await settle(dashboard);
    expect(await levels({ headingLevel: 3 })).to.deep.equal(['4', 5]);
    expect(await levels({ heading: '' })).to.deep.equal(['3', 4]);
    expect(await levels({ headingLevel: undefined })).to.deep.equal(['2', 3]);
  });

  it('loads no code and asks nothing for a section before it is near, and does when it is', async () => {
    const source = new ScriptedSource(answers);
    const { dashboard } = await show(source, { sections: ['overview', 'customers', 'recent', 'expiring', 'renewing'] });
    await waitUntil(() => tagsIn(dashboard).includes('customer-list'));
    await frames();
    expect(tagsIn(dashboard)).not.to.include('renewing-table');
    expect(source.asked.filter(({ view }) => view === 'renewing')).to.deep.equal([]);
    dashboard.shadowRoot!.querySelector('[data-section=renewing]')!.scrollIntoView();
    await waitUntil(() => source.asked.some(({ view }) => view === 'renewing'));
    expect(tagsIn(dashboard)).to.include('renewing-table');
  });

  it('changes product and window for everything below by the scope, once', async () => {
    const { dashboard, source } = await showFew();
    await settle(dashboard);
    const chosen = partOf(dashboard, 'window') as HTMLSelectElement;
    chosen.value = '30';
    chosen.dispatchEvent(new Event('change'));
    await waitUntil(() =>
      source.asked.some(({ name, windowDays }) => name === 'listSubscriptions' && windowDays === 30),
    );
    const product = partOf(dashboard, 'product-switch').shadowRoot!;
    product.querySelector<HTMLElement>('[data-product=calling]')!.click();
    const isAsked = (name: string) =>
      source.asked.filter((one) => one.name === name && one['product'] === 'calling' && one['windowDays'] === 30);
    await waitUntil(() => isAsked('listSubscriptions').length > 0);
    expect(isAsked('getSubscriptionSummary')).to.have.length(1);
    for (const element of elementsIn(dashboard))
      expect([element.getAttribute('product'), element.getAttribute('window-days')]).to.deep.equal([null, null]);
    expect(textOf(partOf(dashboard, 'recent'))).to.contain('30 days');
  });

  it('shows the window that the page sets, also after somebody chose another', async () => {
    const { dashboard } = await showFew(answers, { windowDays: 180 });
    const shown = () => (partOf(dashboard, 'window') as HTMLSelectElement).value;
    expect(shown()).to.equal('180');
    const select = partOf(dashboard, 'window') as HTMLSelectElement;
    select.value = '30';
    select.dispatchEvent(new Event('change'));
    await waitUntil(() => textOf(partOf(dashboard, 'recent')).includes('30 days'));
    dashboard.windowDays = 60;
    await waitUntil(() => shown() === '60');
  });

  it('begins with the product that it is told', async () => {
    const { dashboard, source } = await showFew(answers, { product: 'calling' });
    await waitUntil(() =>
      source.asked.some(({ name, product }) => name === 'listSubscriptions' && product === 'calling'),
    );
    expect(textOf(partOf(dashboard, 'product-switch').shadowRoot!.querySelector('[aria-checked=true]'))).to.equal(
      'Calling',
    );
  });

  it('asks everything again', async () => {
    const { dashboard, source } = await showFew();
    await settle(dashboard);
    const before = source.timesAsked('listSubscriptions');
    partOf(dashboard, 'refresh-button').click();
    await waitUntil(() => announced(dashboard) === 'Everything was asked again.');
    expect(source.timesAsked('listSubscriptions')).to.equal(before + 1);
    expect(source.timesAsked('getSummary')).to.equal(2);
  });

  it('says how old its figures are', async () => {
    const { dashboard } = await showFew();
    await waitUntil(() => partOf(dashboard, 'age'));
    expect(textOf(partOf(dashboard, 'age'))).to.equal('Data as of Nov 22, 2026, 12:00 AM');
  });

  it('says one sentence where everything fails alike, and each element shows its own', async () => {
    const { dashboard } = await showFew(() => {
      throw new HubError('network', 'offline');
    });
    await settle(dashboard);
    expect(elementsIn(dashboard).map(({ state }) => state)).to.deep.equal(['error', 'error', 'error']);
    const said = [dashboard, ...elementsIn(dashboard)].map(announced).filter(Boolean);
    expect(said).to.deep.equal(['The server could not be reached.']);
  });

  it('shows one element that fails without a word about the others', async () => {
    const { dashboard } = await showFew((question) => {
      if (question.name === 'getSubscriptionSummary') throw new HubError('server', 'no', { status: 500 });
      return answers(question);
    });
    await settle(dashboard);
    expect(elementsIn(dashboard).map(({ localName, state }) => `${localName} ${state}`)).to.deep.equal([
      'kpi-group ready',
      'kpi-group error',
      'recent-table empty',
    ]);
    expect(dashboard.state).to.equal('ready');
  });

  it('shows one configuration error where there is no source', async () => {
    const errors: string[] = [];
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.addEventListener('hub-error', ({ target, detail }) =>
      errors.push(`${(target as Element).localName} ${detail.code}`),
    );
    const dashboard = Object.assign(document.createElement('partner-dashboard'), { locale: 'en' });
    box.append(dashboard);
    await waitUntil(() => dashboard.state === 'error');
    expect(textOf(partOf(dashboard, 'notice'))).to.contain('no data source');
    expect(elementsIn(dashboard)).to.deep.equal([]);
    expect(errors).to.deep.equal(['partner-dashboard config']);
  });

  it('shows nothing of a customer after a logout', async () => {
    const { dashboard, hub } = await showFew();
    await settle(dashboard);
    hub.logout();
    await waitUntil(() => dashboard.state === 'idle');
    expect(elementsIn(dashboard)).to.deep.equal([]);
    expect(dashboard.shadowRoot!.textContent).not.to.contain('Meridian');
  });

  it('goes to a section: its heading has the focus, and the navigation follows', async () => {
    const { dashboard } = await show(new ScriptedSource(answers));
    await frames();
    expect(currentIn(dashboard)).to.deep.equal(['Overview']);
    entriesIn(dashboard)
      .find((entry) => textOf(entry) === 'Renewing')!
      .click();
    await frames();
    expect(dashboard.shadowRoot!.activeElement!.id).to.equal('title-renewing');
    expect(currentIn(dashboard)).to.deep.equal(['Renewing']);
    expect(location.search, 'the address is the page’s own').to.equal('');
    scrollTo(0, 0);
    await waitUntil(() => currentIn(dashboard)[0] === 'Overview');
  });

  it('keeps the section and the window in the address where its provider does, and begins with them', async () => {
    history.replaceState(null, '', `${location.pathname}?hub-section=expiring&hub-window=30`);
    const { dashboard } = await show(new ScriptedSource(answers), {}, { urlState: true });
    await waitUntil(() => currentIn(dashboard)[0] === 'Expiring');
    expect(Math.abs(partOf(dashboard, 'expiring').getBoundingClientRect().top)).to.be.lessThan(120);
    expect(textOf(partOf(dashboard, 'expiring'))).to.contain('30 days');
    entriesIn(dashboard)
      .find((entry) => textOf(entry) === 'Call quality')!
      .click();
    await frames();
    expect(location.search).to.contain('hub-section=calling-quality').and.to.contain('hub-window=30');
    scrollTo(0, 0);
    await waitUntil(() => !location.search.includes('hub-section'));
  });

  it('registers its elements under its own prefix', async () => {
    define({ prefix: 'acme' });
    const box = await fixture<HTMLElement>(
      html`<div>
        <acme-partner-dashboard sections="overview,recent" loading="eager" locale="en"></acme-partner-dashboard>
      </div>`,
    );
    const dashboard = box.firstElementChild as PartnerDashboard;
    dashboard.source = new ScriptedSource(answers);
    await waitUntil(() => tagsIn(dashboard).length === 3);
    expect(tagsIn(dashboard)).to.deep.equal(['acme-kpi-group', 'acme-kpi-group', 'acme-recent-table']);
    expect(partOf(dashboard, 'product-switch').localName).to.equal('acme-product-switch');
  });

  it('lets the events of its elements through', async () => {
    const { dashboard, hub } = await showFew();
    const ready: string[] = [];
    hub.addEventListener('hub-kpi-select', () => ready.push('kpi'));
    await settle(dashboard);
    const [overview] = elementsIn(dashboard);
    overview!.dispatchEvent(new CustomEvent('hub-kpi-select', { bubbles: true, composed: true }));
    expect(ready).to.deep.equal(['kpi']);
  });

  it('prints when everything is there, below the partner’s name and the date', async () => {
    const source = new ScriptedSource(answers);
    const { dashboard } = await show(source, {
      sections: ['overview', 'recent', 'expiring', 'renewing', 'low-assignment'],
    });
    const { print } = window;
    const shownThen: string[] = [];
    window.print = () => shownThen.push(...elementsIn(dashboard).map(({ state }) => state));
    partOf(dashboard, 'print-button').click();
    partOf(dashboard, 'print-button').click();
    await waitUntil(() => shownThen.length > 0);
    window.print = print;
    expect(shownThen).to.have.length(9);
    expect(shownThen).not.to.include('loading');
    expect(textOf(partOf(dashboard, 'printed')))
      .to.contain('Partner: Meridian')
      .and.to.contain('Webex Meetings, 90 days');
  });

  it('speaks Dutch', async () => {
    const { dashboard } = await show(new ScriptedSource(answers), { locale: 'nl' });
    expect(textOf(partOf(dashboard, 'print-button'))).to.equal('Afdrukken');
    expect(entriesIn(dashboard).map(textOf)).to.include('Wordt verlengd');
  });

  for (const width of [280, 320, 720, 1280])
    it(`is no wider than ${width} px`, async () => {
      const { hub, dashboard } = await showFew();
      hub.style.setProperty('display', 'block');
      hub.style.setProperty('inline-size', `${width}px`);
      await settle(dashboard);
      await frames();
      const { right } = dashboard.getBoundingClientRect();
      for (const box of dashboard.shadowRoot!.querySelectorAll('.controls, .section, .place, .navigation, [data-part]'))
        expect(box.getBoundingClientRect().right, box.className).to.be.at.most(right + 0.5);
    });

  it('leaves nothing behind after 50 mounts', async () => {
    const source = new ScriptedSource(answers);
    const once = async () => {
      const { hub, dashboard } = await show(source, few);
      await waitUntil(() => elementsIn(dashboard).length === 3);
      hub.remove();
      await frames();
    };
    await once();
    watchLeftovers();
    for (let time = 0; time < 50; time += 1) await once();
    const left = leftovers().filter((what) => !what.includes('waitUntil'));
    forgetLeftovers();
    expect(left).to.deep.equal([]);
  });

  it('asks nothing before it is in a page', () => {
    const source = new ScriptedSource(answers);
    Object.assign(document.createElement('partner-dashboard'), { source });
    expect(source.asked).to.deep.equal([]);
  });
});
