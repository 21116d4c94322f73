import { expect, fixtureCleanup, oneEvent } from '@open-wc/testing';
import { register } from '../../../src/core/element/register.js';
import type { CustomerDetail } from '../../../src/elements/customer-detail/customer-detail.js';
import { CustomerList } from '../../../src/elements/customer-list/customer-list.js';
import { PartnerHub } from '../../../src/elements/partner-hub/partner-hub.js';
import { openCustomer } from '../../../src/families/customer/open-customer.js';
import { customersPage } from '../../support/answers.js';
import { gridOf, hubOf, inGrid, list, me, named, ready, rowsOf, said } from '../../support/customer-lists.js';
import { press } from '../../support/press.js';
import { ScriptedSource } from '../../support/scripted-source.js';
import type { Asked } from '../../support/scripted-source.js';
import { turns } from '../../support/turns.js';
import { waitUntil } from '../../support/wait-until.js';
import { expectAccessible } from '../../support/at-rest.js';

const customers = Array.from({ length: 30 }, (_, index) => named(`Customer ${String(index + 1).padStart(2, '0')}`));

const partner = () =>
  new ScriptedSource((question) => {
    const { name, id, offset, max } = question as Asked & { offset: number; max: number };
    if (name === 'getMe') return me();
    if (name === 'listCustomerSubscriptions') return { items: [], total: 0 };
    if (name === 'listCustomers') return customersPage(customers.slice(offset, offset + max), customers.length);
    return customers.find((customer) => customer.id === id);
  });

const panel = (element: CustomerList) => element.shadowRoot!.querySelector('hub-customer-panel');
const shown = (element: CustomerList) =>
  panel(element)?.shadowRoot!.querySelector<CustomerDetail>('customer-detail') ?? undefined;
const dialog = (element: CustomerList) => panel(element)?.shadowRoot!.querySelector('hub-modal-dialog') ?? undefined;
const nameIn = (element: CustomerList) => said(shown(element)?.shadowRoot!.querySelector('[part~="heading"]'));
const rowOf = (element: CustomerList, name: string) =>
  rowsOf(element).find((row) => row.querySelector('[role="rowheader"]')!.textContent === name)!;
const focusedRow = (element: CustomerList) => {
  const cell = gridOf(element).shadowRoot!.activeElement;
  return cell?.closest('.row')?.querySelector('[role="rowheader"]')?.textContent;
};

describe('customer-list with its details', () => {
  before(() => {
    register(PartnerHub);
    register(CustomerList);
  });
  afterEach(() => history.replaceState(null, '', location.pathname));

  /** A list of this width with a panel, when it shows rows. */
  async function listOf(width: number, attributes: Record<string, string> = {}): Promise<CustomerList> {
    const element = await list(partner(), { detail: 'panel', ...attributes });
    hubOf(element).style.display = 'block';
    hubOf(element).style.width = `${width}px`;
    return ready(element);
  }

  async function open(element: CustomerList, name: string): Promise<void> {
    rowOf(element, name).querySelector<HTMLElement>('[role="rowheader"]')!.click();
    await waitUntil(() => nameIn(element) === name, `${nameIn(element)}, not ${name}`);
  }

  it('shows a customer that is opened beside the list, where there is room', async () => {
    const element = await listOf(1200);
    expect(panel(element)).not.to.exist;
    await open(element, 'Customer 02');
    expect(dialog(element)).not.to.exist;
    const [rows, details] = [gridOf(element), panel(element)!].map((one) => one.getBoundingClientRect());
    expect(rows!.right).to.be.at.most(details!.left + 1);
    expect(details!.height).to.be.closeTo(element.getBoundingClientRect().height, 4);
    await waitUntil(() => panel(element)!.matches(':focus-within'), 'the focus goes to the panel');
    await expectAccessible(element);
  });

  for (const width of [1200, 1900]) {
    it(`is gone through by Tab as it is read, in a list of ${width} pixels: closing first, then going on and launching`, async () => {
      const element = await listOf(width);
      await open(element, 'Customer 02');
      const root = shown(element)!.shadowRoot!;
      await waitUntil(() => root.querySelector('launch-button')?.shadowRoot?.querySelector('button'));
      const stops = [
        panel(element)!.shadowRoot!.querySelector('[data-close]')!,
        ...root.querySelectorAll('.steps button, .launcher'),
      ];
      expect(stops).to.have.length(4);
      for (const [place, stop] of stops.slice(1).entries()) {
        const [before, here] = [stops[place]!.getBoundingClientRect(), stop.getBoundingClientRect()];
        const follows = here.top >= before.bottom || here.left >= before.right;
        expect(follows, `${place}: ${stop.localName}`).to.equal(true);
        const slot = root.querySelector('slot[name="actions"]')!;
        if (place === 0) expect(slot.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.above(0);
      }
    });
  }

  it('marks the row of the customer that is open, wherever one goes, until the panel is closed', async () => {
    const element = await listOf(1200);
    const marked = () =>
      rowsOf(element)
        .filter((row) => row.ariaCurrent !== null)
        .map((row) => said(row.querySelector('[role="rowheader"]')));
    expect(marked()).to.deep.equal([]);
    await open(element, 'Customer 02');
    await waitUntil(() => String(marked()) === 'Customer 02');
    const [open02, other] = ['Customer 02', 'Customer 03'].map((name) => getComputedStyle(rowOf(element, name)));
    expect(open02!.backgroundColor, 'it looks otherwise').not.to.equal(other!.backgroundColor);
    await press('Alt+ArrowDown');
    await waitUntil(() => String(marked()) === 'Customer 03');
    await press('Escape');
    await waitUntil(() => marked().length === 0);
  });

  for (const [width, attributes, level] of [
    [1200, {}, 3],
    [1200, { 'heading-level': '3' }, 4],
    [1200, { heading: '', 'heading-level': '3' }, 3],
    [600, { 'heading-level': '5' }, 3],
  ] as const) {
    const said = `${Object.entries(attributes).join(' ')} at ${width}`;
    it(`has headings that descend: one below the list's, or below the dialog's that is over it (${said})`, async () => {
      const element = await listOf(width, attributes);
      await open(element, 'Customer 02');
      expect(shown(element)!.shadowRoot!.querySelector('[part~="heading"]')!.ariaLevel).to.equal(String(level));
    });
  }

  it('is closed with Escape, and gives the focus to the row', async () => {
    const element = await listOf(1200);
    await open(element, 'Customer 03');
    await waitUntil(() => panel(element)!.matches(':focus-within'));
    const heard: string[] = [];
    const onKey = ({ key }: KeyboardEvent) => heard.push(key);
    addEventListener('keydown', onKey);
    await press('Escape');
    removeEventListener('keydown', onKey);
    await waitUntil(() => !panel(element));
    await waitUntil(() => focusedRow(element) === 'Customer 03');
    expect(heard, 'Escape closes one thing').to.deep.equal([]);
    expect(hubOf(element).hub.get(openCustomer)).to.deep.equal({});
  });

  it('is opened and closed by keyboard alone', async () => {
    const element = await listOf(1200);
    rowOf(element, 'Customer 01').querySelector<HTMLElement>('[role="rowheader"]')!.focus();
    await press('ArrowDown', 'Enter');
    await waitUntil(() => nameIn(element) === 'Customer 02' && panel(element)!.matches(':focus-within'));
    await press('Alt+ArrowDown');
    await waitUntil(() => nameIn(element) === 'Customer 03');
    await press('Escape');
    await waitUntil(() => focusedRow(element) === 'Customer 03', 'the row of the customer that was shown last');
  });

  it('is closed with its button', async () => {
    const element = await listOf(1200);
    await open(element, 'Customer 01');
    panel(element)!.shadowRoot!.querySelector<HTMLElement>('[data-close]')!.click();
    await waitUntil(() => !panel(element));
    await waitUntil(() => focusedRow(element) === 'Customer 01');
  });

  it('is a dialog over a narrow list, and gives the focus to the row', async () => {
    const element = await listOf(600);
    await open(element, 'Customer 02');
    expect(dialog(element)!.shadowRoot!.querySelector('dialog')!.open).to.equal(true);
    await expectAccessible(element);
    await press('Alt+ArrowDown');
    await waitUntil(() => nameIn(element) === 'Customer 03', 'its keys work from the start');
    expect(said(dialog(element)!)).not.to.match(/^>|>$/);
    await press('Escape');
    await waitUntil(() => !panel(element));
    await waitUntil(() => focusedRow(element) === 'Customer 03');
  });

  it('changes from beside to over when the list becomes narrow', async () => {
    const element = await listOf(1200);
    await open(element, 'Customer 02');
    hubOf(element).style.width = '500px';
    await waitUntil(() => dialog(element)?.shadowRoot!.querySelector('dialog')?.open);
    await waitUntil(() => nameIn(element) === 'Customer 02');
  });

  it('asks the page first', async () => {
    const element = await listOf(1200);
    element.addEventListener('hub-customer-select', (event) => event.preventDefault(), { once: true });
    const asked = oneEvent(element, 'hub-customer-select');
    rowOf(element, 'Customer 02').querySelector<HTMLElement>('[role="rowheader"]')!.click();
    await asked;
    await turns();
    expect([panel(element), hubOf(element).hub.get(openCustomer)]).to.deep.equal([null, {}]);
  });

  it('loads no code of the panel, and tells the hub nothing, without it', async () => {
    const element = await ready(await list(partner()));
    rowOf(element, 'Customer 02').querySelector<HTMLElement>('[role="rowheader"]')!.click();
    await turns();
    expect([panel(element), hubOf(element).hub.slices.includes(openCustomer as never)]).to.deep.equal([null, false]);
  });

  it('scrolls along when one goes on in the panel', async () => {
    const element = await listOf(1200);
    await open(element, 'Customer 01');
    shown(element)!.focus();
    const next = () => shown(element)!.shadowRoot!.querySelectorAll<HTMLElement>('[part="steps"] button')[1]!;
    for (let step = 2; step <= 20; step += 1) {
      await waitUntil(() => next()?.ariaDisabled !== 'true');
      next().click();
      await waitUntil(() => nameIn(element) === `Customer ${String(step).padStart(2, '0')}`);
    }
    const scroller = inGrid(element, '.scroller')!.getBoundingClientRect();
    await waitUntil(() => rowOf(element, 'Customer 20'));
    const row = rowOf(element, 'Customer 20').getBoundingClientRect();
    expect(row.top).to.be.at.least(scroller.top - 1);
    expect(row.bottom).to.be.at.most(scroller.bottom + 1);
  });

  it('is kept by the page’s address', async () => {
    history.replaceState(null, '', `?own=1&hub-customer=${encodeURIComponent('id of Customer 04')}&hub-tab=none`);
    const element = await listOf(1200);
    hubOf(element).urlState = true;
    await waitUntil(() => nameIn(element) === 'Customer 04');
    expect(panel(element)!.matches(':focus-within'), 'nobody asked for the focus').to.equal(false);
    await open(element, 'Customer 05');
    expect(new URLSearchParams(location.search).get('hub-customer')).to.equal('id of Customer 05');
    panel(element)!.shadowRoot!.querySelector<HTMLElement>('[data-close]')!.click();
    await waitUntil(() => location.search === '?own=1');
  });

  it('keeps the tab while one goes from customer to customer in the list', async () => {
    const element = await listOf(1200);
    await open(element, 'Customer 01');
    hubOf(element).hub.set(openCustomer, { ...hubOf(element).hub.get(openCustomer), tab: 'subscriptions' });
    await open(element, 'Customer 02');
    expect(hubOf(element).hub.get(openCustomer).tab).to.equal('subscriptions');
  });

  it('gives the panel the settings of the list', async () => {
    const element = await listOf(1200, { locale: 'nl' });
    await open(element, 'Customer 01');
    expect(shown(element)!.shadowRoot!.querySelector('.surface')!.getAttribute('lang')).to.equal('nl');
  });

  it('closes, and is silent, when the visitor signs out', async () => {
    const element = await listOf(1200);
    await open(element, 'Customer 01');
    hubOf(element).logout();
    await waitUntil(() => !panel(element));
    expect(element.shadowRoot!.textContent).not.to.contain('Customer 01');
  });

  it('says to nobody what it shows when it has left', async () => {
    const element = await listOf(1200);
    const { hub } = hubOf(element);
    await open(element, 'Customer 01');
    element.remove();
    const names = hub.slices.map((slice) => [slice.name, hub.get(slice)] as const);
    expect(Object.fromEntries(names)['customerSequence']).to.equal(undefined);
    fixtureCleanup();
  });
});
