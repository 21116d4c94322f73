import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { fitWidths } from '../../../src/components/data-table/column-widths.js';

const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0);

describe('fitWidths', () => {
  it('shares what is left over by the columns that grow', () => {
    const columns = [
      { width: 100, minWidth: 50, grow: 2 },
      { width: 100, minWidth: 50, grow: 1 },
      { width: 40, minWidth: 40, grow: 0 },
    ];
    expect(fitWidths(columns, 300)).to.deep.equal([140, 120, 40]);
  });

  it('takes what is missing from the columns that can become narrower, and no more than they have', () => {
    const columns = [
      { width: 100, minWidth: 60, grow: 1 },
      { width: 100, minWidth: 80, grow: 1 },
      { width: 40, minWidth: 40, grow: 0 },
    ];
    expect(fitWidths(columns, 210)).to.deep.equal([80, 90, 40]);
    expect(fitWidths(columns, 20)).to.deep.equal([60, 80, 40]);
  });

  it('fills the space exactly with whole px wherever that is possible (property)', () => {
    const column = fc.record({
      width: fc.integer({ min: 80, max: 300 }),
      minWidth: fc.integer({ min: 40, max: 80 }),
      grow: fc.integer({ min: 1, max: 3 }),
    });
    fc.assert(
      fc.property(
        fc.array(column, { minLength: 1, maxLength: 9 }),
        fc.integer({ min: 100, max: 3000 }),
        (columns, space) => {
          const widths = fitWidths(columns, space);
          expect(widths.every((width, index) => Number.isInteger(width) && width >= columns[index]!.minWidth)).to.equal(
            true,
          );
          const least = sum(columns.map((each) => each.minWidth));
          if (space >= least) expect(sum(widths)).to.equal(space);
        },
      ),
    );
  });
});
