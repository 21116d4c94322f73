import { expect } from '@open-wc/testing';
import { innerHeadingLevel } from '../../../src/core/element/inner-heading-level.js';

describe('headings inside an element', () => {
  it('are one level below its own, which is the second where nobody says', () => {
    expect(innerHeadingLevel({})).to.equal(3);
    expect(innerHeadingLevel({ headingLevel: NaN })).to.equal(3);
    expect(innerHeadingLevel({ heading: 'Customers', headingLevel: 4 })).to.equal(5);
  });

  it('take its place where it has none, and are never below the sixth', () => {
    expect(innerHeadingLevel({ heading: '', headingLevel: 4 })).to.equal(4);
    expect(innerHeadingLevel({ headingLevel: 6 })).to.equal(6);
  });
});
