import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { register } from '../../../src/core/element/register.js';
import type { HubElement } from '../../../src/core/element/hub-element.js';
import { KPI_SECTIONS } from '../../../src/domain/kpi-sections.js';
import type { KpiSection } from '../../../src/domain/kpi-sections.js';
import { CallQueueTable } from '../../../src/elements/call-queue-table/call-queue-table.js';
import { ExpiringTable } from '../../../src/elements/expiring-table/expiring-table.js';
import type { KpiCard } from '../../../src/elements/kpi-card/kpi-card.js';
import { KpiGroup } from '../../../src/elements/kpi-group/kpi-group.js';
import { LowAssignmentTable } from '../../../src/elements/low-assignment-table/low-assignment-table.js';
import { OverageTable } from '../../../src/elements/overage-table/overage-table.js';
import { PartnerHub } from '../../../src/elements/partner-hub/partner-hub.js';
import { RecentTable } from '../../../src/elements/recent-table/recent-table.js';
import { RenewingTable } from '../../../src/elements/renewing-table/renewing-table.js';
import { selectedPoint } from '../../../src/families/chart/selected-point.js';
import { shownProduct } from '../../../src/families/product/shown-product.js';
import { aSubscriptionRow, subscriptionSummaries, subscriptionsPage, summary } from '../../support/answers.js';
import { period, queueRow, rowsOf } from '../../support/calling-answers.js';
import { ScriptedSource } from '../../support/scripted-source.js';
import { textOf } from '../../support/table-reader.js';
import { waitUntil } from '../../support/wait-until.js';

const calls = { offered: 200, answered: 150, abandoned: 50, answerWaitSeconds: 13_500, abandonWaitSeconds: 6_000 };
const queues = { ...calls, ...period(), previous: null, customersWithProduct: 40 };

/** Answers what any section asks. */
const answers = () =>
  new ScriptedSource(({ name }) => {
    if (name === 'getSummary') return summary();
    if (name === 'getCallQueues') return queues;
    if (name === 'listCallQueues') return rowsOf([queueRow()]);
    return name === 'listSubscriptions' ? subscriptionsPage([aSubscriptionRow()]) : subscriptionSummaries();
  });

/** The table of each section that has one. */
const tables = {
  recent: 'recent-table',
  expiring: 'expiring-table',
  renewing: 'renewing-table',
  'low-assignment': 'low-assignment-table',
  'over-limit': 'overage-table',
  'call-queue': 'call-queue-table',
} as const satisfies Partial<Record<KpiSection, string>>;

const isReady = ({ state }: HubElement) => state === 'ready';
const cardsIn = (group: KpiGroup) => [...group.shadowRoot!.querySelectorAll<KpiCard>('kpi-card')];
const press = (card: KpiCard) => card.shadowRoot!.querySelector<HTMLElement>('button.hit');
const lineIn = (table: Element) => table.shadowRoot!.querySelector<HTMLElement>('[part~=origin]');

describe('the way from a key figure to its rows', () => {
  before(() => {
    for (const element of [PartnerHub, KpiGroup, RecentTable, ExpiringTable, RenewingTable]) register(element);
    for (const element of [LowAssignmentTable, OverageTable, CallQueueTable]) register(element);
  });

  async function show(section: KpiSection, ...tags: readonly string[]) {
    const hub = await fixture<PartnerHub>(html`
      <partner-hub .source=${answers()} locale="en"><kpi-group section=${section}></kpi-group></partner-hub>
    `);
    const found = tags.map((tag) => document.createElement(tag) as HubElement);
    hub.append(...found);
    const group = hub.querySelector('kpi-group')!;
    await waitUntil(() => [group, ...cardsIn(group), ...found].every(isReady), 'all are ready');
    return { hub, group, cards: cardsIn(group), table: found[0]!, tables: found };
  }

  for (const [section, tag] of Object.entries(tables) as [keyof typeof tables, string][]) {
    it(`leads from each key figure of ${section} to ${tag}, which says where it came from, and back`, async () => {
      const { hub, cards, table } = await show(section, tag);
      expect(cards.length).to.equal(KPI_SECTIONS[section].metrics.length);
      for (const card of cards) {
        await waitUntil(() => press(card));
        const button = press(card)!;
        expect(button.hasAttribute('aria-pressed')).to.equal(false);
        button.focus();
        const [event] = await Promise.all([oneEvent(hub, 'hub-kpi-select'), sendKeys({ press: 'Enter' })]);
        expect(event.detail).to.include({ metric: card.metric, section });
        await waitUntil(() => lineIn(table)?.matches(':focus'), 'the line has the focus');
        const line = lineIn(table)!;
        const label = textOf(card.shadowRoot!.querySelector('[part~=label]'));
        expect(line.getAttribute('aria-label')).to.equal(`The rows behind the key figure “${label}”`);
        expect(textOf(line)).to.contain(label);
        await sendKeys({ press: 'Tab' });
        await sendKeys({ press: 'Enter' });
        await waitUntil(() => card.shadowRoot!.activeElement === button, 'the key figure has the focus');
        await table.updateComplete;
        expect(lineIn(table)).to.equal(null);
      }
    });
  }

  it('is accessible at its end', async () => {
    const { cards, table } = await show('expiring', 'expiring-table');
    press(cards[0]!)!.click();
    await waitUntil(() => lineIn(table));
    await expect(table).to.be.accessible();
  });

  it('brings a table far below into view, and the key figure again', async () => {
    const { hub, cards, table } = await show('renewing', 'renewing-table');
    const spacer = document.createElement('div');
    spacer.style.height = '4000px';
    hub.insertBefore(spacer, table);
    press(cards[0]!)!.click();
    await waitUntil(() => Math.abs(table.getBoundingClientRect().top) < innerHeight, 'the table is seen');
    lineIn(table)!.querySelector('button')!.click();
    await waitUntil(() => cards[0]!.getBoundingClientRect().bottom > 0, 'the key figure is seen');
    scrollTo(0, 0);
  });

  it('is not offered where no such table is in the hub, and comes and goes with it', async () => {
    const { hub, cards, table } = await show('recent', 'overage-table');
    expect(cards.map(press)).to.deep.equal([null, null]);
    const recent = document.createElement('recent-table');
    hub.append(recent);
    await waitUntil(() => cards.every(press), 'there is a way');
    recent.remove();
    await waitUntil(() => !cards.some(press), 'there is none any more');
    hub.append(recent);
    await waitUntil(() => cards.every(press), 'there is one again');
    expect(lineIn(table)).to.equal(null);
  });

  it('leads to no rows of another product or window than the figure counts', async () => {
    const { hub, cards, table } = await show('expiring', 'expiring-table');
    await waitUntil(() => cards.every(press));
    table.windowDays = 30;
    await waitUntil(() => !cards.some(press), 'other rows');
    hub.windowDays = 30;
    await waitUntil(() => cards.every(press), 'the same rows');
    table.setAttribute('product', 'calling');
    await waitUntil(() => !cards.some(press), 'another product');
    hub.hub.set(shownProduct, 'calling');
    await waitUntil(() => cards.every(press), 'the same product');
  });

  it('leads to the one of two tables whose rows it counts', async () => {
    const { tables: found, cards } = await show('expiring', 'expiring-table', 'expiring-table');
    found[0]!.windowDays = 180;
    await found[0]!.updateComplete;
    press(cards[0]!)!.click();
    await waitUntil(() => lineIn(found[1]!));
    expect(lineIn(found[0]!)).to.equal(null);
  });

  it('leads to all rows where a point of a chart narrowed them, and says again what a later one narrows', async () => {
    const { hub, cards, table } = await show('call-queue', 'call-queue-table');
    const words = { category: 'Voicemail', series: 'Calls' };
    const point = { chart: 'feature-usage-chart', series: 'calls', key: 'voicemail', words };
    hub.hub.set(selectedPoint, point);
    await waitUntil(() => table.shadowRoot!.querySelector('[part~=narrowed]'));
    press(cards[0]!)!.click();
    await waitUntil(() => lineIn(table));
    expect(hub.hub.get(selectedPoint)).to.equal(undefined);
    hub.hub.set(selectedPoint, point);
    await waitUntil(() => table.shadowRoot!.querySelector('[part~=narrowed]'));
    expect(lineIn(table)).to.equal(null);
  });

  it('leaves a point alone that narrows other tables', async () => {
    const { hub, cards, table } = await show('call-queue', 'call-queue-table');
    const words = { category: 'Desk phone', series: 'Poor' };
    const point = { chart: 'endpoint-quality-chart', series: 'poor', key: 'deskPhone', words };
    hub.hub.set(selectedPoint, point);
    press(cards[0]!)!.click();
    await waitUntil(() => lineIn(table));
    expect(hub.hub.get(selectedPoint)).to.equal(point);
  });

  it('is forgotten with everything else at a logout', async () => {
    const { hub, cards, table } = await show('over-limit', 'overage-table');
    press(cards[0]!)!.click();
    await waitUntil(() => lineIn(table));
    hub.logout();
    await waitUntil(() => !lineIn(table), 'nothing is said any more');
  });

  it('speaks Dutch', async () => {
    const { hub, cards, table } = await show('low-assignment', 'low-assignment-table');
    hub.locale = 'nl';
    await waitUntil(() => table.shadowRoot!.querySelector('[role=heading]')!.textContent!.includes('lage'));
    press(cards[0]!)!.click();
    await waitUntil(() => lineIn(table));
    expect(textOf(lineIn(table)))
      .to.contain('De rijen achter het kengetal')
      .and.to.contain('Terug naar het kengetal');
  });
});
