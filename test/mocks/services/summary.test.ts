import { expect } from '@open-wc/testing';
import type { Schema } from '../../../mocks/services/schema.js';
import { client, kpiViews, recountedKpis, recountedSummary, section, still } from '../recount.js';

const windows = [30, 60, 90, 180];
const products = ['meetings', 'calling'];
const views = ['recent', 'expiring', 'renewing', 'lowAssignment', 'overLimit'];
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
        const { dataAsOf, ...summary } = await api.get<Schema<'Summary'>>(
          `/analytics/summary?windowDays=${windowDays}`,
        );
        const values = Object.fromEntries(Object.entries(summary).map(([key, { value }]) => [key, value]));
        expect(values).to.deep.equal(recountedKpis(partner, windowDays));
        expect(dataAsOf).to.equal('2026-11-22T00:00:00Z');
      });

      it(`of ${size} customers within ${windowDays} days filter to as many customers as they count`, async () => {
        const summary = await api.get<Record<string, { value: number }>>(`/analytics/summary?windowDays=${windowDays}`);
        for (const key of ['totalCustomers', ...Object.keys(kpiViews)]) {
          const { total } = await api.get<Schema<'CustomerPage'>>(
            `/customers?kpi=${key}&windowDays=${windowDays}&max=1`,
          );
          expect(total, key).to.equal(summary[key]?.value);
        }
      });

      it(`of each section of ${size} customers within ${windowDays} days equal a recount`, async () => {
        for (const product of products)
          for (const view of views) {
            const query = `view=${view}&product=${product}&windowDays=${windowDays}&max=500`;
            const page = await api.get<Schema<'SubscriptionRowPage'>>(`/analytics/subscriptions?${query}`);
            const found = section(partner, view, { product, windowDays });
            expect(page.summary, query).to.deep.equal(recountedSummary(found));
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
    const { totalCustomers } = await client(partner).get<Schema<'Summary'>>('/analytics/summary');
    const before = partner.customers.filter(({ subscriptions }) =>
      subscriptions.some(
        ({ startDate, licenses }) =>
          startDate <= '2026-11-15' && licenses.some(({ product }) => products.includes(product)),
      ),
    );
    expect(totalCustomers.previous).to.equal(before.length);
    expect(totalCustomers.previous).to.be.below(totalCustomers.value);
  });

  it('have nothing to compare with where there are no customers', async () => {
    const summary = await client(still(0)).get<Schema<'Summary'>>('/analytics/summary');
    expect(summary.totalCustomers).to.deep.equal({ value: 0, previous: null });
  });

  it('do not know a window of 45 days', async () => {
    const response = await client(still(10)).send('GET', '/analytics/summary?windowDays=45');
    expect(response.status).to.equal(400);
    const { errors } = (await response.json()) as Schema<'ApiError'>;
    expect(errors[0]?.field).to.equal('windowDays');
  });
});
