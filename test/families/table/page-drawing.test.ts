import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Customer } from '../../../src/api/contract.js';
import { register } from '../../../src/core/element/register.js';
import { CustomerList } from '../../../src/elements/customer-list/customer-list.js';
import { ExpiringTable } from '../../../src/elements/expiring-table/expiring-table.js';
import { KpiCard } from '../../../src/elements/kpi-card/kpi-card.js';
import { PartnerHub } from '../../../src/elements/partner-hub/partner-hub.js';
import { aSubscriptionRow, subscriptionSummaries, subscriptionsPage } from '../../support/answers.js';
import {
  cell,
  gridOf,
  inGrid,
  listing,
  listWith,
  named,
  names,
  ready,
  rowsOf,
  said,
  three,
} from '../../support/customer-lists.js';
import { pageTemplate, warningsOf } from '../../support/page-templates.js';
import { ScriptedSource } from '../../support/scripted-source.js';
import { waitUntil } from '../../support/wait-until.js';
import { wholeOf } from '../../support/whole-table.js';

const nameTemplate = () =>
  pageTemplate('<strong>{{displayName}}</strong> <small part="country">{{country}}</small>', {
    'data-cell': 'displayName',
  });

/** Waits until a cell says this. */
const says = (element: CustomerList, text: string, column = 'displayName') =>
  waitUntil(() => said(cell(element, column)) === text, `${column}: “${said(cell(element, column))}”, not “${text}”`);

describe('a table that the page draws', () => {
  before(() => {
    for (const element of [PartnerHub, CustomerList, ExpiringTable, KpiCard]) register(element);
  });

  it('has its cells from a template, and is accessible', async () => {
    const element = await listWith([nameTemplate()]);
    await says(element, 'Anker NL');
    expect(names(element)).to.deep.equal(['Anker NL', 'Brug NL', 'Cirkel NL']);
    expect(cell(element, 'displayName').querySelector('strong > bdi')!.textContent).to.equal('Anker');
    await expect(element).to.be.accessible();
  });

  it('follows a template that comes later, changes and goes', async () => {
    const element = await listWith([]);
    await says(element, 'Anker');
    const template = nameTemplate();
    element.append(template);
    await says(element, 'Anker NL');
    template.content.querySelector('small')!.textContent = 'in {{country}}';
    await says(element, 'Anker in NL');
    template.dataset['cell'] = 'tags';
    await says(element, 'Anker');
    template.remove();
    await says(element, '', 'tags');
  });

  it('shows each row its own words, however it is scrolled', async () => {
    const customers = Array.from({ length: 400 }, (_, index) => named(`Customer ${index}`, { country: `C${index}` }));
    const element = await listWith([nameTemplate()], { customers });
    await says(element, 'Customer 0 C0');
    const scroller = inGrid(element, '.scroller')!;
    for (const top of [3000, 9000, 200, 17_000, 16_500, 0]) {
      scroller.scrollTop = top;
      await waitUntil(() => {
        const lines = rowsOf(element).map((row) => [
          Number(row.ariaRowIndex) - 2,
          said(row.querySelector('[role="rowheader"]')),
        ]);
        return lines.every(([index, text]) => text === `Customer ${index} C${index}`);
      });
    }
  });

  it('parses nothing for a row that scrolls by', async () => {
    const customers = Array.from({ length: 400 }, (_, index) => named(`Customer ${index}`, { country: 'NL' }));
    // A filter would come a moment after the rows, with templates of its own.
    const element = await listWith([nameTemplate()], { customers, noFilters: true });
    await says(element, 'Customer 0 NL');
    const scroller = inGrid(element, '.scroller')!;
    scroller.scrollTop = 5000;
    await waitUntil(() => names(element).includes('Customer 115 NL'));
    await wholeOf(gridOf(element));
    const { importNode } = document;
    let copies = 0;
    document.importNode = (...node) => {
      copies += 1;
      return importNode.apply(document, node) as never;
    };
    scroller.scrollTop = 12_000;
    await waitUntil(() => names(element).includes('Customer 275 NL'));
    document.importNode = importNode;
    expect(copies).to.equal(0);
  });

  it('keeps its links to customers around a template', async () => {
    const element = await listWith([nameTemplate()], { customerHref: '/customers/{id}' });
    await says(element, 'Anker NL');
    const link = cell(element, 'displayName').querySelector('a')!;
    expect(link.getAttribute('href')).to.equal('/customers/id%20of%20Anker');
    expect(link.textContent).to.equal('Anker NL');
    expect(link.part.contains('link')).to.equal(true);
  });

  it('sorts, and exports, what it did without', async () => {
    const element = await listWith([nameTemplate()]);
    await says(element, 'Anker NL');
    const csv = await element.toCSV();
    expect(csv).to.contain('Anker').and.not.to.contain('Anker NL');
    expect(gridOf(element).shadowRoot!.querySelectorAll('[role="columnheader"] button').length).to.be.above(3);
  });

  it('is walked through by keys, into a link of a template', async () => {
    const template = pageTemplate('<a href="/notes/{{id}}">Notes</a>', { 'data-cell': 'tags' });
    const element = await listWith([template]);
    await says(element, 'Notes', 'tags');
    cell(element, 'status').focus();
    await sendKeys({ press: 'ArrowRight' });
    const focused = gridOf(element).shadowRoot!.activeElement as HTMLAnchorElement;
    expect(focused.getAttribute('href')).to.equal('/notes/id%20of%20Anker');
    await sendKeys({ press: 'ArrowLeft' });
    expect((gridOf(element).shadowRoot!.activeElement as HTMLElement).part.contains('cell-status')).to.equal(true);
  });

  it('lets the page’s styles reach the parts in a template', async () => {
    const element = await listWith([nameTemplate()]);
    await says(element, 'Anker NL');
    await waitUntil(() => gridOf(element).getAttribute('exportparts')!.startsWith('country, '));
  });

  it('warns of a template for a column that there is not, with those that there are', async () => {
    const [warning] = await warningsOf(async () => {
      const element = await listWith([pageTemplate('x', { 'data-cell': 'nmae' }), nameTemplate()]);
      await says(element, 'Anker NL');
    });
    expect(warning).to.match(/data-cell of <customer-list>: there is no “nmae”\. Known: displayName, status,/);
  });

  it('works in every table, with fields inside fields', async () => {
    const source = new ScriptedSource(({ name }) =>
      name === 'listSubscriptions' ? subscriptionsPage([aSubscriptionRow()]) : subscriptionSummaries(),
    );
    const table = document.createElement('expiring-table');
    table.append(pageTemplate('<i>{{customer.displayName}}</i> until {{endDate}}', { 'data-cell': 'customer' }));
    await fixture(html`<partner-hub .source=${source} locale="en">${table}</partner-hub>`);
    const { customer } = aSubscriptionRow();
    await waitUntil(() =>
      table
        .shadowRoot!.querySelector('hub-data-table')
        ?.shadowRoot!.textContent!.includes(`${customer.displayName} until `),
    );
  });

  it('has its cells from a function, which comes before a template', async () => {
    const cellRenderers = {
      displayName: ({ displayName }: Customer) => displayName.toUpperCase(),
      tags: (_row: Customer, box: HTMLElement) => {
        box.textContent = 'drawn';
      },
      products: ({ id }: Customer) => Object.assign(document.createElement('code'), { textContent: id }),
    };
    const element = await listWith([nameTemplate()], { cellRenderers });
    await says(element, 'ANKER');
    expect(said(cell(element, 'tags'))).to.equal('drawn');
    expect(cell(element, 'products').querySelector('code')!.textContent).to.equal('id of Anker');
    element.cellRenderers = undefined;
    await says(element, 'Anker NL');
  });

  it('shows its own error when a function of the page throws, beside neighbors that live, and mends itself on retry', async () => {
    const source = listing(three);
    const element = document.createElement('customer-list');
    let isBroken = true;
    element.cellRenderers = {
      displayName: ({ displayName }: Customer) => {
        if (isBroken) throw new Error('renderer of the page');
        return displayName;
      },
    };
    const { error } = console;
    console.error = () => {};
    await fixture(
      html`<partner-hub .source=${source} locale="en">
        ${element}<kpi-card label="Open" value="12"></kpi-card>
      </partner-hub>`,
    );
    await waitUntil(() => element.state === 'error');
    console.error = error;
    expect(said(element.shadowRoot!.querySelector('[part~="error"]'))).to.not.equal('');
    const card = element.parentElement!.querySelector('kpi-card')!;
    await waitUntil(() => card.state === 'ready');
    isBroken = false;
    await element.refresh();
    await ready(element);
    await says(element, 'Anker');
  });

  it('names parts of rows, which follow the rows', async () => {
    const customers = Array.from({ length: 200 }, (_, index) => named(`Customer ${index}`));
    const isVip = ({ displayName }: Customer) => Number(displayName.split(' ')[1]) % 7 === 0;
    const element = await listWith([], { customers, rowParts: (row: Customer) => isVip(row) && 'vip' });
    const areRight = () =>
      rowsOf(element).every((row) => row.part.contains('vip') === ((Number(row.ariaRowIndex) - 2) % 7 === 0));
    await waitUntil(areRight);
    inGrid(element, '.scroller')!.scrollTop = 4000;
    await waitUntil(() => rowsOf(element).some((row) => Number(row.ariaRowIndex) > 90) && areRight());
    await waitUntil(() => gridOf(element).getAttribute('exportparts')!.startsWith('vip, '));
  });

  it('takes the parts from rows when no function names them any more', async () => {
    const element = await listWith([], { rowParts: () => 'vip' });
    await waitUntil(() => rowsOf(element).every(({ part }) => part.contains('vip')));
    element.rowParts = undefined;
    await waitUntil(() => rowsOf(element).every(({ part }) => part.value.trim() === 'row'));
  });
});

describe('a key figure that the page draws', () => {
  before(() => register(KpiCard));

  const own = async (...children: Node[]) => {
    const card = Object.assign(document.createElement('kpi-card'), { label: 'Open', value: 1234, previous: 1200 });
    card.append(...children);
    await fixture(html`<partner-hub locale="en">${card}</partner-hub>`);
    return card;
  };
  const contents = (card: KpiCard) => card.shadowRoot!.querySelector('[part="content"]');

  it('has what stands below its label from a template', async () => {
    const card = await own(pageTemplate('<b>{{value}}</b> against {{previous}} ({{remark}})', { 'data-content': '' }));
    await waitUntil(() => contents(card));
    expect(said(contents(card))).to.equal('1,234 against 1,200 (+34 since the previous period)');
    card.value = 1300;
    await waitUntil(() => said(contents(card))!.startsWith('1,300'));
    card.querySelector('template')!.remove();
    await waitUntil(() => !contents(card));
    expect(said(card.shadowRoot!.querySelector('[part="value"]'))).to.equal('1,300');
  });

  it('is drawn once where its children are no templates', async () => {
    const card = Object.assign(document.createElement('kpi-card'), { label: 'Open', value: 12 });
    let drawn = 0;
    card.addController({ hostUpdated: () => (drawn += 1) });
    card.append('\n');
    await fixture(html`<partner-hub locale="en">${card}</partner-hub>`);
    await nextFrame();
    expect(drawn).to.equal(1);
  });

  it('has it from a function, and shows its own error when that throws', async () => {
    const card = await own();
    card.contentRenderer = ({ shown }) => `${shown}!`;
    await waitUntil(() => said(contents(card)) === '1,234!');
    const { error } = console;
    console.error = () => {};
    card.contentRenderer = () => {
      throw new Error('renderer of the page');
    };
    await waitUntil(() => card.state === 'error');
    console.error = error;
  });
});
