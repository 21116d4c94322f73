import { expect } from '@open-wc/testing';
import { createDemoSource, scenarioNames, type ScenarioName } from '../../mocks/demo-source.js';
import { getCallingQuality } from '../../src/api/endpoints/calling-quality.js';
import { getCustomer, listCustomers } from '../../src/api/endpoints/customers.js';
import { getMe } from '../../src/api/endpoints/me.js';
import { getSummary } from '../../src/api/endpoints/summary.js';
import { changeCustomerTags, createTag } from '../../src/api/endpoints/tags.js';
import type { HubError } from '../../src/api/hub-error.js';
import { NOW } from './recount.js';

const five = { max: 5 };
const failure = (scenario: ScenarioName) =>
  createDemoSource({ scenario })
    .ask(listCustomers, five)
    .then(
      () => expect.fail(`${scenario} answered`),
      (error: HubError) => error,
    );

describe('the demo source', () => {
  it('has a thousand customers, the first of them customer-1', async () => {
    const source = createDemoSource();
    expect((await source.ask(listCustomers, five)).total).to.equal(1000);
    const customer = await source.ask(getCustomer, { id: 'customer-1' });
    expect(customer.displayName).to.equal('Northwind Logistics B.V.');
  });

  it('keeps what was changed', async () => {
    const source = createDemoSource({ partner: { customers: 10 } });
    const { tags } = await source.change(changeCustomerTags, { id: 'customer-2', add: ['retail'] });
    expect(tags).to.include('retail');
    expect((await source.ask(getCustomer, { id: 'customer-2' })).tags).to.deep.equal(tags);
  });

  it('does once what is asked with the same key', async () => {
    const source = createDemoSource({ partner: { customers: 1 } });
    const make = () => source.change(createTag, { name: 'VIP' }, { idempotencyKey: 'press-1' });
    expect(await make()).to.deep.equal(await make());
  });

  it('explains its rules in the language of who asks', async () => {
    const source = createDemoSource({ partner: { customers: 10 } });
    const { lowLicenseAssignment } = await source.ask(getSummary, {}, { language: 'nl' });
    expect(lowLicenseAssignment.explanation).to.include('abonnementen');
  });

  it('shows every scenario that is promised', () => {
    expect([...scenarioNames].sort()).to.deep.equal(
      ['default', 'empty', 'error', 'expired-token', 'huge', 'long-names', 'rate-limited', 'read-only', 'slow'].sort(),
    );
    expect(() => createDemoSource({ scenario: 'storm' as ScenarioName })).to.throw(RangeError, 'storm');
  });

  it('is empty without customers', async () => {
    const source = createDemoSource({ scenario: 'empty' });
    expect((await source.ask(listCustomers, five)).total).to.equal(0);
    expect((await source.ask(getCallingQuality, {})).points).to.deep.equal([]);
  });

  it('fails with a tracking id', async () => {
    const { code, trackingId } = await failure('error');
    expect(code).to.equal('server');
    expect(trackingId).to.match(/^mock-/);
  });

  it('ends ready after it was asked to wait', async () => {
    const source = createDemoSource({ scenario: 'rate-limited' });
    expect((await source.ask(listCustomers, five)).total).to.equal(1000);
  });

  it('ends in an authentication error when no token is good enough', async () => {
    expect((await failure('expired-token')).code).to.equal('auth');
  });

  it('lets nobody write who may only read', async () => {
    const source = createDemoSource({ scenario: 'read-only' });
    expect((await source.ask(getMe, {})).capabilities).to.deep.equal([]);
    const code = await source.change(createTag, { name: 'x' }).catch((error: HubError) => error.code);
    expect(code).to.equal('forbidden');
  });

  it('takes its time when it is slow, and gives up when it is told', async () => {
    const asked = new AbortController();
    const answer = createDemoSource({ scenario: 'slow' }).ask(listCustomers, five, { signal: asked.signal });
    asked.abort();
    expect(await answer.catch((error: Error) => error.name)).to.equal('AbortError');
  });

  it('has names that break layouts', async () => {
    const source = createDemoSource({ scenario: 'long-names' });
    const { items } = await source.ask(listCustomers, { sort: 'displayName', max: 500 });
    expect(Math.max(...items.map(({ displayName }) => displayName.length))).to.equal(2000);
  });

  it('has a hundred thousand customers, made while the page stays alive', async () => {
    const source = createDemoSource({ scenario: 'huge', partner: { now: NOW } });
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 10);
    const { total } = await source.ask(listCustomers, { offset: 99_995, max: 5 });
    clearInterval(timer);
    expect(total).to.equal(100_000);
    expect(turns).to.be.above(20);
  });
});
