import { expect } from '@open-wc/testing';
import { checkedSource } from '../../src/api/checked-source.js';
import type { DataSource } from '../../src/api/data-source.js';
import type { Change, Question } from '../../src/api/resources.js';
import { failure } from './failure.js';

/** A portal's own source that answers everything with the same body and writes down what it was asked. */
function portalSource(body: unknown) {
  const asked: unknown[] = [];
  let closed = false;
  const source = {
    ask: async (question: Question, options?: object) => (asked.push(question, options), body),
    change: async (change: Change, options?: object) => (asked.push(change, options), body),
    close: () => (closed = true),
  };
  return { source: checkedSource(source as unknown as DataSource), asked, isClosed: () => closed };
}

describe('checkedSource', () => {
  it('hands on question, options and answer', async () => {
    const { source, asked } = portalSource({ items: [], total: 0 });
    const options = { signal: new AbortController().signal };
    expect(await source.ask({ resource: 'tags' }, options)).to.deep.equal({ items: [], total: 0 });
    expect(asked).to.deep.equal([{ resource: 'tags' }, options]);
  });

  it('finds what does not fit the contract', async () => {
    const { source } = portalSource({ name: 'VIP', description: '', customerCount: 'many' });
    expect((await failure(source.ask({ resource: 'tags' }))).code).to.equal('badData');
    const error = await failure(source.change({ change: 'createTag', name: 'VIP' }));
    expect(error.message).to.contain('the answer to “createTag” at “customerCount”');
  });

  it('closes the source beneath', () => {
    const { source, isClosed } = portalSource({});
    source.close?.();
    expect(isClosed()).to.equal(true);
  });
});
