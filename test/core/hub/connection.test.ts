import { expect, fixture, html } from '@open-wc/testing';
import { checkedSource } from '../../../src/api/checked-source.js';
import type { DataSource } from '../../../src/api/data-source.js';
import { getCustomer, listCustomers } from '../../../src/api/endpoints/customers.js';
import { listTags } from '../../../src/api/endpoints/tags.js';
import { HubError } from '../../../src/api/hub-error.js';
import { register } from '../../../src/core/element/register.js';
import { Connection } from '../../../src/core/hub/connection.js';
import { aCustomer } from '../../support/answers.js';
import { CustomerProbe } from '../../support/probes.js';
import { ScriptedSource } from '../../support/scripted-source.js';
import { waitUntil } from '../../support/wait-until.js';

const aTag = (name: string) => ({ id: name, name, description: '', customerCount: null });
const question = { query: getCustomer, parameters: { id: 'a' }, language: 'en' };

/** A connection, whether the visitor is signed in, and how often the portal was told that nobody is. */
function signedIn() {
  const state = { isSignedIn: true, told: 0 };
  const source = new ScriptedSource(() => {
    if (!state.isSignedIn) throw new HubError('auth', 'Nobody is signed in.');
    return aCustomer();
  });
  const connection = new Connection(source, () => (state.told += 1));
  const ask = () => connection.ask(getCustomer, { id: 'a' }).catch((error: unknown) => error);
  return { state, source, connection, ask };
}

describe('Connection', () => {
  it('tells the portal once that nobody is signed in, however many questions fail', async () => {
    const { state, ask } = signedIn();
    state.isSignedIn = false;
    await Promise.all([ask(), ask()]);
    await ask();
    expect(state.told).to.equal(1);
  });

  it('tells it again when somebody had signed in meanwhile', async () => {
    const { state, ask } = signedIn();
    for (const isSignedIn of [false, true, false, false]) {
      state.isSignedIn = isSignedIn;
      await ask();
    }
    expect(state.told).to.equal(2);
  });

  it('forgets every answer when it is closed, closes its source, and asks nothing any more', async () => {
    const { connection, source, ask, state } = signedIn();
    const { end } = connection.watch(question, () => undefined);
    await waitUntil(() => connection.cached(question));
    end();
    connection.close();
    expect(connection.cached(question)).to.equal(undefined);
    expect(source.closed).to.equal(true);
    const refused = (await ask()) as HubError;
    expect([refused.code, refused.message.includes('new token source')]).to.deep.equal(['auth', true]);
    expect(source.asked).to.have.length(1);
    expect(state.told).to.equal(0);
  });

  it('tells nobody what became of a question that was under way when it was closed', async () => {
    let told = 0;
    const source = new ScriptedSource();
    const connection = new Connection(source, () => (told += 1));
    const asked = connection.ask(getCustomer, { id: 'a' }).catch((error: unknown) => error);
    connection.close();
    source.open[0]!.fail(new HubError('auth', 'Nobody is signed in.'));
    await asked;
    expect(told).to.equal(0);
  });

  it('has a list without pages whole, and of one with pages the page that was asked for', async () => {
    const pages: (string | undefined)[] = [];
    const source: DataSource = {
      ask: async ({ name }, _, { page } = {}) => {
        pages.push(page);
        const rows = name === 'listTags' ? [aTag(page ?? 'first')] : [aCustomer()];
        return { items: rows, total: 2, ...(!page && { nextPage: 'https://api.example/second' }) };
      },
      change: async () => undefined,
    };
    const connection = new Connection(checkedSource(source));
    const { items } = await connection.ask(listTags, {});
    expect(items.map(({ name }) => name)).to.deep.equal(['first', 'https://api.example/second']);
    expect((await connection.ask(listCustomers, {})).items).to.have.length(1);
    expect(pages).to.deep.equal([undefined, 'https://api.example/second', undefined]);
    connection.close();
  });

  it('asks again what is shown when the page is online again', async () => {
    const { connection, source } = signedIn();
    const { end } = connection.watch(question, () => undefined);
    await waitUntil(() => connection.cached(question));
    dispatchEvent(new Event('online'));
    await waitUntil(() => source.asked.length === 2);
    end();
    connection.close();
    dispatchEvent(new Event('online'));
    expect(source.asked).to.have.length(2);
  });

  it('asks again what is shown when the browser shows a page that it kept, and does not wait for what was asked before', async () => {
    const source = new ScriptedSource();
    const connection = new Connection(source);
    const show = (persisted: boolean) => dispatchEvent(new PageTransitionEvent('pageshow', { persisted }));
    const watch = connection.watch(question, () => undefined);
    source.open[0]!.answer(aCustomer({ displayName: 'Before' }));
    await waitUntil(() => watch.answer);
    show(false);
    expect(source.open, 'it was loaded').to.have.length(1);
    void watch.refresh();
    show(true);
    expect(source.open).to.have.length(3);
    source.open[1]!.answer(aCustomer({ displayName: 'Meanwhile' }));
    source.open[2]!.answer(aCustomer({ displayName: 'After' }));
    await waitUntil(() => watch.answer?.displayName === 'After');
    connection.close();
    show(true);
    expect(source.open, 'it is closed').to.have.length(3);
  });

  it('calls no answer fresh whose age nobody knows, because the clock was set back', async () => {
    const { now } = Date;
    const { connection, source } = signedIn();
    connection.watch(question, () => undefined);
    await waitUntil(() => connection.cached(question));
    try {
      Date.now = () => now() - 3_600_000;
      document.dispatchEvent(new Event('visibilitychange'));
      expect(source.asked).to.have.length(2);
    } finally {
      Date.now = now;
      connection.close();
    }
  });

  it('asks again what is shown and not fresh any more when somebody looks at the page again', async () => {
    const { now } = Date;
    const { connection, source } = signedIn();
    const look = (state: DocumentVisibilityState) => {
      Object.defineProperty(document, 'visibilityState', { configurable: true, value: state });
      document.dispatchEvent(new Event('visibilitychange'));
    };
    const { end } = connection.watch(question, () => undefined);
    connection.watch({ ...question, parameters: { id: 'left' } }, () => undefined).end();
    await waitUntil(() => connection.cached(question));
    const { length } = source.asked;
    try {
      look('visible');
      expect(source.asked, 'it is fresh').to.have.length(length);
      Date.now = () => now() + 60_000;
      look('hidden');
      expect(source.asked, 'nobody looks').to.have.length(length);
      look('visible');
      expect(source.asked.slice(length), 'and not what nobody shows').to.deep.equal([{ name: 'getCustomer', id: 'a' }]);
      await waitUntil(() => !connection.watch(question, () => undefined).isAsking);
      end();
      connection.close();
      Date.now = () => now() + 180_000;
      look('visible');
      expect(source.asked, 'it is closed').to.have.length(length + 1);
    } finally {
      Date.now = now;
      Reflect.deleteProperty(document, 'visibilityState');
    }
  });
});

describe('An element without a source', () => {
  before(() => register(CustomerProbe));

  it('is as patient again when it is moved: a provider may come there, too', async () => {
    const box = await fixture<HTMLElement>(
      html`<div>
        <customer-probe customer-id="a"></customer-probe>
        <section></section>
      </div>`,
    );
    const probe = box.querySelector('customer-probe')!;
    await waitUntil(() => probe.state === 'error');
    const { state } = probe;
    box.querySelector('section')!.append(probe);
    await probe.updateComplete;
    expect([state, probe.state]).to.deep.equal(['error', 'loading']);
    await waitUntil(() => (probe.state as string) === 'error');
  });
});
