import { expect, fixture, html } from '@open-wc/testing';
import { boxOnScreen, pointWithin, scaleOf, zoomOf } from '../../../src/core/element/on-screen.js';
import { distort, distortions } from '../../support/distortions.js';
import type { Distortion } from '../../support/distortions.js';

/** A box in a page that is scrolled both ways. */
async function scrolled(distortion: Distortion): Promise<HTMLElement> {
  const page = await fixture<HTMLElement>(
    html`<div style="width: 5000px; height: 5000px; padding: 700px 0 0 900px; box-sizing: border-box">
      <div style="width: 120px; height: 90px"></div>
    </div>`,
  );
  const box = page.firstElementChild as HTMLElement;
  distort(box, distortion);
  box.scrollIntoView({ block: 'center', inline: 'center' });
  return box;
}

describe('the zoom of an element', () => {
  it('is that of all around it, through shadow roots and slots, also where the browser does not tell it', async () => {
    const page = await fixture<HTMLElement>(
      html`<div style="zoom: 2">
        <section><p style="zoom: 1.5"></p></section>
      </div>`,
    );
    const section = page.firstElementChild!;
    section.attachShadow({ mode: 'open' }).innerHTML = '<div style="zoom: 3"><slot></slot></div>';
    const inner = section.shadowRoot!.firstElementChild!;
    const slotted = page.querySelector('p')!;
    // What stands in no page has no style, and so no zoom.
    const outside = document.createElement('div');
    const all = [page, section, inner, slotted, outside];
    for (const element of all) Object.defineProperty(element, 'currentCSSZoom', { value: undefined });
    expect(all.map(zoomOf)).to.deep.equal([2, 2, 6, 9, 1]);
  });
});

describe('a box on the screen', () => {
  afterEach(() => scrollTo(0, 0));

  for (const distortion of distortions) {
    it(`is where the pointer finds it, inside ${distortion.name}`, async () => {
      const box = await scrolled(distortion);
      const { left, top, right, bottom } = boxOnScreen(box);
      const hit = (x: number, y: number) => document.elementFromPoint(x, y) === box;
      const [middle, center] = [(left + right) / 2, (top + bottom) / 2];
      const inside = [hit(left + 2, center), hit(right - 2, center), hit(middle, top + 2), hit(middle, bottom - 2)];
      const outside = [hit(left - 2, center), hit(right + 2, center), hit(middle, top - 2), hit(middle, bottom + 2)];
      expect([scrollX > 0, scrollY > 0]).to.deep.equal([true, true]);
      expect(inside).to.deep.equal([true, true, true, true]);
      expect(outside).to.deep.equal([false, false, false, false]);
    });

    it(`has the pointer at the same place in its own pixels, inside ${distortion.name}`, async () => {
      const box = await scrolled(distortion);
      const { left, top } = boxOnScreen(box);
      const { x, y } = scaleOf(box);
      const point = pointWithin(box, { x: left + 30 * x, y: top + 40 * y });
      expect(point.x).to.be.closeTo(30, 0.01);
      expect(point.y).to.be.closeTo(40, 0.01);
    });
  }
});
