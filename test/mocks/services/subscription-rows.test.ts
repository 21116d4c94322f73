import { expect } from '@open-wc/testing';
import type { Schema } from '../../../mocks/services/schema.js';
import { client, known, section, still } from '../recount.js';

type Row = Schema<'SubscriptionRow'>;
type Page = Schema<'SubscriptionRowPage'>;

const partner = still(600);
const api = client(partner);
const share = (part: number | null, { total }: Row['licenses']) => (part === null || !total ? null : part / total);
const less = (now: number | null, before: number | null | undefined) =>
  now === null || before === null || before === undefined ? null : now - before;
const plain = (text: string) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

const values: Record<string, (row: Row) => string | number | null> = {
  customer: ({ customer }) => plain(customer.displayName),
  subscriptionId: ({ subscriptionId }) => subscriptionId,
  addedDate: ({ addedDate }) => addedDate,
  endDate: ({ endDate }) => endDate,
  renewalDate: ({ renewalDate }) => renewalDate,
  autoRenew: ({ autoRenew }) => Number(autoRenew),
  total: ({ licenses }) => licenses.total,
  assigned: ({ licenses }) => licenses.assigned,
  used: ({ licenses }) => licenses.used,
  assignedShare: ({ licenses }) => share(licenses.assigned, licenses),
  usedShare: ({ licenses }) => share(licenses.used, licenses),
  assignmentChange: ({ licenses, previousWeek }) => less(licenses.assigned, previousWeek?.assigned),
  usageChange: ({ licenses, previousWeek }) => less(licenses.used, previousWeek?.used),
  usedLast3Months: ({ usedLast3Months }) => usedLast3Months,
};

async function rows(query: string): Promise<Row[]> {
  const items: Row[] = [];
  for (;;) {
    const page = await api.get<Page>(`/insights/subscriptions?max=90&offset=${items.length}&${query}`);
    items.push(...page.items);
    if (items.length >= page.total) return items;
  }
}

describe('the subscriptions of a section', () => {
  for (const key of Object.keys(values))
    for (const sort of [key, `-${key}`])
      it(`sorted by ${sort} are in order with what has no value last`, async () => {
        const value = values[key] as (row: Row) => string | number | null;
        const found = await rows(`view=recent&product=meetings&windowDays=180&sort=${sort}`);
        expect(found.length).to.be.above(30);
        found.slice(1).forEach((row, index) => {
          const [a, b] = [value(found[index] as Row), value(row)];
          if (a === b) return;
          if (a === null || b === null) expect(b).to.equal(null);
          else expect(a < b, `${a} before ${b}`).to.equal(!sort.startsWith('-'));
        });
      });

  it('that are equal keep the order of customers in both directions', async () => {
    const place = ({ customer }: Row) => Number(customer.id.slice('customer-'.length));
    for (const sort of ['autoRenew', '-autoRenew']) {
      const found = await rows(`view=recent&product=meetings&windowDays=180&sort=${sort}`);
      for (const autoRenew of [true, false]) {
        const places = found.filter((row) => row.autoRenew === autoRenew).map(place);
        expect(places, sort).to.deep.equal([...places].sort((a, b) => a - b));
      }
    }
  });

  it('match a text in the customer name or the subscription id', async () => {
    const whole = section(partner, 'recent', { product: 'calling', windowDays: 90 });
    const wanted = whole[3]?.subscription.id ?? '';
    const page = await api.get<Page>(`/insights/subscriptions?view=recent&product=calling&q=${wanted.toLowerCase()}`);
    expect(page.items.map(({ subscriptionId }) => subscriptionId)).to.deep.equal([wanted]);
    expect(page.total).to.equal(1);
  });

  it('have no week before when they did not run then', async () => {
    const found = await rows('view=recent&product=meetings&windowDays=30');
    const young = found.filter(({ addedDate }) => addedDate > '2026-11-15');
    expect(young.length).to.be.above(0);
    for (const { previousWeek } of young) expect(previousWeek).to.equal(null);
    const older = found.filter(({ addedDate }) => addedDate <= '2026-11-15');
    expect(older.length).to.be.above(0);
    for (const { licenses, previousWeek } of older) {
      expect(previousWeek?.assigned).to.be.a('number');
      expect(previousWeek?.used === null).to.equal(licenses.used === null);
    }
  });

  it('that renew are never those that expire', async () => {
    for (const row of await rows('view=renewing&product=meetings')) {
      expect(row.autoRenew).to.equal(true);
      expect(row.renewalDate).to.equal(row.endDate);
    }
    for (const row of await rows('view=expiring&product=meetings')) {
      expect(row.autoRenew).to.equal(false);
      expect(row.renewalDate).to.equal(null);
    }
  });

  it('used in three months at least what they used last week, at most what is assigned', async () => {
    const found = await rows('view=renewing&product=calling');
    const told = found.filter(({ licenses }) => licenses.used !== null);
    for (const { licenses, usedLast3Months } of told)
      expect(usedLast3Months).to.be.within(known(licenses.used), known(licenses.assigned));
    expect(told.length).to.be.above(0).and.below(found.length);
    const untold = found.filter(({ licenses }) => licenses.used === null);
    for (const { usedLast3Months } of untold) expect(usedLast3Months).to.equal(null);
  });

  it('need a view and a product that exist', async () => {
    for (const [query, field] of [
      ['product=meetings', 'view'],
      ['view=recent', 'product'],
      ['view=recent&product=messaging', 'product'],
      ['view=old&product=calling', 'view'],
    ]) {
      const response = await api.send('GET', `/insights/subscriptions?${query}`);
      expect(response.status, query).to.equal(400);
      const { errors } = (await response.json()) as Schema<'ApiError'>;
      expect(errors[0]?.field, query).to.equal(field);
    }
  });
});
