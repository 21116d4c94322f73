import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { Customer, PartnerAdmin } from '../../../src/api/contract.js';
import { register } from '../../../src/core/element/register.js';
import { CustomerList } from '../../../src/elements/customer-list/customer-list.js';
import { ExpiringTable } from '../../../src/elements/expiring-table/expiring-table.js';
import { PartnerAdmins } from '../../../src/elements/partner-admins/partner-admins.js';
import { PartnerHub } from '../../../src/elements/partner-hub/partner-hub.js';
import { aSubscriptionRow, customersPage, subscriptionSummaries, subscriptionsPage } from '../../support/answers.js';
import {
  cell,
  gridOf,
  inGrid,
  listing,
  listWith,
  me,
  named,
  names,
  ready,
  rowsOf,
  said,
  three,
} from '../../support/customer-lists.js';
import { emulate } from '../../support/page.js';
import { pageTemplate, warningsOf } from '../../support/page-templates.js';
import { ScriptedSource } from '../../support/scripted-source.js';
import { waitUntil } from '../../support/wait-until.js';

const many = (count: number) =>
  Array.from({ length: count }, (_, index) => named(`Customer ${index}`, { country: `C${index}` }));

const rowTemplate = (markup = '<strong>{{displayName}}</strong> in <small part="country">{{country}}</small>') =>
  pageTemplate(markup, { 'data-row': '' });

/** What the page drew in a row. */
const drawn = (element: CustomerList, row = 0) => rowsOf(element)[row]?.querySelector<HTMLElement>('.page-row');

/** Waits until a row says this. */
const says = (element: CustomerList, text: string) =>
  waitUntil(() => said(drawn(element)) === text, `“${said(drawn(element))}”, not “${text}”`);

/** The index that a row element shows, 0 the first. */
const indexOf = (row: HTMLElement) => Number(row.ariaRowIndex) - 2;

/** Whether all rows are as high as their contents want, and none lies over another. */
const areWhole = (element: CustomerList) => {
  const rows = rowsOf(element).sort((one, other) => indexOf(one) - indexOf(other));
  const boxes = rows.map((row) => row.getBoundingClientRect());
  const isWhole = (row: HTMLElement) =>
    row.querySelector<HTMLElement>('.page-row')!.offsetHeight <= row.getBoundingClientRect().height;
  return rows.every(isWhole) && boxes.every(({ bottom }, index) => bottom <= (boxes[index + 1]?.top ?? bottom) + 0.5);
};

describe('rows that the page draws', () => {
  before(() => {
    for (const element of [PartnerHub, CustomerList, ExpiringTable, PartnerAdmins]) register(element);
  });

  afterEach(() => setViewport({ width: 800, height: 600 }));

  for (const width of [1020, 320]) {
    it(`hold what a template says, and are accessible, in a window of ${width} px`, async () => {
      await setViewport({ width, height: 700 });
      const element = await listWith([rowTemplate()], { selectable: true });
      await says(element, 'Anker in NL');
      expect(drawn(element)!.querySelector('strong > bdi')!.textContent).to.equal('Anker');
      expect(inGrid(element, '.page-row')!.checkVisibility()).to.equal(true);
      await waitUntil(() => areWhole(element));
      await expect(element).to.be.accessible();
    });
  }

  it('are read out by the name of what they are about, in a grid of as many columns as there are cells', async () => {
    const element = await listWith([rowTemplate()], { selectable: true });
    await says(element, 'Anker in NL');
    expect(names(element)).to.deep.equal(['Anker', 'Brug', 'Cirkel']);
    const roles = [...rowsOf(element)[0]!.children].map(({ role }) => role);
    expect(roles).to.deep.equal(['gridcell', 'rowheader', 'gridcell', 'gridcell']);
    expect(inGrid(element, '[role="grid"]')!.ariaColCount).to.equal('4');
    const headers = [...gridOf(element).shadowRoot!.querySelectorAll('[role="columnheader"]')].map(said);
    expect(headers).to.deep.equal(['Selection', 'Customer', 'Customer', 'Actions']);
  });

  it('come with a template that comes later, change and go with it', async () => {
    const element = await listWith([]);
    await waitUntil(() => inGrid(element, '.head')!.offsetHeight > 30);
    const template = rowTemplate();
    element.append(template);
    await says(element, 'Anker in NL');
    await waitUntil(() => inGrid(element, '.head')!.offsetHeight === 1);
    template.content.querySelector('small')!.textContent = '({{country}})';
    await says(element, 'Anker in (NL)');
    template.remove();
    await waitUntil(() => !drawn(element) && cell(element, 'status'));
    await waitUntil(() => inGrid(element, '.head')!.offsetHeight > 30);
    expect(inGrid(element, '.sort-menu')).to.equal(null);
    expect(inGrid(element, '.columns-button')!.checkVisibility()).to.equal(true);
    expect(rowsOf(element)[0]!.offsetHeight).to.equal(inGrid(element, '.head')!.offsetHeight);
  });

  it('hold what a function draws, which comes before a template, and may be taken away', async () => {
    const element = await listWith([rowTemplate()], {
      rowRenderer: ({ displayName }: Customer) => displayName.toUpperCase(),
    });
    await says(element, 'ANKER');
    element.rowRenderer = ({ id }: Customer, box) => {
      box.textContent = id;
    };
    await says(element, 'id of Anker');
    element.rowRenderer = (row: Customer) => Object.assign(document.createElement('b'), { textContent: row.country });
    await says(element, 'NL');
    element.rowRenderer = undefined;
    await says(element, 'Anker in NL');
    // What React hands on for a property that is not given.
    element.rowRenderer = null as never;
    await says(element, 'Anker in NL');
  });

  it('show a text as a text', async () => {
    const element = await listWith([rowTemplate('<p>{{displayName}}</p>')], { customers: [named('<img src=x>')] });
    await says(element, '<img src=x>');
    element.rowRenderer = ({ displayName }: Customer) => displayName;
    await says(element, '<img src=x>');
    expect(drawn(element)!.childElementCount).to.equal(0);
  });

  it('are as high as the highest of those that were seen, so that none is cut off', async () => {
    const element = await listWith([], {
      customers: many(300),
      rowRenderer: ({ displayName }: Customer, box) => {
        const line = document.createElement('div');
        line.style.height = displayName.endsWith('77') ? '150px' : '60px';
        line.textContent = displayName;
        box.replaceChildren(line);
      },
    });
    const heightOf = (row: number) => rowsOf(element)[row]!.offsetHeight;
    await waitUntil(() => drawn(element) && heightOf(0) > 80);
    expect(heightOf(0)).to.be.below(100);
    inGrid(element, '.scroller')!.scrollTop = 77 * heightOf(0);
    await waitUntil(() => heightOf(0) > 160 && areWhole(element));
    const seen = inGrid(element, '.scroller')!.getBoundingClientRect();
    const shown = rowsOf(element).filter((row) => row.getBoundingClientRect().top >= seen.top - 1);
    expect(Math.min(...shown.map(indexOf))).to.be.within(70, 78);
  });

  it('grow with what is drawn into them later, and give the room back where all need less', async () => {
    const element = await listWith([rowTemplate('<div part="tall">{{displayName}}</div>')], { customers: many(40) });
    await says(element, 'Customer 0');
    const style = document.createElement('style');
    element.before(style);
    await waitUntil(() => rowsOf(element)[0]!.offsetHeight === 44);
    style.textContent = 'customer-list::part(tall) { min-height: 90px }';
    await waitUntil(() => rowsOf(element)[0]!.offsetHeight > 100 && areWhole(element));
    style.textContent = '';
    await waitUntil(() => rowsOf(element)[0]!.offsetHeight === 44);
  });

  it('hold their own contents, however they are scrolled', async () => {
    const element = await listWith([rowTemplate('{{displayName}} {{country}}')], { customers: many(400) });
    await says(element, 'Customer 0 C0');
    const scroller = inGrid(element, '.scroller')!;
    for (const top of [3000, 9000, 200, 17_000, 16_500, 0]) {
      scroller.scrollTop = top;
      await waitUntil(() =>
        rowsOf(element).every((row) => {
          const index = indexOf(row);
          return (
            said(row.querySelector('.page-row')) === `Customer ${index} C${index}` &&
            said(row.querySelector('[role="rowheader"]')) === `Customer ${index}`
          );
        }),
      );
    }
  });

  it('wait as skeletons that say so, without what they said before', async () => {
    const source = new ScriptedSource(({ name, offset = 0 }) =>
      name === 'listCustomers' && offset === 0 ? customersPage(many(100), 400) : undefined,
    );
    const element = document.createElement('customer-list');
    element.append(rowTemplate());
    await fixture(html`<partner-hub .source=${source} locale="en">${element}</partner-hub>`);
    await ready(element);
    await says(element, 'Customer 0 in C0');
    inGrid(element, '.scroller')!.scrollTop = 12_000;
    // The keyboard's row stays.
    await waitUntil(() => inGrid(element, '.row.waiting') && rowsOf(element).length === 1);
    const waiting = inGrid(element, '.row.waiting')!;
    expect(said(waiting.querySelector('[role="rowheader"]'))).to.equal('Loading');
    const box = waiting.querySelector('.page-row');
    expect(box?.checkVisibility({ visibilityProperty: true }) ?? false).to.equal(false);
    expect(getComputedStyle(waiting.lastElementChild!, '::after').backgroundColor).to.not.equal('rgba(0, 0, 0, 0)');
  });

  it('show what is said of one that cannot be read', async () => {
    const element = await listWith([rowTemplate()]);
    await says(element, 'Anker in NL');
    const grid = gridOf(element);
    grid.rows = { total: 1, row: () => null, show: () => {}, all: () => Promise.reject(new Error('not here')) };
    await grid.updateComplete;
    const row = inGrid(element, '.row.unreadable')!;
    const text = row.querySelector('[role="rowheader"] bdi')!;
    expect(said(text)).to.equal('This row could not be shown.');
    expect(getComputedStyle(text).paddingInlineStart).to.equal('16px');
    expect(row.querySelector('.page-row')!.checkVisibility({ visibilityProperty: true })).to.equal(false);
  });

  it('are sorted by a menu, and exported with the columns that the list would have', async () => {
    const element = await listWith([rowTemplate()], { columns: ['displayName', 'licenses', 'status'] });
    await says(element, 'Anker in NL');
    const menu = await waitUntilThere(() => inGrid(element, '.sort-menu') as HTMLSelectElement | null);
    expect([...menu.options].map(({ value }) => value)).to.include.members(['displayName', '-nextDate', 'tags']);
    menu.value = '-licenses';
    const sorted = oneEvent(element, 'hub-sort-change');
    menu.dispatchEvent(new Event('change'));
    expect((await sorted).detail).to.deep.equal({ sort: '-licenses' });
    const [heading] = (await element.toCSV()).split('\r\n');
    expect(heading).to.match(/Customer,Licenses: Used,.*,Licenses: Total,Status$/);
  });

  it('are gone through by keys, opened and selected, with controls of their own beside that', async () => {
    const element = await listWith([rowTemplate('{{displayName}} <a href="/notes/{{id}}">Notes</a>')], {
      selectable: true,
    });
    await says(element, 'Anker Notes');
    const focused = () => gridOf(element).shadowRoot!.activeElement as HTMLElement;
    cell(element, 'displayName').focus();
    await sendKeys({ press: 'ArrowDown' });
    expect(said(focused())).to.equal('Brug');
    const ring = focused().getBoundingClientRect();
    expect(ring.width).to.equal(focused().parentElement!.clientWidth);
    const opened = oneEvent(element, 'hub-customer-select');
    await sendKeys({ press: 'Enter' });
    expect((await opened).detail.customer.id).to.equal('id of Brug');
    await sendKeys({ press: 'Space' });
    expect(element.selected).to.deep.equal(['id of Brug']);
    await sendKeys({ press: 'ArrowRight' });
    expect(focused().getAttribute('href')).to.equal('/notes/id%20of%20Brug');
    await sendKeys({ press: 'ArrowRight' });
    expect(focused().getAttribute('aria-label')).to.contain('Brug');
    await sendKeys({ press: 'ArrowUp' });
    expect(focused().getAttribute('aria-label')).to.contain('Anker');
  });

  it('open when they are pressed, and where they lead somewhere they are links', async () => {
    const element = await listWith([rowTemplate()], { customerHref: '#/customers/{id}' });
    await says(element, 'Anker in NL');
    const { left, top, width, height } = drawn(element)!.getBoundingClientRect();
    const under = gridOf(element).shadowRoot!.elementFromPoint(left + width / 2, top + height / 2)!;
    expect(under.getAttribute('href')).to.equal('#/customers/id%20of%20Anker');
    expect(said(under)).to.equal('Anker');
    const opened = oneEvent(element, 'hub-customer-select');
    (under as HTMLElement).click();
    expect((await opened).detail.customer.id).to.equal('id of Anker');
    await waitUntil(() => location.hash === '#/customers/id%20of%20Anker');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('let their words be selected where they lead nowhere', async () => {
    const element = await listWith([rowTemplate()]);
    await says(element, 'Anker in NL');
    const words = drawn(element)!.querySelector('strong')!;
    const { left, top } = words.getBoundingClientRect();
    expect(words.contains(gridOf(element).shadowRoot!.elementFromPoint(left + 2, top + 4))).to.equal(true);
  });

  it('lead to the customer by a press on what a function drew, too', async () => {
    const element = await listWith([], {
      customerHref: '#/customers/{id}',
      rowRenderer: ({ displayName }: Customer) =>
        Object.assign(document.createElement('p'), { textContent: displayName }),
    });
    await says(element, 'Anker');
    drawn(element)!.querySelector('p')!.click();
    await waitUntil(() => location.hash === '#/customers/id%20of%20Anker');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('keep the box by which they are selected, their actions and their parts beside what the page draws', async () => {
    const element = await listWith([rowTemplate()], { selectable: true, rowParts: () => 'vip' });
    await says(element, 'Anker in NL');
    await waitUntil(() => cell(element, 'actions'));
    const row = rowsOf(element)[0]!;
    expect(row.part.contains('vip')).to.equal(true);
    const [box, contents, action] = [row.querySelector('input')!, drawn(element)!, row.querySelector('button')!].map(
      (each) => each.getBoundingClientRect(),
    );
    expect(box!.right).to.be.at.most(contents!.left);
    expect(contents!.right).to.be.at.most(action!.left);
    expect(contents!.width).to.be.above(row.clientWidth * 0.75);
    row.querySelector('input')!.click();
    await waitUntil(() => rowsOf(element)[0]!.ariaSelected === 'true');
    expect(gridOf(element).getAttribute('exportparts')).to.match(/^country, vip, /);
  });

  it('run from right to left where the page does', async () => {
    const element = await listWith([rowTemplate()], { selectable: true, dir: 'rtl' });
    await says(element, 'Anker in NL');
    const row = rowsOf(element)[0]!;
    const [box, contents, words] = [
      row.querySelector('input')!,
      drawn(element)!,
      drawn(element)!.querySelector('strong')!,
    ].map((each) => each.getBoundingClientRect());
    expect(box!.left).to.be.at.least(contents!.right);
    expect(words!.right).to.be.closeTo(contents!.right, 1);
  });

  it('stand on paper as they are, without a header and what is pressed', async () => {
    const element = await listWith([rowTemplate()], { selectable: true });
    await says(element, 'Anker in NL');
    await emulate({ media: 'print' });
    const row = rowsOf(element)[0]!;
    const seen = [...row.children].filter((each) => each.checkVisibility()).map((each) => each.part[1]);
    expect(seen).to.deep.equal(['cell-row']);
    expect(inGrid(element, '.head')!.checkVisibility()).to.equal(false);
    expect(drawn(element)!.offsetWidth).to.be.above(row.clientWidth - 40);
    await emulate({});
  });

  it('end in the element’s own error when a function throws, and mend on retry', async () => {
    let isBroken = true;
    const element = document.createElement('customer-list');
    element.rowRenderer = ({ displayName }: Customer) => {
      if (isBroken) throw new Error('renderer of the page');
      return displayName;
    };
    const { error } = console;
    console.error = () => {};
    await fixture(html`<partner-hub .source=${listing(three)} locale="en">${element}</partner-hub>`);
    await waitUntil(() => element.state === 'error');
    console.error = error;
    isBroken = false;
    await element.refresh();
    await ready(element);
    await says(element, 'Anker');
  });

  it('leave cells that the page draws, too, and say so', async () => {
    const warnings = await warningsOf(async () => {
      const cells = pageTemplate('x{{displayName}}', { 'data-cell': 'displayName' });
      const element = await listWith([cells, rowTemplate()], { cellRenderers: { status: () => 'mine' } });
      await says(element, 'Anker in NL');
      expect(names(element)).to.deep.equal(['Anker', 'Brug', 'Cirkel']);
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('<customer-list> has its rows from the page');
  });

  it('may be empty, or name a field that there is not', async () => {
    const element = await listWith([rowTemplate('')]);
    await waitUntil(() => drawn(element));
    await waitUntil(() => rowsOf(element)[0]!.offsetHeight === 44);
    const warnings = await warningsOf(async () => {
      element.querySelector('template')!.content.append('{{nmae}}.');
      await says(element, '.');
    });
    expect(warnings.join()).to.contain('{{nmae}} in a template of <customer-list>: there is no such field');
  });

  it('are there in a table with headings inside', async () => {
    const source = new ScriptedSource(({ name }) =>
      name === 'listSubscriptions' ? subscriptionsPage([aSubscriptionRow()]) : subscriptionSummaries(),
    );
    const table = document.createElement('expiring-table');
    table.append(rowTemplate('<i>{{customer.displayName}}</i> until {{endDate}}'));
    await fixture(html`<partner-hub .source=${source} locale="en">${table}</partner-hub>`);
    const grid = () => table.shadowRoot!.querySelector('hub-data-table')?.shadowRoot;
    await waitUntil(() => said(grid()?.querySelector('.page-row'))?.includes('until'));
    expect(said(grid()!.querySelector('[role="rowheader"]'))).to.equal(aSubscriptionRow().customer.displayName);
    for (const heading of grid()!.querySelectorAll<HTMLElement>('.row.heading'))
      expect(heading.offsetHeight).to.equal(44);
    await expect(table).to.be.accessible();
  });

  it('are there in a table of people', async () => {
    const ada = { id: 'a', displayName: 'Ada', email: 'ada@partner.example', roles: ['partnerAdmin'] };
    const answer = { items: [{ ...ada, customerCount: 3, allCustomers: false }], total: 1 };
    const source = new ScriptedSource(({ name }) => (name === 'getMe' ? me(['admins:write']) : answer));
    const element = document.createElement('partner-admins');
    element.rowRenderer = ({ displayName, email }: PartnerAdmin) => `${displayName} <${email}>`;
    await fixture(html`<partner-hub .source=${source} locale="en">${element}</partner-hub>`);
    const grid = () => element.shadowRoot!.querySelector('hub-data-table')?.shadowRoot;
    await waitUntil(() => said(grid()?.querySelector('.page-row')) === 'Ada <ada@partner.example>');
    await waitUntil(() => grid()!.querySelector('.row button')?.checkVisibility());
  });
});

async function waitUntilThere<Found>(find: () => Found | null): Promise<Found> {
  await waitUntil(() => find() !== null);
  return find()!;
}
