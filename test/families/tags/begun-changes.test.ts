import { expect } from '@open-wc/testing';
import { HubError } from '../../../src/api/hub-error.js';
import { Connection } from '../../../src/core/hub/connection.js';
import { BulkActions } from '../../../src/families/tags/bulk-actions.js';
import { CustomerTagger } from '../../../src/families/tags/customer-tagger.js';
import type { HubTagsChangeEvent } from '../../../src/families/tags/tags-change.event.js';
import { aCustomer } from '../../support/answers.js';
import { english } from '../../support/dictionaries.js';
import type { ProbePart } from '../../support/probe-part.js';
import { partOf } from '../../support/probe-part.js';
import { ScriptedSource } from '../../support/scripted-source.js';
import { waitUntil } from '../../support/wait-until.js';

const unavailable = new HubError('unavailable', 'busy');

/** What is said aloud and to the page. */
function voiceOf() {
  const said: string[] = [];
  const notices = {
    done: (message: string) => said.push(`done: ${message}`),
    failed: (message: string) => said.push(`failed: ${message}`),
  };
  return { said, options: { text: () => english, notices } as never };
}

/** A part in the page that asks a source of its own, and what is said there. */
function placed() {
  const source = new ScriptedSource();
  const host = partOf(source);
  document.body.append(host);
  return { source, host, ...voiceOf() };
}

/** Leaves its place for another one in the same page. */
const move = (host: ProbePart) => document.body.append(host);
/** Has another source from now on, and is drawn with it. */
const change = async (host: ProbePart) => {
  const other = new ScriptedSource();
  host.source = new Connection(other);
  host.requestUpdate();
  await host.updateComplete;
  return other;
};

describe('Changes of tags that wait their turn', () => {
  let host: ProbePart;
  let source: ScriptedSource;
  let tagger: CustomerTagger;
  let said: string[];
  const customers = ['a', 'b', 'c'].map((id) => aCustomer({ id, displayName: id.toUpperCase() }));
  const sent = (at: ScriptedSource) => at.changes.map(({ id, add }) => [id, add]);

  /** Three changes, of which the first one is under way. */
  beforeEach(async () => {
    const part = placed();
    ({ source, host, said } = part);
    tagger = new CustomerTagger(host, part.options);
    await host.updateComplete;
    for (const customer of customers) tagger.change(customer, { add: ['vip'], remove: [] });
    await waitUntil(() => source.open.length === 1);
  });
  afterEach(() => host.remove());

  it('are carried out and said where the element is moved meanwhile', async () => {
    for (const [place, customer] of customers.entries()) {
      await waitUntil(() => source.open.length === place + 1);
      move(host);
      expect(tagger.tagsOf(customer)).to.deep.equal(['vip']);
      source.open[place]!.answer({ ...customer, tags: ['vip'] });
    }
    await waitUntil(() => said.length === 3);
    expect(sent(source)).to.deep.equal(['a', 'b', 'c'].map((id) => [id, ['vip']]));
  });

  it('are given up with another source, and none is sent there but what is wanted there', async () => {
    const other = await change(host);
    for (const customer of customers) expect(tagger.tagsOf(customer)).to.deep.equal([]);
    source.open[0]!.fail(new DOMException('', 'AbortError'));
    tagger.change(customers[1]!, { add: ['new'], remove: [] });
    await waitUntil(() => other.open.length === 1);
    other.open[0]!.answer({ ...customers[1]!, tags: ['new'] });
    await waitUntil(() => said.length === 1);
    expect([sent(source), sent(other)]).to.deep.equal([[['a', ['vip']]], [['b', ['new']]]]);
    expect(said[0]).to.contain('new');
  });

  it('are given up before the element is drawn with another source', async () => {
    const other = new ScriptedSource();
    host.source = new Connection(other);
    source.open[0]!.answer({ ...customers[0]!, tags: ['vip'] });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect([sent(other), said, tagger.isBusy]).to.deep.equal([[], [], false]);
  });

  it('are given up in silence after a logout', async () => {
    host.source!.close();
    source.open[0]!.fail(unavailable);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect([sent(source), said]).to.deep.equal([[['a', ['vip']]], []]);
  });

  it('are given up when the element leaves for good', async () => {
    host.remove();
    await Promise.resolve();
    source.open[0]!.answer({ ...customers[0]!, tags: ['vip'] });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect([sent(source).length, said, tagger.isBusy]).to.deep.equal([1, [], false]);
  });
});

describe('A change of many customers', () => {
  let host: ProbePart;
  let source: ScriptedSource;
  let bulk: BulkActions;
  let said: string[];
  let told: HubTagsChangeEvent['detail'][];
  const ids = Array.from({ length: 1200 }, (_, index) => `customer-${index}`);
  const vip = { add: ['vip'], remove: [], create: [] };
  const piece = (place: number) => source.open[place]!;
  const answer = (place: number, failed: string[] = []) => {
    const { customerIds } = piece(place).question as unknown as { customerIds: string[] };
    const refused = failed.map((customerId) => ({ customerId, code: 'conflict', message: 'no' }));
    piece(place).answer({ changed: customerIds.length - failed.length, failed: refused });
  };

  beforeEach(async () => {
    const part = placed();
    ({ source, host, said } = part);
    told = [];
    host.addEventListener('hub-tags-change', ({ detail }) => told.push(detail));
    bulk = new BulkActions(host, part.options);
    await host.updateComplete;
    void bulk.change({ ids, total: ids.length }, vip);
    await waitUntil(() => source.open.length === 1);
  });
  afterEach(() => host.remove());

  it('goes on where the element is moved meanwhile', async () => {
    for (const place of [0, 1, 2]) {
      await waitUntil(() => source.open.length === place + 1);
      move(host);
      answer(place);
    }
    await waitUntil(() => told.length === 1);
    expect(told[0]!.customerIds).to.deep.equal(ids);
    expect(said).to.have.length(1);
  });

  it('tells the page of those alone that were changed: not of those that were refused, nor of what is left', async () => {
    answer(0, ['customer-3', 'customer-499']);
    await waitUntil(() => source.open.length === 2);
    piece(1).fail(unavailable);
    await waitUntil(() => told.length === 1);
    const done = ids.slice(0, 500).filter((id) => id !== 'customer-3' && id !== 'customer-499');
    expect(told[0]!.customerIds).to.deep.equal(done);
    void bulk.goOn();
    for (const place of [2, 3]) {
      await waitUntil(() => source.open.length === place + 1);
      answer(place);
    }
    await waitUntil(() => told.length === 2);
    expect(told[1]!.customerIds).to.deep.equal(ids.slice(500));
  });

  it('tells the page of what was changed where a person ends it', async () => {
    bulk.cancel();
    answer(0);
    await waitUntil(() => told.length === 1);
    expect(told[0]!.customerIds).to.deep.equal(ids.slice(0, 500));
  });

  it('has no rest to go on with at another source', async () => {
    answer(0);
    await waitUntil(() => source.open.length === 2);
    piece(1).fail(unavailable);
    await waitUntil(() => bulk.outcome);
    const other = await change(host);
    expect(bulk.outcome).to.equal(undefined);
    await bulk.goOn();
    expect(other.changes).to.deep.equal([]);
  });

  for (const isDrawn of [true, false])
    it(`ends with its source, ${isDrawn ? '' : 'also before the element is drawn with another one, '}and nothing is sent there`, async () => {
      const other = new ScriptedSource();
      host.source = new Connection(other);
      if (isDrawn) {
        host.requestUpdate();
        await host.updateComplete;
      }
      answer(0);
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect([source.changes.length, other.changes, bulk.isBusy, said]).to.deep.equal([1, [], false, []]);
    });
});
