import { expect } from '@open-wc/testing';
import { KeptList, keptKey } from '../../../src/core/element/kept-list.js';

const KEY = 'test:kept-list';

/** An element that keeps texts, and how often it was drawn for that. */
function keeping(key: () => string | undefined = () => KEY) {
  const host = Object.assign(document.createElement('div'), {
    drawn: 0,
    addController() {},
    requestUpdate() {
      host.drawn += 1;
    },
  });
  const read = (given: unknown) => (Array.isArray(given) ? given : []).filter((item) => typeof item === 'string');
  const list = new KeptList<string>(host as never, { key, field: 'names', read });
  list.hostConnected();
  return { list, host };
}

/** The storage refuses what a test says, as a private window does. */
function refusing(method: 'getItem' | 'setItem', act: () => void): void {
  const { [method]: real } = Storage.prototype;
  Storage.prototype[method] = () => {
    throw new DOMException('No.', 'SecurityError');
  };
  try {
    act();
  } finally {
    Storage.prototype[method] = real as never;
  }
}

describe('a list that the browser keeps', () => {
  const lists: KeptList<string>[] = [];
  const kept = (key?: () => string | undefined) => {
    const made = keeping(key);
    lists.push(made.list);
    return made;
  };
  afterEach(() => {
    for (const list of lists.splice(0)) list.hostDisconnected();
    localStorage.removeItem(KEY);
  });

  it('is empty at first, and then what was kept, also for an element that comes later', () => {
    const { list } = kept();
    expect(list.items).to.deep.equal([]);
    list.change((items) => [...items, 'a']);
    list.change((items) => [...items, 'b']);
    expect(list.items).to.deep.equal(['a', 'b']);
    expect(kept().list.items).to.deep.equal(['a', 'b']);
    expect(JSON.parse(localStorage.getItem(KEY)!)).to.deep.equal({ version: 1, names: ['a', 'b'] });
  });

  it('keeps nothing that may not be kept', () => {
    const { list } = kept();
    list.change(() => ['a', 5 as never]);
    expect(list.items).to.deep.equal(['a']);
  });

  it('is the same object until it changes, so that nobody redraws for nothing', () => {
    const { list } = kept();
    list.change(() => ['a']);
    expect(list.items).to.equal(list.items);
    const later = kept().list;
    expect(later.items).to.equal(later.items);
  });

  it('draws all of the page that keep it, and no others', () => {
    const [one, other, elsewhere] = [kept(), kept(), kept(() => `${KEY}:other`)];
    one.list.change(() => ['a']);
    expect([one, other, elsewhere].map(({ host }) => host.drawn)).to.deep.equal([1, 1, 0]);
    expect(other.list.items).to.deep.equal(['a']);
    other.list.hostDisconnected();
    one.list.change(() => ['b']);
    expect([one.host.drawn, other.host.drawn], 'one that left is not drawn').to.deep.equal([2, 1]);
  });

  it('follows other tabs, also one that cleared everything', () => {
    const { list, host } = kept();
    const told = (key: string | null) => (window.dispatchEvent(new StorageEvent('storage', { key })), host.drawn);
    expect([told('something else'), told(KEY), told(null)]).to.deep.equal([0, 1, 2]);
    localStorage.setItem(KEY, JSON.stringify({ version: 1, names: ['elsewhere'] }));
    expect(list.items).to.deep.equal(['elsewhere']);
    list.hostDisconnected();
    expect(told(KEY), 'not once it left').to.equal(2);
  });

  it('counts what cannot be read as nothing', () => {
    for (const text of ['{', 'null', '5', '{"names":7}', '{"version":1}']) {
      localStorage.setItem(KEY, text);
      expect(kept().list.items, text).to.deep.equal([]);
    }
  });

  it('lives as long as its element where nothing can be kept, and says so', () => {
    const { list } = kept();
    refusing('setItem', () => list.change(() => ['a']));
    expect([list.hasFailed, list.items]).to.deep.equal([true, ['a']]);
    list.change((items) => [...items, 'b']);
    expect([list.hasFailed, list.items]).to.deep.equal([false, ['a', 'b']]);
  });

  it('is what was known last where it cannot be looked at', () => {
    const { list } = kept();
    list.change(() => ['a']);
    refusing('getItem', () => void expect(list.items).to.deep.equal(['a']));
    refusing('getItem', () => void expect(kept().list.items).to.deep.equal([]));
  });

  it('is empty, and stays so, where it has no key', () => {
    const { list, host } = kept(() => undefined);
    list.change(() => ['a']);
    expect([list.items.length, host.drawn]).to.deep.equal([0, 0]);
  });

  it('is another one under another key', () => {
    let key = KEY;
    const { list } = kept(() => key);
    list.change(() => ['a']);
    key = `${KEY}:other`;
    expect(list.items).to.deep.equal([]);
  });
});

describe('the key of a kept list', () => {
  it('has the name that the page gives it, and is none without', () => {
    expect([keptKey('views', 'north'), keptKey('views', ''), keptKey('views', undefined)]).to.deep.equal([
      'views:north',
      'views',
      undefined,
    ]);
  });
});
