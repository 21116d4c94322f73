import { expect, fixture, html } from '@open-wc/testing';
import { createDemoSource } from '../../../mocks/demo-source.js';
import type { HubElement } from '../../../src/core/element/hub-element.js';
import '../../../src/define.js';
import { elementTags } from '../../../src/element-tags.js';
import type { ElementTag } from '../../../src/element-tags.js';
import { waitUntil } from '../../support/wait-until.js';

/** Everything public that has a grid. */
const tables = elementTags.filter((tag) => /-table$|^customer-list$|^partner-admins$/.test(tag));

/** A table that shows rows, and its parts. */
async function shown(tag: ElementTag, style: string) {
  const element = document.createElement(tag) as HubElement;
  element.loading = 'eager';
  element.style.cssText = style;
  const source = createDemoSource({ partner: { customers: 200 } });
  await fixture(html`<partner-hub .source=${source} locale="en">${element}</partner-hub>`);
  await waitUntil(() => element.state === 'ready', `<${tag}> shows its rows`);
  await element.updateComplete;
  const surface = element.shadowRoot!.querySelector<HTMLElement>('.surface')!;
  const table = element.shadowRoot!.querySelector('[data-rows]')!;
  await waitUntil(() => table.shadowRoot!.querySelector('.row:not(.waiting)'));
  const scroller = table.shadowRoot!.querySelector<HTMLElement>('.scroller')!;
  return { element, surface, scroller };
}

const bottomOf = (element: Element) => element.getBoundingClientRect().bottom;

describe('a table to which the page gives a height', () => {
  for (const tag of tables) {
    for (const style of ['height: 420px', 'max-height: 420px']) {
      it(`has its rows scroll in that: ${tag}, ${style}`, async () => {
        const { element, surface, scroller } = await shown(tag, style);
        expect(element.offsetHeight).to.be.at.most(420);
        expect(bottomOf(surface)).to.be.closeTo(bottomOf(element), 0.5);
        expect(bottomOf(scroller)).to.be.at.most(bottomOf(surface));
        expect(scroller.clientHeight).to.be.greaterThan(130);
      });
    }
  }

  it('is filled by them, and they are drawn as far as they are seen', async () => {
    const { element, scroller } = await shown('customer-list', 'height: 1200px');
    expect(scroller.clientHeight).to.be.greaterThan(1000);
    const rows = () => scroller.querySelectorAll('.row:not(.waiting)');
    await waitUntil(() => rows().length * 44 > scroller.clientHeight, 'rows fill it');
    element.style.height = '';
    await waitUntil(() => scroller.clientHeight < 600, 'it is as high as ever');
  });

  it('is no higher than its rows where it has room for all of them', async () => {
    const all = await shown('call-queue-table', '');
    const { offsetHeight } = all.element;
    const { element } = await shown('call-queue-table', `max-height: ${offsetHeight + 300}px`);
    expect(element.offsetHeight).to.equal(offsetHeight);
  });
});
