import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { HubError } from '../../../src/api/hub-error.js';
import type { HubErrorCode } from '../../../src/api/hub-error.js';
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

const tables = [
  { tag: 'customer-list', name: 'listCustomers', initial: 'status', answer: () => customersPage([named('Anker')]) },
  {
    tag: 'expiring-table',
    name: 'listSubscriptions',
    initial: 'endDate',
    answer: () => subscriptionsPage([aSubscriptionRow()]),
  },
  { tag: 'calling-usage-table', name: 'listCallingUsage', initial: '-calls', answer: () => rowsOf([usageRow()]) },
] as const;

/** What rejects an order, with what is said of it. */
const refusals: readonly (readonly [HubError, string])[] = [
  [new HubError('notOffered', 'no'), 'This data source does not offer this.'],
  [new HubError('invalid', 'no'), 'The server did not accept the request.'],
  [
    new HubError('invalid', 'no', { fields: [{ field: 'sort', description: 'Not by this column.' }] }),
    'Not by this column.',
  ],
  [new HubError('server', 'no', { trackingId: 'T-7' }), 'The server reported an error. Tracking ID: T-7'],
  [new HubError('conflict', 'no', { apiMessage: 'The index is being built.' }), 'The index is being built.'],
  [new HubError('timeout', 'no'), 'The server took too long to answer.'],
  [new HubError('rateLimited', 'no'), 'There were too many requests.'],
];

type Table = CustomerList & { readonly localName: (typeof tables)[number]['tag'] };

describe('TableSort', () => {
  before(() => [PartnerHub, CustomerList, ExpiringTable, CallingUsageTable].forEach((element) => register(element)));
  afterEach(() => history.replaceState(null, '', location.pathname));

  /** Answers rows in the orders that are not among those `refused`. */
  const sorting = (refused: Readonly<Record<string, HubError>>) =>
    new ScriptedSource(({ name, sort }) => {
      const error = typeof sort === 'string' && refused[sort];
      if (error) throw error;
      if (name === 'getMe') return me();
      return tables.find((table) => table.name === name)?.answer() ?? subscriptionSummaries();
    });
  async function shown(source: ScriptedSource, tags: readonly Table['localName'][], attributes: object = {}) {
    const made = tags.map((tag) => {
      const table = document.createElement(tag) as Table;
      for (const [name, value] of Object.entries(attributes)) table.setAttribute(name, value as string);
      return table;
    });
    const hub = await fixture<PartnerHub>(html`<partner-hub locale="en">${made}</partner-hub>`);
    hub.source = source;
    return { hub, made };
  }
  const banner = (table: Table) => table.shadowRoot!.querySelector('.banner')?.textContent.trim() ?? '';
  const region = (table: Table) => table.shadowRoot!.querySelector('[role=status]')!.textContent;
  const order = (table: Table) => new TableReader(table).grid?.sort;

  /** A list that has just refused to sort by its first column. */
  async function refusedIn(refused: Readonly<Record<string, HubError>>) {
    const { made } = await shown(sorting(refused), ['customer-list']);
    const table = made[0]!;
    const reader = new TableReader(table);
    await reader.drawn();
    reader.sortButton(0).click();
    await waitUntil(() => banner(table) !== '' && table.state === 'ready');
    return { table, reader };
  }

  for (const { tag, initial } of tables) {
    for (const [error, words] of refusals) {
      it(`keeps rows and their order when another cannot be had: ${tag}, ${error.code}, “${words}”`, async () => {
        const key = tag === 'customer-list' ? 'displayName' : 'customer';
        const { made } = await shown(sorting({ [key]: error }), [tag]);
        const table = made[0]!;
        const reader = new TableReader(table);
        await reader.drawn();
        const { grid } = reader;
        const states: string[] = [];
        table.addEventListener('hub-state-change', ({ detail }) => states.push(detail.state));
        const button = reader.sortButton(0);
        button.focus();
        button.click();
        await waitUntil(() => banner(table).endsWith(words));
        await waitUntil(() => table.state === 'ready');
        await reader.drawn();
        expect(banner(table)).to.equal(`Customer, ascending: ${words}`);
        expect(region(table)).to.equal(banner(table));
        expect([order(table), table.sort]).to.deep.equal([initial, undefined]);
        expect(reader.grid).to.equal(grid);
        expect(grid!.shadowRoot!.activeElement).to.equal(button);
        expect(states).not.to.include('error').and.not.to.include('empty');
      });
    }
  }

  it('tells the page of both changes', async () => {
    const { made } = await shown(sorting({ displayName: refusals[0]![0] }), ['customer-list']);
    const reader = new TableReader(made[0]!);
    await reader.drawn();
    const told: string[] = [];
    made[0]!.addEventListener('hub-sort-change', ({ detail }) => told.push(detail.sort));
    reader.sortButton(0).click();
    await waitUntil(() => told.length === 2);
    expect(told).to.deep.equal(['displayName', 'status']);
  });

  it('goes back to the order in which rows came last, not to one that was given up before it was answered', async () => {
    const source = sorting({ '-displayName': refusals[0]![0] });
    const { made } = await shown(source, ['customer-list']);
    const [table] = made;
    const reader = new TableReader(table!);
    await reader.drawn();
    const { script } = source;
    source.script = (question) => (question['sort'] === 'displayName' ? undefined : script(question));
    reader.sortButton(0).click();
    await waitUntil(() => source.asked.at(-1)!['sort'] === 'displayName');
    reader.sortButton(0).click();
    await waitUntil(() => banner(table!) !== '');
    await waitUntil(() => table!.state === 'ready');
    expect(order(table!)).to.equal('status');
  });

  it('says so until another order is chosen', async () => {
    const { table, reader } = await refusedIn({ displayName: refusals[0]![0] });
    reader.sortButton(1).click();
    await waitUntil(() => banner(table) === '' && table.state === 'ready');
    expect([order(table), region(table)]).to.deep.equal(['-status', '']);
  });

  it('says so until something else is asked', async () => {
    const { table } = await refusedIn({ displayName: refusals[0]![0] });
    table.q = 'an';
    await waitUntil(() => banner(table) === '');
  });

  it('tries again an order that was refused', async () => {
    const refused: Record<string, HubError> = { displayName: refusals[4]![0] };
    const { table, reader } = await refusedIn(refused);
    delete refused['displayName'];
    reader.sortButton(0).click();
    await waitUntil(() => banner(table) === '' && table.state === 'ready');
    expect(order(table)).to.equal('displayName');
  });

  it('takes the lists that share an order back with it', async () => {
    const { made } = await shown(sorting({ displayName: refusals[0]![0] }), ['customer-list', 'customer-list']);
    await Promise.all(made.map((table) => new TableReader(table).drawn()));
    new TableReader(made[0]!).sortButton(0).click();
    await waitUntil(() => banner(made[0]!) !== '');
    await waitUntil(() => made.every((table) => table.state === 'ready'));
    expect(made.map(order)).to.deep.equal(['status', 'status']);
  });

  it('does without an order in the page’s address that the API refuses', async () => {
    history.replaceState(null, '', '?hub-sort=-licenses');
    const table = document.createElement('customer-list') as unknown as Table;
    const source = sorting({ '-licenses': refusals[1]![0] });
    await fixture(html`<partner-hub .source=${source} locale="en" url-state>${table}</partner-hub>`);
    await new TableReader(table).drawn();
    expect(banner(table)).to.equal('Licenses, descending: The server did not accept the request.');
    await waitUntil(() => location.search === '');
  });

  for (const sort of ['nonsense', '-nonsense', '-', 'displayName,licenses', '__proto__']) {
    it(`asks for no order that there is not, and says which there are: ${sort}`, async () => {
      history.replaceState(null, '', `?hub-sort=${sort}`);
      const made = tables.map(({ tag }) => Object.assign(document.createElement(tag), { sort }) as unknown as Table);
      const shared = document.createElement('customer-list') as unknown as Table;
      const source = sorting({});
      await fixture(html`<partner-hub .source=${source} locale="en" url-state>${made}${shared}</partner-hub>`);
      await Promise.all([...made, shared].map((table) => new TableReader(table).drawn()));
      expect(made.map(order)).to.deep.equal(tables.map(({ initial }) => initial));
      expect(order(shared)).to.equal('status');
      expect(source.asked.map((asked) => asked['sort'])).not.to.include(sort);
    });
  }

  it('leaves an order that the page set, and says why there are no rows', async () => {
    const source = sorting({ '-licenses': refusals[0]![0], licenses: refusals[1]![0] });
    const { made } = await shown(source, ['customer-list'], { sort: '-licenses' });
    const [table] = made;
    await waitUntil(() => table!.state === 'empty');
    table!.sort = 'licenses';
    const { detail } = await oneEvent(table!, 'hub-error');
    expect(detail.code).to.equal('invalid');
    expect([table!.state, table!.sort]).to.deep.equal(['error', 'licenses']);
  });

  for (const code of ['auth', 'config'] satisfies HubErrorCode[]) {
    it(`keeps the order where another would change nothing: ${code}`, async () => {
      const { made } = await shown(sorting({ displayName: new HubError(code, 'no') }), ['customer-list']);
      const [table] = made;
      const reader = new TableReader(table!);
      await reader.drawn();
      reader.sortButton(0).click();
      await waitUntil(() => table!.state === 'error');
      expect(banner(table!)).to.equal('');
    });
  }
});
