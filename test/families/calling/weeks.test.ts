import { expect } from '@open-wc/testing';
import { lastCompletedWeek } from '../../../src/domain/weeks.js';
import { formatsFor } from '../../../src/core/texts/formats.js';
import {
  everyWeek,
  exampleWeeks,
  newestWeek,
  weekCategories,
  weeksAsked,
} from '../../../src/families/calling/weeks.js';

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

describe('everyWeek', () => {
  const filled = (...weeks: string[]) =>
    everyWeek(
      weeks.map((weekStart, place) => ({ weekStart, users: place as number | null })),
      { users: null },
    ).map(({ weekStart, users }) => [weekStart, users]);

  it('gives each week that the API left out a place of its own, with the figures of what is not known', () => {
    expect(filled('2026-10-25', '2026-11-15')).to.deep.equal([
      ['2026-10-25', 0],
      ['2026-11-01', null],
      ['2026-11-08', null],
      ['2026-11-15', 1],
    ]);
    expect(filled('2026-12-27', '2027-01-03', '2027-01-17').map(([week]) => week)).to.deep.equal([
      '2026-12-27',
      '2027-01-03',
      '2027-01-10',
      '2027-01-17',
    ]);
  });

  it('leaves weeks as they are that follow each other', () => {
    expect(filled()).to.deep.equal([]);
    expect(filled('2026-11-15')).to.deep.equal([['2026-11-15', 0]]);
    expect(filled('2026-11-08', '2026-11-15')).to.have.length(2);
  });

  it('makes no more of a date far away than a hole before the week after it', () => {
    const weeks = filled('0001-01-07', '2026-11-15');
    expect(weeks).to.have.length(54);
    expect([weeks[0], weeks.at(-2)]).to.deep.equal([
      ['0001-01-07', 0],
      ['2026-11-08', null],
    ]);
  });
});

describe('exampleWeeks', () => {
  it('are as many as are asked for, up to the last one that is over', () => {
    const weeks = exampleWeeks(3, (index) => ({ users: index }));
    expect(weeks.map(({ users }) => users)).to.deep.equal([0, 1, 2]);
    expect(weeks.at(-1)?.weekStart).to.equal(lastCompletedWeek(Date.now()));
    expect(new Set(weeks.map(({ weekStart }) => weekStart)).size).to.equal(3);
  });
});
