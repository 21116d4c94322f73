import { expect } from '@open-wc/testing';
import type { Hub } from '../../../src/core/hub/hub.js';
import { createHub } from '../../../src/core/hub/hub.js';
import type { Slice } from '../../../src/core/hub/slice.js';
import { waitUntil } from '../../support/wait-until.js';

/** A slice whose text stands in the address. */
const textSlice = (name: string): Slice<string> => ({
  name,
  initial: '',
  address: {
    names: [`hub-${name}`],
    write: (value) => (value ? [[`hub-${name}`, value]] : []),
    read: (parameters) => parameters.get(`hub-${name}`) ?? '',
  },
});

const q = textSlice('q');
const tab = textSlice('tab');
const tags: Slice<readonly string[]> = {
  name: 'tags',
  initial: [],
  address: {
    names: ['hub-tag', 'hub-not-tag'],
    write: (all) => all.map((tag) => ['hub-tag', tag] as const),
    read: (parameters) => parameters.getAll('hub-tag'),
  },
};
const secret: Slice<string> = { name: 'secret', initial: '' };

describe('UrlState', () => {
  const { pathname, search: ownSearch } = location;
  const hubs: Hub[] = [];
  const hubOf = (urlState = true) => hubs[hubs.push(createHub({ urlState })) - 1]!;
  const at = (search: string, path = pathname) => history.replaceState({ mine: 1 }, '', path + search);

  // Not before each one too: Safari writes the address a hundred times in ten seconds and no more.
  before(() => at(''));
  afterEach(() => {
    for (const hub of hubs.splice(0)) hub.close();
    at('');
  });
  after(() => at(ownSearch));

  it('begins with what the address says, and leaves it as it is', () => {
    at('?hub-tag=a%20b&hub-tag=c&hub-q=bank');
    const hub = hubOf();
    expect([hub.get(q), hub.get(tags), hub.get(tab)]).to.deep.equal(['bank', ['a b', 'c'], '']);
    expect(location.search).to.equal('?hub-tag=a%20b&hub-tag=c&hub-q=bank');
  });

  it('takes up a slice that is used only later, also by whoever changes another one first', () => {
    at('?hub-q=bank&hub-tab=trials');
    const hub = hubOf();
    expect(hub.get(q)).to.equal('bank');
    hub.set(q, 'baker');
    expect(location.search).to.equal('?hub-tab=trials&hub-q=baker');
    expect(hub.get(tab)).to.equal('trials');
    hub.set(q, '');
    expect(location.search).to.equal('?hub-tab=trials');
  });

  it('tells nobody who reads a slice of its own first value', () => {
    at('?hub-q=bank');
    const hub = hubOf();
    let heard = 0;
    hub.watch(q, () => (heard += 1));
    expect([hub.get(q), heard]).to.deep.equal(['bank', 0]);
  });

  it('writes what changes, and nothing for what is as it was at first', () => {
    const hub = hubOf();
    hub.set(q, 'bank & co');
    hub.set(tags, ['x', 'y']);
    expect(location.search).to.equal('?hub-q=bank+%26+co&hub-tag=x&hub-tag=y');
    hub.set(tags, []);
    hub.set(q, '');
    expect(location.search).to.equal('');
  });

  it('leaves the fragment and the portal’s own history entry as they are', () => {
    at('#customers');
    const { length } = history;
    hubOf().set(q, 'bank');
    expect([location.search, location.hash, history.state, history.length]).to.deep.equal([
      '?hub-q=bank',
      '#customers',
      { mine: 1 },
      length,
    ]);
  });

  for (const href of ['https://assets.example/portal/', '/elsewhere/', 'data:text/plain,nothing']) {
    it(`writes the address of the page, whatever its base is: ${href}`, () => {
      const base = document.createElement('base');
      base.href = href;
      document.head.prepend(base);
      try {
        hubOf().set(q, 'bank');
      } finally {
        base.remove();
      }
      expect([location.pathname, location.search]).to.deep.equal([pathname, '?hub-q=bank']);
    });
  }

  it('keeps what the portal has in its query string letter by letter', () => {
    const own = 'a=1%2C2,3&b&&c=%e4x&q=its+own&hub=+&a=%41';
    at(`?${own}&hub-q=bank`);
    const hub = hubOf();
    hub.set(q, 'baker');
    expect(location.search).to.equal('?a=1%2C2,3&b&c=%e4x&q=its+own&hub=+&a=%41&hub-q=baker');
    hub.set(q, '');
    expect(location.search).to.equal('?a=1%2C2,3&b&c=%e4x&q=its+own&hub=+&a=%41');
  });

  it('writes nothing when the address says the same, in another order', () => {
    at('?hub-tag=x&own=1&hub-q=bank');
    const hub = hubOf();
    hub.get(q);
    hub.set(tags, ['x']);
    expect(location.search).to.equal('?hub-tag=x&own=1&hub-q=bank');
  });

  it('keeps what stands in no address out of it', () => {
    const hub = hubOf();
    hub.set(secret, 'x');
    hub.set(q, 'bank');
    expect([location.search, hub.get(secret)]).to.deep.equal(['?hub-q=bank', 'x']);
  });

  it('follows the back button', async () => {
    const hub = hubOf();
    hub.set(q, 'bank');
    hub.set(secret, 'kept');
    history.pushState({}, '', '?hub-q=baker');
    dispatchEvent(new PopStateEvent('popstate'));
    expect(hub.get(q)).to.equal('baker');
    let heard = 0;
    hub.watch(q, () => (heard += 1));
    history.back();
    await waitUntil(() => hub.get(q) === 'bank');
    expect([heard, hub.get(secret), location.search]).to.deep.equal([1, 'kept', '?hub-q=bank']);
  });

  it('leaves the address that the back button brings letter by letter', () => {
    const hub = hubOf();
    hub.set(q, 'bank');
    hub.set(tags, ['x']);
    at('?hub-tag=a%20b&hub-q=baker');
    dispatchEvent(new PopStateEvent('popstate'));
    expect([hub.get(q), hub.get(tags), location.search]).to.deep.equal([
      'baker',
      ['a b'],
      '?hub-tag=a%20b&hub-q=baker',
    ]);
  });

  it('reads nothing again when another setting changes', () => {
    const hub = hubOf();
    hub.set(q, 'bank');
    at('?hub-q=baker');
    hub.configure({ urlState: true, theme: 'dark' });
    expect(hub.get(q)).to.equal('bank');
  });

  it('tells nobody when the portal goes elsewhere in its history and the address says the same', () => {
    at('?hub-tag=x');
    const hub = hubOf();
    const before = hub.get(tags);
    let heard = 0;
    hub.watch(tags, () => (heard += 1));
    at('?own=2&hub-tag=x#below');
    dispatchEvent(new PopStateEvent('popstate'));
    expect([heard, hub.get(tags) === before]).to.deep.equal([0, true]);
  });

  describe('when the portal goes to another of its pages by pushState', () => {
    const elsewhere = `${pathname}elsewhere`;

    it('does not write what one page said into the address of the other', () => {
      const hub = hubOf();
      hub.set(q, 'bank');
      hub.get(tab);
      history.pushState({}, '', elsewhere);
      hub.set(tab, 'trials');
      expect(location.pathname + location.search).to.equal(`${elsewhere}?hub-tab=trials`);
      expect(hub.get(q)).to.equal('');
    });

    it('nor when a slice is used there for the first time', () => {
      const hub = hubOf();
      hub.set(q, 'bank');
      history.pushState({}, '', elsewhere);
      hub.get(tab);
      hub.set(tab, 'trials');
      expect(location.search).to.equal('?hub-tab=trials');
    });

    it('takes up what the address of the other says', () => {
      const hub = hubOf();
      hub.set(q, 'bank');
      hub.set(tags, ['x']);
      history.pushState({}, '', `${elsewhere}?hub-q=baker&own=1`);
      hub.set(tags, ['y']);
      expect([hub.get(q), location.search]).to.deep.equal(['baker', '?own=1&hub-q=baker&hub-tag=y']);
    });

    it('writes one page’s later changes together', () => {
      const hub = hubOf();
      hub.get(q);
      hub.get(tab);
      history.pushState({}, '', elsewhere);
      hub.set(tab, 'trials');
      hub.set(q, 'bank');
      expect(location.search).to.equal('?hub-q=bank&hub-tab=trials');
    });
  });

  describe('when the portal has its pages in the query', () => {
    const nobody = () => {};

    it('does not carry what nobody shows any more from one page into the other', () => {
      at('?page=customers');
      const hub = hubOf();
      hub.set(q, 'bank');
      hub.get(tab);
      history.pushState({}, '', '?page=trials');
      hub.set(tab, 'open');
      expect([hub.get(q), location.search]).to.deep.equal(['', '?page=trials&hub-tab=open']);
    });

    it('begins with what the address says for who is new there, within one slice too', () => {
      for (const [address, said] of [
        ['?page=trials', ''],
        ['?page=trials&hub-q=baker', 'baker'],
        [`${pathname}elsewhere`, ''],
      ] as const) {
        at('?page=customers');
        const hub = hubOf();
        const leave = hub.watch(q, nobody);
        hub.set(q, 'bank');
        leave();
        history.pushState({}, '', address);
        hub.watch(q, nobody);
        expect(hub.get(q), address).to.equal(said);
      }
    });

    it('keeps what is shown when the portal takes it out of the address', () => {
      at('?view=1');
      const hub = hubOf();
      hub.watch(q, nobody);
      hub.set(q, 'bank');
      history.replaceState({}, '', '?view=2');
      hub.set(tab, 'open');
      expect([hub.get(q), location.search]).to.deep.equal(['bank', '?view=2&hub-q=bank&hub-tab=open']);
    });

    it('keeps what an element says that comes back to the same page, whatever else the portal writes', () => {
      const hub = hubOf();
      const leave = hub.watch(q, nobody);
      hub.set(q, 'bank');
      leave();
      history.pushState({}, '', `${location.search}&view=2#below`);
      hub.watch(q, nobody);
      expect(hub.get(q)).to.equal('bank');
    });
  });

  it('belongs to the hubs that ask for it', () => {
    at('?hub-q=bank');
    const [with_, without] = [hubOf(), hubOf(false)];
    for (const hub of [with_, without]) hub.watch(q, () => {});
    expect([with_.get(q), without.get(q)]).to.deep.equal(['bank', '']);
    without.set(q, 'baker');
    expect(location.search).to.equal('?hub-q=bank');
  });

  it('lets two hubs with slices of their own share an address', () => {
    const [one, other] = [hubOf(), hubOf()];
    one.set(q, 'bank');
    other.set(tab, 'trials');
    one.set(q, 'baker');
    expect(location.search).to.equal('?hub-tab=trials&hub-q=baker');
    expect([one.get(q), other.get(tab)]).to.deep.equal(['baker', 'trials']);
  });

  it('begins and ends while the page runs', () => {
    at('?hub-q=bank');
    const hub = hubOf(false);
    hub.set(q, 'mine');
    hub.configure({ urlState: true });
    expect(hub.get(q)).to.equal('bank');
    hub.configure({ urlState: false });
    hub.set(q, 'baker');
    at('?hub-q=other');
    dispatchEvent(new PopStateEvent('popstate'));
    expect([hub.get(q), location.search]).to.deep.equal(['baker', '?hub-q=other']);
  });

  it('goes on when the browser refuses to write the address (Safari: 100 times in 30 s), and says so once', () => {
    const { replaceState } = history;
    const { warn } = console;
    const said: string[] = [];
    console.warn = (text: string) => said.push(text);
    history.replaceState = () => {
      throw new DOMException('too often', 'SecurityError');
    };
    const hub = hubOf();
    try {
      hub.set(q, 'bank');
      hub.set(tab, 'trials');
      hub.set(q, 'baker');
    } finally {
      history.replaceState = replaceState;
      console.warn = warn;
    }
    expect([hub.get(q), hub.get(tab), said.length]).to.deep.equal(['baker', 'trials', 1]);
    expect(said[0]).to.contain('url-state').and.to.contain('too often');
    hub.watch(q, () => {});
    expect(hub.get(q), 'also for who reads it from now on').to.equal('baker');
    hub.set(q, 'butcher');
    expect(location.search).to.equal('?hub-q=butcher&hub-tab=trials');
  });
});
