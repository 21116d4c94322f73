import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { register } from '../../../src/core/element/register.js';
import { configure, resetConfiguration } from '../../../src/core/hub/page-settings.js';
import { CustomerList } from '../../../src/elements/customer-list/customer-list.js';
import { ExpiringTable } from '../../../src/elements/expiring-table/expiring-table.js';
import { PartnerHub } from '../../../src/elements/partner-hub/partner-hub.js';
import type { HubCustomerSelectEvent } from '../../../src/families/customer/customer-select.event.js';
import { cell, gridOf, hubOf, list, listing, named, ready } from '../../support/customer-lists.js';
import { emulate } from '../../support/page.js';
import { waitUntil } from '../../support/wait-until.js';

/** A list of two customers whose names lead somewhere in this page, and what it says and where it goes. */
async function linked(attributes: Record<string, string> = { 'customer-href': '#/customers/{id}' }) {
  const element = await ready(await list(listing([named('Anker', { id: 'a/1' }), named('Bakker')]), attributes));
  const selected: HubCustomerSelectEvent[] = [];
  element.addEventListener('hub-customer-select', (event) => selected.push(event));
  const link = (row = 0) => cell(element, 'displayName', row).querySelector<HTMLAnchorElement>('a[href]');
  return { element, selected, link };
}

/** Clicks as a person does, with keys held; tells whether the browser was left to follow the link, and keeps it from that. */
function click(target: HTMLElement, keys: MouseEventInit = {}): boolean {
  let isLeft = false;
  const last = (event: Event) => {
    isLeft = !event.defaultPrevented;
    event.preventDefault();
  };
  addEventListener('click', last, { once: true });
  const event = { bubbles: true, cancelable: true, composed: true, detail: 1, ...keys };
  target.dispatchEvent(new PointerEvent('pointerdown', event));
  target.dispatchEvent(new PointerEvent('click', event));
  removeEventListener('click', last);
  return isLeft;
}

describe('customer-href', () => {
  before(() => {
    for (const element of [PartnerHub, CustomerList, ExpiringTable]) register(element);
  });

  afterEach(async () => {
    await emulate({});
    resetConfiguration();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('makes names links, by the element, its provider or the page, the nearest first, and names only', async () => {
    const { element, link } = await linked({});
    expect(link()).to.equal(null);
    configure({ customerHref: '/page/{id}' });
    await waitUntil(() => link()?.getAttribute('href') === '/page/a%2F1');
    hubOf(element).customerHref = '/provider/{id}';
    await waitUntil(() => link()?.getAttribute('href') === '/provider/a%2F1');
    element.setAttribute('customer-href', '/own/{id}');
    await waitUntil(() => link()?.getAttribute('href') === '/own/a%2F1');
    expect(link()!.textContent).to.equal('Anker');
    await expect(element).to.be.accessible();
  });

  it('underlines names in forced colors, where they may have the color of text', async () => {
    const { link } = await linked();
    expect(getComputedStyle(link()!).textDecorationLine).to.equal('none');
    await emulate({ forcedColors: 'active' });
    expect(getComputedStyle(link()!).textDecorationLine).to.equal('underline');
  });

  it('sends the event first, and follows the link unless it was prevented', async () => {
    const { element, selected, link } = await linked();
    expect(click(link()!)).to.equal(true);
    expect(selected.map(({ detail }) => detail.customer.id)).to.deep.equal(['a/1']);
    element.addEventListener('hub-customer-select', (event) => event.preventDefault());
    expect(click(link()!)).to.equal(false);
    expect(selected.length).to.equal(2);
  });

  it('leaves a click with a key held, and one with another button, to the browser', async () => {
    const { element, selected, link } = await linked();
    element.addEventListener('hub-customer-select', (event) => event.preventDefault());
    for (const keys of [{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { altKey: true }])
      expect(click(link()!, keys), JSON.stringify(keys)).to.equal(true);
    const menu = new MouseEvent('contextmenu', { bubbles: true, cancelable: true, composed: true, button: 2 });
    const middle = new PointerEvent('auxclick', { bubbles: true, cancelable: true, composed: true, button: 1 });
    expect(link()!.dispatchEvent(menu) && link()!.dispatchEvent(middle)).to.equal(true);
    expect(selected).to.deep.equal([]);
  });

  it('leads there from the rest of the row, too', async () => {
    const { element, selected } = await linked();
    click(cell(element, 'products', 1));
    expect(selected.map(({ detail }) => detail.customer.displayName)).to.deep.equal(['Bakker']);
    cell(element, 'products', 1).click();
    await waitUntil(() => location.hash === '#/customers/id%20of%20Bakker', 'the page follows');
  });

  it('is reached and followed by keyboard, in the cell of the name and in any other', async () => {
    const { element, selected, link } = await linked();
    const focused = () => gridOf(element).shadowRoot!.activeElement;
    cell(element, 'nextDate').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => location.hash === '#/customers/a%2F1', 'Enter in a cell');
    await sendKeys({ press: 'Home' });
    expect(focused()).to.equal(link());
    await sendKeys({ press: 'ArrowDown' });
    expect(focused()).to.equal(link(1));
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => location.hash === '#/customers/id%20of%20Bakker', 'Enter on the link');
    expect(selected.length).to.equal(2);
    expect(gridOf(element).shadowRoot!.querySelectorAll('a[tabindex="0"]').length, 'one Tab stop').to.equal(1);
  });

  it('selects the row with Space on the link', async () => {
    const { element, link } = await linked({ 'customer-href': '#/c/{id}', selectable: '' });
    link()!.focus();
    await sendKeys({ press: 'Space' });
    expect(element.selected).to.deep.equal(['a/1']);
  });

  it('gives the page the click where names are no links', async () => {
    const { element, selected } = await linked({});
    click(cell(element, 'displayName'), { ctrlKey: true });
    expect((selected[0]!.detail.originalEvent as MouseEvent).ctrlKey).to.equal(true);
  });

  it('makes a link of a name in a sentence, too', async () => {
    const hub = await fixture<PartnerHub>(
      html`<partner-hub source="demo" locale="en" customer-href="#/c/{id}"
        ><expiring-table></expiring-table
      ></partner-hub>`,
    );
    const table = hub.querySelector('expiring-table')!;
    const inAdvice = () => table.shadowRoot!.querySelector<HTMLAnchorElement>('[part=advice] a');
    await waitUntil(() => inAdvice(), 'the advice names a customer');
    expect(inAdvice()!.getAttribute('href')).to.match(/^#\/c\/customer-\d+$/);
    const selected: string[] = [];
    table.addEventListener('hub-customer-select', (event) => {
      event.preventDefault();
      selected.push(event.detail.customer.displayName);
    });
    expect(click(inAdvice()!)).to.equal(false);
    expect(selected).to.deep.equal([inAdvice()!.textContent]);
  });
});
