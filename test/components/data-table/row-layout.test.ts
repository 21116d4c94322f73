import { expect } from '@open-wc/testing';
import { fc } from '../../support/properties.mjs';
import { RowLayout } from '../../../src/components/data-table/row-layout.js';
import type { Section } from '../../../src/components/data-table/row-layout.js';

const layoutOf = (rows: number, sections: readonly Section[] = []) =>
  new RowLayout({ rows, rowHeight: 44, headingHeight: 30, sections });

describe('RowLayout', () => {
  it('has a line for each row when there are no headings', () => {
    const layout = layoutOf(100);
    expect([layout.lines, layout.length, layout.rowOf(7), layout.topOf(7), layout.lineAt(310)]).to.deep.equal([
      100, 4400, 7, 308, 7,
    ]);
  });

  it('puts a heading before the first row of each section, also of an empty one', () => {
    const layout = layoutOf(5, [
      { start: 0, label: 'A' },
      { start: 2, label: 'B' },
      { start: 2, label: 'C' },
      { start: 5, label: 'D' },
    ]);
    const lines = Array.from(
      { length: layout.lines },
      (_, line) => layout.rowOf(line) ?? layout.sectionOf(line)!.label,
    );
    expect(lines).to.deep.equal(['A', 0, 1, 'B', 'C', 2, 3, 4, 'D']);
    expect(layout.length).to.equal(5 * 44 + 4 * 30);
    expect([0, 1, 2, 4].map((row) => layout.lineOf(row))).to.deep.equal([1, 2, 5, 7]);
  });

  it('finds the line at every offset, each row again from its line, and never a line that does not exist (property)', () => {
    const sections = fc
      .array(fc.integer({ min: 0, max: 60 }), { maxLength: 5 })
      .map((starts) => starts.sort((a, b) => a - b).map((start) => ({ start, label: `from ${start}` })));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), sections, (rows, headings) => {
        const layout = layoutOf(rows, headings);
        for (let line = 0; line < layout.lines; line += 1) {
          expect(layout.lineAt(layout.topOf(line))).to.equal(line);
          expect(layout.lineAt(layout.topOf(line) + layout.heightOf(line) - 1)).to.equal(line);
        }
        for (let row = 0; row < rows; row += 1) expect(layout.rowOf(layout.lineOf(row))).to.equal(row);
        expect(layout.lineAt(-10)).to.equal(0);
        expect(layout.lineAt(layout.length + 500)).to.equal(layout.lines - 1);
        expect(layout.rowsBefore(layout.lines)).to.equal(rows);
      }),
    );
  });
});
