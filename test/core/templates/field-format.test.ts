import { expect } from '@open-wc/testing';
import { fieldFormats, singleText, usualFormat, writtenField } from '../../../src/core/templates/field-format.js';
import { formatsFor } from '../../../src/core/texts/formats.js';

const formats = formatsFor('en', 'UTC');

describe('the format of a field', () => {
  it('is that of a day or a moment where the contract calls it so, and none otherwise', () => {
    const formatsOf = (...paths: string[]) => paths.map(usualFormat);
    expect(formatsOf('endDate', 'nextExpiration', 'nextRenewal', 'usage.weekStart')).to.deep.equal(
      Array(4).fill('date'),
    );
    expect(formatsOf('createdAt', 'dataAsOf')).to.deep.equal(Array(2).fill('moment'));
    expect(formatsOf('displayName', 'Dates', 'dateOf', 'Attic', 'AsOfToday', 'flat')).to.deep.equal(
      Array(6).fill(undefined),
    );
  });

  for (const [name, value, written] of [
    ['text', 1234.5, '1234.5'],
    ['number', 1234.5, '1,235'],
    ['decimal', 1234.56, '1,234.6'],
    ['percent', 0.125, '12.5%'],
    ['duration', 90, '1 min 30 sec'],
    ['date', '2026-11-22', 'Nov 22, 2026'],
    ['moment', '2026-11-22T08:00:00Z', 'Nov 22, 2026, 8:00 AM'],
  ] as const) {
    it(`${name} writes ${value} as ${written}`, () => {
      expect(fieldFormats[name]!(value, formats).replaceAll('\u202f', ' ')).to.equal(written);
    });
  }

  it('is none of its own for a number: one decimal at most', () => {
    expect([1234, 0.25].map((value) => writtenField(value, undefined, formats))).to.deep.equal(['1,234', '0.3']);
  });

  it('holds for each of several, and writes nothing for what is not there', () => {
    expect(writtenField([0.5, null, 0.25], 'percent', formats)).to.equal('50%, , 25%');
    expect([null, undefined].map((value) => writtenField(value, 'number', formats))).to.deep.equal(['', '']);
  });
});

describe('a single value', () => {
  it('is a text, a number or a truth as it is; anything else says nothing', () => {
    expect(['a', 0, false].map(singleText)).to.deep.equal(['a', '0', 'false']);
    expect([{ a: 1 }, [1], null, undefined, () => 1].map(singleText)).to.deep.equal(['', '', '', '', '']);
  });
});
