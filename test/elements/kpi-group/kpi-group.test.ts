import { expect, fixture, html } from '@open-wc/testing';
import { HubError } from '../../../src/api/hub-error.js';
import { register } from '../../../src/core/element/register.js';
import type { KpiSection } from '../../../src/domain/kpi-sections.js';
import type { KpiCard } from '../../../src/elements/kpi-card/kpi-card.js';
import { KpiGroup } from '../../../src/elements/kpi-group/kpi-group.js';
import { PartnerHub } from '../../../src/elements/partner-hub/partner-hub.js';
import { shownProduct } from '../../../src/families/product/shown-product.js';
import { subscriptionSummaries, summary } from '../../support/answers.js';
import { period } from '../../support/calling-answers.js';
import { announced } from '../../support/calling-figures.js';
import { PageClock } from '../../support/page-clock.js';
import { ScriptedSource } from '../../support/scripted-source.js';
import type { Script } from '../../support/scripted-source.js';
import { textOf } from '../../support/table-reader.js';
import { waitUntil } from '../../support/wait-until.js';

const calls = { offered: 200, answered: 150, abandoned: 50, answerWaitSeconds: 13_500, abandonWaitSeconds: 6_000 };
const queues = { ...calls, ...period(), previous: null, customersWithProduct: 40 };

const answers: Script = ({ name }) => {
  if (name === 'getSummary') return summary();
  return name === 'getCallQueues' ? queues : subscriptionSummaries();
};

/** Heading and cards of every section, in both languages (product.md, Terms). */
const sections = {
  overview: [
    ['Overview', 'Total customers', 'Nearing expiration', 'Nearing renewal'],
    ['Overzicht', 'Totaal aantal klanten', 'Bijna verlopen', 'Bijna toe aan verlenging'],
    ['Low license assignment', 'Over license limit'],
    ['Lage licentietoewijzing', 'Over licentielimiet'],
  ],
  recent: [
    ['Recently added customers within the last 90 days', 'New customers', 'Total licenses'],
    ['Onlangs toegevoegde klanten in de afgelopen 90 dagen', 'Nieuwe klanten', 'Totaal aantal licenties'],
  ],
  expiring: [
    ['Expiring within 90 days', 'Expiring customers', 'License assignment', 'License usage'],
    ['Verloopt binnen 90 dagen', 'Klanten die bijna verlopen', 'Licentietoewijzing', 'Licentiegebruik'],
  ],
  renewing: [
    ['Renewing in the next 90 days', 'Renewing customers', 'License assignment', 'License usage'],
    ['Wordt de komende 90 dagen verlengd', 'Klanten die verlengen', 'Licentietoewijzing', 'Licentiegebruik'],
  ],
  'low-assignment': [
    ['Low license assignment', 'Customers with low assignment', 'License assignment', 'License usage when assigned'],
    ['Lage licentietoewijzing', 'Klanten met een lage toewijzing', 'Licentietoewijzing'],
    ['Total unassigned licenses'],
    ['Licentiegebruik wanneer toegewezen', 'Totaal aantal niet-toegewezen licenties'],
  ],
  'over-limit': [
    [
      'Customers over the license limit',
      'Customers with overage',
      'Total licenses in overage',
      'Average license overage',
    ],
    ['Klanten boven de licentielimiet', 'Klanten met een overschrijding'],
    [],
    ['Totaal aantal licenties in overschrijding', 'Gemiddelde licentieoverschrijding'],
  ],
  'call-queue': [
    ['Call queue insights in the last week', 'Average time to answer', 'Average wait time before abandoned'],
    ['Inzichten in gesprekswachtrijen in de afgelopen week', 'Gemiddelde tijd tot beantwoorden'],
    ['Average percentage of abandoned calls'],
    ['Gemiddelde wachttijd voor verlaten', 'Gemiddeld percentage afgebroken gesprekken'],
  ],
} as const;

const cardsOf = (group: KpiGroup) => [...group.shadowRoot!.querySelectorAll<KpiCard>('[part=card]')];
const labelOf = (card: KpiCard) => textOf(card.shadowRoot!.querySelector('[part=label]'));
const valueOf = (card: KpiCard) => textOf(card.shadowRoot!.querySelector('[part=value]'));
const said = (group: KpiGroup) => textOf(group.shadowRoot!.querySelector('.surface'));
const headingOf = (group: KpiGroup) => textOf(group.shadowRoot!.querySelector('[part=heading]'));

async function groupOf(source: ScriptedSource, properties: Partial<KpiGroup> = {}) {
  const group = Object.assign(document.createElement('kpi-group'), properties);
  const hub = await fixture<PartnerHub>(
    html`<partner-hub .source=${source} locale=${properties.locale ?? 'en'} time-zone="UTC">${group}</partner-hub>`,
  );
  await waitUntil(() => !['idle', 'loading'].includes(group.state));
  await waitUntil(() => cardsOf(group).every(({ state }) => state !== 'idle' && state !== 'loading'));
  return { hub, group, source };
}

describe('kpi-group', () => {
  let clock: PageClock;

  before(() => [PartnerHub, KpiGroup].forEach((element) => register(element)));
  beforeEach(() => (clock = new PageClock('2026-11-22T10:00:00Z')));
  afterEach(() => clock.restore());

  for (const [section, [english, dutch, moreEnglish = [], moreDutch = []]] of Object.entries(sections) as [
    KpiSection,
    readonly (readonly string[])[],
  ][]) {
    for (const [locale, words] of [
      ['en', [...english!, ...moreEnglish]],
      ['nl', [...dutch!, ...moreDutch]],
    ] as const) {
      it(`shows the section ${section} in ${locale} with one request, and is accessible`, async () => {
        const { group, source } = await groupOf(new ScriptedSource(answers), { section, locale });
        await waitUntil(() => headingOf(group) === words[0], `${headingOf(group)} ≠ ${words[0]}`);
        expect(cardsOf(group).map(labelOf)).to.deep.equal(words.slice(1));
        for (const card of cardsOf(group)) expect(valueOf(card), labelOf(card)).to.match(/^\d/);
        expect(source.asked).to.have.length(1);
        expect(group.state).to.equal('ready');
        await expect(group).to.be.accessible();
      });
    }
  }

  it('is the overview when nothing else is said', async () => {
    const { group } = await groupOf(new ScriptedSource(answers));
    expect(cardsOf(group).map(valueOf)).to.deep.equal(['1,234', '10', '20', '30', '40']);
  });

  it('is the overview when a wrapper sets no section, and again when the attribute is taken away', async () => {
    const { group } = await groupOf(new ScriptedSource(answers), { section: undefined });
    expect(group.state).to.equal('ready');
    group.setAttribute('section', 'recent');
    await waitUntil(() => cardsOf(group).length === 2);
    group.removeAttribute('section');
    await waitUntil(() => cardsOf(group).length === 5);
  });

  it('names the sections there are when it does not know the one it is given', async () => {
    const { group, source } = await groupOf(new ScriptedSource(answers), { section: 'sales' as KpiSection });
    expect(group.state).to.equal('error');
    expect(said(group)).to.contain('There is no section “sales”.').and.to.contain(Object.keys(sections).join(', '));
    expect(source.asked).to.deep.equal([]);
    group.section = 'recent';
    await waitUntil(() => group.state === 'ready');
  });

  it('says how old its figures are, and of which week those of Calling are', async () => {
    const { group } = await groupOf(new ScriptedSource(answers), { section: 'call-queue' });
    expect(said(group)).to.contain('Week of Nov 15 – 21, 2026').and.to.contain('Data as of Nov 22, 2026, 12:00 AM');
    const { group: recent } = await groupOf(new ScriptedSource(answers), { section: 'recent' });
    expect(said(recent)).to.contain('Data as of').and.not.to.contain('Week of');
  });

  it('warns as soon as a later week is over, also while the page stays open', async () => {
    clock.restore();
    clock = new PageClock('2026-11-28T23:59:59Z');
    const { group } = await groupOf(new ScriptedSource(answers), { section: 'call-queue' });
    expect(said(group)).not.to.contain('older than one weekly refresh');
    await clock.advance(1000);
    await group.updateComplete;
    expect(said(group)).to.contain('older than one weekly refresh');
  });

  it('says once for all cards what failed, and recovers with one request', async () => {
    let fails = true;
    const script: Script = (question) => {
      if (fails) throw new HubError('timeout', 'too slow');
      return answers(question);
    };
    const { group, source } = await groupOf(new ScriptedSource(script), { section: 'expiring' });
    expect(group.state).to.equal('error');
    expect(cardsOf(group)).to.have.length(0);
    expect(said(group)).to.contain('The server took too long to answer.');
    await expect(group).to.be.accessible();
    fails = false;
    const before = source.asked.length;
    group.shadowRoot!.querySelector<HTMLElement>('.notice button')!.click();
    await waitUntil(() => group.state === 'ready');
    await waitUntil(() => cardsOf(group).every(({ state }) => state === 'ready'));
    expect(source.asked).to.have.length(before + 1);
  });

  it('says once above all cards that a refresh failed', async () => {
    const source = new ScriptedSource(answers);
    const { group } = await groupOf(source, { section: 'expiring' });
    const heard: Event[] = [];
    group.addEventListener('hub-error', (event) => heard.push(event));
    source.script = () => {
      throw new HubError('timeout', 'too slow');
    };
    await group.refresh();
    await waitUntil(() => group.state === 'stale');
    await Promise.all(cardsOf(group).map((card) => card.updateComplete));
    const banners = [group, ...cardsOf(group)].map(({ shadowRoot }) => shadowRoot!.querySelectorAll('.banner').length);
    expect(banners).to.deep.equal([1, 0, 0, 0]);
    expect(heard).to.have.length(1);
    expect(cardsOf(group).map(valueOf)).to.deep.equal(['5', '60%', '40%']);
  });

  it('speaks for all of its cards: once that it waits, once that it failed', async () => {
    const source = new ScriptedSource();
    const hub = await fixture<PartnerHub>(
      html`<partner-hub .source=${source} locale="en"><kpi-group></kpi-group></partner-hub>`,
    );
    const group = hub.querySelector('kpi-group')!;
    const heard: string[] = [];
    hub.addEventListener('hub-error', ({ target, detail }) =>
      heard.push(`${(target as Element).localName} ${detail.code}`),
    );
    await waitUntil(() => cardsOf(group).length === 5 && cardsOf(group).every(({ state }) => state === 'loading'));
    expect([group, ...cardsOf(group)].map(announced)).to.deep.equal(['Loading', '', '', '', '', '']);
    expect(cardsOf(group).map((card) => textOf(card.shadowRoot!.querySelector('.label-text')))[0]).to.equal(
      'Total customers',
    );
    source.open[0]!.fail(new HubError('timeout', 'too slow'));
    await waitUntil(() => group.state === 'error');
    expect(announced(group)).to.equal('The server took too long to answer.');
    expect(heard).to.deep.equal(['kpi-group timeout']);
  });

  it('shows its own window and the product of the switch, or its own product instead', async () => {
    const customers = { meetings: 5, calling: 8 };
    const source = new ScriptedSource(({ product }) =>
      subscriptionSummaries({ customers: customers[product as keyof typeof customers] }),
    );
    const { group, hub } = await groupOf(source, { section: 'recent', windowDays: 30 });
    expect(source.asked).to.have.length(1);
    expect(source.asked[0]).to.include({ product: 'meetings', windowDays: 30 });
    expect(headingOf(group)).to.contain('30 days');
    hub.hub.set(shownProduct, 'calling');
    await waitUntil(() => valueOf(cardsOf(group)[0]!) === '8');
    expect(source.asked[1]).to.include({ product: 'calling', windowDays: 30 });
    group.product = 'meetings';
    await waitUntil(() => valueOf(cardsOf(group)[0]!) === '5');
    expect(source.asked).to.have.length(2);
  });

  it('hands on to its cards whatever else it says itself', async () => {
    const messages = { nl: { kpi: { 'new-customers': 'Verse klanten' } } };
    const { group } = await groupOf(new ScriptedSource(answers), {
      section: 'recent',
      locale: 'nl',
      theme: 'dark',
      timeZone: 'Pacific/Kiritimati',
      windowDays: 30,
      messages,
    });
    const [card] = cardsOf(group);
    await waitUntil(() => card!.shadowRoot!.querySelector('.surface')!.getAttribute('lang') === 'nl');
    expect(card!.shadowRoot!.querySelector('.surface')!.classList.contains('dark')).to.equal(true);
    expect(labelOf(card!)).to.equal('Verse klanten');
    card!.shadowRoot!.querySelector<HTMLElement>('[part=info]')!.focus();
    const tooltip = () => textOf(card!.shadowRoot!.querySelector('[part=tooltip]'));
    await waitUntil(tooltip);
    // Dutch has a comma after the date in some browsers, and none in WebKit.
    expect(tooltip())
      .to.contain('in de afgelopen 30 dagen')
      .and.to.match(/22 nov 2026,? 14:00/);
    Object.assign(group, { locale: 'en', theme: 'light' });
    await waitUntil(() => labelOf(card!) === 'New customers');
    expect(card!.shadowRoot!.querySelector('.surface')!.classList.contains('dark')).to.equal(false);
  });

  it('does not ask again when the product switch turns above the overview', async () => {
    const { group, source, hub } = await groupOf(new ScriptedSource(answers));
    hub.hub.set(shownProduct, 'calling');
    await group.updateComplete;
    await Promise.all(cardsOf(group).map((card) => card.updateComplete));
    expect(source.asked).to.have.length(1);
  });

  it('shows figures that the page gave without asking anybody', async () => {
    const source = new ScriptedSource();
    const { group } = await groupOf(source, { data: summary() });
    expect(cardsOf(group).map(valueOf)).to.deep.equal(['1,234', '10', '20', '30', '40']);
    expect(source.asked).to.deep.equal([]);
  });

  it('shows "–" for figures that nobody has: a partner without Calling, a section without subscriptions', async () => {
    const nobody = { offered: 0, answered: 0, abandoned: 0, answerWaitSeconds: 0, abandonWaitSeconds: 0 };
    const none = { total: 0, assigned: 0, used: 0, usedOf: null, usedOfAssigned: null };
    const nothing = { customers: 0, subscriptions: 0, licenses: none, overage: 0, unassigned: 0 };
    const source = new ScriptedSource(({ name }) =>
      name === 'getCallQueues' ? { ...queues, ...nobody } : subscriptionSummaries(nothing),
    );
    const shown = async (section: KpiSection) => cardsOf((await groupOf(source, { section })).group).map(valueOf);
    expect(await shown('call-queue')).to.deep.equal(['–', '–', '–']);
    expect(await shown('low-assignment')).to.deep.equal(['0', '–', '–', '0']);
    expect(await shown('over-limit')).to.deep.equal(['0', '0', '–']);
  });

  it('says that nobody has Calling where the source says so, and not of a week without calls', async () => {
    const none = { offered: 0, answered: 0, abandoned: 0, answerWaitSeconds: 0, abandonWaitSeconds: 0 };
    for (const [customersWithProduct, why] of [
      [0, 'No customer has Webex Calling'],
      [40, 'Nothing to count a share of'],
      [null, 'Nothing to count a share of'],
    ] as const) {
      const source = new ScriptedSource(() => ({ ...queues, ...none, customersWithProduct }));
      const [card] = cardsOf((await groupOf(source, { section: 'call-queue' })).group);
      expect(valueOf(card!)).to.equal('–');
      expect(textOf(card!.shadowRoot!.querySelector('[part=change]'))).to.equal(why);
    }
  });

  it('asks nothing before it is in a page', () => {
    const source = new ScriptedSource(answers);
    Object.assign(document.createElement('kpi-group'), { source });
    expect(source.asked).to.deep.equal([]);
  });
});
