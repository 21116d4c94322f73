import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { HubError } from '../../../src/api/hub-error.js';
import { register } from '../../../src/core/element/register.js';
import { KpiCard } from '../../../src/elements/kpi-card/kpi-card.js';
import { PartnerHub } from '../../../src/elements/partner-hub/partner-hub.js';
import { customerFilters } from '../../../src/families/customer/customer-filters.js';
import { customerSort } from '../../../src/families/customer/customer-sort.js';
import { shownProduct } from '../../../src/families/product/shown-product.js';
import { licenses, subscriptionSummaries, summary } from '../../support/answers.js';
import { period } from '../../support/calling-answers.js';
import { announced } from '../../support/calling-figures.js';
import { ScriptedSource } from '../../support/scripted-source.js';
import { textOf } from '../../support/table-reader.js';
import { waitUntil } from '../../support/wait-until.js';

const part = (card: KpiCard, name: string) => card.shadowRoot!.querySelector<HTMLElement>(`[part~="${name}"]`);
const said = (card: KpiCard) => textOf(card.shadowRoot!.querySelector('.surface'));

const calls = { offered: 200, answered: 150, abandoned: 50, answerWaitSeconds: 13_500, abandonWaitSeconds: 6_000 };
const queues = { ...calls, ...period(), previous: { ...calls, answerWaitSeconds: 15_000 }, customersWithProduct: 40 };

/** Answers what any metric asks. */
const figures = () =>
  new ScriptedSource(({ name }) => {
    if (name === 'getSummary') return summary();
    return name === 'getCallQueues' ? queues : subscriptionSummaries();
  });

async function cards(source: ScriptedSource, ...metrics: { metric: string; section?: string }[]): Promise<KpiCard[]> {
  const hub = await fixture<PartnerHub>(html`
    <partner-hub .source=${source} locale="en"
      >${metrics.map(({ metric, section }) => html`<kpi-card metric=${metric} .section=${section}></kpi-card>`)}</partner-hub
    >
  `);
  const found = [...hub.querySelectorAll<KpiCard>('kpi-card')];
  await waitUntil(() => found.every(({ state }) => state !== 'loading' && state !== 'idle'));
  return found;
}

describe('kpi-card', () => {
  before(() => {
    register(PartnerHub);
    register(KpiCard);
  });

  it('shows label, value, change and how it is computed, and is accessible', async () => {
    const [card] = await cards(figures(), { metric: 'total-customers' });
    expect(textOf(part(card!, 'label'))).to.equal('Total customers');
    expect(textOf(part(card!, 'value'))).to.equal('1,234');
    expect(textOf(part(card!, 'change'))).to.equal('+3 since last week');
    expect(part(card!, 'accent')).not.to.exist;
    await expect(card!).to.be.accessible();
  });

  it('marks a figure that asks for action', async () => {
    const [card] = await cards(figures(), { metric: 'over-license-limit' });
    expect(part(card!, 'accent')!.classList.contains('danger')).to.equal(true);
  });

  for (const [metric, previous, verdict] of [
    ['total-customers', 1231, 'good'],
    ['total-customers', 1237, 'bad'],
    ['over-license-limit', 37, 'bad'],
    ['over-license-limit', 43, 'good'],
    ['nearing-renewal', 17, 'neutral'],
    ['nearing-renewal', 23, 'neutral'],
    ['total-customers', 1234, 'neutral'],
  ] as const) {
    it(`takes ${metric} against ${previous} before for ${verdict} news`, async () => {
      const answer = summary();
      const before = Object.fromEntries(
        Object.entries(answer).map(([key, figure]) => [
          key,
          typeof figure === 'object' ? { ...figure, previous } : figure,
        ]),
      );
      const [card] = await cards(new ScriptedSource(() => before), { metric });
      const { classList } = part(card!, 'change')!;
      expect(['good', 'bad', 'neutral'].filter((name) => classList.contains(name))).to.deep.equal([verdict]);
    });
  }

  it('asks once for all cards of all sections of subscriptions, and computes shares, decimals and durations', async () => {
    const source = figures();
    const found = await cards(
      source,
      { metric: 'expiring-customers' },
      { metric: 'license-assignment', section: 'expiring' },
      { metric: 'license-usage', section: 'expiring' },
      { metric: 'average-license-overage' },
      { metric: 'time-to-answer' },
      { metric: 'abandoned-rate' },
    );
    const values = found.map((card) => textOf(part(card, 'value')));
    expect(values).to.deep.equal(['5', '60%', '40%', '1.6', '1 min 30 sec', '25%']);
    expect(source.timesAsked('getSubscriptionSummary')).to.equal(1);
    expect(source.timesAsked('getCallQueues')).to.equal(1);
    expect(source.asked).to.have.length(2);
    expect(textOf(part(found[4]!, 'change'))).to.equal('−10 sec since last week');
  });

  it('explains itself to the keyboard', async () => {
    const [card] = await cards(figures(), { metric: 'nearing-expiration' });
    (document.activeElement as HTMLElement | null)?.blur();
    await sendKeys({ press: 'Tab' });
    expect(card!.shadowRoot!.activeElement).to.equal(part(card!, 'info'));
    await waitUntil(() => part(card!, 'tooltip'));
    expect(textOf(part(card!, 'tooltip'))).to.contain('ends within 90 days');
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !part(card!, 'tooltip'));
  });

  it('filters the customer lists of its hub when it is chosen, says so, and ends it when chosen again', async () => {
    const [expiring, renewing] = await cards(
      figures(),
      { metric: 'nearing-expiration' },
      { metric: 'nearing-renewal' },
    );
    const hub = expiring!.closest('partner-hub')!.hub;
    const button = expiring!.shadowRoot!.querySelector<HTMLElement>('.hit')!;
    setTimeout(() => button.click());
    const { detail } = await oneEvent(expiring!, 'hub-kpi-select');
    expect(detail).to.deep.equal({ metric: 'nearing-expiration', section: 'overview', value: 10 });
    expect(hub.get(customerFilters)).to.deep.equal({ kpi: 'nearingExpiration' });
    await expiring!.updateComplete;
    expect(said(expiring!)).to.contain('Filters the customer list');
    expect(button.getAttribute('aria-pressed')).to.equal('true');
    expect(said(renewing!)).not.to.contain('Filters the customer list');
    button.click();
    expect(hub.get(customerFilters).kpi).to.equal(undefined);
  });

  it('follows the product of its hub and its own window', async () => {
    const source = figures();
    const [card] = await cards(source, { metric: 'expiring-customers' });
    const asked = () => source.asked.at(-1)!;
    expect(asked()).to.include({ product: 'meetings', windowDays: 90 });
    card!.closest('partner-hub')!.hub.set(shownProduct, 'calling');
    await waitUntil(() => asked()['product'] === 'calling');
    card!.windowDays = 30;
    await waitUntil(() => asked()['windowDays'] === 30);
  });

  it('shows a dash and a reason where the source has no value, never zero', async () => {
    const source = new ScriptedSource(() =>
      subscriptionSummaries({
        customers: null,
        licenses: { ...licenses({ used: null }), usedOf: null, usedOfAssigned: null },
      }),
    );
    const found = await cards(
      source,
      { metric: 'expiring-customers' },
      { metric: 'license-usage', section: 'expiring' },
      { metric: 'license-usage-when-assigned' },
    );
    for (const card of found) {
      expect(textOf(part(card, 'value'))).to.equal('–');
      expect(textOf(part(card, 'change'))).to.equal('Not available from this source');
    }
  });

  it('tells a share of nothing from one that the source does not have', async () => {
    const none = { total: 0, assigned: 0, used: 0, usedOf: null, usedOfAssigned: null };
    const source = new ScriptedSource(() => subscriptionSummaries({ customers: 0, overage: 0, licenses: none }));
    const [assignment, average, customers] = await cards(
      source,
      { metric: 'license-assignment', section: 'expiring' },
      { metric: 'average-license-overage' },
      { metric: 'expiring-customers' },
    );
    for (const card of [assignment, average]) {
      expect(textOf(part(card!, 'value'))).to.equal('–');
      expect(textOf(part(card!, 'change'))).to.equal('Nothing to count a share of');
    }
    expect(textOf(part(customers!, 'value'))).to.equal('0');
  });

  it('says of how many licenses it speaks where the use of some is not known', async () => {
    const some = { total: 1200, assigned: 600, used: 250, usedOf: 1000, usedOfAssigned: 500 };
    const [usage, assigned] = await cards(
      new ScriptedSource(() => subscriptionSummaries({ licenses: some })),
      { metric: 'license-usage', section: 'expiring' },
      { metric: 'license-usage-when-assigned' },
    );
    expect(textOf(part(usage!, 'value'))).to.equal('25%');
    expect(textOf(part(usage!, 'change'))).to.equal('Use is known of 1,000 of 1,200 licenses.');
    expect(textOf(part(assigned!, 'value'))).to.equal('50%');
    expect(textOf(part(assigned!, 'change'))).to.equal('Use is known of 500 of 600 licenses.');
  });

  it('explains itself in the words of the API where it has some', async () => {
    const answer = summary({
      lowLicenseAssignment: { value: 3, previous: 2, explanation: 'Below half of the median.' },
    });
    const [card] = await cards(new ScriptedSource(() => answer), { metric: 'low-license-assignment' });
    part(card!, 'info')!.focus();
    await waitUntil(() => part(card!, 'tooltip'));
    expect(textOf(part(card!, 'tooltip')))
      .to.contain('Below half of the median.')
      .and.to.contain('Data as of Nov 22, 2026');
  });

  it('is drawn anew for the filters that it shows, and not for the order of a list', async () => {
    const found = await cards(figures(), ...Array.from({ length: 20 }, () => ({ metric: 'total-customers' })));
    const { hub } = found[0]!.closest('partner-hub')!;
    await Promise.all(found.map((card) => card.updateComplete));
    let drawn = 0;
    for (const card of found) card.addController({ hostUpdated: () => void (drawn += 1) });
    hub.set(customerSort, '-licenses');
    await Promise.all(found.map((card) => card.updateComplete));
    expect(drawn).to.equal(0);
    hub.set(customerFilters, { kpi: 'totalCustomers' });
    await Promise.all(found.map((card) => card.updateComplete));
    expect(drawn).to.equal(20);
  });

  it('says which metric it does not know, and which sections one needs', async () => {
    const [unknown, sections] = await cards(figures(), { metric: 'profit' }, { metric: 'license-assignment' });
    expect(said(unknown!)).to.contain('There is no metric “profit”.');
    expect(said(sections!))
      .to.contain('needs the attribute section')
      .and.to.contain('expiring')
      .and.to.contain('low-assignment');
  });

  it('says that a section is a wrong one, and which ones the metric is in', async () => {
    const [wrong, elsewhere] = await cards(
      figures(),
      { metric: 'license-usage', section: 'overview' },
      { metric: 'total-customers', section: 'recent' },
    );
    expect(said(wrong!)).to.contain(
      'The metric “license-usage” is not in the section “overview”, but in: expiring and renewing.',
    );
    expect(said(elsewhere!)).to.contain(
      'The metric “total-customers” is not in the section “recent”, but in: overview.',
    );
  });

  it('waits for a metric where a wrapper sets none', async () => {
    const card = await fixture<KpiCard>(html`<kpi-card .metric=${undefined} .heading=${undefined}></kpi-card>`);
    expect([card.state, said(card)]).to.deep.equal(['idle', 'Choose what to show: metric is not set.']);
  });

  it('needs no section where there is one only, whatever a wrapper sets instead', async () => {
    const [card] = await cards(figures(), { metric: 'total-customers', section: '' });
    expect(card!.state).to.equal('ready');
  });

  it('shows what failed in its own small space and recovers', async () => {
    let fails = true;
    const source = new ScriptedSource(() => {
      if (fails) throw new HubError('timeout', 'too slow');
      return summary();
    });
    const [card] = await cards(source, { metric: 'total-customers' });
    expect(said(card!)).to.contain('The server took too long to answer.');
    expect(textOf(part(card!, 'label')), 'which figure it is').to.equal('Total customers');
    expect(announced(card!)).to.equal('The server took too long to answer.');
    fails = false;
    card!.shadowRoot!.querySelector<HTMLElement>('.notice button')!.click();
    await waitUntil(() => card!.state === 'ready');
  });

  it('is empty where the source does not offer its figure, and says what a server out of order says', async () => {
    let error = new HubError('notOffered', 'not implemented', { status: 501 });
    const source = new ScriptedSource(() => {
      throw error;
    });
    const [card] = await cards(source, { metric: 'total-customers' });
    expect([card!.state, said(card!)]).to.deep.equal([
      'empty',
      'Total customers Not offered here This portal’s data source does not offer this.',
    ]);
    expect(card!.shadowRoot!.querySelector('.notice button')).not.to.exist;
    error = new HubError('unavailable', 'down', { status: 503, apiMessage: 'We move to another building.' });
    await card!.refresh();
    await waitUntil(() => card!.state === 'error');
    expect(said(card!)).to.contain('We move to another building.');
  });

  it('shows figures of the page without asking anybody', async () => {
    const card = await fixture<KpiCard>(
      html`<kpi-card label="Open tickets" value="12" previous="15" href="/tickets"></kpi-card>`,
    );
    expect(card.state).to.equal('ready');
    expect(textOf(part(card, 'value'))).to.equal('12');
    expect(textOf(part(card, 'change'))).to.equal('−3 since the previous period');
    expect(card.shadowRoot!.querySelector('a')!.getAttribute('href')).to.equal('/tickets');
    await expect(card).to.be.accessible();
  });

  it('never links to anything that runs', async () => {
    const card = await fixture<KpiCard>(html`<kpi-card label="x" value="1" href="javascript:alert(1)"></kpi-card>`);
    expect(card.shadowRoot!.querySelector('a')).not.to.exist;
  });

  it('speaks Dutch', async () => {
    const source = figures();
    const hub = await fixture<PartnerHub>(
      html`<partner-hub .source=${source} locale="nl"><kpi-card metric="nearing-renewal"></kpi-card></partner-hub>`,
    );
    const card = hub.querySelector('kpi-card')!;
    await waitUntil(() => textOf(part(card, 'label')) === 'Bijna toe aan verlenging');
    expect(textOf(part(card, 'change'))).to.equal('+3 sinds vorige week');
  });
});
