import { expect } from '@open-wc/testing';
import { createPartner } from '../../../mocks/model/partner.js';
import type { Schema } from '../../../mocks/services/schema.js';
import {
  client,
  daysBetween,
  known,
  kpiViews,
  type Line,
  recountedKpis,
  recountedSummary,
  section,
  still,
  TODAY,
} from '../recount.js';

const windows = [30, 60, 90, 180];
const products = ['meetings', 'calling'];
const views = ['recent', 'expiring', 'renewing', 'lowAssignment', 'overLimit'];
/** How many lines lie within each window up to the one that was asked for. */
function recountedWithin(found: readonly Line[], view: string, windowDays: number) {
  const daysOf: Record<string, (line: Line) => number> = {
    recent: ({ subscription }) => daysBetween(subscription.startDate, TODAY),
    expiring: ({ subscription }) => daysBetween(TODAY, subscription.endDate),
    renewing: ({ subscription }) => daysBetween(TODAY, subscription.endDate),
  };
  const days = daysOf[view];
  if (!days) return [];
  return windows
    .filter((window) => window <= windowDays)
    .map((window) => ({ days: window, subscriptions: found.filter((line) => days(line) <= window).length }));
}

/** What a section says of its first row. */
function firstOf({ customer, addedDate, endDate, renewalDate }: Schema<'SubscriptionRow'>, view: string) {
  const dates: Record<string, string | null> = { recent: addedDate, expiring: endDate, renewing: renewalDate };
  return { customer, date: dates[view] ?? null };
}

describe('the figures of the mock partner', () => {
  for (const [size, seed] of [
    [10, 1],
    [137, 2],
    [1000, 3],
  ] as const) {
    const partner = still(size, seed);
    const api = client(partner);

    for (const windowDays of windows) {
      it(`equal a recount of ${size} customers within ${windowDays} days`, async () => {
        const { dataAsOf, ...summary } = await api.get<Schema<'Summary'>>(`/insights/summary?windowDays=${windowDays}`);
        const values = Object.fromEntries(Object.entries(summary).map(([key, { value }]) => [key, value]));
        expect(values).to.deep.equal(recountedKpis(partner, windowDays));
        expect(dataAsOf).to.equal('2026-11-22T00:00:00Z');
      });

      it(`of ${size} customers within ${windowDays} days filter to as many customers as they count`, async () => {
        const summary = await api.get<Record<string, { value: number }>>(`/insights/summary?windowDays=${windowDays}`);
        for (const key of ['totalCustomers', ...Object.keys(kpiViews)]) {
          const { total } = await api.get<Schema<'CustomerPage'>>(
            `/customers?kpi=${key}&windowDays=${windowDays}&max=0`,
          );
          expect(total, key).to.equal(summary[key]?.value);
        }
      });

      it(`of all sections of ${size} customers within ${windowDays} days equal a recount`, async () => {
        for (const product of products) {
          const path = `/insights/subscriptions/summary?product=${product}&windowDays=${windowDays}`;
          const { dataAsOf, ...sections } = await api.get<Schema<'SubscriptionSummaries'>>(path);
          for (const [view, { within, first, explanation, ...sums }] of Object.entries(sections)) {
            const found = section(partner, view, { product, windowDays });
            expect(sums, path).to.deep.equal(recountedSummary(found));
            expect(explanation === null, view).to.equal(view !== 'lowAssignment');
            expect(within, `${path} ${view}`).to.deep.equal(recountedWithin(found, view, windowDays));
            const query = `view=${view}&product=${product}&windowDays=${windowDays}&max=1`;
            const { items } = await api.get<Schema<'SubscriptionRowPage'>>(`/insights/subscriptions?${query}`);
            expect(first, `${path} ${view}`).to.deep.equal(items[0] ? firstOf(items[0], view) : null);
          }
          expect(dataAsOf).to.equal('2026-11-22T00:00:00Z');
        }
      });

      it(`of each section of ${size} customers within ${windowDays} days equal a recount`, async () => {
        for (const product of products)
          for (const view of views) {
            const query = `view=${view}&product=${product}&windowDays=${windowDays}&max=500`;
            const page = await api.get<Schema<'SubscriptionRowPage'>>(`/insights/subscriptions?${query}`);
            const found = section(partner, view, { product, windowDays });
            expect(page.total, query).to.equal(found.length);
            expect(page.items.length, query).to.equal(Math.min(500, found.length));
            const known = new Map(found.map((line) => [line.subscription.id, line]));
            for (const { subscriptionId, licenses } of page.items) {
              const { total, assigned, used } = known.get(subscriptionId) ?? { total: -1, assigned: -1, used: -1 };
              expect(licenses, `${query} ${subscriptionId}`).to.deep.equal({ total, assigned, used });
            }
          }
      });
    }
  }

  it('know what every section holds, so that none is only tested empty', async () => {
    const partner = still(1000, 3);
    for (const product of products)
      for (const view of views) expect(section(partner, view, { product, windowDays: 30 }).length, view).to.be.above(5);
  });

  it('compare with a week ago: what was added since then was not there', async () => {
    const partner = still(1000, 3);
    const { totalCustomers } = await client(partner).get<Schema<'Summary'>>('/insights/summary');
    const before = partner.customers.filter(({ subscriptions }) =>
      subscriptions.some(
        ({ startDate, licenses }) =>
          startDate <= '2026-11-15' && licenses.some(({ product }) => products.includes(product)),
      ),
    );
    expect(totalCustomers.previous).to.equal(before.length);
    expect(totalCustomers.previous).to.be.below(known(totalCustomers.value));
  });

  it('have nothing to compare with where there are no customers', async () => {
    const summary = await client(still(0)).get<Schema<'Summary'>>('/insights/summary');
    expect(summary.totalCustomers).to.deep.equal({ value: 0, previous: null, explanation: null });
    const { renewing } = await client(still(0)).get<Schema<'SubscriptionSummaries'>>(
      '/insights/subscriptions/summary?product=calling',
    );
    const nothing = { total: 0, assigned: 0, used: 0, usedOf: 0, usedOfAssigned: 0 };
    expect(renewing).to.deep.include({ customers: 0, licenses: nothing, first: null });
  });

  it('count days where the question is asked', async () => {
    // At this moment it is the 23rd on Kiritimati, the 22nd in UTC, and still the 21st on Niue.
    const now = new Date('2026-11-22T10:30:00Z');
    const partner = createPartner({ customers: 1000, seed: 3, now });
    const api = client(partner);
    const seen = new Set<string>();
    for (const [timeZone, today] of [
      ['Pacific/Kiritimati', '2026-11-23'],
      ['UTC', '2026-11-22'],
      ['Pacific/Niue', '2026-11-21'],
    ] as const) {
      const query = `windowDays=90&timeZone=${timeZone}`;
      const { dataAsOf, ...summary } = await api.get<Schema<'Summary'>>(`/insights/summary?${query}`);
      const values = Object.fromEntries(Object.entries(summary).map(([key, { value }]) => [key, value]));
      expect(values, timeZone).to.deep.equal(recountedKpis(partner, 90, today));
      const { total } = await api.get<Schema<'CustomerPage'>>(`/customers?max=0&kpi=nearingExpiration&${query}`);
      expect(total, timeZone).to.equal(summary.nearingExpiration.value);
      const sections = await api.get<Schema<'SubscriptionSummaries'>>(
        `/insights/subscriptions/summary?product=meetings&${query}`,
      );
      const found = section(partner, 'expiring', { product: 'meetings', windowDays: 90, today });
      expect(sections.expiring, timeZone).to.deep.include(recountedSummary(found));
      const rows = await api.get<Schema<'SubscriptionRowPage'>>(
        `/insights/subscriptions?view=expiring&product=meetings&${query}`,
      );
      expect([rows.total, rows.items[0]?.endDate], timeZone).to.deep.equal([
        found.length,
        sections.expiring.first?.date,
      ]);
      expect(dataAsOf).to.equal('2026-11-22T00:00:00Z');
      seen.add(JSON.stringify(values));
    }
    expect(seen.size).to.be.above(1);
  });

  it('do not know a window of 45 days, or a zone that is none', async () => {
    const response = await client(still(10)).send('GET', '/insights/summary?windowDays=45');
    expect(response.status).to.equal(400);
    const { errors } = (await response.json()) as Schema<'ApiError'>;
    expect(errors[0]?.field).to.equal('windowDays');
    for (const path of ['/insights/summary?', '/insights/subscriptions/summary?product=calling&'])
      for (const timeZone of ['Foo/Bar', ''])
        expect((await client(still(10)).send('GET', `${path}timeZone=${timeZone}`)).status).to.equal(400);
  });
});
