import { expect } from '@open-wc/testing';
import { nearest } from '../../src/diagnosis/nearest.js';

const metrics = ['total-customers', 'new-customers', 'license-usage'];

describe('The word that was meant', () => {
  for (const [written, meant] of [
    ['Total-Customers', 'total-customers'],
    ['total-customer', 'total-customers'],
    ['totalcustomers', 'total-customers'],
    ['licence-usage', 'license-usage'],
    [' new-customers ', 'new-customers'],
    ['new_customers', 'new-customers'],
  ])
    it(`instead of “${written}” is ${meant}`, () => expect(nearest(written!, metrics)).to.equal(meant));

  for (const written of ['profit', '', 'customers', 'eyJhbGciOiJIUzI1NiJ9', 'total-license-customers'])
    it(`is none for “${written}”`, () => expect(nearest(written, metrics)).to.equal(undefined));

  it('is none for a short one of which half is wrong', () => expect(nearest('dusk', ['dark'])).to.equal(undefined));
});
