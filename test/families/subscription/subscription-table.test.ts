import { expect, fixture, html } from '@open-wc/testing';
import type { SubscriptionRow } from '../../../src/api/contract.js';
import { HubError } from '../../../src/api/hub-error.js';
import { register } from '../../../src/core/element/register.js';
import { ExpiringTable } from '../../../src/elements/expiring-table/expiring-table.js';
import { OverageTable } from '../../../src/elements/overage-table/overage-table.js';
import { PartnerHub } from '../../../src/elements/partner-hub/partner-hub.js';
import { RecentTable } from '../../../src/elements/recent-table/recent-table.js';
import { RenewingTable } from '../../../src/elements/renewing-table/renewing-table.js';
import type { SubscriptionTable } from '../../../src/families/subscription/subscription-table.js';
import { aSubscriptionRow, subscriptionSummaries, subscriptionsPage } from '../../support/answers.js';
import { PageClock } from '../../support/page-clock.js';
import { ScriptedSource } from '../../support/scripted-source.js';
import { TableReader, textOf } from '../../support/table-reader.js';
import { waitUntil } from '../../support/wait-until.js';

/** Sunday, 22 November 2026, in Amsterdam; already Monday on Kiritimati, still Saturday in Pago Pago. */
const NOW = '2026-11-22T10:30:00Z';

const ending = (endDate: string, name = endDate): SubscriptionRow =>
  aSubscriptionRow({ customer: { id: name, displayName: name }, subscriptionId: name, endDate });

/** Rows of 5, 25, 31, 60, 61 and 90 days. */
const rows = ['2026-11-27', '2026-12-17', '2026-12-23', '2027-01-21', '2027-01-22', '2027-02-20'].map((date) =>
  aSubscriptionRow({ ...ending(date), renewalDate: date, autoRenew: true }),
);
/** How many of them lie within each window. */
const within: Readonly<Record<number, number>> = { 30: 2, 60: 4, 90: 6, 180: 6 };

const inWindows = () =>
  new ScriptedSource(({ name, windowDays }) => {
    const inside = rows.slice(0, within[Number(windowDays)]);
    if (name === 'listSubscriptions') return subscriptionsPage(inside);
    const days = Object.keys(within).map(Number);
    return subscriptionSummaries({
      subscriptions: inside.length,
      within: days
        .filter((each) => each <= Number(windowDays))
        .map((each) => ({ days: each, subscriptions: within[each]! })),
      first: { customer: rows[0]!.customer, date: rows[0]!.endDate },
    });
  });

interface Attributes {
  timeZone?: string;
  groupBy?: 'window';
  windowDays?: number;
  sort?: string;
  data?: unknown;
  locale?: string;
  columns?: readonly string[];
}

describe('license tables', () => {
  let clock: PageClock;

  before(() => [PartnerHub, ExpiringTable, RenewingTable, RecentTable, OverageTable].forEach((one) => register(one)));
  beforeEach(() => (clock = new PageClock(NOW)));
  afterEach(() => clock.restore());

  async function shown(tag: string, source: ScriptedSource, attributes: Attributes = {}) {
    const { timeZone = 'Europe/Amsterdam', locale = 'en', ...properties } = attributes;
    const table = Object.assign(document.createElement(tag) as SubscriptionTable, properties);
    await fixture(html` <partner-hub .source=${source} time-zone=${timeZone} locale=${locale}>${table}</partner-hub> `);
    const reader = new TableReader(table);
    await reader.drawn();
    return { table, reader, source };
  }

  /** The third column of each row: its days or months. */
  const thirds = (reader: TableReader, count: number) =>
    Array.from({ length: count }, (_, index) => reader.row(index)[2]);

  for (const [timeZone, moment, days] of [
    ['Pacific/Kiritimati', NOW, ['−2', '−1', '0', '29']],
    ['Europe/Amsterdam', NOW, ['−1', '0', '1', '30']],
    ['America/Los_Angeles', NOW, ['−1', '0', '1', '30']],
    ['America/Los_Angeles', '2026-11-22T07:59:59Z', ['0', '1', '2', '31']],
    ['Pacific/Pago_Pago', NOW, ['0', '1', '2', '31']],
  ] as const) {
    it(`count calendar days in ${timeZone} at ${moment}: past days, today and days to come`, async () => {
      clock.restore();
      clock = new PageClock(moment);
      const dates = ['2026-11-21', '2026-11-22', '2026-11-23', '2026-12-22'].map((date) => ending(date));
      const source = new ScriptedSource(() => subscriptionsPage(dates));
      const { reader } = await shown('expiring-table', source, { timeZone });
      expect(thirds(reader, 4)).to.deep.equal(days);
    });
  }

  it('count the days since a subscription was added, 0 for today', async () => {
    const added = ['2026-11-23', '2026-11-22', '2026-08-24'].map((addedDate) =>
      aSubscriptionRow({ addedDate, subscriptionId: addedDate }),
    );
    const source = new ScriptedSource(() => subscriptionsPage(added));
    const { reader } = await shown('recent-table', source, { timeZone: 'Pacific/Kiritimati' });
    expect(thirds(reader, 3)).to.deep.equal(['0', '1', '91']);
  });

  it('count full months that remain, −1 as soon as the end is past', async () => {
    const dates = ['2026-11-21', '2026-11-22', '2026-12-21', '2026-12-22', '2028-01-22'].map((date) => ending(date));
    const { reader } = await shown('overage-table', new ScriptedSource(() => subscriptionsPage(dates)));
    expect(thirds(reader, 5)).to.deep.equal(['−1', '0', '0', '1', '14']);
  });

  it('count anew when midnight passes while the page stays open, and keep place and focus', async () => {
    clock.restore();
    clock = new PageClock('2026-11-22T22:59:59Z');
    const { reader, table, source } = await shown('expiring-table', inWindows());
    expect(thirds(reader, 2)).to.deep.equal(['5', '25']);
    const asked = source.asked.length;
    const cell = reader.rowElement(1)!.querySelector<HTMLElement>('[role=rowheader]')!;
    cell.focus();
    await clock.advance(1000);
    await table.updateComplete;
    await reader.grid!.updateComplete;
    expect(thirds(reader, 2)).to.deep.equal(['4', '24']);
    const { activeElement } = reader.grid!.shadowRoot!;
    expect(activeElement).to.equal(reader.rowElement(1)!.querySelector('[role=rowheader]'));
    expect(source.asked).to.have.length(asked);
  });

  it('count the days until the last one where a row renews by itself and says no other day', async () => {
    const silent = (date: string, autoRenew = true) => aSubscriptionRow({ ...ending(date), autoRenew });
    const given = [silent('2026-11-27'), silent('2027-01-21'), silent('2026-11-23', false)];
    const { reader, table } = await shown('renewing-table', new ScriptedSource(() => subscriptionsPage(given)));
    expect(thirds(reader, 3)).to.deep.equal(['5', '60', '–']);
    expect((await table.toCSV()).split('\r\n').map((line) => line.split(',')[2])).to.include.members(['5', '60', '']);
    const leftOut = given.map(({ renewalDate: _, ...row }) => row).toReversed();
    const data = { ...subscriptionsPage([]), items: leftOut, total: 3 };
    const own = await shown('renewing-table', new ScriptedSource(), { data, sort: 'renewalDate' });
    expect(thirds(own.reader, 3)).to.deep.equal(['5', '60', '–']);
    expect(textOf(own.table.shadowRoot!.querySelector('[part=advice]'))).to.match(/^1 .* 2026-11-27\.$/);
  });

  it('call a trial by its kind, and give its id in the CSV', async () => {
    const trial = aSubscriptionRow({ kind: 'trial', subscriptionId: 'trial1-1' });
    const { reader, table } = await shown('recent-table', new ScriptedSource(() => subscriptionsPage([trial])));
    expect(reader.row(0)[1]).to.equal('Enterprise trial');
    expect(await table.toCSV()).to.contain('trial1-1');
  });

  for (const [tag, ends] of [
    ['expiring-table', 'Ends'],
    ['renewing-table', 'Renews'],
  ] as const) {
    describe(`${tag} group-by="window"`, () => {
      it('puts rows under headings of 30, 60 and 90 days with their numbers', async () => {
        const { reader, table } = await shown(tag, inWindows(), { groupBy: 'window' });
        await waitUntil(() => reader.sections.length === 3);
        expect(reader.sections).to.deep.equal([
          `${ends} within 30 days: 2`,
          `${ends} in 31 to 60 days: 2`,
          `${ends} in 61 to 90 days: 2`,
        ]);
        const headings = [...reader.grid!.shadowRoot!.querySelectorAll<HTMLElement>('.row.heading')];
        expect(headings.map(({ ariaRowIndex }) => Number(ariaRowIndex)).sort((a, b) => a - b)).to.deep.equal([2, 5, 8]);
        await expect(table).to.be.accessible();
      });

      it('leaves out windows without rows, and has one heading for 30 days', async () => {
        const { reader } = await shown(tag, inWindows(), { groupBy: 'window', windowDays: 180 });
        await waitUntil(() => reader.sections.length === 3);
        expect(reader.sections.join()).not.to.contain('180');
        const narrow = await shown(tag, inWindows(), { groupBy: 'window', windowDays: 30 });
        expect(narrow.reader.sections).to.deep.equal([`${ends} within 30 days: 2`]);
      });

      it('has no headings while the rows are sorted otherwise', async () => {
        const { reader, table } = await shown(tag, inWindows(), { groupBy: 'window' });
        await waitUntil(() => reader.sections.length === 3);
        table.sort = 'customer';
        await waitUntil(() => reader.sections.length === 0);
        table.sort = undefined;
        await waitUntil(() => reader.sections.length === 3);
      });

      it('counts rows that the page gave by itself', async () => {
        const source = new ScriptedSource();
        const data = subscriptionsPage([...rows].reverse());
        const { reader, table } = await shown(tag, source, { groupBy: 'window', data });
        expect(reader.sections.map((text) => text.at(-1))).to.deep.equal(['2', '2', '2']);
        expect(textOf(table.shadowRoot!.querySelector('[part=advice]'))).to.match(/^2 .* 2026-11-27\.$/);
        expect(source.asked).to.deep.equal([]);
      });

      it('speaks Dutch', async () => {
        const { reader } = await shown(tag, inWindows(), { groupBy: 'window', locale: 'nl' });
        await waitUntil(() => reader.sections[1]?.endsWith('over 31 tot en met 60 dagen: 2'));
      });
    });
  }

  it('warn of a sort and of columns that there are not, and name those that there are', async () => {
    const { warn } = console;
    const warnings: string[] = [];
    console.warn = (message: string) => void warnings.push(message);
    const attributes = { sort: '-daysUntilExpiration', columns: ['licenseUse', 'endDate'] };
    const { reader, table } = await shown('expiring-table', inWindows(), attributes);
    table.requestUpdate();
    await table.updateComplete;
    console.warn = warn;
    expect(reader.headings).to.deep.equal(['Customer', 'Days until expiration']);
    expect(warnings).to.have.length(2);
    expect(warnings[0]).to.contain('sort of <expiring-table>: there is no “daysUntilExpiration”. Known: customer, ');
    expect(warnings[1]).to.contain(
      'there is no “licenseUse”. Known: customer, subscriptionId, endDate, total, assigned, ',
    );
  });

  it('ask one question for the sums of all sections, however many tables and headings need them', async () => {
    const source = inWindows();
    const { table, reader } = await shown('expiring-table', source, { groupBy: 'window' });
    table.after(Object.assign(document.createElement('renewing-table'), { groupBy: 'window' }));
    const other = new TableReader(table.nextElementSibling as HTMLElement);
    await other.drawn();
    await waitUntil(() => reader.sections.length === 3 && other.sections.length === 3);
    expect(source.timesAsked('getSubscriptionSummary')).to.equal(1);
    expect(source.timesAsked('listSubscriptions')).to.equal(2);
  });

  it('ask for no sums where the rows say what comes first, until they are sorted otherwise', async () => {
    const source = inWindows();
    const { table } = await shown('overage-table', source);
    const advice = () => textOf(table.shadowRoot!.querySelector('[part=advice]'));
    expect(advice()).to.equal('6 subscriptions need more licenses; start with 2026-11-27, the highest.');
    expect(source.timesAsked('getSubscriptionSummary')).to.equal(0);
    table.sort = 'customer';
    await waitUntil(() => source.timesAsked('getSubscriptionSummary') === 1);
    await waitUntil(() => advice() === '6 subscriptions need more licenses; start with 2026-11-27, the highest.');
  });

  it('say nothing of what to do, and have no headings, while the sums cannot be had', async () => {
    const source = inWindows();
    const { script } = source;
    source.script = (question) => (question.name === 'getSubscriptionSummary' ? undefined : script(question));
    const { table, reader } = await shown('expiring-table', source, { groupBy: 'window' });
    expect([table.state, reader.sections]).to.deep.equal(['ready', []]);
    expect(table.shadowRoot!.querySelector('[part=advice]')).not.to.exist;
    source.open[0]!.fail(new HubError('notOffered', 'no sums', { status: 501 }));
    await waitUntil(() => table.shadowRoot!.querySelector('.surface')!.ariaBusy === 'false');
    expect([table.state, reader.row(0)[2]]).to.deep.equal(['ready', '5']);
  });

  it('follow the window that they are given: other rows, other headings, other advice', async () => {
    const { table, reader } = await shown('expiring-table', inWindows(), { groupBy: 'window' });
    await waitUntil(() => reader.sections.length === 3);
    table.windowDays = 60;
    await waitUntil(() => reader.sections.length === 2);
    expect(reader.sections.at(-1)).to.equal('Ends in 31 to 60 days: 2');
    expect(reader.count).to.equal('4 subscriptions');
  });
});
