import { expect } from '@open-wc/testing';
import { callLegs } from '../../../mocks/model/call-legs.js';
import { callingWeeks } from '../../../mocks/model/calling-profile.js';
import { weeklyUsage } from '../../../mocks/model/calling-usage.js';
import { createPartner } from '../../../mocks/model/partner.js';
import { queueWeek } from '../../../mocks/model/queue-week.js';
import { weekStarting } from '../../../mocks/model/weeks.js';
import type { Schema } from '../../../mocks/services/schema.js';
import { client, customersIn, known, lines, NOW, still, sum } from '../recount.js';

const partner = still(500);
const api = client(partner);
const WEEK = '2026-11-15';
const BEFORE = '2026-11-08';

/** Every answer about Calling. */
const callingPaths = [
  'usage',
  'usage/customers',
  'quality',
  'quality/endpoints',
  'quality/customers',
  'features',
  'queues',
  'queues/customers',
];

/** What the model says of every customer in a week. */
function calling(date: string) {
  return [...callingWeeks(partner, weekStarting(date) ?? 0)].map((at) => ({
    id: at.customer.id,
    usage: weeklyUsage(at),
    legs: callLegs(at),
    queues: queueWeek(at),
  }));
}

function quality(legs: readonly Schema<'QualityCount'>[]): Schema<'QualityCount'> {
  return {
    good: sum(legs.map(({ good }) => good)),
    poor: sum(legs.map(({ poor }) => poor)),
    notAvailable: sum(legs.map(({ notAvailable }) => notAvailable)),
  };
}

async function rows<Row>(path: string): Promise<Row[]> {
  const items: Row[] = [];
  for (;;) {
    const page = await api.get<{ items: Row[]; total: number }>(
      `${path}${path.includes('?') ? '&' : '?'}max=200&offset=${items.length}`,
    );
    items.push(...page.items);
    if (items.length >= page.total) return items;
  }
}

describe('weekly data of the mock API', () => {
  it('speak of completed weeks, Sunday to Sunday', async () => {
    const { points, dataAsOf } = await api.get<Schema<'CallingQuality'>>('/insights/calling/quality?weeks=3');
    expect(points.map(({ weekStart }) => weekStart)).to.deep.equal(['2026-11-01', '2026-11-08', '2026-11-15']);
    expect(dataAsOf).to.equal('2026-11-22T00:00:00Z');
    const week = await api.get<Schema<'Period'>>('/insights/calling/features');
    expect(week).to.include({ periodStart: '2026-11-15T00:00:00Z', periodEnd: '2026-11-22T00:00:00Z' });
  });

  it('go back 52 weeks', async () => {
    for (const path of ['quality', 'usage']) {
      const { points } = await api.get<{ points: unknown[] }>(`/insights/calling/${path}?weeks=52`);
      expect(points.length).to.equal(52);
    }
  });

  it('count in the newest week of the license trend what the tables count now', async () => {
    for (const product of ['meetings', 'calling']) {
      const { points } = await api.get<Schema<'LicenseTrend'>>(`/insights/licenses/trend?product=${product}`);
      // The trend's week ended yesterday: what was added today is not in it, and what ended yesterday is.
      const { total, assigned, used, usedOf } = points.at(-1)!;
      const all = partner.customers
        .flatMap(({ subscriptions }) => subscriptions)
        .filter(({ startDate, endDate }) => startDate <= '2026-11-21' && endDate >= '2026-11-21')
        .filter(({ condition }) => condition !== 'converted')
        .flatMap(({ licenses }) => licenses.filter((license) => license.product === product));
      const told = all.filter(({ reported }) => reported);
      expect(total).to.equal(sum(all.map((license) => license.total)));
      expect(assigned).to.equal(sum(all.map((license) => license.assigned)));
      expect(used).to.equal(sum(told.map((license) => license.used)));
      expect(usedOf).to.equal(sum(told.map((license) => license.total)));
      expect(usedOf).to.be.below(total!);
    }
  });

  it('have no usage before the source kept it', async () => {
    const { points } = await api.get<Schema<'LicenseTrend'>>('/insights/licenses/trend?product=meetings&weeks=52');
    expect(points.slice(0, 12).every(({ used, usedOf }) => used === null && usedOf === 0)).to.equal(true);
    expect(points.slice(12).every(({ used, assigned }) => used !== null && used <= known(assigned))).to.equal(true);
  });

  it('call with the licenses that are used, and count calls also where use is not told', async () => {
    const { points } = await api.get<Schema<'LicenseTrend'>>('/insights/licenses/trend?product=calling&weeks=5');
    const usage = await api.get<Schema<'CallingUsage'>>('/insights/calling/usage?weeks=5');
    usage.points.forEach(({ weekStart, users }, place) => {
      const { none = 0, ...active } = users;
      expect(sum(Object.values(active)), weekStart).to.be.above(known(points[place]?.used));
      expect(sum([none, ...Object.values(active)]), weekStart).to.equal(points[place]?.assigned);
    });
    const table = await rows<Schema<'CallingUsageRow'>>('/insights/calling/usage/customers');
    for (const { licenses, activeUsers } of table)
      if (licenses.used !== null) expect(activeUsers).to.equal(licenses.used);
    expect(table.some(({ licenses, activeUsers }) => licenses.used === null && known(activeUsers) > 0)).to.equal(true);
  });

  it('of a customer without a license are zeros, not unknown', async () => {
    const { items } = await api.get<Schema<'CallingUsageRowPage'>>('/insights/calling/usage/customers?q=Zero %26');
    expect(items.map(({ licenses, activeUsers, calls }) => ({ licenses, activeUsers, calls }))).to.deep.equal([
      { licenses: { total: 0, assigned: 0, used: 0 }, activeUsers: 0, calls: 0 },
    ]);
  });

  it('of usage agree: the chart, the table and the model', async () => {
    const usage = await api.get<Schema<'CallingUsage'>>('/insights/calling/usage');
    const table = await rows<Schema<'CallingUsageRow'>>('/insights/calling/usage/customers');
    const model = calling(WEEK);
    const [, ...active] = Object.values(usage.points.at(-1)?.users ?? {});
    expect(sum(table.map(({ activeUsers }) => activeUsers))).to.equal(sum(active));
    expect(sum(table.map(({ calls }) => calls))).to.equal(sum(model.map(({ usage: { calls } }) => calls)));
    expect(table.length).to.equal(model.length);
    const before = new Map(
      calling(BEFORE).map(({ id, usage: { activeUsers, calls, minutes } }) => [id, { activeUsers, calls, minutes }]),
    );
    for (const { customer, previous, minutes } of table) {
      const expected = before.get(customer.id);
      // Of a few customers the source does not tell how long they call.
      const told = previous?.minutes === null && minutes === null ? { minutes: null } : {};
      expect(previous, customer.id).to.deep.equal(expected ? { ...expected, ...told } : null);
    }
    expect(table.filter(({ minutes }) => minutes === null).length).to.be.within(1, 30);
  });

  it('of a bucket are of the customers that have users in it', async () => {
    const heavy = await rows<Schema<'CallingUsageRow'>>('/insights/calling/usage/customers?bucket=veryHigh');
    const expected = calling(WEEK).filter(({ usage }) => (usage.users[4] ?? 0) > 0);
    expect(new Set(heavy.map(({ customer }) => customer.id))).to.deep.equal(new Set(expected.map(({ id }) => id)));
    expect(heavy.length).to.be.within(5, 490);
  });

  it('of quality agree: the chart, the endpoint types, the table and the model', async () => {
    const { points } = await api.get<Schema<'CallingQuality'>>('/insights/calling/quality');
    const { items } = await api.get<Schema<'EndpointQuality'>>('/insights/calling/quality/endpoints');
    const table = await rows<Schema<'CallingQualityRow'>>('/insights/calling/quality/customers');
    const expected = quality(calling(WEEK).flatMap(({ legs }) => legs));
    expect(points.at(-1)?.legs).to.deep.equal(expected);
    expect(quality(items.map(({ legs }) => legs))).to.deep.equal(expected);
    expect(quality(table.map(({ legs }) => legs))).to.deep.equal(expected);
    const before = quality(table.flatMap(({ previous }) => previous ?? []));
    expect(before.good).to.be.at.most(known(points.at(-2)?.legs.good));
  });

  it('of an endpoint type are its legs alone', async () => {
    const { items } = await api.get<Schema<'EndpointQuality'>>(`/insights/calling/quality/endpoints?week=${BEFORE}`);
    for (const { endpointType, legs } of items) {
      const path = `/insights/calling/quality/customers?week=${BEFORE}&endpointType=${endpointType}`;
      const table = await rows<Schema<'CallingQualityRow'>>(path);
      expect(quality(table.map((row) => row.legs)), endpointType).to.deep.equal(legs);
    }
    expect(items.length).to.be.above(8);
  });

  it('name for each poor leg one reason, or say that they do not know', async () => {
    const table = await rows<Schema<'CallingQualityRow'>>('/insights/calling/quality/customers');
    expect(table.some(({ poorBecause }) => poorBecause === null)).to.equal(true);
    for (const { legs, poorBecause } of table)
      if (poorBecause) expect(sum(Object.values(poorBecause))).to.equal(legs.poor);
  });

  it('of queues agree: the key figures, the features, the table and the model', async () => {
    const { offered, answered, abandoned, answerWaitSeconds, abandonWaitSeconds, previous } =
      await api.get<Schema<'CallQueues'>>('/insights/calling/queues');
    const { items } = await api.get<Schema<'CallingFeatures'>>('/insights/calling/features');
    const table = await rows<Schema<'CallQueueRow'>>('/insights/calling/queues/customers');
    const model = calling(WEEK).flatMap(({ queues }) => queues ?? []);
    const before = calling(BEFORE).flatMap(({ queues }) => queues ?? []);
    const keys = ['offered', 'answered', 'abandoned', 'answerWaitSeconds', 'abandonWaitSeconds'] as const;
    for (const key of keys) {
      expect({ offered, answered, abandoned, answerWaitSeconds, abandonWaitSeconds }[key], key).to.equal(
        sum(model.map((row) => row[key])),
      );
      expect(sum(table.map((row) => row[key])), key).to.equal(sum(model.map((row) => row[key])));
      expect(previous?.[key], key).to.equal(sum(before.map((row) => row[key])));
    }
    expect(sum([answered, abandoned])).to.equal(offered);
    expect(table.some(({ queues }) => queues === null)).to.equal(true);
    for (const { feature, calls, customers } of items) {
      const users = table.filter(({ features }) => features[feature]);
      expect(customers, feature).to.equal(users.length);
      expect(calls, feature).to.equal(sum(users.map(({ features }) => features[feature] ?? 0)));
      const filtered = await rows<Schema<'CallQueueRow'>>(`/insights/calling/queues/customers?feature=${feature}`);
      expect(filtered.length, feature).to.equal(users.length);
    }
  });

  it('sort by every key with what has no value last', async () => {
    const tables = {
      'usage/customers': ['customer', 'licenses', 'activeUsers', 'calls', 'minutes', 'callsPerUser', 'change'],
      'quality/customers': ['customer', 'legs', 'poorShare', 'poorBecause', 'notAvailableShare', 'change'],
      'queues/customers': [
        'customer',
        'queues',
        'offered',
        'answered',
        'abandonedShare',
        'timeToAnswer',
        'waitBeforeAbandoned',
      ],
    };
    for (const [path, keys] of Object.entries(tables))
      for (const key of keys) {
        const up = await rows<{ customer: Schema<'Ref'> }>(`/insights/calling/${path}?sort=${key}`);
        const down = await rows<{ customer: Schema<'Ref'> }>(`/insights/calling/${path}?sort=-${key}`);
        const ids = (list: typeof up) => new Set(list.map(({ customer }) => customer.id));
        expect(ids(up), `${path} ${key}`).to.deep.equal(ids(down));
        expect(up[0]?.customer.id, `${path} ${key}`).not.to.equal(down[0]?.customer.id);
      }
    const last = (await rows<Schema<'CallingQualityRow'>>('/insights/calling/quality/customers?sort=-poorBecause')).at(
      -1,
    );
    expect(last?.poorBecause).to.equal(null);
  });

  it('of a partner without Calling are none, not zeros', async () => {
    const without = client(createPartner({ customers: 50, calling: false, now: NOW }));
    for (const path of [
      '/insights/calling/quality',
      '/insights/calling/usage',
      '/insights/licenses/trend?product=calling',
    ])
      expect((await without.get<{ points: unknown[] }>(path)).points, path).to.deep.equal([]);
    const queues = await without.get<Schema<'CallQueues'>>('/insights/calling/queues');
    expect(queues).to.include({ offered: 0, previous: null });
    for (const path of callingPaths)
      expect(await without.get<object>(`/insights/calling/${path}`), path).to.include({ customersWithProduct: 0 });
  });

  it('say how many customers have Calling', async () => {
    const customersWithProduct = customersIn(lines(partner, 'calling')).size;
    for (const path of callingPaths)
      expect(await api.get<object>(`/insights/calling/${path}`), path).to.include({ customersWithProduct });
  });

  it('are not there for a week that has not ended, or that is none', async () => {
    for (const week of ['2026-11-22', '2026-11-16', '2020-01-05', 'last', '2026-02-30']) {
      const response = await api.send('GET', `/insights/calling/features?week=${week}`);
      expect(response.status, week).to.equal(400);
    }
  });
});
