import { expect } from '@open-wc/testing';
import { ownCopy } from '../../src/core/own-copy.js';
import { watched } from '../support/watched.js';

const filters = () => ({ status: ['trial', 'suspended'], q: 'bank', deep: [{ codes: { calling: 1 } }], none: null });

describe('A copy of one’s own', () => {
  it('says the same, and shares nothing', () => {
    const given = filters();
    const copy = ownCopy(given);
    copy.deep[0]!.codes.calling = 2;
    copy.status.push('active');
    expect(given).to.deep.equal(filters());
    expect(ownCopy(given)).to.deep.equal(filters());
  });

  it('is plain, also of what a framework watches', () => {
    expect(() => structuredClone(watched(filters())), 'what browsers copy').to.throw();
    const copy = ownCopy(watched(filters()));
    expect(structuredClone(copy)).to.deep.equal(filters());
  });

  it('takes no key of a server’s for something else', () => {
    const copy = ownCopy(JSON.parse('{ "__proto__": { "polluted": true }, "constructor": 1 }') as object);
    expect(Object.keys(copy)).to.deep.equal(['__proto__', 'constructor']);
    expect((copy as { polluted?: boolean }).polluted).to.equal(undefined);
  });

  for (const value of [undefined, null, 0, '', 'text', true])
    it(`is the same of what has no parts: ${JSON.stringify(value)}`, () => expect(ownCopy(value)).to.equal(value));
});
