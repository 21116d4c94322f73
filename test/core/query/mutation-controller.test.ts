import { forgetLeftovers, leftovers, watchLeftovers } from '../../support/leftovers.js';
import { expect } from '@open-wc/testing';
import type { Customer, Me } from '../../../src/api/contract.js';
import { getCustomer } from '../../../src/api/endpoints/customers.js';
import { launchCustomer } from '../../../src/api/endpoints/launches.js';
import { getMe } from '../../../src/api/endpoints/me.js';
import { changeCustomerTags } from '../../../src/api/endpoints/tags.js';
import { HubError } from '../../../src/api/hub-error.js';
import { Connection } from '../../../src/core/hub/connection.js';
import { MutationController } from '../../../src/core/query/mutation-controller.js';
import type { MutationOptions } from '../../../src/core/query/mutation-controller.js';
import { QueryController } from '../../../src/core/query/query-controller.js';
import { aCustomer } from '../../support/answers.js';
import { known } from '../../support/known.js';
import { ScriptedSource } from '../../support/scripted-source.js';
import { SyntheticHost } from '../../support/synthetic-host.js';
import { turns } from '../../support/turns.js';
import { waitUntil } from '../../support/wait-until.js';

type TagsChange = Parameters<MutationController<{ id: string; add?: string[]; remove?: string[] }, Customer>['run']>[0];

const tagged = (...names: string[]) => aCustomer({ id: 'a', displayName: names.join() });
const refused = new HubError('invalid', 'not like this', {
  status: 422,
  fields: [
    { field: 'customer.adminEmail', description: 'is no address' },
    { field: 'add', description: 'is too long' },
  ],
});

const anybody: Me = {
  id: 'me',
  displayName: 'Ada',
  email: 'ada@example.com',
  organization: { id: 'o', displayName: 'Partner' },
  roles: [],
  capabilities: [],
};

/** The name stands for the tags: what the change makes of it is told by its parameters. */
const ahead: MutationOptions<TagsChange> = {
  optimistic(overlay, { id, add = [] }) {
    overlay(getCustomer, (customer, asked) =>
      asked.id === id ? { ...customer, displayName: [customer.displayName, ...add].join() } : customer,
    );
  },
};

describe('MutationController', () => {
  let source: ScriptedSource;
  let connection: Connection;
  let host: SyntheticHost;

  beforeEach(() => {
    source = new ScriptedSource();
    connection = new Connection(source);
    host = new SyntheticHost(connection);
  });
  afterEach(() => {
    connection.close();
    forgetLeftovers();
  });

  const mutationWith = (options?: MutationOptions<TagsChange>, at = host) =>
    new MutationController<TagsChange, Customer>(at, changeCustomerTags, options);
  /** The newest question or change that waits for the test. */
  const open = async (name: string) => {
    await waitUntil(() => source.open.some(({ question }) => question.name === name), `${name} is under way`);
    return source.open.splice(
      source.open.findLastIndex(({ question }) => question.name === name),
      1,
    )[0]!;
  };
  /** What an element shows of a customer, which it has asked for and got. */
  async function shownCustomer(answer = tagged('old'), at = new SyntheticHost(connection)) {
    const query = new QueryController(at, getCustomer, () => ({ id: 'a' }));
    at.update();
    (await open('getCustomer')).answer(answer);
    await waitUntil(() => query.answer);
    return { shows: () => query.answer?.displayName, host: at };
  }

  it('is under way until the server has answered, and then has the answer', async () => {
    const mutation = mutationWith();
    const done = mutation.run({ id: 'a', add: ['x'] });
    expect([mutation.isPending, mutation.answer, mutation.error]).to.deep.equal([true, undefined, undefined]);
    expect(host.requests).to.equal(1);
    (await open('changeCustomerTags')).answer(tagged('x'));
    expect(await done).to.equal(true);
    expect([mutation.isPending, mutation.answer?.displayName]).to.deep.equal([false, 'x']);
    expect(host.requests).to.equal(2);
    expect(source.changes).to.deep.equal([{ name: 'changeCustomerTags', id: 'a', add: ['x'] }]);
  });

  it('says the change in the element’s language', async () => {
    host.settings = { locale: 'nl-BE' };
    void mutationWith().run({ id: 'a' });
    await open('changeCustomerTags');
    expect(source.changeOptions[0]!.language).to.equal('nl-BE');
  });

  it('says why it failed, and by field what the server did not accept', async () => {
    const mutation = mutationWith();
    const done = mutation.run({ id: 'a' });
    (await open('changeCustomerTags')).fail(refused);
    expect(await done).to.equal(false);
    expect([mutation.isPending, mutation.error]).to.deep.equal([false, refused]);
    expect(mutation.fields).to.deep.equal({ 'customer.adminEmail': 'is no address', add: 'is too long' });
    expect(host.requests).to.equal(2);
  });

  it('says nothing any more of a failure while it is tried again, nor after it was carried out', async () => {
    const mutation = mutationWith();
    const failed = mutation.run({ id: 'a' });
    (await open('changeCustomerTags')).fail(refused);
    await failed;
    const done = mutation.run({ id: 'a' });
    expect([mutation.error, mutation.fields]).to.deep.equal([undefined, {}]);
    (await open('changeCustomerTags')).answer(tagged('x'));
    await done;
    expect(mutation.error).to.equal(undefined);
  });

  it('tells a conflict as one: somebody else was faster', async () => {
    const mutation = mutationWith();
    const done = mutation.run({ id: 'a' });
    (await open('changeCustomerTags')).fail(new HubError('conflict', 'HTTP 409', { status: 409 }));
    expect(await done).to.equal(false);
    expect(mutation.error?.code).to.equal('conflict');
    expect(mutation.fields).to.deep.equal({});
  });

  it('takes what a portal’s own source throws as a failure, whatever it is', async () => {
    const mutation = mutationWith();
    const done = mutation.run({ id: 'a' });
    (await open('changeCustomerTags')).fail('no');
    expect(await done).to.equal(false);
    expect([mutation.error?.code, mutation.error?.message]).to.deep.equal(['server', 'no']);
  });

  it('says that there is no source, and carries the change out when there is one', async () => {
    host.connection = undefined;
    const mutation = mutationWith();
    host.update();
    expect(await mutation.run({ id: 'a' })).to.equal(false);
    expect([mutation.isPending, mutation.error?.code]).to.deep.equal([false, 'config']);
    host.connection = connection;
    const done = mutation.run({ id: 'a' });
    (await open('changeCustomerTags')).answer(tagged('x'));
    expect(await done).to.equal(true);
    expect(mutation.error).to.equal(undefined);
  });

  it('does nothing at a second press while the first one is under way', async () => {
    const mutation = mutationWith();
    const first = mutation.run({ id: 'a', add: ['x'] });
    expect(await mutation.run({ id: 'a', add: ['x'] })).to.equal(false);
    expect(await mutation.run({ id: 'b' })).to.equal(false);
    expect([mutation.isPending, mutation.error]).to.deep.equal([true, undefined]);
    (await open('changeCustomerTags')).answer(tagged('x'));
    expect(await first).to.equal(true);
    expect(source.changes).to.have.length(1);
  });

  describe('carries an idempotency key', () => {
    /** Tries once. */
    async function attempt(
      mutation: MutationController<TagsChange, Customer>,
      parameters: TagsChange,
      fails: boolean,
    ): Promise<string> {
      const done = mutation.run(parameters);
      const change = await open('changeCustomerTags');
      if (fails) change.fail(new HubError('network', 'lost'));
      else change.answer(tagged('x'));
      await done;
      return known(source.changeOptions.at(-1)?.idempotencyKey);
    }

    it('that stays the same after a failure, as long as the same is wanted', async () => {
      const mutation = mutationWith();
      const wanted = { id: 'a', add: ['x'] };
      const first = await attempt(mutation, wanted, true);
      expect(await attempt(mutation, { id: 'a', add: ['x'] }, true)).to.equal(first);
      expect(await attempt(mutation, { id: 'a', add: ['x'] }, false)).to.equal(first);
    });

    it('that is another one once the change was carried out', async () => {
      const mutation = mutationWith();
      const first = await attempt(mutation, { id: 'a', add: ['x'] }, false);
      expect(await attempt(mutation, { id: 'a', add: ['x'] }, false)).not.to.equal(first);
    });

    it('that is another one when something else is wanted, also when the page changed the object itself', async () => {
      const mutation = mutationWith();
      const wanted = { id: 'a', add: ['x'] };
      const first = await attempt(mutation, wanted, true);
      wanted.add.push('y');
      const second = await attempt(mutation, wanted, true);
      expect(second).not.to.equal(first);
      expect(await attempt(mutation, { id: 'b' }, true)).not.to.equal(second);
    });

    it('that is another one after it was given up', async () => {
      const mutation = mutationWith();
      const first = await attempt(mutation, { id: 'a' }, true);
      mutation.reset();
      expect(await attempt(mutation, { id: 'a' }, true)).not.to.equal(first);
    });

    it('that differs between two elements that want the same', async () => {
      expect(await attempt(mutationWith(), { id: 'a' }, true)).not.to.equal(
        await attempt(mutationWith(), { id: 'a' }, true),
      );
    });

    it('also on a page that is not secure, where browsers have no randomUUID', async () => {
      const own = Object.getOwnPropertyDescriptor(Crypto.prototype, 'randomUUID')!;
      delete (Crypto.prototype as Partial<Crypto>).randomUUID;
      try {
        expect(await attempt(mutationWith(), { id: 'a' }, false)).to.match(/^[0-9a-f-]{36}$/);
      } finally {
        Object.defineProperty(Crypto.prototype, 'randomUUID', own);
      }
    });
  });

  describe('shows a change ahead of the answer', () => {
    it('in every answer that it concerns, and in no other', async () => {
      const { shows } = await shownCustomer();
      const other = new SyntheticHost(connection);
      const query = new QueryController(other, getCustomer, () => ({ id: 'other' }));
      other.update();
      (await open('getCustomer')).answer(tagged('other'));
      await waitUntil(() => query.answer);
      void mutationWith(ahead).run({ id: 'a', add: ['new'] });
      await open('changeCustomerTags');
      expect([shows(), query.answer?.displayName]).to.deep.equal(['old,new', 'other']);
    });

    it('and ends on the server’s truth, which may be another', async () => {
      const { shows } = await shownCustomer();
      const done = mutationWith(ahead).run({ id: 'a', add: ['new'] });
      (await open('changeCustomerTags')).answer(tagged('whatever'));
      await done;
      expect(shows()).to.equal('old,new');
      (await open('getCustomer')).answer(tagged('the truth'));
      await waitUntil(() => shows() === 'the truth');
    });

    it('and takes it back when it fails', async () => {
      const { shows } = await shownCustomer();
      const done = mutationWith(ahead).run({ id: 'a', add: ['new'] });
      (await open('changeCustomerTags')).fail(refused);
      await done;
      expect(shows()).to.equal('old');
    });

    it('also over what comes while it is under way, and takes back no more than it made', async () => {
      const { shows } = await shownCustomer();
      const done = mutationWith(ahead).run({ id: 'a', add: ['new'] });
      const change = await open('changeCustomerTags');
      void connection.refresh(['getCustomer']);
      (await open('getCustomer')).answer(tagged('newer'));
      await waitUntil(() => shows() === 'newer,new');
      change.fail(refused);
      await done;
      expect(shows()).to.equal('newer');
    });

    it('also when an answer from before it comes in meanwhile', async () => {
      const { shows } = await shownCustomer();
      void connection.refresh(['getCustomer']);
      const before = await open('getCustomer');
      void mutationWith(ahead).run({ id: 'a', add: ['new'] });
      await open('changeCustomerTags');
      before.answer(tagged('old'));
      await turns();
      expect(shows()).to.equal('old,new');
    });

    it('and takes all of it back, and fails, when it cannot be worked out to the end', async () => {
      const { shows } = await shownCustomer();
      const mutation = mutationWith({
        optimistic(overlay, parameters) {
          ahead.optimistic!(overlay, parameters);
          throw new TypeError('no such row');
        },
      });
      expect(await mutation.run({ id: 'a', add: ['new'] })).to.equal(false);
      expect([shows(), mutation.error?.message, source.changes.length]).to.deep.equal(['old', 'no such row', 0]);
    });

    it('and takes back one layer after the other', async () => {
      const { shows } = await shownCustomer();
      const done = mutationWith({
        optimistic(overlay, parameters) {
          ahead.optimistic!(overlay, parameters);
          ahead.optimistic!(overlay, parameters);
        },
      }).run({ id: 'a', add: ['x'] });
      const change = await open('changeCustomerTags');
      expect(shows()).to.equal('old,x,x');
      change.fail(refused);
      await done;
      expect(shows()).to.equal('old');
    });

    it('and does not take an answer for new that it took back', async () => {
      const { host: former } = await shownCustomer();
      former.leave();
      const done = mutationWith(ahead).run({ id: 'a', add: ['new'] });
      (await open('changeCustomerTags')).fail(new HubError('timeout', 'who knows'));
      await done;
      const asked = source.timesAsked('getCustomer');
      const later = new SyntheticHost(connection);
      const query = new QueryController(later, getCustomer, () => ({ id: 'a' }));
      later.update();
      expect(query.answer?.displayName).to.equal('old');
      expect(source.timesAsked('getCustomer')).to.equal(asked + 1);
    });
  });

  describe('asks again what it outdates', () => {
    for (const fails of [false, true])
      it(`after it ${fails ? 'failed, since the server may have carried it out all the same' : 'was carried out'}`, async () => {
        const { shows } = await shownCustomer();
        const done = mutationWith().run({ id: 'a' });
        const change = await open('changeCustomerTags');
        expect(source.timesAsked('getCustomer')).to.equal(1);
        if (fails) change.fail(new HubError('timeout', 'who knows'));
        else change.answer(tagged('x'));
        await done;
        (await open('getCustomer')).answer(tagged('truth'));
        await waitUntil(() => shows() === 'truth');
      });

    it('and does not wait for it', async () => {
      await shownCustomer();
      const done = mutationWith().run({ id: 'a' });
      (await open('changeCustomerTags')).answer(tagged('x'));
      expect(await done).to.equal(true);
      expect(source.open).to.have.length(1);
    });

    it('also what nobody shows, when somebody shows it again', async () => {
      const { host: former } = await shownCustomer();
      former.leave();
      const done = mutationWith().run({ id: 'a' });
      (await open('changeCustomerTags')).answer(tagged('x'));
      await done;
      expect(source.timesAsked('getCustomer')).to.equal(1);
      await shownCustomer(tagged('truth'));
      expect(source.timesAsked('getCustomer')).to.equal(2);
    });

    for (const [what, hasAnswer] of [
      ['a refresh', true],
      ['the first question', false],
    ] as const)
      it(`although ${what} was under way before, whose answer may not know of it`, async () => {
        const shown = new SyntheticHost(connection);
        const query = new QueryController(shown, getCustomer, () => ({ id: 'a' }));
        shown.update();
        if (hasAnswer) {
          (await open('getCustomer')).answer(tagged('old'));
          await waitUntil(() => query.answer);
          void connection.refresh(['getCustomer']);
        }
        const before = await open('getCustomer');
        const done = mutationWith().run({ id: 'a' });
        (await open('changeCustomerTags')).answer(tagged('x'));
        await done;
        before.answer(tagged('from before'));
        (await open('getCustomer')).answer(tagged('truth'));
        await waitUntil(() => query.answer?.displayName === 'truth');
        await turns();
        expect([query.answer?.displayName, query.error]).to.deep.equal(['truth', undefined]);
      });

    it('and nothing else', async () => {
      const other = new SyntheticHost(connection);
      const me = new QueryController(other, getMe, () => ({}));
      other.update();
      (await open('getMe')).answer(anybody);
      await waitUntil(() => me.answer);
      await shownCustomer();
      for (const [mutation, name] of [
        [new MutationController(host, launchCustomer), 'launchCustomer'],
        [mutationWith(), 'changeCustomerTags'],
      ] as const) {
        const done = mutation.run({ id: 'a' });
        (await open(name)).answer(name === 'launchCustomer' ? { url: 'https://example.com/' } : tagged('x'));
        await done;
        await turns();
      }
      expect(source.asked.slice(2)).to.deep.equal([{ name: 'getCustomer', id: 'a' }]);
    });
  });

  describe('whose element is moved in the page', () => {
    for (const fails of [false, true])
      it(`tells it of its ${fails ? 'failure' : 'success'} all the same`, async () => {
        const mutation = mutationWith({ endsWithHost: true });
        const done = mutation.run({ id: 'a' });
        const change = await open('changeCustomerTags');
        host.leave();
        host.isConnected = true;
        await Promise.resolve();
        expect([mutation.isPending, change.signal?.aborted]).to.deep.equal([true, false]);
        if (fails) change.fail(refused);
        else change.answer(tagged('x'));
        expect(await done).to.equal(!fails);
        expect([mutation.error, mutation.answer]).to.deep.equal(
          fails ? [refused, undefined] : [undefined, tagged('x')],
        );
      });
  });

  describe('whose source is gone before the answer, and its element not drawn yet', () => {
    for (const [how, end] of [
      ['a logout', (connection: Connection) => connection.close()],
      ['another source', () => (host.connection = new Connection(new ScriptedSource()))],
    ] as const)
      for (const fails of [false, true])
        it(`tells nothing: ${how}, ${fails ? 'failure' : 'success'}`, async () => {
          const mutation = mutationWith();
          const done = mutation.run({ id: 'a' });
          const change = await open('changeCustomerTags');
          end(host.connection!);
          if (fails) change.fail(refused);
          else change.answer(tagged('x'));
          expect(await done).to.equal(false);
          expect([mutation.error, mutation.answer, mutation.isPending]).to.deep.equal([undefined, undefined, false]);
        });
  });

  describe('whose element leaves the page', () => {
    for (const fails of [false, true])
      it(`is carried through, and tells its element nothing of its ${fails ? 'failure' : 'success'}`, async () => {
        const { shows } = await shownCustomer();
        const mutation = mutationWith();
        const done = mutation.run({ id: 'a' });
        const change = await open('changeCustomerTags');
        host.leave();
        await Promise.resolve();
        expect(change.signal?.aborted).to.equal(false);
        expect(mutation.isPending).to.equal(false);
        const { requests } = host;
        if (fails) change.fail(refused);
        else change.answer(tagged('x'));
        expect(await done).to.equal(false);
        expect([mutation.error, mutation.answer, host.requests]).to.deep.equal([undefined, undefined, requests]);
        (await open('getCustomer')).answer(tagged('truth'));
        await waitUntil(() => shows() === 'truth');
      });

    it('takes back what it showed ahead when it fails, for the others who show it', async () => {
      const { shows } = await shownCustomer();
      const done = mutationWith(ahead).run({ id: 'a', add: ['new'] });
      const change = await open('changeCustomerTags');
      host.leave();
      change.fail(refused);
      await done;
      expect(shows()).to.equal('old');
    });

    it('waits for its answer without a timer, and leaves nothing behind', async () => {
      const done = mutationWith().run({ id: 'a' });
      const change = await open('changeCustomerTags');
      await new Promise(requestAnimationFrame);
      watchLeftovers();
      host.leave();
      expect(leftovers()).to.deep.equal([]);
      change.answer(tagged('x'));
      await done;
      for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
      expect(leftovers()).to.deep.equal([]);
    });

    it('is given up with it where it is of no use to anybody then', async () => {
      const { shows } = await shownCustomer();
      const mutation = mutationWith({ ...ahead, endsWithHost: true });
      const done = mutation.run({ id: 'a', add: ['new'] });
      const change = await open('changeCustomerTags');
      host.leave();
      await Promise.resolve();
      expect(change.signal?.aborted).to.equal(true);
      expect(await done).to.equal(false);
      expect([mutation.error, shows()]).to.deep.equal([undefined, 'old']);
      (await open('getCustomer')).answer(tagged('carried out all the same'));
      await waitUntil(() => shows() === 'carried out all the same');
    });
  });

  it('is given up by reset(), which forgets how it ended', async () => {
    const mutation = mutationWith();
    const failed = mutation.run({ id: 'a' });
    (await open('changeCustomerTags')).fail(refused);
    await failed;
    mutation.reset();
    expect([mutation.error, mutation.fields]).to.deep.equal([undefined, {}]);
    const done = mutation.run({ id: 'a' });
    const change = await open('changeCustomerTags');
    const { requests } = host;
    mutation.reset();
    expect([change.signal?.aborted, mutation.isPending, host.requests]).to.deep.equal([true, false, requests + 1]);
    expect(await done).to.equal(false);
    expect(mutation.error).to.equal(undefined);
  });

  it('can be carried out anew at once after reset(), whatever becomes of the one that was given up', async () => {
    const mutation = mutationWith();
    const first = mutation.run({ id: 'a' });
    await open('changeCustomerTags');
    mutation.reset();
    const second = mutation.run({ id: 'b' });
    expect(await first).to.equal(false);
    expect(mutation.isPending).to.equal(true);
    (await open('changeCustomerTags')).answer(tagged('x'));
    expect(await second).to.equal(true);
    expect(mutation.answer?.displayName).to.equal('x');
  });

  for (const listens of [true, false])
    it(`ends without a word when the visitor is signed out meanwhile${listens ? '' : ', also when its source does not listen'}`, async () => {
      const mutation = mutationWith(ahead);
      host.update();
      const done = mutation.run({ id: 'a', add: ['secret'] });
      const change = await open('changeCustomerTags');
      connection.close();
      host.connection = undefined;
      host.update();
      expect([mutation.isPending, change.signal?.aborted]).to.deep.equal([false, true]);
      if (!listens) change.answer(tagged('x'));
      expect(await done).to.equal(false);
      expect([mutation.error, mutation.answer]).to.deep.equal([undefined, undefined]);
    });

  it('keeps neither how it ended nor its key for whoever signs in next', async () => {
    const mutation = mutationWith();
    host.update();
    const failed = mutation.run({ id: 'a' });
    (await open('changeCustomerTags')).fail(refused);
    await failed;
    host.connection = new Connection(source);
    host.update();
    expect([mutation.error, mutation.fields]).to.deep.equal([undefined, {}]);
    const again = mutation.run({ id: 'a' });
    (await open('changeCustomerTags')).answer(tagged('x'));
    await again;
    const [first, second] = source.changeOptions;
    expect(second!.idempotencyKey).not.to.equal(first!.idempotencyKey);
    host.connection.close();
  });
});
