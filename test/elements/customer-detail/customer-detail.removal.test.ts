import { forgetLeftovers, leftovers, watchLeftovers } from '../../support/leftovers.js';
import { expect } from '@open-wc/testing';
import type { HubElement } from '../../../src/core/element/hub-element.js';
import { register } from '../../../src/core/element/register.js';
import { CustomerDetail } from '../../../src/elements/customer-detail/customer-detail.js';
import { CustomerList } from '../../../src/elements/customer-list/customer-list.js';
import { CustomerSubscriptions } from '../../../src/elements/customer-subscriptions/customer-subscriptions.js';
import { customersPage } from '../../support/answers.js';
import { me, named } from '../../support/customer-lists.js';
import { ScriptedSource } from '../../support/scripted-source.js';

const customers = [named('One'), named('Two')];
const subscription = {
  id: 's',
  customerId: 'c',
  name: 'Suite',
  kind: 'subscription',
  status: 'active',
  startDate: '2026-01-01',
  endDate: '2027-01-01',
  autoRenew: true,
  renewalDate: '2027-01-01',
  licenses: [],
  invoice: null,
  orders: [],
};
const answers = () =>
  new ScriptedSource(({ name }) => {
    if (name === 'getMe') return me();
    if (name === 'listCustomers') return customersPage(customers);
    return name === 'getCustomer' ? customers[0] : { items: [subscription], total: 1 };
  });

/** Waits with frames, which leave nothing behind. */
async function until(isSo: () => unknown): Promise<void> {
  for (let frame = 0; !isSo(); frame += 1) {
    if (frame > 1200) throw new Error('It did not become so within 1200 frames');
    await new Promise(requestAnimationFrame);
  }
}

const subscriptionsIn = (element: Element) =>
  element.localName === 'customer-subscriptions'
    ? element
    : element.shadowRoot!.querySelector<HubElement>('customer-subscriptions');
const isShown = (element: Element) => subscriptionsIn(element)?.shadowRoot!.querySelector('[part="subscription"]');
const make = (tag: string, source: ScriptedSource, more: object = {}) =>
  Object.assign(document.createElement(tag), { source, customerId: 'c', ...more }) as unknown as HubElement;

describe('The details of a customer that leave the page', () => {
  before(async () => {
    for (const element of [CustomerDetail, CustomerSubscriptions, CustomerList]) register(element);
    // What is kept for good, once for the page, is not an element's.
    const first = make('customer-detail', answers());
    document.body.append(first);
    await until(() => isShown(first));
    first.remove();
    const list = make('customer-list', answers(), { detail: 'panel' });
    document.body.append(list);
    await opened(list);
    list.remove();
  });
  afterEach(() => forgetLeftovers());

  const panelOf = (list: Element) => list.shadowRoot!.querySelector('hub-customer-panel');
  const firstRow = (list: Element) =>
    list
      .shadowRoot!.querySelector('[data-rows]')
      ?.shadowRoot!.querySelector<HTMLElement>('.row:not(.waiting) [role="rowheader"]');
  const detailIn = (list: Element) => panelOf(list)?.shadowRoot!.querySelector('customer-detail');

  async function opened(list: Element): Promise<void> {
    await until(() => firstRow(list));
    firstRow(list)!.click();
    await until(() => detailIn(list) && isShown(detailIn(list)!));
  }

  for (const tag of ['customer-detail', 'customer-subscriptions']) {
    it(`leave no timer, listener or observer behind, drawn and moved: ${tag}`, async () => {
      const nodes = document.querySelectorAll('*').length;
      watchLeftovers();
      const source = answers();
      for (let time = 0; time < 3; time += 1) {
        const element = make(tag, source);
        document.body.append(element);
        await until(() => isShown(element));
        document.body.prepend(element);
        await until(() => isShown(element));
        element.remove();
        await element.updateComplete;
      }
      await until(() => source.closed);
      expect(leftovers()).to.deep.equal([]);
      expect(document.querySelectorAll('*').length).to.equal(nodes);
    });
  }

  it('leave no timer behind when an update was still to come: the list', async () => {
    const list = make('customer-list', answers());
    document.body.append(list);
    await until(() => firstRow(list));
    watchLeftovers();
    list.requestUpdate();
    list.remove();
    await list.updateComplete;
    expect(leftovers()).to.deep.equal([]);
  });

  for (const [width, what] of [
    ['1200px', 'beside the list'],
    ['500px', 'in a dialog'],
  ] as const) {
    it(`leave nothing behind when they are opened and closed 100 times ${what}`, async () => {
      const box = document.createElement('div');
      box.style.width = width;
      document.body.append(box);
      const source = answers();
      const list = make('customer-list', source, { detail: 'panel' });
      box.append(list);
      await opened(list);
      const close = async () => {
        panelOf(list)!.dispatchEvent(new CustomEvent('panel-close'));
        await until(() => !panelOf(list));
      };
      await close();
      await list.updateComplete;
      watchLeftovers();
      for (let time = 0; time < 100; time += 1) {
        firstRow(list)!.click();
        await until(() => detailIn(list) && isShown(detailIn(list)!));
        await close();
      }
      // The answers are kept a while for who comes back; that ends with their hub.
      list.remove();
      await until(() => source.closed);
      expect(leftovers()).to.deep.equal([]);
      box.remove();
    }).timeout(300_000);
  }
});
