import { expect, nextFrame, oneEvent } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import type { PointSelectEvent } from '../../../src/components/chart-view/chart-view.events.js';
import { codes, rateAndCounts } from '../../charts/models.js';
import { distort, distortions, seen } from '../../support/distortions.js';
import type { Distortion } from '../../support/distortions.js';
import { drawn, hosted } from './chart-host.js';
import type { ChartHost } from './chart-host.js';
import { waitUntil } from '../../support/wait-until.js';

/** A chart that is small enough to be seen whole when it is zoomed. */
async function distorted(distortion: Distortion, model = rateAndCounts()) {
  const host = await hosted({ width: 360, model });
  distort(host, distortion);
  await drawn(host);
  host.plot.scrollIntoView({ block: 'end' });
  // A scroll that is told later would take the tooltip away.
  await nextFrame();
  await nextFrame();
  return host;
}

/** Where a text of the axis stands in the window: the middle of its category, whatever the library thinks. */
function middleOf(host: ChartHost, label: string, distortion: Distortion): { x: number; y: number } {
  const text = host.$$('.drawing text').find((one) => one.textContent === label)!;
  const { x, y, width, height } = seen(text, distortion);
  return { x: x + width / 2, y: y + height / 2 };
}

const overlap = (one: DOMRect, other: DOMRect) =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left) > 0.5;

/** Beside its week, whole, and near. */
function expectBeside(host: ChartHost, distortion: Distortion): void {
  const tooltip = seen(host.$('.tooltip')!, distortion);
  const band = seen(host.$('.band')!, distortion);
  expect(tooltip.left, 'inside the window').to.be.at.least(0);
  expect(tooltip.right, 'inside the window').to.be.at.most(innerWidth);
  expect(tooltip.top, 'inside the window').to.be.at.least(0);
  expect(overlap(tooltip, band), 'not over its week').to.equal(false);
  const distance = Math.max(tooltip.left - band.right, band.left - tooltip.right);
  expect(distance, 'beside its week').to.be.within(5, 15);
}

describe('a chart view inside', () => {
  afterEach(() => sendMouse({ type: 'move', position: [0, 0] }));

  for (const distortion of distortions) {
    describe(distortion.name, () => {
      it('names the week under the pointer, beside it, and selects the same one', async () => {
        const host = await distorted(distortion);
        for (const [label, title, key] of [
          ['Nov 1', 'Nov 1 – 7, 2026', '2026-11-01'],
          ['Nov 15', 'Nov 15 – 21, 2026', '2026-11-15'],
        ] as const) {
          const { x } = middleOf(host, label, distortion);
          const plot = seen(host.plot, distortion);
          const position: [number, number] = [Math.round(x), Math.round(plot.y + plot.height * 0.7)];
          await sendMouse({ type: 'move', position });
          await waitUntil(() => host.readout?.startsWith(title), `${label} is told, not ${host.readout}`);
          const band = seen(host.$('.band')!, distortion);
          expect(x, 'the stripe is under the pointer').to.be.within(band.left, band.right);
          expectBeside(host, distortion);
          const chosen = oneEvent(host.view, 'point-select') as unknown as Promise<PointSelectEvent>;
          await sendMouse({ type: 'click', position });
          expect((await chosen).detail.key).to.equal(key);
        }
      });

      it('names the figure that a finger touches', async () => {
        const host = await distorted(distortion);
        const { x } = middleOf(host, 'Nov 1', distortion);
        const plot = seen(host.plot, distortion);
        const at = { clientX: x, clientY: plot.bottom - plot.height * 0.2, pointerType: 'touch' };
        host.plot.dispatchEvent(new PointerEvent('pointerdown', at));
        await host.view.updateComplete;
        expect(host.readout).to.contain('Nov 1 – 7');
        expect(host.$('.readout-row.current')!.innerText).to.contain('Good');
      });

      it('names the code under the pointer', async () => {
        const host = await distorted(distortion, codes(['First code', 'Second code', 'Third code']));
        const { y } = middleOf(host, 'Second code', distortion);
        const plot = seen(host.plot, distortion);
        await sendMouse({ type: 'move', position: [Math.round(plot.x + plot.width * 0.3), Math.round(y + 4)] });
        await waitUntil(() => host.readout?.startsWith('Second code'), 'the second code is told');
      });

      it('rings the figure of the keyboard', async () => {
        const host = await distorted(distortion);
        host.plot.focus();
        await host.press('End');
        const { x } = middleOf(host, 'Nov 15', distortion);
        const ring = seen(host.$('.ring')!, distortion);
        expect(ring.x + ring.width / 2).to.be.closeTo(x, 3);
        expectBeside(host, distortion);
      });

      it('opens the menu of files at its button, inside the window', async () => {
        const host = await distorted(distortion);
        const button = host.button('Download');
        button.click();
        await nextFrame();
        await nextFrame();
        const menu = seen(host.$('.files')!, distortion);
        const { left, right, top, bottom } = seen(button, distortion);
        const distance = Math.max(menu.left - right, left - menu.right, menu.top - bottom, top - menu.bottom);
        expect(distance, 'near its button').to.be.below(16);
        expect(menu.left, 'inside the window').to.be.at.least(0);
        expect(menu.right, 'inside the window').to.be.at.most(innerWidth);
      });

      it('has the width that it is given, also another one', async () => {
        const host = await distorted(distortion);
        const width = () => Number(host.$('.drawing svg')!.getAttribute('width'));
        expect(width()).to.be.closeTo(host.view.offsetWidth, 1);
        host.width = 300;
        await waitUntil(() => Math.abs(width() - host.view.offsetWidth) <= 1 && width() < 301, 'it is narrower');
      });
    });
  }

  it('a page that is zoomed as a whole names the week under the pointer', async () => {
    const whole = { name: 'zoom on html', boxes: ['', ''], zoom: 1.4 } as const;
    document.documentElement.style.setProperty('zoom', '1.4');
    try {
      const host = await distorted(whole);
      const { x } = middleOf(host, 'Nov 1', whole);
      const plot = seen(host.plot, whole);
      await sendMouse({ type: 'move', position: [Math.round(x), Math.round(plot.y + plot.height * 0.7)] });
      await waitUntil(() => host.readout?.startsWith('Nov 1 – 7'), 'the week is told');
      expectBeside(host, whole);
    } finally {
      document.documentElement.style.removeProperty('zoom');
    }
  });
});
