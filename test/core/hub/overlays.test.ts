import { expect } from '@open-wc/testing';
import { getCustomer } from '../../../src/api/endpoints/customers.js';
import { changeCustomerTags } from '../../../src/api/endpoints/tags.js';
import { HubError } from '../../../src/api/hub-error.js';
import { Connection } from '../../../src/core/hub/connection.js';
import type { Overlay } from '../../../src/core/hub/connection.js';
import { tagsAfter } from '../../../src/domain/tags.js';
import type { TagChange } from '../../../src/domain/tags.js';
import { aCustomer } from '../../support/answers.js';
import { fc } from '../../support/properties.mjs';
import { ScriptedSource } from '../../support/scripted-source.js';
import type { OpenQuestion } from '../../support/scripted-source.js';
import { turns } from '../../support/turns.js';

const question = { query: getCustomer, parameters: { id: 'a' }, language: 'en' };

/** What happens next, with a number that picks one of those that it can happen to. */
const step = fc.record({
  what: fc.constantFrom('begin', 'begin', 'succeed', 'fail', 'answer', 'lose', 'refresh'),
  pick: fc.nat(20),
});

/** A customer whose tags are changed ahead of the server, and what has to be shown of them. */
class Tagged {
  readonly source = new ScriptedSource();
  readonly connection = new Connection(this.source);
  readonly watch = this.connection.watch(question, () => {});
  /** Changes that were begun, and not ended. */
  private readonly begun = new Map<OpenQuestion, TagChange>();
  private onServer: readonly string[] = ['old'];
  /** What the server said last, and what is laid over it. */
  private said: readonly string[] | undefined;
  private laid: TagChange[] = [];

  get shown(): readonly string[] | undefined {
    return this.watch.answer?.tags;
  }

  get wanted(): readonly string[] | undefined {
    return this.said && this.laid.reduce((tags, change) => tagsAfter(tags, change), this.said);
  }

  get truth(): readonly string[] {
    return this.onServer;
  }

  async go({ what, pick }: { what: string; pick: number }): Promise<void> {
    if (what === 'begin') this.begin(pick);
    else if (what === 'refresh') void this.connection.refresh();
    else if (what === 'answer' || what === 'lose') this.answer(what === 'lose');
    else this.end(pick, what === 'succeed');
    await turns(2);
  }

  /** Whatever is under way ends, and is answered. */
  async finish(): Promise<void> {
    while (this.begun.size > 0) await this.go({ what: this.begun.size % 2 ? 'fail' : 'succeed', pick: 0 });
    await this.go({ what: 'refresh', pick: 0 });
    await this.go({ what: 'answer', pick: 0 });
  }

  private begin(pick: number): void {
    const names = ['old', 'new', 'vip', 'late'].slice(pick % 3, (pick % 3) + 1 + (pick % 2));
    const change: TagChange = pick % 4 ? { add: names, remove: [] } : { add: [], remove: names };
    const optimistic = (overlay: Overlay) =>
      overlay(getCustomer, (customer) => ({ ...customer, tags: [...tagsAfter(customer.tags, change)] }));
    if (this.said) this.laid.push(change);
    this.connection.change(changeCustomerTags, { id: 'a', ...change }, { optimistic }).catch(() => {});
    this.begun.set(this.source.open.at(-1)!, change);
  }

  private end(pick: number, isCarriedOut: boolean): void {
    const all = [...this.begun];
    const [request, change] = all[pick % all.length] ?? [];
    if (!request || !change) return;
    this.begun.delete(request);
    if (isCarriedOut) {
      this.onServer = tagsAfter(this.onServer, change);
      return request.answer(this.customer);
    }
    this.laid = this.laid.filter((other) => other !== change);
    request.fail(new HubError('conflict', 'refused', { status: 409 }));
  }

  private answer(isLost: boolean): void {
    const request = this.source.open.findLast(
      ({ question: { name }, signal }) => name === 'getCustomer' && !signal?.aborted,
    );
    if (!request || !this.watch.isAsking) return;
    if (isLost) return request.fail(new HubError('network', 'lost'));
    this.said = this.onServer;
    this.laid = this.laid.filter((change) => [...this.begun.values()].includes(change));
    request.answer(this.customer);
  }

  private get customer() {
    return aCustomer({ id: 'a', tags: [...this.onServer] });
  }
}

describe('Changes that are shown ahead of the server', () => {
  it('are what it said last, what is under way and what was carried out since, in whatever order they end; and at the end the truth', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const tagged = new Tagged();
        await tagged.go({ what: 'answer', pick: 0 });
        for (const next of steps) {
          await tagged.go(next);
          expect(tagged.shown, JSON.stringify(next)).to.deep.equal(tagged.wanted);
        }
        await tagged.finish();
        expect(tagged.shown).to.deep.equal(tagged.truth);
        tagged.connection.close();
      }),
      { numRuns: 150 },
    );
  });
});
