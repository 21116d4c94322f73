import { expect } from '@open-wc/testing';
import { retryAfter } from '../../../src/api/transport/retry-after.js';

const now = Date.parse('2026-11-22T10:00:00Z');
const responded = (headers: Record<string, string>, status = 429): number | undefined =>
  retryAfter({ status, headers: new Headers(headers) }, now);

describe('retryAfter', () => {
  const cases: [said: string, value: string, wait: number | undefined][] = [
    ['seconds', '12', 12_000],
    ['seconds with spaces', ' 12 ', 12_000],
    ['an HTTP date', 'Sun, 22 Nov 2026 10:00:30 GMT', 30_000],
    ['an HTTP date of the old forms', 'Sunday, 22-Nov-26 10:00:30 GMT', 30_000],
    ['more than a year', '99999999999999999999', 365 * 24 * 3_600_000],
    ['zero', '0', undefined],
    ['a past date', 'Sun, 22 Nov 2026 09:59:30 GMT', undefined],
    ['a negative number', '-5', undefined],
    ['a fraction', '1.5', undefined],
    ['garbage', 'soon', undefined],
    ['hexadecimal', '0x10', undefined],
    ['nothing', '', undefined],
  ];
  for (const [said, value, wait] of cases) {
    it(`reads ${said}`, () => expect(responded({ 'Retry-After': value })).to.equal(wait));
  }

  it('says nothing without the header', () => expect(responded({})).to.equal(undefined));

  it('says nothing for other statuses', () => expect(responded({ 'Retry-After': '5' }, 500)).to.equal(undefined));

  it('reads a date up to the very moment that it names', () => {
    const date = '2026-11-22T10:00:30Z';
    const wait = (now: number) =>
      retryAfter({ status: 503, headers: new Headers({ 'Retry-After': new Date(date).toUTCString() }) }, now);
    expect([wait(Date.parse(date) - 1), wait(Date.parse(date))]).to.deep.equal([1, undefined]);
  });

  it('counts a date from the clock of the server, however wrong this one is', () => {
    const headers = { 'Retry-After': 'Tue, 01 Jan 2030 00:00:20 GMT', Date: 'Tue, 01 Jan 2030 00:00:00 GMT' };
    expect(responded(headers, 503)).to.equal(20_000);
  });
});
