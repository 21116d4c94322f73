import { expect } from '@open-wc/testing';
import type { Customer } from '../../../src/api/contract.js';
import { HubError } from '../../../src/api/hub-error.js';
import { BulkActions } from '../../../src/families/tags/bulk-actions.js';
import { CustomerReader } from '../../../src/families/tags/customer-reader.js';
import { KnownCustomers } from '../../../src/families/tags/known-customers.js';
import type { ListView } from '../../../src/families/tags/list-view.js';
import { aCustomer } from '../../support/answers.js';
import { partOf } from '../../support/probe-part.js';
import type { Asked } from '../../support/scripted-source.js';
import { ScriptedSource } from '../../support/scripted-source.js';

const total = 3000;
const never = new AbortController().signal;

/** Customers whose ids say which of the filters' rows they are; `before` runs before each page is answered. */
function partnerOf(before: (page: Asked) => void = () => {}) {
  const source = new ScriptedSource((question) => {
    if (question.name === 'getCustomer') return aCustomer({ id: String(question['id']) });
    before(question);
    const { offset, max, q, sort } = question as unknown as { offset: number; max: number; q: string; sort: string };
    const items = Array.from({ length: Math.max(0, Math.min(max, total - offset)) }, (_, index) =>
      aCustomer({ id: `${q} ${sort} ${offset + index}` }),
    );
    return { items, total, dataAsOf: '2026-11-22T00:00:00Z' };
  });
  return { host: partOf(source), source };
}

function tools(before?: (page: Asked) => void) {
  const { host, source } = partnerOf(before);
  const list = { query: { q: 'bank' }, sort: 'displayName', rows: { total }, grid: () => undefined };
  const notices = { failed: () => {}, done: () => {} };
  const options = { text: () => ({ bulk: {} }), notices, list: () => list as unknown as ListView };
  const bulk = new BulkActions(host, options as unknown as ConstructorParameters<typeof BulkActions>[1]);
  return { bulk, list, source, host };
}

const idsOf = (first: number, end: number) =>
  Array.from({ length: end - first }, (_, index) => `bank displayName ${first + index}`);

describe('A range of rows that are not here', () => {
  it('is read in pages of 500, as far as it goes', async () => {
    const { bulk, source, list } = tools();
    expect(await bulk.idsIn([{ first: 100, end: 1300 }], { ...list })).to.deep.equal(idsOf(100, 1300));
    expect(source.asked.map(({ offset, max }) => [offset, max])).to.deep.equal([
      [100, 500],
      [600, 500],
      [1100, 200],
    ]);
    expect(await bulk.idsIn([{ first: 2900, end: 3500 }], { ...list }), 'beyond the end').to.deep.equal(
      idsOf(2900, 3000),
    );
  });

  it('may be several ranges, and waits for its turn while another is read', async () => {
    const { bulk, list, source } = tools();
    const ranges = [
      { first: 0, end: 2 },
      { first: 2990, end: 3000 },
    ];
    const both = await Promise.all([bulk.idsIn(ranges, { ...list }), bulk.idsIn([{ first: 7, end: 8 }], { ...list })]);
    expect(both).to.deep.equal([[...idsOf(0, 2), ...idsOf(2990, 3000)], idsOf(7, 8)]);
    expect(source.asked.map(({ offset }) => offset)).to.deep.equal([0, 2990, 7]);
  });

  it('is of the filters and the order in which it was chosen: sorted otherwise meanwhile it stays, filtered otherwise it is given up', async () => {
    const sorting = tools(() => (sorting.list.sort = '-licenses'));
    expect(await sorting.bulk.idsIn([{ first: 0, end: 1200 }], { ...sorting.list })).to.deep.equal(idsOf(0, 1200));
    for (const page of [1, 2, 3]) {
      const filtering = tools(() => {
        if (filtering.source.asked.length === page) filtering.list.query = { q: 'other' };
      });
      expect(await filtering.bulk.idsIn([{ first: 0, end: 1200 }], { ...filtering.list }), `page ${page}`).to.equal(
        undefined,
      );
      expect(filtering.source.asked, 'nothing is asked for it any more').to.have.length(page);
      expect(filtering.bulk.isBusy).to.equal(false);
    }
  });

  it('stays when the list is drawn again with the same filters', async () => {
    const drawing = tools(() => (drawing.list.query = { q: 'bank' }));
    expect(await drawing.bulk.idsIn([{ first: 0, end: 1200 }], { ...drawing.list })).to.deep.equal(idsOf(0, 1200));
  });
});

describe('Customers of whom the ids are known', () => {
  const ids = Array.from({ length: 20 }, (_, index) => `customer-${index}`);
  const idsIn = (rows: readonly Customer[]) => rows.map(({ id }) => id);

  it('are all read, also when others are selected meanwhile', async () => {
    const { host } = partnerOf();
    const known = new KnownCustomers();
    const reader = new CustomerReader(host, known);
    for (const id of ids.slice(0, 7)) known.add(aCustomer({ id }));
    const rows = { total: 0 } as Parameters<KnownCustomers['learn']>[1];
    const read = await reader.all(ids, { signal: never, onProgress: () => known.learn(['another'], rows) });
    expect(idsIn(read.rows)).to.deep.equal(ids);
    expect([read.total, read.isComplete]).to.deep.equal([20, true]);
  });

  it('are fewer when some are gone, and that is said', async () => {
    const { host, source } = partnerOf();
    const gone = new Set(['customer-3', 'customer-19']);
    const { script } = source;
    source.script = (question) => {
      if (gone.has(String(question['id']))) throw new HubError('notFound', 'gone');
      return script(question);
    };
    const read = await new CustomerReader(host, new KnownCustomers()).all(ids, { signal: never });
    expect(idsIn(read.rows)).to.deep.equal(ids.filter((id) => !gone.has(id)));
    expect([read.total, read.isComplete]).to.deep.equal([20, false]);
  });

  it('are not asked for any more when the element leaves', async () => {
    const { bulk, source, host } = tools();
    source.script = () => undefined;
    document.body.append(host);
    void bulk.learnNames(ids);
    await Promise.resolve();
    expect(source.open).to.have.length(6);
    document.body.append(host);
    await Promise.resolve();
    expect(
      source.open.some(({ signal }) => signal?.aborted),
      'moved',
    ).to.equal(false);
    host.remove();
    await Promise.resolve();
    expect(source.open.map(({ signal }) => signal?.aborted)).to.deep.equal(Array(6).fill(true));
  });
});
