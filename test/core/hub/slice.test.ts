import { expect } from '@open-wc/testing';
import type { Slice } from '../../../src/core/hub/slice.js';
import { SliceStore } from '../../../src/core/hub/slice.js';

const color: Slice<string> = { name: 'color', initial: 'red' };
const size: Slice<number> = { name: 'size', initial: 1 };

/** A store that notes what it tells. */
function storeWith() {
  const used: string[] = [];
  const changed: string[] = [];
  const store = new SliceStore(
    ({ name }) => used.push(name),
    ({ name }) => changed.push(name),
  );
  return { store, used, changed };
}

describe('SliceStore', () => {
  it('says the initial value until somebody says something else', () => {
    const { store } = storeWith();
    expect(store.get(color)).to.equal('red');
    store.set(color, 'blue');
    expect([store.get(color), store.get(size)]).to.deep.equal(['blue', 1]);
  });

  it('tells those who listen to a slice, and nobody else, each time', () => {
    const { store, changed } = storeWith();
    const heard: unknown[] = [];
    store.subscribe(color, () => heard.push(store.get(color)));
    store.subscribe(size, () => heard.push(store.get(size)));
    store.set(color, 'blue');
    store.set(size, 2);
    store.set(color, 'green');
    expect(heard).to.deep.equal(['blue', 2, 'green']);
    expect(changed).to.deep.equal(['color', 'size', 'color']);
  });

  it('tells nobody when the same is said again', () => {
    const { store, changed } = storeWith();
    let heard = 0;
    store.subscribe(color, () => (heard += 1));
    store.set(color, 'red');
    store.set(color, 'blue');
    store.set(color, 'blue');
    expect([heard, changed]).to.deep.equal([1, ['color']]);
  });

  it('tells nobody any more who has stopped listening, also while it tells', () => {
    const { store } = storeWith();
    const heard: string[] = [];
    const stop = store.subscribe(color, () => {
      heard.push('first');
      stop();
    });
    store.subscribe(color, () => heard.push('second'));
    store.set(color, 'blue');
    store.set(color, 'green');
    expect(heard).to.deep.equal(['first', 'second', 'second']);
  });

  it('says which slices are used, once each, when they are used for the first time', () => {
    const { store, used } = storeWith();
    store.get(color);
    store.subscribe(color, () => {});
    store.set(size, 2);
    store.get(size);
    expect(used).to.deep.equal(['color', 'size']);
    expect(store.used).to.deep.equal([color, size]);
  });

  it('forgets everything that was said, and tells so those for whom it is news', () => {
    const { store } = storeWith();
    const heard: string[] = [];
    store.subscribe(color, () => heard.push('color'));
    store.subscribe(size, () => heard.push('size'));
    store.set(color, 'blue');
    store.reset();
    expect([store.get(color), heard]).to.deep.equal(['red', ['color', 'color']]);
  });
});
