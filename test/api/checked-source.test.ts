import { expect } from '@open-wc/testing';
import { checkedSource } from '../../src/api/checked-source.js';
import type { AskOptions, DataSource } from '../../src/api/data-source.js';
import { assignAdmin } from '../../src/api/endpoints/admins.js';
import { createTag, listTags } from '../../src/api/endpoints/tags.js';
import { failure } from './failure.js';
import { ManualClock } from './manual-clock.js';
import { noRows } from './source-session.js';

/** A portal's own source that answers everything with the same body and writes down what it was asked. */
function portalSource(body: unknown) {
  const asked: unknown[] = [];
  let closed = false;
  const source = {
    ask: async (...call: unknown[]) => (asked.push(call), body),
    change: async (...call: unknown[]) => (asked.push(call), body),
    close: () => (closed = true),
  };
  return { source: checkedSource(source as unknown as DataSource), asked, isClosed: () => closed };
}

describe('checkedSource', () => {
  it('hands on endpoint, parameters, options and answer', async () => {
    const { source, asked } = portalSource(noRows);
    const options = { signal: new AbortController().signal, language: 'nl' };
    expect(await source.ask(listTags, {}, options)).to.deep.equal(noRows);
    const [[query, parameters, { language, signal }]] = asked as [[unknown, object, AskOptions]];
    expect([query, parameters, language, signal?.aborted]).to.deep.equal([listTags, {}, 'nl', false]);
  });

  it('hands on where the next page is', async () => {
    const { source } = portalSource({ ...noRows, nextPage: 'page-2', other: 1 });
    expect(await source.ask(listTags, {})).to.deep.equal({ ...noRows, nextPage: 'page-2' });
  });

  it('finds what does not fit the contract', async () => {
    const { source } = portalSource({ id: 'tag-1', name: 'VIP', description: '', customerCount: 'many' });
    expect((await failure(source.ask(listTags, {}))).code).to.equal('badData');
    const error = await failure(source.change(createTag, { name: 'VIP' }));
    expect(error.message).to.contain('the answer to “createTag” at “customerCount”');
  });

  it('takes nothing for badData where something is due, and anything for nothing where nothing is', async () => {
    for (const body of [null, undefined]) {
      expect((await failure(portalSource(body).source.ask(listTags, {}))).code).to.equal('badData');
    }
    const { source } = portalSource('OK');
    expect(await source.change(assignAdmin, { id: 'customer-1', adminId: 'admin-1' })).to.equal(undefined);
  });

  for (const [name, act] of [
    ['ask', (source: DataSource, signal?: AbortSignal) => source.ask(listTags, {}, { signal })],
    ['change', (source: DataSource, signal?: AbortSignal) => source.change(createTag, { name: 'VIP' }, { signal })],
  ] as const) {
    it(`gives up ${name}() of a source that never answers, and tells it so`, async () => {
      const clock = new ManualClock();
      const told: AbortSignal[] = [];
      const silent = (_endpoint: unknown, _parameters: unknown, { signal }: AskOptions) => {
        told.push(signal!);
        return new Promise(() => {});
      };
      const source = checkedSource({ ask: silent, change: silent } as unknown as DataSource, clock);
      const failed = failure(act(source));
      await clock.waiting(60_000);
      clock.advance(59_999);
      expect(told[0]!.aborted).to.equal(false);
      clock.advance(1);
      expect(await failed).to.include({ code: 'timeout' });
      expect(told[0]!.aborted).to.equal(true);
    });

    it(`ends ${name}() when its caller does, and leaves no timer`, async () => {
      const clock = new ManualClock();
      const caller = new AbortController();
      const source = checkedSource(
        { ask: () => new Promise(() => {}), change: () => new Promise(() => {}) } as DataSource,
        clock,
      );
      const ended = act(source, caller.signal).catch((reason: unknown) => reason);
      caller.abort('gone');
      expect(await ended).to.equal('gone');
      expect(clock.pending).to.deep.equal([]);
    });
  }

  it('closes the source beneath', () => {
    const { source, isClosed } = portalSource({});
    source.close?.();
    expect(isClosed()).to.equal(true);
  });
});
