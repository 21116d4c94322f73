import { expect } from '@open-wc/testing';
import { createPartner } from '../../../mocks/model/partner.js';
import type { Schema } from '../../../mocks/services/schema.js';
import { client, insightsProducts, known, NOW, still } from '../recount.js';

describe('the mock partner', () => {
  it('is the same for the same seed', () => {
    expect(still(300, 5).customers).to.deep.equal(still(300, 5).customers);
    expect(still(300, 5).customers).not.to.deep.equal(still(300, 6).customers);
  });

  it('keeps its customers when there are more of them', () => {
    const same = createPartner({ customers: 20, seed: 5, now: NOW });
    const names = still(300, 5)
      .customers.slice(0, 20)
      .map(({ displayName }) => displayName);
    expect(same.customers.map(({ displayName }) => displayName)).to.deep.equal(names);
  });

  it('has customers with the ids customer-1 to customer-N', () => {
    const ids = still(50).customers.map(({ id }) => id);
    expect(ids).to.deep.equal(Array.from({ length: 50 }, (_, index) => `customer-${index + 1}`));
  });

  it('gives every subscription an id of its own', () => {
    const ids = still(1000).customers.flatMap(({ subscriptions }) => subscriptions.map(({ id }) => id));
    expect(new Set(ids).size).to.equal(ids.length);
  });

  it('never uses more licenses than are assigned', () => {
    for (const { subscriptions } of still(1000).customers)
      for (const { licenses } of subscriptions)
        for (const { used, assigned } of licenses) expect(used).to.be.at.most(assigned);
  });

  it('shows with ten customers already every status and every hard case', async () => {
    const partner = still(10);
    const { facets, items } = await client(partner).get<Schema<'CustomerPage'>>('/customers?facets=status,product');
    expect(facets?.status).to.include.keys(
      'suspended',
      'expired',
      'licenseOverage',
      'expiringSoon',
      'noRecentActivity',
      'readyForOrderSetup',
      'trial',
      'subscription',
      'migrationPending',
    );
    expect(facets?.product).to.include.keys(
      'meetings',
      'calling',
      'messaging',
      'realTimeTranslations',
      'spatialMeetings',
    );
    expect(items.some(({ statuses }) => statuses.length >= 3)).to.equal(true);
    expect(items.some(({ licenses }) => licenses.used === null)).to.equal(true);
    expect(items.some(({ products }) => products.join() === 'messaging')).to.equal(true);
    expect(items.some(({ displayName }) => /^[\u0600-\u06ff]/.test(displayName))).to.equal(true);
    const licenses = partner.customers.flatMap(({ subscriptions }) => subscriptions.flatMap((one) => one.licenses));
    expect(licenses.some(({ total, assigned }) => total === 0 && assigned > 0)).to.equal(true);
    expect(licenses.some(({ total, assigned, used }) => total + assigned + used === 0)).to.equal(true);
  });

  it('does not tell of every license how it is used, in each section of each product', async () => {
    const api = client(still(1000));
    for (const product of insightsProducts) {
      const path = `/insights/subscriptions/summary?product=${product}`;
      const { dataAsOf, ...sections } = await api.get<Schema<'SubscriptionSummaries'>>(path);
      for (const [name, { licenses }] of Object.entries(sections)) {
        expect(licenses.usedOf, `${product} ${name}`).to.be.within(1, known(licenses.total) - 1);
        expect(licenses.used, `${product} ${name}`).to.be.above(0);
      }
      expect(dataAsOf).to.equal('2026-11-22T00:00:00Z');
    }
  });

  it('has sizes with a long tail, and names of two thousand characters', () => {
    const { customers } = still(1000);
    const sizes = customers
      .map(({ subscriptions }) =>
        Math.max(0, ...subscriptions.flatMap(({ licenses }) => licenses.map(({ total }) => total))),
      )
      .sort((a, b) => a - b);
    expect(sizes[500]).to.be.within(5, 40);
    expect(sizes[999]).to.be.above(2000);
    expect(customers.some(({ displayName }) => displayName.length === 2000)).to.equal(true);
    const countries = new Set(customers.map(({ country }) => country));
    expect(countries.size).to.be.above(10);
  });

  it('can have names that all break layouts, or none that does', () => {
    const longest = (hostileNames: 'all' | 'none') =>
      Math.max(
        ...createPartner({ customers: 500, hostileNames, now: NOW }).customers.map(
          ({ displayName }) => displayName.length,
        ),
      );
    expect(longest('all')).to.equal(2000);
    expect(longest('none')).to.be.below(80);
  });

  it('follows its clock: a week later the newest week is the next one', async () => {
    let now = NOW;
    const api = client(createPartner({ customers: 30, now: () => now }));
    const newest = async () =>
      (await api.get<Schema<'CallingQuality'>>('/insights/calling/quality')).points.at(-1)?.weekStart;
    expect(await newest()).to.equal('2026-11-15');
    now = new Date('2026-11-28T23:59:59.999Z');
    expect(await newest()).to.equal('2026-11-15');
    now = new Date('2026-11-29T00:00:00Z');
    expect(await newest()).to.equal('2026-11-22');
  });
});
