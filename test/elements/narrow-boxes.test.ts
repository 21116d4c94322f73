import { expect, fixture, html } from '@open-wc/testing';
import { allElements, define } from '../../src/all-elements.js';
import { elementNeeds } from '../support/element-needs.js';
import { waitUntil } from '../support/wait-until.js';

/** As small as what they show. */
const small = new Set(['partner-hub', 'launch-button', 'start-trial', 'license-bar', 'product-switch', 'kpi-card']);
const large = allElements.map(({ tag }) => tag).filter((tag) => !small.has(tag));

/** Boxes that take their width from what is in them: the looks of the box, and of the one around it. */
const boxes: Readonly<Record<string, readonly [string, string]>> = {
  'a float': ['float: inline-start', ''],
  'out of the flow': ['position: absolute', 'position: relative'],
  'in a line': ['display: inline-block', ''],
  'a cell': ['display: table-cell', 'display: table; max-inline-size: 100%'],
  'in a row': ['display: block', 'display: flex'],
  'at the start of a column': ['display: block', 'display: flex; flex-direction: column; align-items: flex-start'],
  'in a grid': ['display: block', 'display: grid; justify-items: start'],
  'as wide as it fits': ['inline-size: fit-content', ''],
};

describe('Elements in boxes that take their width from them', () => {
  before(() => define());

  /** An element in such a box, `room` px wide at most. */
  async function placed(tag: string, [own, around]: readonly [string, string], room: number) {
    const outer = await fixture<HTMLElement>(
      html`<section>
        <div><div></div></div>
      </section>`,
    );
    outer.style.cssText = `inline-size: ${room}px`;
    const [parent, box] = [outer.firstElementChild as HTMLElement, outer.querySelector<HTMLElement>('div > div')!];
    parent.style.cssText = around;
    box.style.cssText = own;
    const element = Object.assign(document.createElement(tag), elementNeeds[tag], { source: 'demo', locale: 'en' });
    box.append(element);
    await waitUntil(() => element.shadowRoot?.querySelector('.surface'));
    return element.getBoundingClientRect().width;
  }

  for (const tag of large) {
    it(`have room, and leave none: ${tag}`, async () => {
      for (const [name, box] of Object.entries(boxes)) {
        expect(await placed(tag, box, 1000), name).to.be.within(500, 1000);
        expect(await placed(tag, box, 320), name).to.be.within(280, 320);
      }
    });
  }

  it('stay as wide as a dialog and a menu that are open', async () => {
    const outer = await fixture<HTMLElement>(
      html`<section>
        <dialog></dialog>
        <div popover="manual"></div>
      </section>`,
    );
    const [dialog, menu] = [outer.querySelector('dialog')!, outer.querySelector<HTMLElement>('[popover]')!];
    dialog.showModal();
    menu.showPopover();
    for (const box of [dialog, menu]) {
      const list = Object.assign(document.createElement('customer-list'), { source: 'demo' });
      box.append(list);
      await waitUntil(() => list.shadowRoot?.querySelector('.surface'));
      expect(list.getBoundingClientRect().width).to.be.greaterThan(500);
    }
  });

  it('take all the room of other boxes', async () => {
    const outer = await fixture<HTMLElement>(html`<section></section>`);
    for (const width of [1000, 240]) {
      outer.style.cssText = `inline-size: ${width}px`;
      for (const tag of large) {
        const element = Object.assign(document.createElement(tag), elementNeeds[tag], { source: 'demo' });
        outer.replaceChildren(element);
        await waitUntil(() => element.shadowRoot?.querySelector('.surface'));
        expect(element.getBoundingClientRect().width, tag).to.equal(width);
      }
    }
  });
});
