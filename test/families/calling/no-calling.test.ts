import { expect } from '@open-wc/testing';
import { whyNoCalling } from '../../../src/families/calling/no-calling.js';
import { english as en } from '../../support/dictionaries.js';

const dataAsOf = '2026-11-22T00:00:00Z';
const why = (customersWithProduct: number | null | undefined, hasFigures: boolean) =>
  whyNoCalling({ dataAsOf, customersWithProduct }, hasFigures, en);

describe('whyNoCalling', () => {
  it('says that nobody bought Calling when the answer says so, and then always', () => {
    expect(why(0, false)).to.deep.equal({ kind: 'notBought', product: 'calling' });
    expect(why(0, true)).to.deep.equal({ kind: 'notBought', product: 'calling' });
  });

  it('takes an empty answer for a time without calls, not for a product that nobody bought', () => {
    for (const customers of [12, null, undefined]) {
      expect(why(customers, false)).to.deep.include({ kind: 'noData', title: 'No calling data for this period' });
    }
  });

  it('says nothing while there are figures', () => {
    for (const customers of [12, null, undefined]) expect(why(customers, true)).to.equal(undefined);
  });
});
