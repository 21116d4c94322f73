import { expect } from '@open-wc/testing';
import { getCustomer } from '../../../src/api/endpoints/customers.js';
import { changeCustomerTags } from '../../../src/api/endpoints/tags.js';
import { createHub } from '../../../src/core/hub/hub.js';
import type { Hub } from '../../../src/core/hub/hub.js';
import { failure } from '../../api/failure.js';
import { aCustomer } from '../../support/answers.js';
import { PageClock } from '../../support/page-clock.js';
import { ScriptedSource } from '../../support/scripted-source.js';

const token = async () => ({ token: 't' });

describe('Hub', () => {
  const hubs: Hub[] = [];
  const hubOf = (...[settings, parent]: Parameters<Hub['configure']>) => {
    const hub = createHub();
    hub.configure(settings, parent);
    hubs.push(hub);
    return hub;
  };
  /** How often a hub tells of a change. */
  const tellings = (hub: Hub) => {
    const heard = { count: 0 };
    hub.subscribe(() => (heard.count += 1));
    return heard;
  };
  afterEach(() => hubs.splice(0).forEach((hub) => hub.close()));

  describe('that is configured', () => {
    it('tells of what is new, and not of what it was told already', () => {
      const hub = hubOf({ apiBase: '/api', messages: { en: { state: { waits: 'Wait' } } } });
      const { connection } = hub;
      const heard = tellings(hub);
      hub.configure({ apiBase: '/api', messages: { en: { state: { waits: 'Wait' } } } });
      expect(heard.count, 'the same, in another object').to.equal(0);
      hub.configure({ apiBase: '/api', messages: { en: { state: { waits: 'Moment' } } } });
      expect([heard.count, hub.connection === connection]).to.deep.equal([1, true]);
      hub.configure({ apiBase: '/other' });
      expect([heard.count, hub.connection === connection]).to.deep.equal([2, false]);
    });

    it('hears what a page changed in the object that it gives again', () => {
      const settings: { locale: string } = { locale: 'nl' };
      const hub = hubOf(settings);
      const heard = tellings(hub);
      settings.locale = 'de';
      expect(hub.settings.locale).to.equal('nl');
      hub.configure(settings);
      expect([hub.settings.locale, heard.count]).to.deep.equal(['de', 1]);
    });

    it('tells of another parent, and of none, although its own settings are the same', () => {
      const [one, other] = [1, 2].map(() => hubOf({ source: new ScriptedSource() }));
      const hub = hubOf({ locale: 'nl' }, one);
      const heard = tellings(hub);
      hub.configure({ locale: 'nl' }, other);
      expect([hub.connection, heard.count]).to.deep.equal([other!.connection, 1]);
      hub.configure({ locale: 'nl' });
      expect([hub.connection, heard.count]).to.deep.equal([undefined, 2]);
    });

    it('tells nobody who has heard enough', () => {
      const hub = hubOf({});
      let heard = 0;
      const end = hub.subscribe(() => (heard += 1));
      hub.configure({ locale: 'nl' });
      end();
      hub.configure({ locale: 'de' });
      expect(heard).to.equal(1);
    });

    it('tells everybody also where one of them leaves when he hears it', () => {
      const hub = hubOf({});
      const heard: string[] = [];
      const end = hub.subscribe(() => (heard.push('one'), end()));
      hub.subscribe(() => heard.push('other'));
      hub.configure({ locale: 'nl' });
      hub.configure({ locale: 'de' });
      expect(heard).to.deep.equal(['one', 'other', 'other']);
    });
  });

  describe('whose source cannot be', () => {
    it('says why, here and in a hub that borrows, until it is mended', () => {
      const hub = hubOf({ source: 'nonsense' as 'demo' });
      const borrower = hubOf({}, hub);
      for (const one of [hub, borrower])
        expect([one.connection, one.configurationError?.code]).to.deep.equal([undefined, 'config']);
      hub.configure({ source: new ScriptedSource() });
      for (const one of [hub, borrower])
        expect([Boolean(one.connection), one.configurationError]).to.deep.equal([true, undefined]);
    });

    it('is what is asked past the elements told', async () => {
      const hub = hubOf({ source: 'nonsense' as 'demo' });
      expect((await failure(hub.ask(getCustomer, { id: 'a' }))).message).to.contain('source="nonsense"');
      const nothing = await failure(hubOf({}).ask(getCustomer, { id: 'a' }));
      expect([nothing.code, nothing.message.includes('set apiBase or source')]).to.deep.equal(['config', true]);
    });
  });

  it('that was closed says so to who asks it, and is another with another source', async () => {
    const hub = hubOf({ source: new ScriptedSource() });
    hub.close();
    const asked = await failure(hub.ask(getCustomer, { id: 'a' }));
    expect(asked).to.include({ code: 'config' });
    expect(asked.message).to.contain('was closed').and.to.contain('createHub()');
    hub.configure({ source: new ScriptedSource(() => aCustomer()) });
    expect((await hub.ask(getCustomer, { id: 'a' })).id).to.equal('customer-1');
  });

  describe('that awaits a token source', () => {
    let clock: PageClock;
    beforeEach(() => (clock = new PageClock('2026-11-22T00:00:00Z')));
    afterEach(() => clock.restore());

    it('asks nothing and finds nothing wrong until one comes, and so does a hub that borrows', () => {
      const hub = hubOf({ apiBase: '/api', awaitsToken: true });
      const borrower = hubOf({}, hub);
      for (const one of [hub, borrower])
        expect([one.awaitsToken, one.connection, one.configurationError]).to.deep.equal([true, undefined, undefined]);
      hub.configure({ apiBase: '/api', awaitsToken: true, getToken: token });
      for (const one of [hub, borrower])
        expect([one.awaitsToken, Boolean(one.connection), clock.waiting]).to.deep.equal([false, true, 0]);
    });

    it('says after ten seconds that none came, tells everybody, and takes one that comes later all the same', async () => {
      const hub = hubOf({ apiBase: '/api', awaitsToken: true });
      const heard = tellings(hub);
      await clock.advance(9_999);
      expect([hub.awaitsToken, heard.count]).to.deep.equal([true, 0]);
      await clock.advance(1);
      expect([hub.awaitsToken, heard.count, hub.configurationError?.code]).to.deep.equal([false, 1, 'config']);
      expect(hub.configurationError?.message).to.contain('within 10 seconds').and.to.contain('getToken');
      hub.configure({ apiBase: '/api', awaitsToken: true, tokenUrl: '/token' });
      expect([hub.configurationError, Boolean(hub.connection)]).to.deep.equal([undefined, true]);
    });

    for (const [what, settings] of [
      ['a function that brings tokens', { apiBase: '/api', getToken: token }],
      ['the address of tokens', { apiBase: '/api', tokenUrl: '/token' }],
      ['a source of its own', { apiBase: '/api', source: new ScriptedSource() }],
    ] as const)
      it(`does not wait where it has ${what}`, () => {
        const hub = hubOf({ ...settings, awaitsToken: true });
        expect([hub.awaitsToken, Boolean(hub.connection), clock.waiting]).to.deep.equal([false, true, 0]);
      });

    it('does not wait where there is nothing to ask', () => {
      const hub = hubOf({ awaitsToken: true });
      expect([hub.awaitsToken, hub.connection]).to.deep.equal([false, undefined]);
    });

    for (const end of ['logout', 'close'] as const)
      it(`waits no more after ${end}()`, () => {
        const hub = hubOf({ apiBase: '/api', awaitsToken: true });
        hub[end]();
        expect([hub.awaitsToken, clock.waiting]).to.deep.equal([false, 0]);
      });
  });

  describe('that was logged out', () => {
    it('says so, also of a hub that borrows, until another source comes', () => {
      const hub = hubOf({ source: new ScriptedSource() });
      const borrower = hubOf({}, hub);
      const heard = tellings(hub);
      hub.logout();
      for (const one of [hub, borrower]) expect([one.loggedOut, one.connection]).to.deep.equal([true, undefined]);
      expect(heard.count).to.equal(1);
      hub.configure({ source: new ScriptedSource() });
      for (const one of [hub, borrower]) expect([one.loggedOut, Boolean(one.connection)]).to.deep.equal([false, true]);
    });

    it('tells who asks past the elements what to do', async () => {
      const hub = hubOf({ source: new ScriptedSource() });
      const borrower = hubOf({}, hub);
      hub.logout();
      for (const one of [hub, borrower]) {
        const { code, message } = await failure(one.ask(getCustomer, { id: 'a' }));
        expect([code, message.includes('new token source')]).to.deep.equal(['auth', true]);
      }
    });

    it('has no rhythm any more, which another setting does not start again', async () => {
      const intervals = new Set<number>();
      const { setInterval: every, clearInterval: never } = globalThis;
      let last = 0;
      Object.assign(globalThis, {
        setInterval: () => (intervals.add((last += 1)), last),
        clearInterval: (id: number) => intervals.delete(id),
      });
      try {
        const source = new ScriptedSource();
        const hub = hubOf({ source, refreshSeconds: 30 });
        expect(intervals.size).to.equal(1);
        hub.logout();
        hub.configure({ source, refreshSeconds: 30, locale: 'nl' });
        expect(intervals.size).to.equal(0);
        hub.configure({ source: new ScriptedSource(), refreshSeconds: 30 });
        expect(intervals.size, 'somebody else signed in').to.equal(1);
        hub.close();
        expect(intervals.size).to.equal(0);
      } finally {
        Object.assign(globalThis, { setInterval: every, clearInterval: never });
      }
    });
  });

  it('gives who asks past the elements a copy of his own: what he changes in it shows nowhere', async () => {
    const shared = aCustomer({ tags: ['a'] });
    const hub = hubOf({ source: new ScriptedSource(() => shared) });
    for (const own of [
      await hub.ask(getCustomer, { id: 'a' }),
      await hub.change(changeCustomerTags, { id: 'a', add: ['b'] }),
    ]) {
      expect(own).to.deep.equal(shared);
      (own.tags as string[]).length = 0;
      expect(shared.tags).to.deep.equal(['a']);
    }
  });

  it('asks everything again that is shown, and says when the answers are in', async () => {
    const source = new ScriptedSource(() => aCustomer());
    const hub = hubOf({ source });
    const watch = hub.connection!.watch({ query: getCustomer, parameters: { id: 'a' }, language: 'en' }, () => {});
    await watch.refresh();
    source.script = () => undefined;
    let isIn = false;
    const refreshed = hub.refresh().then(() => (isIn = true));
    await Promise.resolve();
    expect([source.open.length, isIn]).to.deep.equal([1, false]);
    source.open[0]!.answer(aCustomer());
    await refreshed;
    expect(watch.isAsking).to.equal(false);
    watch.end();
    await hubOf({}).refresh();
  });

  describe('whose visitor is signed out', () => {
    /** A hub with those that may speak for it, and who of them did. */
    async function spoken(announce: (hub: Hub, at: (name: string) => EventTarget) => void): Promise<string[]> {
      const said: string[] = [];
      const hub = hubOf({ apiBase: '/api', getToken: async () => null as never });
      announce(hub, (name) => {
        const target = new EventTarget();
        target.addEventListener('hub-auth-required', () => said.push(name));
        return target;
      });
      expect((await failure(hub.ask(getCustomer, { id: 'a' }))).code).to.equal('auth');
      return said;
    }

    it('lets the provider say so, whoever came before it', async () => {
      const said = await spoken((hub, at) => {
        hub.announceAt(at('element'));
        hub.announceAt(at('provider'), true);
      });
      expect(said).to.deep.equal(['provider']);
    });

    it('lets the first element say so where there is no provider, and not one that left', async () => {
      const said = await spoken((hub, at) => {
        const leave = hub.announceAt(at('gone'));
        hub.announceAt(at('first'));
        leave();
        leave();
        hub.announceAt(at('second'));
      });
      expect(said).to.deep.equal(['first']);
    });

    it('says so to nobody where there is none', async () => {
      expect(await spoken(() => {})).to.deep.equal([]);
    });
  });
});
