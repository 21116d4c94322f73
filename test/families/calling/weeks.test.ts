import { expect } from '@open-wc/testing';
import { formatsFor } from '../../../src/core/texts/formats.js';
import { newestWeek, weekCategories, weeksAsked } from '../../../src/families/calling/weeks.js';

describe('weeksAsked', () => {
  it('asks for eight weeks unless it is told a number from 1 to 52', () => {
    expect([1, 8, 26, 52].map(weeksAsked)).to.deep.equal([1, 8, 26, 52]);
    expect([undefined, 0, -3, NaN, Infinity * 0].map(weeksAsked)).to.deep.equal([8, 8, 8, 8, 8]);
  });

  it('asks for whole weeks, and at most a year', () => {
    expect([1.9, 53, 1e9, Infinity].map(weeksAsked)).to.deep.equal([1, 52, 52, 52]);
  });
});

describe('weekCategories', () => {
  it('names a week by its Sunday for the axis and by its days for people, whatever the time zone', () => {
    for (const timeZone of ['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati']) {
      const [category] = weekCategories([{ weekStart: '2026-11-15' }], formatsFor('en', timeZone));
      expect(category).to.deep.equal({ key: '2026-11-15', label: 'Nov 15', title: 'Nov 15 – 21, 2026' });
    }
  });
});

describe('newestWeek', () => {
  it('is the last one, and none where there are no weeks', () => {
    expect(newestWeek([{ weekStart: '2026-11-08' }, { weekStart: '2026-11-15' }])).to.deep.equal({
      start: '2026-11-15',
      isNewest: true,
    });
    expect(newestWeek([])).to.equal(undefined);
  });
});
