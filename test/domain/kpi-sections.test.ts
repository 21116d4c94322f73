import { expect } from '@open-wc/testing';
import { KPI_METRICS, kpiOf } from '../../src/domain/kpis.js';
import { isKpiSection, KPI_SECTIONS, type KpiSection, sectionRule, sectionsOf } from '../../src/domain/kpi-sections.js';

const sections = Object.keys(KPI_SECTIONS) as KpiSection[];

describe('KPI sections', () => {
  it('are the seven of kpi-group, with as many KPIs as the product has in each', () => {
    const sizes = sections.map((section) => [section, sectionRule(section).metrics.length]);
    expect(sizes).to.deep.equal([
      ['overview', 5],
      ['recent', 2],
      ['expiring', 3],
      ['renewing', 3],
      ['low-assignment', 4],
      ['over-limit', 3],
      ['call-queue', 3],
    ]);
  });

  it('ask the view of the subscriptions that they are about', () => {
    const views = sections.map((section) => {
      const rule = sectionRule(section);
      return rule.source === 'subscriptions' ? rule.view : rule.source;
    });
    expect(views).to.deep.equal(['summary', 'recent', 'expiring', 'renewing', 'lowAssignment', 'overLimit', 'queues']);
  });

  it('hold only KPIs that follow from what they ask', () => {
    for (const section of sections) {
      const { source, metrics } = sectionRule(section);
      for (const metric of metrics) expect(kpiOf(metric).source, `${section} ${metric}`).to.equal(source);
    }
  });

  it('hold every KPI at least once', () => {
    for (const metric of KPI_METRICS) expect(sectionsOf(metric), metric).not.to.be.empty;
    expect(sectionsOf('license-assignment')).to.deep.equal(['expiring', 'renewing', 'low-assignment']);
    expect(sectionsOf('license-usage')).to.deep.equal(['expiring', 'renewing']);
    expect(sectionsOf('total-customers')).to.deep.equal(['overview']);
  });

  it('know their names', () => {
    expect(isKpiSection('low-assignment')).to.equal(true);
    expect(isKpiSection('lowAssignment')).to.equal(false);
    expect(isKpiSection('constructor')).to.equal(false);
  });
});
