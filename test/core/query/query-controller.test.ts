import { expect } from '@open-wc/testing';
import { getCustomer } from '../../../src/api/endpoints/customers.js';
import { getSummary } from '../../../src/api/endpoints/summary.js';
import { HubError } from '../../../src/api/hub-error.js';
import type { Customer } from '../../../src/api/contract.js';
import type { Query } from '../../../src/api/endpoint.js';
import { Connection } from '../../../src/core/hub/connection.js';
import { QueryController } from '../../../src/core/query/query-controller.js';
import { aCustomer, summary } from '../../support/answers.js';
import { ScriptedSource } from '../../support/scripted-source.js';
import { SyntheticHost } from '../../support/synthetic-host.js';
import { turns } from '../../support/turns.js';

describe('QueryController', () => {
  let source: ScriptedSource;
  let connection: Connection;
  let host: SyntheticHost;
  let id: string | undefined;
  let query: QueryController<{ id: string }, Customer>;

  beforeEach(() => {
    source = new ScriptedSource();
    connection = new Connection(source);
    host = new SyntheticHost(connection);
    id = 'a';
    query = new QueryController(host, getCustomer, () => (id ? { id } : undefined));
  });
  afterEach(() => connection.close());

  /** Draws, and answers what was asked then. */
  async function answered(customer = aCustomer()): Promise<void> {
    host.update();
    source.open.at(-1)!.answer(customer);
    await turns();
  }
  const asked = () => source.asked.map((question) => question['id']);
  const isGivenUp = (place: number) => source.open[place]!.signal!.aborted;

  it('stands where its question does: not complete, asked, answered, failed since, failed at once', async () => {
    id = undefined;
    host.update();
    expect([query.status, query.isAsking, source.asked]).to.deep.equal(['idle', false, []]);
    id = 'a';
    host.update();
    expect([query.status, query.isAsking, query.answer]).to.deep.equal(['loading', true, undefined]);
    await answered();
    expect([query.status, query.isAsking, query.answer]).to.deep.equal(['ready', false, aCustomer()]);
    const failed = query.refresh();
    expect([query.status, query.isAsking]).to.deep.equal(['ready', true]);
    source.open[1]!.fail(new HubError('network', 'lost'));
    await failed;
    expect([query.status, query.error?.code, query.answer]).to.deep.equal(['stale', 'network', aCustomer()]);
    id = 'b';
    host.update();
    expect([query.status, query.error, query.answer]).to.deep.equal(['loading', undefined, undefined]);
    source.open[2]!.fail(new HubError('server', 'HTTP 500'));
    await turns();
    expect([query.status, query.error?.code]).to.deep.equal(['error', 'server']);
  });

  it('asks once however often its element draws, and has it drawn when there is news', async () => {
    host.update();
    host.update();
    const { requests } = host;
    await answered();
    expect([asked(), host.requests]).to.deep.equal([['a'], requests + 1]);
  });

  it('asks anew in another language, of another source, and of another endpoint, and of nobody twice', async () => {
    let endpoint: Query<{ id: string }, Customer> = getCustomer;
    const host = new SyntheticHost(connection);
    const query = new QueryController(
      host,
      () => endpoint,
      () => ({ id: 'a' }),
    );
    host.update();
    expect([asked(), isGivenUp(0)]).to.deep.equal([['a'], false]);
    host.settings = { locale: 'nl' };
    host.update();
    expect([source.languages, isGivenUp(0), isGivenUp(1)]).to.deep.equal([['en', 'nl'], true, false]);
    const other = new ScriptedSource();
    host.connection = new Connection(other);
    host.update();
    expect([other.asked.length, isGivenUp(1), query.status]).to.deep.equal([1, true, 'loading']);
    endpoint = { ...getCustomer, name: 'getMe' };
    host.update();
    expect(other.asked.map(({ name }) => name)).to.deep.equal(['getCustomer', 'getMe']);
    host.connection.close();
  });

  it('gives up what it asked when its question is complete no more, and shows nothing', async () => {
    host.update();
    id = undefined;
    host.update();
    expect([isGivenUp(0), query.status, query.isAsking]).to.deep.equal([true, 'idle', false]);
  });

  for (const [what, wait, goOn] of [
    ['may not ask yet', () => (host.mayAsk = false), () => (host.mayAsk = true)],
    ['has no source', () => (host.connection = undefined), () => (host.connection = connection)],
  ] as const)
    it(`waits while its element ${what}, also if it asked before`, () => {
      wait();
      host.update();
      expect([asked(), query.status]).to.deep.equal([[], 'loading']);
      goOn();
      host.update();
      expect(asked()).to.deep.equal(['a']);
      wait();
      host.update();
      expect(isGivenUp(0)).to.equal(true);
      goOn();
      host.update();
      expect(asked()).to.deep.equal(['a', 'a']);
    });

  it('gives up what it asked when its element leaves the page, and asks again when it is back', async () => {
    host.update();
    host.leave();
    expect([isGivenUp(0), query.status, query.isAsking]).to.deep.equal([true, 'idle', false]);
    await query.refresh();
    expect(asked()).to.deep.equal(['a']);
    await answered();
    expect(query.status).to.equal('ready');
  });

  it('is asked again by refresh(), which waits for the answer and never fails', async () => {
    await answered();
    let isIn = false;
    const refreshed = query.refresh().then(() => (isIn = true));
    await turns();
    expect([asked(), isIn]).to.deep.equal([['a', 'a'], false]);
    source.open[1]!.fail(new HubError('network', 'lost'));
    await refreshed;
  });

  describe('whose element was given the data', () => {
    it('gives up what it asked, and asks nothing', () => {
      host.update();
      host.data = aCustomer({ displayName: 'Given' });
      host.update();
      expect([isGivenUp(0), query.answer?.displayName, query.status]).to.deep.equal([true, 'Given', 'ready']);
      expect([query.isAsking, asked()]).to.deep.equal([false, ['a']]);
    });

    it('has an answer also without a source and without a question', () => {
      host.connection = undefined;
      id = undefined;
      host.data = aCustomer();
      host.update();
      expect([query.status, query.answer]).to.deep.equal(['ready', aCustomer()]);
    });

    it('asks when they are taken away, also by null, and forgets them', () => {
      for (const nothing of [undefined, null]) {
        host.data = aCustomer({ displayName: 'Given' });
        host.update();
        host.data = nothing;
        host.update();
        expect([query.answer, query.status]).to.deep.equal([undefined, 'loading']);
      }
      expect(asked()).to.deep.equal(['a', 'a']);
    });

    it('checks them once, and again when they or the endpoint are others', () => {
      let checked = 0;
      const counting = (): Query<{ id: string }, Customer> => ({
        ...getCustomer,
        check: (data) => ((checked += 1), getCustomer.check(data)),
      });
      let endpoint = counting();
      const host = new SyntheticHost(connection);
      new QueryController(
        host,
        () => endpoint,
        () => ({ id: 'a' }),
      );
      host.data = aCustomer();
      host.update();
      host.update();
      expect(checked).to.equal(1);
      host.data = aCustomer();
      host.update();
      expect(checked).to.equal(2);
      endpoint = counting();
      host.update();
      expect(checked).to.equal(3);
    });

    it('says what is wrong with them, until they are right', () => {
      host.data = { id: 'a' };
      host.update();
      expect([query.status, query.error?.code, query.answer]).to.deep.equal(['error', 'badData', undefined]);
      host.data = aCustomer();
      host.update();
      expect([query.status, query.error]).to.deep.equal(['ready', undefined]);
    });
  });

  it('is one that its element’s refresh() asks again, unless it stands beside it or is a part', () => {
    const parameters = () => ({});
    const [aside, part] = [{ isAside: true }, { isPart: true }].map(
      (behavior) => new QueryController(host, getSummary, { parameters, ...behavior }),
    );
    const plain = new QueryController(host, getSummary, { parameters });
    expect(host.questions).to.deep.equal([query, plain]);
    expect(host.questions).not.to.include(aside).and.not.to.include(part);
  });

  it('beside the element’s own is no matter of what the page gave it', async () => {
    let checked = 0;
    const counting = { ...getSummary, check: (data: unknown) => ((checked += 1), getSummary.check(data)) };
    const aside = new QueryController(host, counting, { parameters: () => ({}), isAside: true });
    host.update();
    source.open.at(-1)!.answer(summary());
    await turns();
    expect(aside.answer).to.deep.equal(summary());
    host.data = aCustomer();
    host.update();
    expect([aside.answer, aside.error, aside.isAsking, checked]).to.deep.equal([undefined, undefined, false, 0]);
  });
});
