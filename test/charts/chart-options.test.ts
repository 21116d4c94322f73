import { expect } from '@open-wc/testing';
import { layOut } from '../../src/charts/chart-layout.js';
import type { ChartModel } from '../../src/charts/chart-model.js';
import { chartOption } from '../../src/charts/chart-options.js';
import { codes, lines, look, measure, rateAndCounts } from './models.js';

interface Shape {
  id: string;
  [key: string]: unknown;
}

function drawn(model: ChartModel, { width = 720, rightToLeft = false, patterned = false } = {}) {
  const layout = layOut({ model, width, height: 320, rightToLeft, measure });
  const option = chartOption(layout, look({ rightToLeft, patterned }));
  const series = (id: string) => option.series.find((one) => one.id === id) as Shape | undefined;
  return { layout, option, series };
}

/** The texts that an axis would show. */
function labels(axis: Shape): string[] {
  const { formatter } = axis['axisLabel'] as { formatter: (value: number) => string };
  const { max, interval } = axis as unknown as { max: number; interval: number };
  return Array.from({ length: Math.round(max / interval) + 1 }, (_, index) => formatter(index * interval));
}

describe('chartOption', () => {
  it('stacks the bars of one panel and leaves its lines alone', () => {
    const { series } = drawn(rateAndCounts());
    expect(['poor', 'good', 'notAvailable'].map((id) => series(id)?.['stack'])).to.deep.equal(['legs', 'legs', 'legs']);
    expect(series('poorShare')).to.include({ type: 'line', xAxisIndex: 0, yAxisIndex: 0 });
    expect(series('poor')).to.include({ type: 'bar', xAxisIndex: 1, yAxisIndex: 1 });
  });

  it('starts every value axis at 0 and writes its figures as the panel does', () => {
    const { option } = drawn(rateAndCounts());
    expect(option.yAxis.map((axis) => axis['min'])).to.deep.equal([0, 0]);
    expect(labels(option.yAxis[0] as Shape)).to.deep.equal(['0%', '5%', '10%']);
    expect(labels(option.yAxis[1] as Shape).at(-1)).to.equal('100');
  });

  it('has light horizontal lines only, muted labels, and no chart junk', () => {
    const { option } = drawn(rateAndCounts());
    for (const axis of option.xAxis) expect(axis['splitLine']).to.equal(undefined);
    for (const axis of option.yAxis)
      expect(axis).to.deep.include({ axisLine: { show: false }, axisTick: { show: false } });
    expect(JSON.stringify(option.yAxis)).to.contain('"color":"#555555"');
    expect(option).to.not.have.any.keys('tooltip', 'legend', 'toolbox', 'title');
  });

  it('draws a missing figure as a gap, never as 0', () => {
    const { series } = drawn(lines());
    expect((series('used')?.['data'] as unknown[])[1]).to.equal('-');
    expect((series('licenses-gap-to')?.['data'] as unknown[]).slice(0, 3)).to.deep.equal([300, '-', 300]);
  });

  it('marks a figure that stands alone between two gaps', () => {
    const model = lines(40);
    const [panel] = model.panels;
    const alone = {
      ...panel!.series[2]!,
      values: panel!.series[2]!.values.map((value, index) => (index === 5 ? value : null)),
    };
    const { series } = drawn({ ...model, panels: [{ ...panel!, series: [alone] }] });
    expect((series('used')?.['data'] as unknown[])[5]).to.deep.include({ value: 650, symbol: 'circle' });
  });

  it('writes the newest figure at the end of each line', () => {
    const { series } = drawn(rateAndCounts());
    const last = (series('poorShare')?.['data'] as { label: { formatter: () => string } }[]).at(-1)!;
    expect(last.label.formatter()).to.equal('8.9%');
  });

  it('draws a target where it is, to the last decimal, also when its series is hidden', () => {
    const { series } = drawn(rateAndCounts());
    const mark = series('rate-lines')?.['markLine'] as {
      precision: number;
      data: { yAxis: number; label: { formatter: () => string } }[];
    };
    expect(mark.data[0]).to.include({ yAxis: 0.025 });
    expect(mark.data[0]!.label.formatter()).to.equal('Target 2.5%');
    expect(mark.precision).to.be.above(3);
  });

  it('writes its sum at the end of a row', () => {
    const { series } = drawn(codes());
    const [first] = series('good')?.['data'] as { label: { formatter: () => string; position: string } }[];
    expect(first!.label.formatter()).to.equal('100');
    expect(first!.label.position).to.equal('right');
  });

  it('writes 0 and "–" where a row has no bar', () => {
    const model = codes(['none', 'unknown', 'some']);
    const [rate, legs] = model.panels;
    const panel = { ...rate!, series: [{ ...rate!.series[0]!, values: [0, null, 0.1] }] };
    const { series } = drawn({ ...model, panels: [panel, legs!] });
    const data = series('poorShare')?.['data'] as { value: number; label: { formatter: () => string } }[];
    expect(data.map((item) => item.label.formatter())).to.deep.equal(['0%', '–', '10%']);
  });

  it('mirrors the axes in right-to-left', () => {
    const columns = drawn(rateAndCounts(), { rightToLeft: true }).option;
    expect(columns.xAxis[0]).to.include({ inverse: true });
    expect(columns.yAxis[0]).to.include({ position: 'right' });
    const rows = drawn(codes(), { rightToLeft: true }).option;
    expect(rows.xAxis[0]).to.include({ inverse: true });
    expect(rows.yAxis[0]).to.include({ inverse: true, position: 'right' });
  });

  it('hatches what is not available in every theme, and everything where color cannot be relied on', () => {
    const fill = (id: string, patterned: boolean) =>
      (drawn(rateAndCounts(), { patterned }).series(id)?.['itemStyle'] as { color: unknown }).color;
    expect(fill('good', false)).to.equal('#00ff00');
    expect(fill('notAvailable', false)).to.have.property('svgElement');
    expect(fill('poor', true)).to.have.property('svgElement');
    expect(drawn(lines(), { patterned: true }).series('used')?.['lineStyle']).to.deep.include({ type: [2, 3] });
  });

  it('lets texts run as their first letter does, because the drawing runs from left to right; without isolates, which Safari does not know in it', () => {
    const texts = ['هاتف (سطح المكتب)', '15 בנוב׳', '\u200f-3 %', 'Desk phone (هاتف)', '٪١٠'];
    const { option } = drawn(codes(texts));
    const [phone, day, change, ...others] = texts;
    expect(option.yAxis[0]?.['data']).to.deep.equal([
      ...[phone, day, change].map((text) => `\u202b${text}\u202c`),
      ...others,
    ]);
  });

  it('takes braces in a name for letters', () => {
    const model = codes(['{a|b}']);
    const [rate, legs] = model.panels;
    const { series } = drawn({ ...model, panels: [{ ...rate!, format: () => '{c}' }, legs!] });
    const [first] = series('poorShare')?.['data'] as { label: { formatter: () => string } }[];
    expect(first!.label.formatter()).to.equal('{c}');
  });

  it('listens to nothing and moves nothing', () => {
    const { option } = drawn(rateAndCounts());
    expect(option['animation']).to.equal(false);
    expect(option.series.every((one) => one['silent'] === true)).to.equal(true);
  });
});
