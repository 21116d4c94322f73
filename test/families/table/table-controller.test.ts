import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { register } from '../../../src/core/element/register.js';
import { CallingUsageTable } from '../../../src/elements/calling-usage-table/calling-usage-table.js';
import { CustomerList } from '../../../src/elements/customer-list/customer-list.js';
import { ExpiringTable } from '../../../src/elements/expiring-table/expiring-table.js';
import { PartnerHub } from '../../../src/elements/partner-hub/partner-hub.js';
import { aSubscriptionRow, customersPage, subscriptionsPage, subscriptionSummaries } from '../../support/answers.js';
import { rowsOf, usageRow } from '../../support/calling-answers.js';
import { me, named } from '../../support/customer-lists.js';
import { ScriptedSource } from '../../support/scripted-source.js';
import { TableReader } from '../../support/table-reader.js';
import { waitUntil } from '../../support/wait-until.js';

/** Answers every table, and what they ask aside. */
const tables = () =>
  new ScriptedSource(({ name }) => {
    if (name === 'listCustomers') return customersPage([named('Anker'), named('Brug')]);
    if (name === 'listCallingUsage') return rowsOf([usageRow()]);
    if (name === 'listSubscriptions') return subscriptionsPage([aSubscriptionRow()]);
    return name === 'getMe' ? me() : subscriptionSummaries();
  });
const tags = ['customer-list', 'expiring-table', 'calling-usage-table'] as const;

describe('TableController', () => {
  before(() => [PartnerHub, CustomerList, ExpiringTable, CallingUsageTable].forEach((element) => register(element)));

  /** Tables of one hub, with their rows. */
  async function shown<Tag extends (typeof tags)[number]>(source: ScriptedSource, ...elements: readonly Tag[]) {
    const hub = await fixture<PartnerHub>(html`<partner-hub .source=${source} locale="en"></partner-hub>`);
    const made = elements.map((tag) => document.createElement(tag) as CustomerList);
    hub.append(...made);
    await Promise.all(made.map((element) => new TableReader(element).drawn()));
    return made;
  }
  /** How many rows were asked for at once, each time. */
  const maxima = (source: ScriptedSource) => source.asked.map(({ max }) => max).filter((max) => max !== undefined);

  for (const tag of tags) {
    it(`asks for pages of a size that the contract allows, whatever the page says: ${tag}`, async () => {
      for (const [given, asked] of [
        [undefined, 100],
        ['1', 1],
        ['25.9', 25],
        ['500', 500],
        ['501', 500],
        ['1e9', 500],
        ['-3', 1],
        ['0', 100],
        ['many', 100],
      ] as const) {
        const source = tables();
        const table = document.createElement(tag);
        if (given !== undefined) table.setAttribute('page-size', given);
        await fixture(html`<partner-hub .source=${source} locale="en">${table}</partner-hub>`);
        await waitUntil(() => maxima(source).length > 0);
        expect(maxima(source), `page-size="${given}"`).to.deep.equal([asked]);
      }
    });
  }

  it('shares an order in the hub where the list says so, unless the element has its own', async () => {
    const source = tables();
    const [first, second, own] = await shown(source, 'customer-list', 'customer-list', 'customer-list');
    own!.sort = 'licenses';
    await waitUntil(() => source.asked.at(-1)!['sort'] === 'licenses');
    const heard = oneEvent(first!, 'hub-sort-change');
    new TableReader(first!).sortButton(0).click();
    expect((await heard).detail).to.deep.equal({ sort: 'displayName' });
    const order = (element: CustomerList) =>
      element.shadowRoot!.querySelector<HTMLElement & { sort: string }>('[data-rows]')!.sort;
    await waitUntil(() => order(second!) === 'displayName');
    expect([first!.sort, second!.sort, order(own!)]).to.deep.equal([undefined, undefined, 'licenses']);
  });

  it('keeps an order to the element where it is nobody else’s', async () => {
    const source = tables();
    const [first, second] = await shown(source, 'expiring-table', 'expiring-table');
    new TableReader(first!).sortButton(0).click();
    await waitUntil(() => source.asked.at(-1)!['sort'] === 'customer');
    expect([first!.sort, second!.sort]).to.deep.equal(['customer', undefined]);
  });

  it('has an empty document before there is a grid', async () => {
    const source = new ScriptedSource();
    const hub = await fixture<PartnerHub>(html`<partner-hub .source=${source} locale="en"></partner-hub>`);
    const table = document.createElement('expiring-table');
    hub.append(table);
    await waitUntil(() => source.open.length > 0);
    expect(await table.toCSV()).to.equal('');
  });

  for (const tag of tags) {
    it(`writes files as the page wants them, and else as its language does: ${tag}`, async () => {
      const [table] = await shown(tables(), tag);
      const first = async () => (await table!.toCSV()).slice(1).split('\r\n')[0]!;
      expect(await first()).to.contain(',');
      table!.setAttribute('csv-options', '{ "separator": ";", "keepsIds": true }');
      expect(await first())
        .to.contain(';')
        .and.not.to.contain(',');
      table!.setAttribute('csv-options', 'no JSON');
      expect(await first()).to.contain(',');
    });
  }

  it('keeps ids what they are in a spreadsheet where the page asks for it', async () => {
    const [table] = await shown(tables(), 'customer-list');
    table!.csvOptions = { keepsIds: true };
    table!.data = customersPage([named('0012345'), named('1-2')]);
    const names = (await table!.toCSV()).split('\r\n').slice(1);
    expect(names.map((line) => line.split(',')[0])).to.deep.equal(['"=""0012345"""', '"=""1-2"""']);
  });

  it('shows rows that the page gave in their order, and asks the API again when they are taken back', async () => {
    const source = tables();
    const [table] = await shown(source, 'customer-list');
    const before = source.timesAsked('listCustomers');
    table!.data = customersPage([named('Zuid'), named('Aker')]);
    table!.sort = 'displayName';
    const reader = new TableReader(table!);
    await waitUntil(() => reader.row(0)[0] === 'Aker' && reader.row(1)[0] === 'Zuid');
    expect(source.timesAsked('listCustomers')).to.equal(before);
    table!.data = undefined;
    await waitUntil(() => reader.row(0)[0] === 'Anker');
    expect(source.asked.at(-1)).to.include({ name: 'listCustomers', sort: 'displayName' });
  });
});
