import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { HubError } from '../../../src/api/hub-error.js';
import { register } from '../../../src/core/element/register.js';
import { KpiCard } from '../../../src/elements/kpi-card/kpi-card.js';
import { PartnerHub } from '../../../src/elements/partner-hub/partner-hub.js';
import { subscriptionsPage, summary } from '../../support/answers.js';
import { ScriptedSource } from '../../support/scripted-source.js';

const part = (card: KpiCard, name: string) => card.shadowRoot!.querySelector<HTMLElement>(`[part~="${name}"]`);
const textOf = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim();
const said = (card: KpiCard) => textOf(card.shadowRoot!.querySelector('.surface'));

/** Answers what any metric asks. */
const figures = () =>
  new ScriptedSource(({ name }) => {
    if (name === 'getSummary') return summary();
    if (name === 'getCallQueues') {
      const count = {
        offered: 200,
        answered: 150,
        abandoned: 50,
        answerWaitSeconds: 13_500,
        abandonWaitSeconds: 6_000,
      };
      const previous = { ...count, answerWaitSeconds: 15_000 };
      return {
        ...count,
        previous,
        periodStart: '2026-11-15T00:00:00Z',
        periodEnd: '2026-11-22T00:00:00Z',
        dataAsOf: '2026-11-22T00:00:00Z',
      };
    }
    return subscriptionsPage([], { total: 7 });
  });

async function cards(source: ScriptedSource, ...metrics: { metric: string; section?: string }[]): Promise<KpiCard[]> {
  const hub = await fixture<PartnerHub>(html`
    <partner-hub .source=${source}
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
    expect(textOf(part(card!, 'change'))).to.equal('+3 since the previous period');
    expect(part(card!, 'change')!.classList.contains('good')).to.equal(true);
    expect(part(card!, 'accent')).not.to.exist;
    await expect(card!).to.be.accessible();
  });

  it('marks a figure that asks for action, and judges its change', async () => {
    const [card] = await cards(figures(), { metric: 'over-license-limit' });
    expect(part(card!, 'accent')!.classList.contains('danger')).to.equal(true);
    expect(part(card!, 'change')!.classList.contains('bad')).to.equal(true);
  });

  it('asks once for all cards of a section, and computes shares, decimals and durations', async () => {
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
    expect(source.timesAsked('listSubscriptions')).to.equal(2);
    expect(source.timesAsked('getCallQueues')).to.equal(1);
    expect(textOf(part(found[4]!, 'change'))).to.equal('−10 sec since the week before');
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
    expect(hub.shared.filters).to.deep.equal({ kpi: 'nearingExpiration' });
    await expiring!.updateComplete;
    expect(said(expiring!)).to.contain('Filters the customer list');
    expect(button.getAttribute('aria-pressed')).to.equal('true');
    expect(said(renewing!)).not.to.contain('Filters the customer list');
    button.click();
    expect(hub.shared.filters.kpi).to.equal(undefined);
  });

  it('follows the product of its hub and its own window', async () => {
    const source = figures();
    const [card] = await cards(source, { metric: 'expiring-customers' });
    const asked = () => source.asked.at(-1) as { product?: string; windowDays?: number };
    expect(asked()).to.include({ product: 'meetings', windowDays: 90 });
    card!.closest('partner-hub')!.hub.share({ product: 'calling' });
    await waitUntil(() => asked().product === 'calling');
    card!.windowDays = 30;
    await waitUntil(() => asked().windowDays === 30);
  });

  it('shows a dash and a reason where the source has no value, never zero', async () => {
    const source = new ScriptedSource(() =>
      subscriptionsPage([], { summary: { licenses: { total: 0, assigned: 0, used: null } } }),
    );
    const [assignment, usage] = await cards(
      source,
      { metric: 'license-assignment', section: 'expiring' },
      { metric: 'license-usage', section: 'expiring' },
    );
    for (const card of [assignment, usage]) {
      expect(textOf(part(card!, 'value'))).to.equal('–');
      expect(said(card!)).to.contain('Not available from this source');
    }
  });

  it('says which metric it does not know, and which sections one needs', async () => {
    const [unknown, sections] = await cards(figures(), { metric: 'profit' }, { metric: 'license-assignment' });
    expect(said(unknown!)).to.contain('There is no metric “profit”.');
    expect(said(sections!))
      .to.contain('needs the attribute section')
      .and.to.contain('expiring')
      .and.to.contain('low-assignment');
  });

  it('shows what failed in its own small space and recovers', async () => {
    let fails = true;
    const source = new ScriptedSource(() => {
      if (fails) throw new HubError('timeout', 'too slow');
      return summary();
    });
    const [card] = await cards(source, { metric: 'total-customers' });
    expect(said(card!)).to.contain('The server took too long to answer.');
    fails = false;
    card!.shadowRoot!.querySelector<HTMLElement>('.notice button')!.click();
    await waitUntil(() => card!.state === 'ready');
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
    expect(textOf(part(card, 'change'))).to.equal('+3 sinds de vorige periode');
  });
});
