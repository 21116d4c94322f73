import { expect } from '@open-wc/testing';
import { licenseBalance, licenseUse } from '../../../src/components/license-meter/license-balance.js';
import { formatsFor } from '../../../src/core/texts/formats.js';
import { dutch, english } from '../../support/dictionaries.js';

const en = { text: english, format: formatsFor('en') };
const nl = { text: dutch, format: formatsFor('nl') };
type Counts = [total: number | null, assigned: number | null, used?: number | null];
const counts = ([total, assigned, used = null]: Counts) => ({ total, assigned, used }) as never;
const said = (...of: Counts) => licenseBalance(counts(of), en);

describe('license balance', () => {
  it('says what is left, written out', () => {
    expect(said(12_000, 2_000)).to.deep.equal({ text: '10,000 of 12,000 available', isShortfall: false });
    expect(said(100, 100).text).to.equal('0 of 100 available');
  });

  it('says what is missing, in the words of what it is', () => {
    expect(said(100, 112)).to.deep.equal({ text: '12 more assigned than bought', isShortfall: true });
    expect(said(0, 3).text).to.equal('3 more assigned than bought');
    expect(licenseBalance(counts([25, 30]), en, true).text).to.equal('5 more assigned than the trial has');
    expect(licenseBalance(counts([100, 112]), nl).text).to.equal('12 meer toegewezen dan gekocht');
  });

  it('takes 0 of 0 for neither, and what is not known for not known', () => {
    expect(said(0, 0)).to.deep.equal({ text: 'None bought, none assigned', isShortfall: false });
    expect(said(null, 5).text).to.equal('Not available from this source');
    expect(said(5, null).text).to.equal('Not available from this source');
  });

  it('says use that is not known as such, and nothing where there is nothing', () => {
    expect(licenseUse(counts([100, 60, 40]), en)).to.equal('40 used, 60 assigned');
    expect(licenseUse(counts([100, 60]), en)).to.equal('60 assigned, use not available from this source');
    expect(licenseUse(counts([0, 0, 0]), en)).to.equal(undefined);
    expect(licenseUse(counts([100, null, 4]), en)).to.equal(undefined);
  });
});
