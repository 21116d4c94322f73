import { expect } from '@open-wc/testing';
import type { SubscriptionView } from '../../../src/domain/kpi-sections.js';
import { deadlineGroups, hasDeadline, urgentIn } from '../../../src/families/subscription/deadlines.js';
import { subscriptionSummary } from '../../support/answers.js';

const customer = { id: 'customer-1', displayName: 'Bakkerij De Vroege Vogel' };
/** So many rows lie within these days. */
const within =
  (counts: Readonly<Record<number, number>>) =>
  (days: number): number | null =>
    counts[days] ?? null;

describe('hasDeadline', () => {
  it('is so for what ends and for what renews, and for nothing else', () => {
    const views: SubscriptionView[] = ['recent', 'expiring', 'renewing', 'lowAssignment', 'overLimit'];
    expect(views.filter(hasDeadline)).to.deep.equal(['expiring', 'renewing']);
  });
});

describe('urgentIn', () => {
  const summary = subscriptionSummary({
    subscriptions: 70,
    within: [
      { days: 10, subscriptions: 1 },
      { days: 30, subscriptions: 4 },
      { days: 60, subscriptions: 9 },
    ],
  });

  it('counts what has to be done within 30 days where there is a deadline', () => {
    for (const view of ['expiring', 'renewing'] as const)
      expect(urgentIn(view, summary, 90)).to.deep.equal({ first: customer, count: 4 });
  });

  it('counts no further than the window that is shown', () => {
    expect(urgentIn('expiring', summary, 10)?.count).to.equal(1);
    expect(urgentIn('expiring', summary, 30)?.count).to.equal(4);
  });

  it('counts everything where there is no deadline', () => {
    for (const view of ['recent', 'lowAssignment', 'overLimit'] as const)
      expect(urgentIn(view, summary, 90)).to.deep.equal({ first: customer, count: 70 });
  });

  it('does not know what the source does not say', () => {
    expect(urgentIn('expiring', undefined, 90)).to.equal(undefined);
    expect(urgentIn('expiring', subscriptionSummary({ within: [] }), 90)?.count).to.equal(null);
    expect(urgentIn('recent', subscriptionSummary({ subscriptions: null, first: null }), 90)).to.deep.equal({
      first: undefined,
      count: null,
    });
  });
});

describe('deadlineGroups', () => {
  it('has a heading for each window up to the one that is shown, at the place of its first row', () => {
    expect(deadlineGroups(90, 10, within({ 30: 2, 60: 5 }))).to.deep.equal([
      { start: 0, from: undefined, to: 30, rows: 2 },
      { start: 2, from: 31, to: 60, rows: 3 },
      { start: 5, from: 61, to: 90, rows: 5 },
    ]);
  });

  it('has one heading for the shortest window, and four for the longest', () => {
    expect(deadlineGroups(30, 3, within({}))).to.deep.equal([{ start: 0, from: undefined, to: 30, rows: 3 }]);
    expect(deadlineGroups(180, 10, within({ 30: 1, 60: 2, 90: 4 })).map(({ rows }) => rows)).to.deep.equal([
      1, 1, 2, 6,
    ]);
  });

  it('leaves out windows without rows, the first and the last too', () => {
    expect(deadlineGroups(90, 4, within({ 30: 0, 60: 4 }))).to.deep.equal([{ start: 0, from: 31, to: 60, rows: 4 }]);
    expect(deadlineGroups(90, 0, within({ 30: 0, 60: 0 }))).to.deep.equal([]);
  });

  it('has none as long as one of the counts is not known', () => {
    expect(deadlineGroups(90, 10, within({ 30: 2 }))).to.deep.equal([]);
    expect(deadlineGroups(90, undefined, within({ 30: 2, 60: 5 }))).to.deep.equal([]);
  });

  it('never begins before the heading above it when counts contradict each other', () => {
    const groups = deadlineGroups(90, 6, within({ 30: 5, 60: 3 }));
    expect(groups.map(({ start, rows }) => [start, rows])).to.deep.equal([
      [0, 5],
      [5, 1],
    ]);
  });

  it('never counts more rows than there are, as counts of another moment do', () => {
    const rowsIn = (total: number, counts: Readonly<Record<number, number>>) =>
      deadlineGroups(90, total, within(counts)).map(({ start, rows }) => [start, rows]);
    expect(rowsIn(14, { 30: 10, 60: 15 })).to.deep.equal([
      [0, 10],
      [10, 4],
    ]);
    expect(rowsIn(3, { 30: 5, 60: 9 })).to.deep.equal([[0, 3]]);
  });
});
