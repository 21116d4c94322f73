import { expect } from '@open-wc/testing';
import { fc } from '../../support/properties.mjs';
import { fitColumns } from '../../../src/components/data-table/column-fit.js';
import type { ColumnRoom } from '../../../src/components/data-table/column-fit.js';

const room = (need: number, part: Partial<ColumnRoom> = {}): ColumnRoom => ({
  need,
  least: need,
  floor: need,
  priority: 0,
  stays: false,
  ...part,
});
const name = (need: number, floor = 120) => room(need, { floor, stays: true });
const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0);

describe('fitColumns', () => {
  it('gives each column what it needs and what is left over to one of them', () => {
    expect(fitColumns([name(200), room(100), room(40)], 400, 0)).to.deep.equal([260, 100, 40]);
  });

  it('makes drawings that give way narrower before a column has to leave', () => {
    const badges = room(200, { least: 120, floor: 120 });
    expect(fitColumns([name(200), badges, room(100)], 440, 0)).to.deep.equal([200, 140, 100]);
  });

  it('lets the columns of lowest priority leave, the last of equals first', () => {
    const columns = [name(200), room(100, { priority: 1 }), room(100), room(100, { priority: 1 })];
    expect(fitColumns(columns, 480, 0)).to.deep.equal([280, 100, 0, 100]);
    expect(fitColumns(columns, 320, 0)).to.deep.equal([220, 100, 0, 0]);
  });

  it('never cuts a name as long as another column can leave, and then not below its least width', () => {
    const columns = [name(300), room(100, { priority: 9 }), room(60, { stays: true })];
    expect(fitColumns(columns, 380, 0)).to.deep.equal([320, 0, 60]);
    expect(fitColumns(columns, 240, 0)).to.deep.equal([180, 0, 60]);
    expect(fitColumns(columns, 100, 0)).to.deep.equal([120, 0, 60]);
  });

  it('keeps the width that a person chose, and lets no other column leave for it', () => {
    const columns = [name(200), room(100, { chosen: 300 }), room(100)];
    expect(fitColumns(columns, 420, 0)).to.deep.equal([120, 300, 100]);
  });

  it('fills the space exactly with whole px wherever that is possible (property)', () => {
    const column = fc
      .record({
        least: fc.integer({ min: 40, max: 120 }),
        more: fc.integer({ min: 0, max: 200 }),
        priority: fc.integer({ min: 0, max: 3 }),
      })
      .map(({ least, more, priority }) => room(least + more, { least, floor: least, priority }));
    const table = fc.record({
      columns: fc.array(column, { maxLength: 9 }),
      space: fc.integer({ min: 100, max: 3000 }),
    });
    fc.assert(
      fc.property(table, ({ columns, space }) => {
        const all = [name(200), ...columns];
        const widths = fitColumns(all, space, 0);
        const isRight = (width: number, index: number) =>
          Number.isInteger(width) && (width >= all[index]!.floor || (width === 0 && index > 0));
        expect(widths.every(isRight)).to.equal(true);
        expect(sum(widths)).to.equal(Math.max(space, 120));
      }),
    );
  });
});
