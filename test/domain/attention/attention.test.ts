import { expect } from '@open-wc/testing';
import { qualityReasons, queueReasons } from '../../../src/domain/attention/call-reasons.js';
import { customerReasons } from '../../../src/domain/attention/customer-reasons.js';
import type { CustomerFact } from '../../../src/domain/attention/customer-reasons.js';
import { dismissedUntil, holdsOn, readDismissals } from '../../../src/domain/attention/dismissals.js';
import { ranked, weighed } from '../../../src/domain/attention/ranking.js';
import type { WeighedReason } from '../../../src/domain/attention/ranking.js';
import type { Finding, Reason } from '../../../src/domain/attention/reasons.js';
import { DEFAULT_THRESHOLDS, DEFAULT_WEIGHTS, RULES, SHARE_RULES } from '../../../src/domain/attention/rules.js';
import type { Rule } from '../../../src/domain/attention/rules.js';
import { magnitude, mean, nearness, pointsOf, shareSize } from '../../../src/domain/attention/size.js';
import { endingReasons, overageReasons, renewalReasons } from '../../../src/domain/attention/subscription-reasons.js';
import type { SubscriptionFact } from '../../../src/domain/attention/subscription-reasons.js';
import { fc } from '../../support/properties.mjs';

const now = Date.parse('2026-11-22T12:00:00Z');
const here = { timeZone: 'Europe/Amsterdam', now };
const context = { here, windowDays: 90, thresholds: DEFAULT_THRESHOLDS };
const acme = { id: 'acme', displayName: 'Acme' };

const aCustomer = (part: Partial<CustomerFact> = {}): CustomerFact => ({
  ...acme,
  statuses: [],
  licenses: { total: 100, assigned: 60, used: 40 },
  lastAdminActivityAt: '2026-11-22T12:00:00Z',
  ...part,
});
const aRow = (part: Partial<SubscriptionFact> = {}): SubscriptionFact => ({
  customer: acme,
  subscriptionId: 'Sub1',
  kind: 'subscription',
  endDate: '2026-12-22',
  renewalDate: null,
  licenses: { total: 100, assigned: 60, used: 40 },
  usedLast3Months: null,
  ...part,
});
const only = (findings: readonly Finding[]): Reason => {
  expect(findings).to.have.length(1);
  return findings[0]!.reason;
};

const figure = fc.oneof(
  fc.constantFrom(null, 0, -0, -7, 1, NaN, Infinity, -Infinity, Number.MAX_VALUE, 5e-324, undefined as unknown as null),
  fc.nat(5000),
);
const licenseCount = fc.record({ total: figure, assigned: figure, used: figure });
const text = fc.constantFrom('', 'a', 'suspended', 'expired', 'noRecentActivity', '__proto__', 'toString', '未知');
/** One name for one id. */
const ref = text.map((id) => ({ id, displayName: `${id}!` }));
const date = fc.constantFrom('2026-11-22', '2026-11-23', '2027-02-19', '2026-02-30', '', 'soon', '9999-12-31');
const subscriptionRow = fc.record({
  customer: ref,
  subscriptionId: text,
  kind: fc.constantFrom('trial', 'subscription', 'loan'),
  endDate: date,
  renewalDate: fc.option(date),
  licenses: licenseCount,
  usedLast3Months: figure,
});
const lists = fc.array(fc.array(subscriptionRow, { maxLength: 6 }), { maxLength: 3 });
const customer = fc
  .record({
    ref,
    statuses: fc.array(text),
    licenses: licenseCount,
    lastAdminActivityAt: fc.constantFrom(null, undefined, 'never', '2026-11-20T00:00:00Z', '2999-01-01T00:00:00Z'),
  })
  .map(({ ref: { id, displayName }, ...facts }) => ({ id, displayName, ...facts }));
const legs = fc.record({ good: figure, poor: figure, notAvailable: figure });
const queue = fc.record({
  customer: ref,
  offered: figure,
  answered: figure,
  abandoned: figure,
  answerWaitSeconds: figure,
  abandonWaitSeconds: figure,
});

/** Everything that these rows say. */
const found = fc
  .tuple(fc.array(customer), lists, lists, lists, fc.array(fc.record({ customer: ref, legs })), fc.array(queue))
  .map(([customers, ending, renewing, over, quality, queues]) => [
    ...customerReasons(customers, now),
    ...endingReasons(ending, context),
    ...renewalReasons(renewing, context),
    ...overageReasons(over),
    ...qualityReasons({ weekStart: '2026-11-15', rows: quality }, DEFAULT_THRESHOLDS),
    ...queueReasons({ weekStart: '2026-11-15', rows: queues }, DEFAULT_THRESHOLDS),
  ]);

describe('the size of a matter', () => {
  it('grows by a third with each tenfold of licenses or calls, up to 1,000', () => {
    expect([0, 1, 10, 100, 1000, 1e308].map(magnitude).map((size) => Math.round(size * 100))).to.deep.equal([
      0, 0, 33, 67, 100, 100,
    ]);
    expect([null, undefined, NaN, -5, 0.5, Infinity].map(magnitude)).to.deep.equal([0, 0, 0, 0, 0, 0]);
  });

  it('grows with nearness, from the end of the window to today', () => {
    expect([nearness(0, 90), nearness(45, 90), nearness(90, 90), nearness(400, 90)]).to.deep.equal([1, 0.5, 0, 0]);
    expect([nearness(0, 0), nearness(NaN, 90)]).to.deep.equal([0, 0]);
  });

  it('is a share, all of it at most, and nothing where there is none', () => {
    expect([0.25, 1, 1.5, null].map(shareSize)).to.deep.equal([0.25, 1, 1, 0]);
  });

  it('is the mean of two measures', () => {
    expect([mean(0.5, 1), mean(1, 0), mean(0, 0)]).to.deep.equal([0.75, 0.5, 0]);
  });

  it('moves points between half of the weight and all of it', () => {
    expect([pointsOf(80, 0), pointsOf(80, 0.5), pointsOf(80, 1), pointsOf(80, 7)]).to.deep.equal([40, 60, 80, 80]);
    expect(pointsOf(75, 0), 'rounded').to.equal(38);
  });
});

describe('what the status of a customer says', () => {
  it('weighs a suspended and a quiet customer by its licenses', () => {
    const [suspended, quiet, ...others] = customerReasons(
      [aCustomer({ statuses: ['suspended', 'noRecentActivity'] }), aCustomer({ id: 'beta', statuses: ['suspended'] })],
      now,
    );
    expect(others.map(({ customer }) => customer.id)).to.deep.equal(['beta']);
    expect(suspended!.reason).to.deep.equal({ rule: 'suspended', size: magnitude(100), licenses: 100 });
    expect(quiet!.reason).to.deep.include({ rule: 'noRecentActivity', size: magnitude(100), licenses: 100 });
  });

  it('weighs an expired customer by how lately an administrator signed in', () => {
    const size = (lastAdminActivityAt: string | null) =>
      only(customerReasons([aCustomer({ statuses: ['expired'], lastAdminActivityAt })], now)).size;
    expect([size('2026-11-22T12:00:00Z'), size('2025-11-22T12:00:00Z'), size(null), size('yesterday')]).to.deep.equal([
      1, 0, 0, 0,
    ]);
    expect(size('2026-09-10T12:00:00Z'), 'a fifth of a year ago').to.equal(0.8);
  });

  it('says nothing of other statuses, known or not', () => {
    expect(customerReasons([aCustomer({ statuses: ['trial', 'subscription', 'hibernating'] })], now)).to.deep.equal([]);
  });
});

describe('what ends', () => {
  it('adds up the products of a subscription, and names the first of several', () => {
    const reason = only(
      endingReasons(
        [
          [aRow({ endDate: '2026-12-31' }), aRow({ subscriptionId: 'Sub2', endDate: '2026-12-02' })],
          [aRow({ endDate: '2026-12-31', licenses: { total: 50, assigned: 1, used: null } })],
        ],
        context,
      ),
    );
    expect(reason).to.deep.include({ rule: 'expiring', date: '2026-12-02', days: 10, subscriptions: 2, licenses: 250 });
  });

  it('knows no number of licenses as soon as one is missing', () => {
    const reason = only(endingReasons([[aRow({ licenses: { total: null, assigned: null, used: null } })]], context));
    expect(reason).to.deep.include({ licenses: null });
  });

  it('counts the first and the last day of the window, and neither the past nor what is no date', () => {
    const days = (endDate: string) => endingReasons([[aRow({ endDate })]], context).length;
    expect(['2026-11-21', '2026-11-22', '2027-02-20', '2027-02-21', '2026-02-30', ''].map(days)).to.deep.equal([
      0, 1, 1, 0, 0, 0,
    ]);
  });

  it('takes a trial that is used much and ends within 30 days for a customer to win, and any other for one that expires', () => {
    const ruleOf = (part: Partial<SubscriptionFact>) =>
      only(endingReasons([[aRow({ kind: 'trial', ...part })]], context)).rule;
    const half = { total: 100, assigned: 60, used: 50 };
    expect(ruleOf({ licenses: half })).to.equal('trialEnding');
    expect(ruleOf({ licenses: { total: 1000, assigned: 600, used: 499 } })).to.equal('expiring');
    expect(ruleOf({ licenses: { ...half, used: null } })).to.equal('expiring');
    expect(ruleOf({ licenses: { total: 0, assigned: 0, used: 0 } })).to.equal('expiring');
    expect(ruleOf({ licenses: half, endDate: '2026-12-23' })).to.equal('expiring');
    expect(ruleOf({ licenses: half, kind: 'loan' })).to.equal('expiring');
  });

  it('weighs a trial to win by its use, and by how near its end is in 30 days or in a shorter window', () => {
    const trial = [[aRow({ kind: 'trial', endDate: '2026-12-02', licenses: { total: 100, assigned: 60, used: 50 } })]];
    const size = (windowDays: number) => only(endingReasons(trial, { ...context, windowDays })).size;
    expect(size(90)).to.be.closeTo((1 - 10 / 30 + 0.5) / 2, 1e-9);
    expect(size(20)).to.be.closeTo((1 - 10 / 20 + 0.5) / 2, 1e-9);
  });

  it('says how many of those that expire are trials', () => {
    const rows = [aRow(), aRow({ subscriptionId: 'Sub2', kind: 'trial' }), aRow({ subscriptionId: 'Sub3' })];
    expect(only(endingReasons([rows], context))).to.deep.include({ rule: 'expiring', subscriptions: 3, trials: 1 });
  });

  it('counts a row once that a server sends twice', () => {
    expect(only(endingReasons([[aRow(), aRow()]], context))).to.deep.include({ subscriptions: 1, licenses: 100 });
  });
});

describe('what renews', () => {
  const reasonOf = (part: Partial<SubscriptionFact>) =>
    renewalReasons([[aRow({ renewalDate: '2026-12-02', ...part })]], context)[0]?.reason;

  it('counts licenses as unused by the longest time of which it is known', () => {
    const licenses = { total: 100, assigned: 70, used: 40 };
    expect(reasonOf({ licenses, usedLast3Months: 60 })).to.deep.include({ unused: 40, by: 'threeMonths', days: 10 });
    expect(reasonOf({ licenses })).to.deep.include({ unused: 60, total: 100, by: 'week' });
    expect(reasonOf({ licenses: { ...licenses, used: null } })).to.deep.include({ unused: 30, by: 'assigned' });
    expect(reasonOf({ licenses: { total: 100, assigned: null, used: null } })).to.equal(undefined);
  });

  it('speaks from a quarter on, and of none of none not at all', () => {
    expect(reasonOf({ usedLast3Months: 75 })).to.deep.include({ unused: 25 });
    expect(reasonOf({ licenses: { total: 1000, assigned: 1000, used: 751 } })).to.equal(undefined);
    expect(reasonOf({ licenses: { total: 0, assigned: 0, used: 0 }, usedLast3Months: 0 })).to.equal(undefined);
    expect(reasonOf({ usedLast3Months: 400 })).to.equal(undefined);
    expect(reasonOf({ licenses: { total: null, assigned: null, used: 0 } }), 'of how many is not known').to.equal(
      undefined,
    );
  });

  it('speaks of a single license, and never of none, where the page asks for any', () => {
    const all = { ...context, thresholds: { ...DEFAULT_THRESHOLDS, unusedLicenses: 0 } };
    const unused = (usedLast3Months: number) => renewalReasons([[aRow({ usedLast3Months })]], all).length;
    expect([unused(99), unused(100)]).to.deep.equal([1, 0]);
  });

  it('says of several which renews first, and that they are counted in different ways', () => {
    const later = aRow({ subscriptionId: 'Sub2', renewalDate: '2027-01-02', usedLast3Months: 10 });
    const reason = only(renewalReasons([[later, aRow({ renewalDate: '2026-12-02' })]], context));
    expect(reason).to.deep.include({ subscriptions: 2, date: '2026-12-02', unused: 150, total: 200, by: 'mixed' });
  });
});

describe('what is over its limit', () => {
  it('adds up what is short, of each product for itself', () => {
    const over = (total: number, assigned: number) => aRow({ licenses: { total, assigned, used: null } });
    expect(only(overageReasons([[over(10, 14), over(10, 14)], [over(50, 51)]]))).to.deep.include({
      ...{ rule: 'overLimit', overage: 5, total: 60, assigned: 65, subscriptions: 1 },
    });
    const unknown = aRow({ licenses: { total: null, assigned: 5, used: null } });
    expect(overageReasons([[over(10, 10)], [unknown]])).to.deep.equal([]);
  });

  it('says in how many subscriptions', () => {
    const over = (subscriptionId: string) => aRow({ subscriptionId, licenses: { total: 1, assigned: 3, used: null } });
    expect(only(overageReasons([[over('Sub1'), over('Sub2')], [over('Sub1')]]))).to.deep.include({
      ...{ overage: 6, subscriptions: 2 },
    });
  });
});

describe('calls that go badly', () => {
  const poor = (bad: number | null, good: number | null) =>
    qualityReasons(
      { weekStart: '2026-11-15', rows: [{ customer: acme, legs: { good, poor: bad, notAvailable: null } }] },
      DEFAULT_THRESHOLDS,
    )[0]?.reason;

  it('are a reason from the threshold on, and only when they are ten', () => {
    expect(poor(10, 190)).to.deep.include({ rule: 'poorCalls', bad: 10, of: 200, share: 0.05 });
    expect([poor(10, 191), poor(9, 9), poor(0, 0), poor(null, 5), poor(50, null)]).to.deep.equal(
      Array(5).fill(undefined),
    );
  });

  it('count in queues from a tenth on', () => {
    const abandoned = (given: number, offered: number) => {
      const counts = { offered, answered: 0, abandoned: given, answerWaitSeconds: 0, abandonWaitSeconds: 0 };
      return queueReasons({ weekStart: '2026-11-15', rows: [{ customer: acme, ...counts }] }, DEFAULT_THRESHOLDS)
        .length;
    };
    expect([abandoned(100, 1000), abandoned(995, 10_000)]).to.deep.equal([1, 0]);
  });

  it('never are more than all of them', () => {
    const counts = { offered: 20, answered: 0, abandoned: 70, answerWaitSeconds: 0, abandonWaitSeconds: 0 };
    const rows = [{ customer: acme, ...counts }];
    expect(only(queueReasons({ weekStart: '2026-11-15', rows }, DEFAULT_THRESHOLDS))).to.deep.include({ share: 1 });
  });
});

describe('the ranking', () => {
  const reason = (rule: 'suspended' | 'expired' | 'noRecentActivity', id = 'acme'): Finding => ({
    customer: { id, displayName: id },
    reason: { rule, size: 1, licenses: 1, lastActivityAt: null } as Reason,
  });

  it('gives a customer one row: the heaviest reason, and a tenth of each further one', () => {
    const [row, ...others] = ranked(
      weighed([reason('noRecentActivity'), reason('expired')], { ...DEFAULT_WEIGHTS, expired: 60 }),
    );
    expect(others).to.deep.equal([]);
    expect(row!.points).to.equal(64);
    expect(row!.reasons.map(({ rule, points }) => [rule, points])).to.deep.equal([
      ['expired', 60],
      ['noRecentActivity', 40],
    ]);
  });

  it('leaves out rules without weight, and a second reason by the same rule', () => {
    const weights = { ...DEFAULT_WEIGHTS, expired: 0 };
    const [row] = ranked(weighed([reason('expired'), reason('suspended'), reason('suspended')], weights));
    expect(row!.reasons.map(({ rule }) => rule)).to.deep.equal(['suspended']);
  });

  it('puts a customer with one large matter before one with two small ones', () => {
    const rows = ranked(weighed([reason('noRecentActivity', 'b'), reason('expired', 'a')], DEFAULT_WEIGHTS));
    expect(rows.map(({ customer: { id } }) => id)).to.deep.equal(['a', 'b']);
  });

  it('adds up all further reasons, and rounds', () => {
    const weights = { ...DEFAULT_WEIGHTS, suspended: 50, expired: 30, noRecentActivity: 26 };
    const [row] = ranked(weighed([reason('suspended'), reason('expired'), reason('noRecentActivity')], weights));
    expect(row!.points, '50 + 3 + 2.6').to.equal(56);
  });

  it('puts among equals the heavier matter first, then the name, then the id', () => {
    const of = (id: string, displayName: string, ...parts: [rule: Rule, points: number][]) =>
      parts.map(([rule, points]) => ({ customer: { id, displayName }, reason: { rule, points } as WeighedReason }));
    const rows = ranked([
      ...of('3', 'Beta', ['expired', 50]),
      ...of('2', 'Acme', ['expired', 50]),
      ...of('4', 'Gamma', ['expired', 49], ['suspended', 10]),
      ...of('1', 'Acme', ['expired', 50]),
    ]);
    expect(rows.map(({ customer, points }) => [customer.id, points])).to.deep.equal([
      ['1', 50],
      ['2', 50],
      ['3', 50],
      ['4', 50],
    ]);
  });

  it('tells reasons that weigh the same in the order of the rules', () => {
    const weights = { ...DEFAULT_WEIGHTS, suspended: 40, expired: 40 };
    for (const order of [
      ['noRecentActivity', 'expired', 'suspended'] as const,
      ['expired', 'noRecentActivity', 'suspended'] as const,
    ]) {
      const [row] = ranked(
        weighed(
          order.map((rule) => reason(rule)),
          weights,
        ),
      );
      expect(row!.reasons.map(({ rule }) => rule)).to.deep.equal(['suspended', 'expired', 'noRecentActivity']);
    }
  });

  it('is the same whatever the order in which the findings come', () => {
    fc.assert(
      fc.property(found, (findings) => {
        const unique = weighed(findings, DEFAULT_WEIGHTS);
        const names = (list: typeof unique) =>
          ranked([...list]).map(({ customer: { id }, points, reasons }) => [
            id,
            points,
            reasons.map(({ rule }) => rule),
          ]);
        expect(names([...unique].reverse()).map(([id, points]) => [id, points])).to.deep.equal(
          names(unique).map(([id, points]) => [id, points]),
        );
      }),
    );
  });

  it('holds one row for each customer, its points fall, and no figure is odd, whatever the source says', () => {
    fc.assert(
      fc.property(found, (findings) => {
        const rows = ranked(weighed(findings, DEFAULT_WEIGHTS));
        expect(new Set(rows.map(({ customer: { id } }) => id)).size).to.equal(rows.length);
        let before = 100;
        for (const { points, reasons } of rows) {
          expect(points).to.be.at.most(before).and.at.least(reasons[0]!.points);
          before = points;
          for (const one of reasons) {
            expect(one.points).to.be.within(DEFAULT_WEIGHTS[one.rule] / 2 - 0.5, DEFAULT_WEIGHTS[one.rule]);
            for (const value of Object.values(one))
              if (typeof value === 'number' && one.rule !== 'suspended' && one.rule !== 'noRecentActivity')
                expect(Number.isFinite(value) && !Object.is(value, -0), JSON.stringify(one)).to.equal(true);
          }
        }
      }),
    );
  });

  it('knows a weight for every rule, and a threshold for every one that speaks from a share on', () => {
    expect(Object.keys(DEFAULT_WEIGHTS).sort()).to.deep.equal([...RULES].sort());
    expect(Object.keys(DEFAULT_THRESHOLDS).sort()).to.deep.equal([...SHARE_RULES].sort());
  });

  it('weighs as the attribute `weights` promises when nobody says otherwise', () => {
    expect(RULES.map((rule) => DEFAULT_WEIGHTS[rule])).to.deep.equal([100, 90, 80, 75, 70, 60, 55, 50, 40]);
  });
});

describe('setting a reason aside', () => {
  const expiring: Reason = {
    ...{ rule: 'expiring', size: 1, date: '2026-12-02', days: 10, subscriptions: 1, trials: 0, licenses: 5 },
  };
  const poor: Reason = { rule: 'poorCalls', size: 1, bad: 10, of: 20, share: 0.5, weekStart: '2026-11-15' };
  const suspended: Reason = { rule: 'suspended', size: 1, licenses: 5 };

  it('ends tomorrow, in seven days, or when the matter is over', () => {
    expect(dismissedUntil(suspended, 'tomorrow', here)).to.equal('2026-11-23');
    expect(dismissedUntil(suspended, 'week', here)).to.equal('2026-11-29');
    expect(dismissedUntil(expiring, 'over', here), 'the day after its end').to.equal('2026-12-03');
    expect(dismissedUntil(poor, 'over', here), 'the next week of calls').to.equal('2026-11-29');
    expect(dismissedUntil(suspended, 'over', here), 'nobody knows').to.equal(undefined);
  });

  it('holds until its day, and without one for good', () => {
    const until = { customerId: 'a', rule: 'expired', until: '2026-11-23' } as const;
    expect([holdsOn(until, '2026-11-22'), holdsOn(until, '2026-11-23')]).to.deep.equal([true, false]);
    expect(holdsOn({ customerId: 'a', rule: 'expired' }, '2999-01-01')).to.equal(true);
  });

  it('reads what is a dismissal, and of two for one reason the later', () => {
    const kept = { customerId: 'a', rule: 'expired', until: '2026-11-23' };
    const given = [
      { customerId: 'a', rule: 'expired' },
      ...[null, 7, 'x', {}, { customerId: 'a', rule: 'toString' }, { customerId: 1, rule: 'expired' }],
      { customerId: 'a', rule: 'expired', until: 'soon' },
      { ...kept, name: 'Acme' },
    ];
    expect(readDismissals(given)).to.deep.equal([kept]);
    const others = [
      { customerId: 'a', rule: 'expired' },
      { customerId: 'a', rule: 'suspended' },
      { customerId: 'b', rule: 'expired' },
    ];
    expect(readDismissals(others), 'each for a reason of its own').to.deep.equal(others);
    expect(readDismissals([{ ...others[0], until: null }]), 'null is no day').to.deep.equal([others[0]]);
    expect([readDismissals(null), readDismissals('[]'), readDismissals({})]).to.deep.equal([[], [], []]);
  });
});
