import { forgetLeftovers, leftovers, watchLeftovers } from '../support/leftovers.js';
import { expect } from '@open-wc/testing';
import type { HubElement } from '../../src/core/element/hub-element.js';
import { register } from '../../src/core/element/register.js';
import type { ElementClass } from '../../src/core/element/register.js';
import { CallQueueTable } from '../../src/elements/call-queue-table/call-queue-table.js';
import { CallingQualityChart } from '../../src/elements/calling-quality-chart/calling-quality-chart.js';
import { CallingQualityTable } from '../../src/elements/calling-quality-table/calling-quality-table.js';
import { CallingUsageChart } from '../../src/elements/calling-usage-chart/calling-usage-chart.js';
import { CallingUsageTable } from '../../src/elements/calling-usage-table/calling-usage-table.js';
import { EndpointQualityChart } from '../../src/elements/endpoint-quality-chart/endpoint-quality-chart.js';
import { FeatureUsageChart } from '../../src/elements/feature-usage-chart/feature-usage-chart.js';
import { LicenseTrendChart } from '../../src/elements/license-trend-chart/license-trend-chart.js';
import {
  callingFeatures,
  callingQuality,
  callingUsage,
  endpointQuality,
  licenseTrend,
  qualityRow,
  queueRow,
  rowsOf,
  usageRow,
} from '../support/calling-answers.js';
import { cellsOf, inChart } from '../support/calling-figures.js';
import { ScriptedSource } from '../support/scripted-source.js';

const cases: readonly (readonly [ElementClass & { tag: string }, object])[] = [
  [CallingUsageChart, callingUsage()],
  [CallingQualityChart, callingQuality(52)],
  [EndpointQualityChart, endpointQuality()],
  [FeatureUsageChart, callingFeatures()],
  [LicenseTrendChart, licenseTrend()],
  [CallingUsageTable, rowsOf([usageRow()])],
  [CallingQualityTable, rowsOf([qualityRow()])],
  [CallQueueTable, rowsOf([queueRow()])],
];

/** Waits with frames, which leave nothing behind. */
async function until(isSo: () => unknown): Promise<void> {
  for (let frame = 0; !isSo(); frame += 1) {
    if (frame > 600) throw new Error('It did not become so within 600 frames');
    await new Promise(requestAnimationFrame);
  }
}

const isShown = (element: Element) => inChart(element, '.drawing svg') ?? cellsOf(element).length > 0;

/** Moves the pointer over the middle of the figures, so that the tooltip opens where there is one. */
function hover(element: Element): void {
  const plot = inChart(element, '[part=plot]');
  if (!plot) return;
  const { x, y, width, height } = plot.getBoundingClientRect();
  const at = { clientX: x + width / 2, clientY: y + height / 2, bubbles: true, composed: true };
  plot.dispatchEvent(new PointerEvent('pointermove', { ...at, pointerType: 'mouse' }));
}

describe('Charts and Calling tables that leave the page', () => {
  before(async () => {
    // The chart code and what it keeps for good, once for the page, are not an element's.
    for (const [element, answer] of cases) {
      register(element);
      const first = Object.assign(document.createElement(element.tag), { data: answer, loading: 'eager' });
      document.body.append(first);
      await until(() => isShown(first));
      first.remove();
    }
  });
  afterEach(() => forgetLeftovers());

  for (const [{ tag }, answer] of cases) {
    it(`leave no timer, listener or observer behind, drawn, hovered and moved: ${tag}`, async () => {
      const nodes = document.querySelectorAll('*').length;
      watchLeftovers();
      const source = new ScriptedSource(() => answer);
      for (let time = 0; time < 3; time += 1) {
        const element = Object.assign(document.createElement(tag), {
          source,
          loading: 'eager',
        }) as unknown as HubElement;
        document.body.append(element);
        await until(() => isShown(element));
        hover(element);
        await element.updateComplete;
        document.body.prepend(element);
        await until(() => isShown(element));
        element.remove();
        await element.updateComplete;
      }
      await until(() => source.closed);
      expect(leftovers()).to.deep.equal([]);
      expect(document.querySelectorAll('*').length).to.equal(nodes);
    });

    it(`give up what they asked: ${tag}`, async () => {
      watchLeftovers();
      const source = new ScriptedSource();
      const element = Object.assign(document.createElement(tag), { source, loading: 'eager' }) as unknown as HubElement;
      document.body.append(element);
      await until(() => source.open.length > 0);
      element.remove();
      await until(() => source.closed);
      for (const { signal } of source.open) expect(signal!.aborted).to.equal(true);
      expect(leftovers()).to.deep.equal([]);
    });
  }
});
