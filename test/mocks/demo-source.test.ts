import { expect } from '@open-wc/testing';
import { createDemoSource, scenarioNames, type ScenarioName } from '../../mocks/demo-source.js';
import type { HubError } from '../../src/api/hub-error.js';
import { NOW } from './recount.js';

const question = { resource: 'customers', max: 5 } as const;
const failure = (scenario: ScenarioName) =>
  createDemoSource({ scenario })
    .ask(question)
    .then(
      () => expect.fail(`${scenario} answered`),
      (error: HubError) => error,
    );

describe('the demo source', () => {
  it('has a thousand customers, the first of them customer-1', async () => {
    const source = createDemoSource();
    expect((await source.ask(question)).total).to.equal(1000);
    const customer = await source.ask({ resource: 'customer', id: 'customer-1' });
    expect(customer.displayName).to.equal('Northwind Logistics B.V.');
  });

  it('keeps what was changed', async () => {
    const source = createDemoSource({ partner: { customers: 10 } });
    await source.change({ change: 'setCustomerTags', id: 'customer-2', tags: ['retail'] });
    expect((await source.ask({ resource: 'customer', id: 'customer-2' })).tags).to.deep.equal(['retail']);
  });

  it('shows every scenario that is promised', () => {
    expect([...scenarioNames].sort()).to.deep.equal(
      ['default', 'empty', 'error', 'expired-token', 'huge', 'long-names', 'rate-limited', 'read-only', 'slow'].sort(),
    );
    expect(() => createDemoSource({ scenario: 'storm' as ScenarioName })).to.throw(RangeError, 'storm');
  });

  it('is empty without customers', async () => {
    const source = createDemoSource({ scenario: 'empty' });
    expect((await source.ask(question)).total).to.equal(0);
    expect((await source.ask({ resource: 'callingQuality' })).points).to.deep.equal([]);
  });

  it('fails with a tracking id', async () => {
    const { code, trackingId } = await failure('error');
    expect(code).to.equal('server');
    expect(trackingId).to.match(/^mock-/);
  });

  it('ends ready after it was asked to wait', async () => {
    const source = createDemoSource({ scenario: 'rate-limited' });
    expect((await source.ask(question)).total).to.equal(1000);
  });

  it('ends in an authentication error when no token is good enough', async () => {
    expect((await failure('expired-token')).code).to.equal('auth');
  });

  it('lets nobody write who may only read', async () => {
    const source = createDemoSource({ scenario: 'read-only' });
    expect((await source.ask({ resource: 'me' })).capabilities).to.deep.equal([]);
    const code = await source.change({ change: 'createTag', name: 'x' }).catch((error: HubError) => error.code);
    expect(code).to.equal('forbidden');
  });

  it('takes its time when it is slow, and gives up when it is told', async () => {
    const asked = new AbortController();
    const answer = createDemoSource({ scenario: 'slow' }).ask(question, { signal: asked.signal });
    asked.abort();
    expect(await answer.catch((error: Error) => error.name)).to.equal('AbortError');
  });

  it('has names that break layouts', async () => {
    const { items } = await createDemoSource({ scenario: 'long-names' }).ask({
      ...question,
      sort: 'displayName',
      max: 500,
    });
    expect(Math.max(...items.map(({ displayName }) => displayName.length))).to.equal(2000);
  });

  it('has a hundred thousand customers, made while the page stays alive', async function () {
    this.timeout(60_000);
    const source = createDemoSource({ scenario: 'huge', partner: { now: NOW } });
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 10);
    const { total } = await source.ask({ ...question, offset: 99_995 });
    clearInterval(timer);
    expect(total).to.equal(100_000);
    expect(turns).to.be.above(20);
  });
});
