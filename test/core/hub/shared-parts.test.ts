import { expect } from '@open-wc/testing';
import { sharedParts } from '../../../src/core/hub/shared-parts.js';

const rows = () => ({
  items: [
    { id: 'a', tags: ['x'] },
    { id: 'b', tags: [] },
  ],
  total: 2,
});

describe('sharedParts', () => {
  it('gives the former value back when the new one says the same', () => {
    const former = rows();
    expect(sharedParts(former, rows())).to.equal(former);
  });

  it('keeps what says the same, and takes what does not', () => {
    const former = rows();
    const next = rows();
    next.items[1]!.id = 'c';
    const shared = sharedParts(former, next);
    expect(shared).to.deep.equal(next);
    expect(shared).not.to.equal(former);
    expect(shared.items[0]).to.equal(former.items[0]);
    expect(shared.items[1]!.tags).to.equal(former.items[1]!.tags);
  });

  it('sees what came, what went and what changed its kind', () => {
    const pairs: [unknown, unknown][] = [
      [{ a: 1 }, { a: 1, b: undefined }],
      [{ a: 1, b: undefined }, { a: 1 }],
      [
        { a: 1, b: 2 },
        { a: 1, c: 2 },
      ],
      [[1, 2], [1]],
      [[1], [1, 2]],
      [[], {}],
      [{ a: null }, { a: {} }],
      [{ 0: 'a' }, ['a']],
      [undefined, { a: 1 }],
    ];
    for (const [former, next] of pairs) {
      const shared = sharedParts(former, next);
      expect(shared).not.to.equal(former);
      expect(shared).to.deep.equal(next);
    }
  });

  it('changes neither, and leaves what is no plain data as it is', () => {
    const date = new Date(0);
    const next = Object.freeze({ list: Object.freeze([1, 2]), date });
    const shared = sharedParts({ list: [1], date: new Date(0) }, next);
    expect(shared).to.deep.equal({ list: [1, 2], date });
    expect(shared.date).to.equal(date);
  });

  it('takes a key named __proto__ for a key', () => {
    const parse = (text: string) => JSON.parse(text) as Record<string, unknown>;
    const shared = sharedParts(parse('{"__proto__":{"x":1},"a":1}'), parse('{"__proto__":{"x":2},"a":1}'));
    expect(Object.keys(shared)).to.deep.equal(['__proto__', 'a']);
    expect(shared).not.to.have.property('x');
    expect(Object.getPrototypeOf(shared)).to.equal(Object.prototype);
  });

  it('has the prototype of the new one', () => {
    const bare = Object.assign(Object.create(null) as object, { a: 2 });
    expect(Object.getPrototypeOf(sharedParts({ a: 1 }, bare))).to.equal(null);
  });
});
