import { expect } from '@open-wc/testing';
import {
  isKpiMetric,
  type Kpi,
  KPI_METRICS,
  type KpiMetric,
  kpiOf,
  type QueueAnswer,
  type SubscriptionSummary,
} from '../../src/domain/kpis.js';

const summary = {
  totalCustomers: { value: 1000, previous: 990 },
  nearingExpiration: { value: 40, previous: 44 },
  nearingRenewal: { value: 30, previous: null },
  lowLicenseAssignment: { value: 20, previous: 20 },
  overLicenseLimit: { value: 0, previous: 1 },
};
const subscriptions = {
  customers: 8,
  subscriptions: 10,
  licenses: { total: 200, assigned: 100, used: 50 },
  overage: 12,
  unassigned: 112,
};
const queues = { offered: 1000, answered: 900, abandoned: 100, answerWaitSeconds: 9000, abandonWaitSeconds: 6000 };
const queuesBefore = { offered: 100, answered: 80, abandoned: 20, answerWaitSeconds: 1600, abandonWaitSeconds: 600 };
const noCustomers = {
  customers: 0,
  subscriptions: 0,
  licenses: { total: 0, assigned: 0, used: 0 },
  overage: 0,
  unassigned: 0,
};
const noCalls = { offered: 0, answered: 0, abandoned: 0, answerWaitSeconds: 0, abandonWaitSeconds: 0 };

type Answers = [subscriptions: SubscriptionSummary, queues: QueueAnswer];

function figure(
  kpi: Kpi,
  [forSubscriptions, forQueues]: Answers = [subscriptions, { ...queues, previous: queuesBefore }],
) {
  if (kpi.source === 'summary') return kpi.figure(summary);
  return kpi.source === 'subscriptions' ? kpi.figure(forSubscriptions) : kpi.figure(forQueues);
}

describe('KPIs', () => {
  it('are the 20 metrics of kpi-card', () => {
    expect(KPI_METRICS).to.deep.equal([
      'total-customers',
      'nearing-expiration',
      'nearing-renewal',
      'low-license-assignment',
      'over-license-limit',
      'new-customers',
      'total-licenses',
      'expiring-customers',
      'renewing-customers',
      'license-assignment',
      'license-usage',
      'low-assignment-customers',
      'license-usage-when-assigned',
      'unassigned-licenses',
      'overage-customers',
      'licenses-in-overage',
      'average-license-overage',
      'time-to-answer',
      'wait-before-abandoned',
      'abandoned-rate',
    ]);
  });

  it('have the value and the one before that follow from the answer', () => {
    const figures = Object.fromEntries(
      KPI_METRICS.map((metric) => {
        const { value, previous } = figure(kpiOf(metric));
        return [metric, [value, previous]];
      }),
    );
    expect(figures).to.deep.equal({
      'total-customers': [1000, 990],
      'nearing-expiration': [40, 44],
      'nearing-renewal': [30, null],
      'low-license-assignment': [20, 20],
      'over-license-limit': [0, 1],
      'new-customers': [8, null],
      'total-licenses': [200, null],
      'expiring-customers': [8, null],
      'renewing-customers': [8, null],
      'license-assignment': [0.5, null],
      'license-usage': [0.25, null],
      'low-assignment-customers': [8, null],
      'license-usage-when-assigned': [0.5, null],
      'unassigned-licenses': [112, null],
      'overage-customers': [8, null],
      'licenses-in-overage': [12, null],
      'average-license-overage': [1.5, null],
      'time-to-answer': [10, 20],
      'wait-before-abandoned': [60, 30],
      'abandoned-rate': [0.1, 0.2],
    });
  });

  it('count nothing as 0, and have no share or average of nothing', () => {
    for (const metric of KPI_METRICS) {
      const kpi = kpiOf(metric);
      if (kpi.source === 'summary') continue;
      const { value, previous } = figure(kpi, [noCustomers, { ...noCalls, previous: noCalls }]);
      expect(value, metric).to.equal(kpi.unit === 'count' ? 0 : null);
      expect(previous, metric).to.equal(null);
    }
  });

  it('tell nothing to divide by from a figure that the source does not have', () => {
    const unknown = { ...noCustomers, licenses: { total: 10, assigned: null, used: null } };
    const noFigure = { ...noCalls, abandoned: null, previous: null };
    for (const metric of ['license-assignment', 'license-usage', 'abandoned-rate'] as const) {
      const nothing = figure(kpiOf(metric), [noCustomers, { ...noCalls, previous: null }]);
      expect(nothing.missing, metric).to.equal('nothing');
      expect(figure(kpiOf(metric), [unknown, noFigure]).missing, metric).to.equal('unknown');
    }
    expect(figure(kpiOf('license-assignment')).missing).to.equal(undefined);
  });

  it('do not make a 0 of a figure that makes no sense', () => {
    const odd = { ...subscriptions, customers: -3, overage: -1, licenses: { total: -5, assigned: 5, used: 1 } };
    const of = (metric: KpiMetric) => figure(kpiOf(metric), [odd, { ...queues, previous: null }]).value;
    expect(
      ['new-customers', 'licenses-in-overage', 'total-licenses'].map((metric) => of(metric as KpiMetric)),
    ).to.deep.equal([-3, -1, -5]);
    expect(of('average-license-overage')).to.equal(null);
    const kpi = kpiOf('total-customers');
    if (kpi.source !== 'summary') return expect.fail();
    const given = kpi.figure({ ...summary, totalCustomers: { value: -5, previous: -7 } });
    expect(given).to.deep.equal({ value: -5, previous: -7 });
  });

  it('do not know the use of licenses of none of which it is known, but have no share of no licenses', () => {
    const use = (licenses: SubscriptionSummary['licenses'], metric: KpiMetric) => {
      const { value, missing } = figure(kpiOf(metric), [
        { ...subscriptions, licenses },
        { ...queues, previous: null },
      ]);
      return [value, missing];
    };
    for (const metric of ['license-usage', 'license-usage-when-assigned'] as const) {
      const part = { used: 0, usedOf: 0, usedOfAssigned: 0 };
      expect(use({ total: 1000, assigned: 600, ...part }, metric), metric).to.deep.equal([null, 'unknown']);
      expect(use({ total: null, assigned: 600, ...part }, metric), metric).to.deep.equal([null, 'unknown']);
      expect(use({ total: 0, assigned: 0, ...part }, metric), metric).to.deep.equal([null, 'nothing']);
      expect(use({ total: 1000, assigned: 600, used: 0, usedOf: 500, usedOfAssigned: 300 }, metric)).to.deep.equal([
        0,
        undefined,
      ]);
    }
  });

  it('say of how many licenses they speak where the use of some is not known', () => {
    const some = { ...subscriptions, licenses: { ...subscriptions.licenses, usedOf: 160, usedOfAssigned: 80 } };
    const all = { ...subscriptions, licenses: { ...subscriptions.licenses, usedOf: 200, usedOfAssigned: 100 } };
    const speaksOf = (metric: KpiMetric, answer: SubscriptionSummary) =>
      figure(kpiOf(metric), [answer, { ...queues, previous: null }]).speaksOf;
    expect(speaksOf('license-usage', some)).to.deep.equal({ part: 160, whole: 200 });
    expect(speaksOf('license-usage-when-assigned', some)).to.deep.equal({ part: 80, whole: 100 });
    expect(speaksOf('license-assignment', some)).to.equal(undefined);
    expect(speaksOf('license-usage', all)).to.equal(undefined);
    expect(speaksOf('license-usage-when-assigned', all)).to.equal(undefined);
  });

  it('take the good direction from the hub: more customers, fewer risks', () => {
    const good = (direction: string) => KPI_METRICS.filter((metric) => kpiOf(metric).good === direction);
    expect(good('up')).to.deep.equal([
      'total-customers',
      'new-customers',
      'total-licenses',
      'license-assignment',
      'license-usage',
      'license-usage-when-assigned',
    ]);
    expect(good('neutral')).to.deep.equal(['nearing-renewal', 'renewing-customers', 'wait-before-abandoned']);
    expect(good('down')).to.have.length(11);
  });

  it('do not know the week before when the queues have none', () => {
    const kpi = kpiOf('abandoned-rate');
    if (kpi.source !== 'queues') throw new Error('abandoned-rate asks the queues');
    expect(kpi.figure({ ...queues, previous: null })).to.deep.equal({ value: 0.1, previous: null });
  });

  it('of the overview filter the customer list by their own key', () => {
    const filters = KPI_METRICS.map(kpiOf).flatMap((kpi) => (kpi.source === 'summary' ? [kpi.filter] : []));
    expect(filters).to.deep.equal(Object.keys(summary));
  });

  it('ask for action only where a value other than 0 is a task', () => {
    const accents = (accent: string) => KPI_METRICS.filter((metric) => kpiOf(metric).accent === accent);
    expect(accents('danger')).to.deep.equal(['over-license-limit', 'overage-customers', 'licenses-in-overage']);
    expect(accents('warning')).to.deep.equal([
      'nearing-expiration',
      'low-license-assignment',
      'expiring-customers',
      'low-assignment-customers',
      'unassigned-licenses',
    ]);
    expect(accents('info')).to.deep.equal(['nearing-renewal', 'renewing-customers']);
  });

  it('never ask for action when more is good news', () => {
    for (const metric of KPI_METRICS) {
      const { good, accent } = kpiOf(metric);
      if (good === 'up') expect(accent, metric).to.equal('none');
    }
  });

  it('are written in their unit', () => {
    const units = (unit: string): KpiMetric[] => KPI_METRICS.filter((metric) => kpiOf(metric).unit === unit);
    expect(units('percent')).to.deep.equal([
      'license-assignment',
      'license-usage',
      'license-usage-when-assigned',
      'abandoned-rate',
    ]);
    expect(units('duration')).to.deep.equal(['time-to-answer', 'wait-before-abandoned']);
    expect(units('decimal')).to.deep.equal(['average-license-overage']);
    expect(units('count')).to.have.length(13);
  });

  it('know their names, and no names of objects', () => {
    expect(isKpiMetric('abandoned-rate')).to.equal(true);
    expect(isKpiMetric('abandonedRate')).to.equal(false);
    expect(isKpiMetric('toString')).to.equal(false);
  });
});
