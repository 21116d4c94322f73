import { expect } from '@open-wc/testing';
import { saysTheSame } from '../../src/core/says-the-same.js';

describe('two values', () => {
  it('say the same however often a framework makes them anew', () => {
    const made = () => ({ status: ['trial', 'expired'], window: { days: 90 }, text: '', none: null });
    expect(saysTheSame(made(), made())).to.equal(true);
    expect(saysTheSame(NaN, NaN)).to.equal(true);
  });

  it('say the same where one leaves out what the other has as undefined', () => {
    expect(saysTheSame({ a: 1, b: undefined }, { a: 1 })).to.equal(true);
    expect(saysTheSame({ a: 1 }, { a: 1, b: undefined })).to.equal(true);
  });

  for (const [one, other] of [
    [{ a: 1 }, { a: 2 }],
    [{ a: 1 }, { a: 1, b: 2 }],
    [{ a: 1, b: 2 }, { a: 1 }],
    [{ a: { b: [1] } }, { a: { b: [2] } }],
    [
      ['a', 'b'],
      ['b', 'a'],
    ],
    [{}, null],
    [null, {}],
    [{}, undefined],
    [undefined, {}],
    [{}, 'a'],
    ['a', {}],
    [1, '1'],
  ]) {
    it(`do not: ${JSON.stringify(one)} and ${JSON.stringify(other)}`, () => {
      expect(saysTheSame(one, other)).to.equal(false);
    });
  }

  it('that are functions say the same only when they are one', () => {
    const go = () => 1;
    expect(saysTheSame({ go }, { go })).to.equal(true);
    expect(saysTheSame({ go }, { go: () => 1 })).to.equal(false);
  });
});
