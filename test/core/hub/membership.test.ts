import { expect } from '@open-wc/testing';
import { createHub } from '../../../src/core/hub/hub.js';
import { Membership } from '../../../src/core/hub/membership.js';
import type { Slice } from '../../../src/core/hub/slice.js';

const guests: Slice<readonly string[]> = { name: 'guests', initial: [] };

describe('Membership', () => {
  it('is in the list of one hub at a time, last after it joined', () => {
    const [here, there] = [createHub(), createHub()];
    const [ann, bob] = [new Membership(guests, 'Ann'), new Membership(guests, 'Bob')];
    ann.join(here);
    bob.join(here);
    expect(here.get(guests)).to.deep.equal(['Ann', 'Bob']);
    ann.join(here);
    expect(here.get(guests), 'again: last').to.deep.equal(['Bob', 'Ann']);
    ann.join(there);
    expect([here.get(guests), there.get(guests)]).to.deep.equal([['Bob'], ['Ann']]);
    expect([ann.isIn(here), ann.isIn(there), ann.isIn(undefined)]).to.deep.equal([false, true, false]);
    ann.leave();
    expect([there.get(guests), ann.isIn(there)]).to.deep.equal([[], false]);
    ann.join(undefined);
    expect(ann.isIn(undefined)).to.equal(false);
  });

  it('tells who reads the list each time it joins', () => {
    const hub = createHub();
    const ann = new Membership(guests, 'Ann');
    let told = 0;
    hub.watch(guests, () => (told += 1));
    ann.join(hub);
    ann.join(hub);
    expect(told).to.equal(2);
  });

  it('knows that a hub which was logged out forgot it', () => {
    const hub = createHub({ source: 'demo' });
    const ann = new Membership(guests, 'Ann');
    ann.join(hub);
    hub.logout();
    expect(ann.isIn(hub)).to.equal(false);
  });
});
