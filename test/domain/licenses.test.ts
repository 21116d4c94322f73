import { expect } from '@open-wc/testing';
import { fc } from '../support/properties.mjs';
import {
  assignedWithUse,
  assignmentChange,
  availableLicenses,
  averageOverage,
  licenseAssignment,
  type LicenseCount,
  licenseParts,
  licenseSegments,
  licensesInOverage,
  licenseUsage,
  licenseUsageWhenAssigned,
  sumLicenses,
  usedChange,
} from '../../src/domain/licenses.js';
import { known } from '../support/known.js';

/** Counts of which the source knows total and assigned. */
interface KnownCount extends LicenseCount {
  readonly total: number;
  readonly assigned: number;
}

const fair: fc.Arbitrary<KnownCount> = fc
  .record({ total: fc.nat(5000), assigned: fc.nat(6000), used: fc.nat(6000), known: fc.boolean() })
  .map(({ total, assigned, used, known }) => ({ total, assigned, used: known ? Math.min(used, assigned) : null }));

const odd = fc.oneof(fc.double(), fc.constantFrom(0, -0, -7, 1, NaN, Infinity, -Infinity, Number.MAX_VALUE, 5e-324));
const hostile: fc.Arbitrary<LicenseCount> = fc.record({
  total: fc.option(odd),
  assigned: fc.option(odd),
  used: fc.option(odd),
});

const numbersOf = (record: object) => Object.values(record) as (number | null)[];
const isFair = (figure: number | null) => figure === null || (Number.isFinite(figure) && !Object.is(figure, -0));

describe('licenses', () => {
  it('has licenses available up to the total', () => {
    expect(availableLicenses({ total: 100, assigned: 60, used: 50 })).to.equal(40);
    expect(availableLicenses({ total: 100, assigned: 100, used: 50 })).to.equal(0);
    expect(availableLicenses({ total: 100, assigned: 130, used: 50 })).to.equal(0);
  });

  it('has an overage beyond the total', () => {
    expect(licensesInOverage({ total: 100, assigned: 130, used: 50 })).to.equal(30);
    expect(licensesInOverage({ total: 100, assigned: 100, used: 50 })).to.equal(0);
    expect(licensesInOverage({ total: 0, assigned: 3, used: 0 })).to.equal(3);
  });

  it('never has licenses available and in overage at once, and both explain the difference', () => {
    fc.assert(
      fc.property(fair, (licenses) => {
        const [available, overage] = [known(availableLicenses(licenses)), known(licensesInOverage(licenses))];
        expect(Math.min(available, overage)).to.equal(0);
        expect(licenses.assigned + available - overage).to.equal(licenses.total);
      }),
    );
  });

  it('divides by the right whole', () => {
    const licenses = { total: 200, assigned: 100, used: 50 };
    expect(licenseAssignment(licenses)).to.equal(0.5);
    expect(licenseUsage(licenses)).to.equal(0.25);
    expect(licenseUsageWhenAssigned(licenses)).to.equal(0.5);
  });

  it('has an assignment above 100 % with an overage', () => {
    expect(licenseAssignment({ total: 100, assigned: 130, used: 50 })).to.equal(1.3);
  });

  it('has no share when the total is 0 or the used licenses are not known', () => {
    expect(licenseAssignment({ total: 0, assigned: 0, used: 0 })).to.equal(null);
    expect(licenseUsage({ total: 0, assigned: 0, used: 0 })).to.equal(null);
    expect(licenseUsageWhenAssigned({ total: 10, assigned: 0, used: 0 })).to.equal(null);
    expect(licenseUsage({ total: 10, assigned: 5, used: null })).to.equal(null);
    expect(licenseUsageWhenAssigned({ total: 10, assigned: 5, used: null })).to.equal(null);
  });

  it('takes the share of the licenses whose use is known', () => {
    const licenses = { total: 200, assigned: 100, used: 40 };
    expect(licenseUsage({ ...licenses, usedOf: 160 })).to.equal(0.25);
    expect(licenseUsage({ ...licenses, usedOf: null })).to.equal(0.2);
    expect(licenseUsageWhenAssigned({ ...licenses, usedOf: 160, usedOfAssigned: 80 })).to.equal(0.5);
    expect(licenseUsageWhenAssigned({ ...licenses, usedOf: 200 })).to.equal(0.4);
  });

  it('does not know the assigned licenses with use when only the part of the total is told', () => {
    const licenses = { total: 200, assigned: 100, used: 40 };
    expect(assignedWithUse({ ...licenses, usedOf: 160 })).to.equal(null);
    expect(licenseUsageWhenAssigned({ ...licenses, usedOf: 160 })).to.equal(null);
    expect(assignedWithUse({ ...licenses, usedOf: 160, usedOfAssigned: 0 })).to.equal(0);
    expect(assignedWithUse({ ...licenses, usedOf: null, usedOfAssigned: null })).to.equal(100);
  });

  it('averages the overage over the customers that have one', () => {
    expect(averageOverage(30, 4)).to.equal(7.5);
    expect(averageOverage(0, 0)).to.equal(null);
    expect(averageOverage(null, 4)).to.equal(null);
  });

  it('names the change against the week before, or does not know it', () => {
    const licenses = { total: 100, assigned: 60, used: 50 };
    expect(assignmentChange(licenses, { assigned: 55, used: 52 })).to.equal(5);
    expect(usedChange(licenses, { assigned: 55, used: 52 })).to.equal(-2);
    expect(assignmentChange(licenses, null)).to.equal(null);
    expect(usedChange(licenses, { assigned: 55, used: null })).to.equal(null);
    expect(usedChange({ ...licenses, used: null }, { assigned: 55, used: 52 })).to.equal(null);
  });

  it('adds up counts so that a share of the set is a ratio of sums', () => {
    const set = [
      { total: 10, assigned: 10, used: 5 },
      { total: 990, assigned: 0, used: 0 },
    ];
    expect(licenseAssignment(sumLicenses(set))).to.equal(0.01);
    expect(sumLicenses([])).to.deep.equal({ total: 0, assigned: 0, used: 0 });
  });

  it('does not know the used licenses of a set when it misses those of one', () => {
    const set = [
      { total: 10, assigned: 10, used: 5 },
      { total: 10, assigned: 4, used: null },
    ];
    expect(sumLicenses(set)).to.deep.equal({ total: 20, assigned: 14, used: null });
  });

  it('knows nothing available and no overage where total or assigned is not known', () => {
    for (const licenses of [
      { total: null, assigned: 60, used: 50 },
      { total: 100, assigned: null, used: 50 },
    ]) {
      expect(licenseParts(licenses)).to.include({ used: 50, available: null, overage: null });
      expect(licenseAssignment(licenses)).to.equal(null);
    }
    expect(licenseParts({ total: 100, assigned: null, used: 50 }).unused).to.equal(null);
    expect(
      sumLicenses([
        { total: 10, assigned: 5, used: 1 },
        { total: null, assigned: null, used: 1 },
      ]),
    ).to.deep.equal({
      total: null,
      assigned: null,
      used: 2,
    });
  });

  it('tells the counts behind the bar', () => {
    expect(licenseParts({ total: 100, assigned: 60, used: 50 })).to.deep.equal({
      used: 50,
      unused: 10,
      available: 40,
      overage: 0,
    });
    expect(licenseParts({ total: 100, assigned: 130, used: null })).to.deep.equal({
      used: null,
      unused: null,
      available: 0,
      overage: 30,
    });
  });

  it('draws used, unused and available side by side', () => {
    expect(licenseSegments({ total: 8, assigned: 6, used: 4 })).to.deep.equal({
      used: 0.5,
      unused: 0.25,
      available: 0.25,
      overage: 0,
      limit: 1,
    });
  });

  it('draws an overage behind the mark at 100 %, in a box that grew with it', () => {
    expect(licenseSegments({ total: 4, assigned: 8, used: 2 })).to.deep.equal({
      used: 0.25,
      unused: 0.25,
      available: 0,
      overage: 0.5,
      limit: 0.5,
    });
  });

  it('ends the used segment at the mark when more is used than was bought', () => {
    expect(licenseSegments({ total: 4, assigned: 8, used: 7 })).to.deep.equal({
      used: 0.5,
      unused: 0,
      available: 0,
      overage: 0.5,
      limit: 0.5,
    });
  });

  it('draws what is assigned when the used licenses are not known', () => {
    expect(licenseSegments({ total: 4, assigned: 1, used: null })).to.include({ used: 0, unused: 0.25 });
  });

  it('draws no overage of an unknown total, and nothing available of unknown assignments', () => {
    expect(licenseSegments({ total: null, assigned: 8, used: 2 })).to.deep.equal({
      used: 0.25,
      unused: 0.75,
      available: 0,
      overage: 0,
      limit: 1,
    });
    expect(licenseSegments({ total: 8, assigned: null, used: 2 })).to.deep.equal({
      used: 0.25,
      unused: 0,
      available: 0,
      overage: 0,
      limit: 1,
    });
  });

  it('draws nothing of nothing, and only overage when nothing was bought', () => {
    const nothing = { used: 0, unused: 0, available: 0, overage: 0, limit: 1 };
    expect(licenseSegments({ total: 0, assigned: 0, used: 0 })).to.deep.equal(nothing);
    expect(licenseSegments({ total: -5, assigned: -1, used: -9 })).to.deep.equal(nothing);
    expect(licenseSegments({ total: 0, assigned: 3, used: 1 })).to.include({ used: 0, overage: 1, limit: 0 });
  });

  it('draws every fair bar in proportion to its counts', () => {
    fc.assert(
      fc.property(fair, (licenses) => {
        const box = Math.max(licenses.total, licenses.assigned);
        fc.pre(box > 0);
        const { used, unused, available, overage, limit } = licenseSegments(licenses);
        const parts = licenseParts(licenses);
        expect(available * box).to.be.closeTo(known(parts.available), 1e-6);
        expect(overage * box).to.be.closeTo(known(parts.overage), 1e-6);
        expect(limit * box).to.be.closeTo(licenses.total, 1e-6);
        expect((used + unused + overage) * box).to.be.closeTo(licenses.assigned, 1e-6);
        expect(used * box).to.be.closeTo(Math.min(parts.used ?? 0, licenses.total), 1e-6);
      }),
    );
  });

  it('never leaves its box nor overlaps, whatever the counts', () => {
    fc.assert(
      fc.property(fc.oneof(fair, hostile), (licenses) => {
        const { used, unused, available, overage, limit } = licenseSegments(licenses);
        for (const size of [used, unused, available, overage, limit]) {
          expect(size).to.be.within(0, 1);
          expect(isFair(size)).to.equal(true);
        }
        expect(used + unused + available).to.be.at.most(limit + 1e-12);
        expect(used + unused + available + overage).to.be.at.most(1 + 1e-12);
        const isWhole = availableLicenses(licenses) !== null && used + unused + available + overage > 0;
        if (isWhole) expect(used + unused + available).to.be.closeTo(limit, 1e-12);
      }),
      { numRuns: 2000 },
    );
  });

  it('has no NaN, infinity or -0 in any figure, whatever the counts', () => {
    fc.assert(
      fc.property(hostile, hostile, (licenses, other) => {
        const figures = [
          ...numbersOf(licenseParts(licenses)),
          ...numbersOf(sumLicenses([licenses, other])),
          licenseAssignment(licenses),
          licenseUsage(licenses),
          licenseUsageWhenAssigned(licenses),
          averageOverage(licenses.total, licenses.assigned),
          assignmentChange(licenses, other),
          usedChange(licenses, other),
        ];
        expect(figures.every(isFair), JSON.stringify(figures)).to.equal(true);
      }),
      { numRuns: 2000 },
    );
  });
});
