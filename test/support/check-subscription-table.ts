import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import Papa from 'papaparse';
import type { SubscriptionRow, SubscriptionView } from '../../src/api/contract.js';
import { HubError } from '../../src/api/hub-error.js';
import { register } from '../../src/core/element/register.js';
import type { ElementClass } from '../../src/core/element/register.js';
import { PartnerHub } from '../../src/elements/partner-hub/partner-hub.js';
import { shownProduct } from '../../src/families/product/shown-product.js';
import type { SubscriptionTable } from '../../src/families/subscription/subscription-table.js';
import { aSubscriptionRow, subscriptionSummaries, subscriptionsPage } from './answers.js';
import { PageClock } from './page-clock.js';
import { ScriptedSource } from './scripted-source.js';
import type { Script } from './scripted-source.js';
import { TableReader, textOf } from './table-reader.js';
import { waitUntil } from './wait-until.js';

/** What one license table promises. */
export interface TablePromise {
  readonly element: ElementClass & (new () => SubscriptionTable);
  /** The set of subscriptions, as the API names it. */
  readonly view: SubscriptionView;
  readonly title: string;
  readonly titleInDutch: string;
  /** The API's sort key that stands when nobody has chosen another. */
  readonly sort: string;
  /**
   * Columns in their order: the sort that is ascending in the column's sense (its key, or `-KEY`), its heading, and what its cell says of
   * `aSubscriptionRow()` on 22 November 2026.
   */
  readonly columns: readonly (readonly [sort: string, heading: string, shown: string])[];
  /** What the table says is to be done about 12 such subscriptions. */
  readonly advice: string;
  /** What it says when there are none. */
  readonly none: string;
}

/** The moment at which every table here is looked at. */
const NOW = '2026-11-22T10:00:00Z';

/** So many rows, each with a customer and licenses of its own. */
const manyRows = (count: number): SubscriptionRow[] =>
  Array.from({ length: count }, (_, index) =>
    aSubscriptionRow({
      customer: { id: `customer-${index + 1}`, displayName: `Customer ${String(index + 1).padStart(3, '0')}` },
      subscriptionId: `Sub-${100_001 + index}`,
      licenses: { total: 100 + index, assigned: 60, used: 40 },
    }),
  );

/** Answers with pages of these rows, and with a summary of them: the first comes first, and so many lie within 30 days. */
const pages =
  (rows: readonly SubscriptionRow[], soon = rows.length): Script =>
  ({ name, offset, max }) => {
    const first = Number(offset);
    if (name === 'listSubscriptions') return subscriptionsPage(rows.slice(first, first + Number(max)), rows.length);
    return subscriptionSummaries({
      subscriptions: rows.length,
      within: [{ days: 30, subscriptions: soon }],
      first: rows[0] ? { customer: rows[0].customer, date: rows[0].endDate } : null,
    });
  };

/** Declares what every license table must hold, for one of them. */
export function checkSubscriptionTable(promise: TablePromise): void {
  const { element, view, sort } = promise;
  const columns = promise.columns.map(
    ([ascending, ...rest]) => [ascending.replace(/^-/, ''), ...rest, ascending] as const,
  );
  const headings = columns.map(([, heading]) => heading);

  interface Attributes {
    [name: string]: unknown;
    locale?: string;
    width?: number;
  }

  /** The table in a provider, when it shows something other than its skeleton. */
  async function inHub(source: ScriptedSource, { locale = 'en', width = 1200, ...properties }: Attributes = {}) {
    const hub = await fixture<PartnerHub>(html`
      <partner-hub .source=${source} locale=${locale} time-zone="Europe/Amsterdam"><div></div></partner-hub>
    `);
    const table = Object.assign(document.createElement(element.tag) as SubscriptionTable, properties);
    const box = hub.firstElementChild as HTMLElement;
    box.style.setProperty('inline-size', `${width}px`);
    box.append(table);
    await waitUntil(() => table.state !== 'idle' && table.state !== 'loading');
    return { hub, table, source, reader: new TableReader(table) };
  }

  async function ready(script: Script = pages(manyRows(12)), attributes: Attributes = {}) {
    const shown = await inHub(new ScriptedSource(script), attributes);
    await shown.reader.drawn();
    return shown;
  }

  /** The last question about the table's rows. */
  const asked = (source: ScriptedSource) => source.asked.filter(({ name }) => name === 'listSubscriptions').at(-1)!;
  const said = (table: SubscriptionTable) => textOf(table.shadowRoot!.querySelector('.surface'));
  const partOf = (table: SubscriptionTable, part: string) =>
    textOf(table.shadowRoot!.querySelector(`[part~="${part}"]`));

  describe(element.tag, () => {
    let clock: PageClock;

    before(() => {
      register(PartnerHub);
      register(element);
    });
    beforeEach(() => (clock = new PageClock(NOW)));
    afterEach(() => clock.restore());

    it('shows its columns in their order with their figures, and is accessible', async () => {
      const { table, reader, source } = await ready(pages([aSubscriptionRow()]));
      expect(table.state).to.equal('ready');
      expect(partOf(table, 'heading')).to.equal(promise.title);
      expect(reader.headings).to.deep.equal(headings);
      expect(reader.row(0)).to.deep.equal(columns.map(([, , shown]) => shown));
      expect(reader.count).to.equal('1 subscription');
      expect(said(table)).to.contain('Data as of Nov 22, 2026');
      expect(asked(source)).to.include({ view, product: 'meetings', windowDays: 90, sort, max: 100, offset: 0 });
      await expect(table).to.be.accessible();
    });

    it('says that there is nothing to do when there are no subscriptions', async () => {
      const { table } = await inHub(new ScriptedSource(pages([])));
      expect(table.state).to.equal('empty');
      expect(said(table)).to.contain(promise.none).and.to.contain('There is nothing to do here now.');
      await expect(table).to.be.accessible();
    });

    it('says what failed, and recovers', async () => {
      let fails = true;
      const script: Script = (question) => {
        if (fails) throw new HubError('server', 'broken', { retryable: true, trackingId: 'T-1' } as never);
        return pages(manyRows(2))(question);
      };
      const { table, reader } = await inHub(new ScriptedSource(script));
      expect(table.state).to.equal('error');
      expect(said(table)).to.contain('The server reported an error.');
      fails = false;
      table.shadowRoot!.querySelector<HTMLElement>('[part~=notice] button')!.click();
      await reader.drawn(1);
      expect(table.state).to.equal('ready');
    });

    it('asks nothing before it is in a page, nor as long as it is lazy and far away', async () => {
      const source = new ScriptedSource(pages(manyRows(1)));
      const table = Object.assign(document.createElement(element.tag) as SubscriptionTable, { source });
      expect(source.asked).to.deep.equal([]);
      const box = await fixture<HTMLElement>(html`<div></div>`);
      box.style.setProperty('padding-block-start', '5000px');
      table.loading = 'lazy';
      box.append(table);
      await table.updateComplete;
      await new Promise(requestAnimationFrame);
      expect(source.asked).to.deep.equal([]);
      table.scrollIntoView();
      await waitUntil(() => source.asked.length > 0);
    });

    it('sorts by every column, on the side of the API', async () => {
      const { reader, source, table } = await ready();
      for (const [column, [key, , , sortKey]] of columns.entries()) {
        const opposite = sortKey.startsWith('-') ? sortKey.slice(1) : `-${sortKey}`;
        const expected = asked(source)['sort'] === sortKey ? [opposite, sortKey] : [sortKey, opposite];
        for (const wanted of expected) {
          const heard = oneEvent(table, 'hub-sort-change');
          reader.sortButton(column).click();
          expect((await heard).detail, key).to.deep.equal({ sort: wanted });
          await waitUntil(() => table.state === 'ready');
          expect(table.sort, key).to.equal(wanted);
          if (wanted !== sort) expect(asked(source), key).to.include({ sort: wanted, offset: 0 });
        }
      }
    });

    it('looks at another window, page size and choice of columns', async () => {
      const chosen = [columns[2]![0], columns[1]![0]];
      const { reader, source, table } = await ready(undefined, { windowDays: 60, pageSize: 25, columns: chosen });
      expect(asked(source)).to.include({ windowDays: 60, max: 25 });
      expect(reader.headings).to.deep.equal(['Customer', columns[2]![1], columns[1]![1]]);
      table.setAttribute('columns', columns[3]![0]);
      await waitUntil(() => reader.headings.length === 2);
      expect(reader.headings).to.deep.equal(['Customer', columns[3]![1]]);
    });

    /** One row, named after the product whose subscription it is. */
    const byProduct: Script = (question) => {
      const product = String(question['product']);
      return pages([aSubscriptionRow({ customer: { id: product, displayName: product } })])(question);
    };

    it('follows the product switch of its hub', async () => {
      const { hub, reader } = await ready(byProduct);
      expect(reader.row(0)[0]).to.equal('meetings');
      hub.hub.set(shownProduct, 'calling');
      await waitUntil(() => reader.row(0)[0] === 'calling', 'it shows Calling');
      hub.hub.set(shownProduct, 'meetings');
      await waitUntil(() => reader.row(0)[0] === 'meetings', 'it shows Meetings again');
    });

    it('shows a product of its own, whatever the product switch of its hub says', async () => {
      const { hub, table, reader, source } = await ready(byProduct, { product: 'calling' });
      expect(reader.row(0)[0]).to.equal('calling');
      hub.hub.set(shownProduct, 'meetings');
      await table.updateComplete;
      expect(reader.row(0)[0]).to.equal('calling');
      expect(new Set(source.asked.map(({ product }) => product))).to.deep.equal(new Set(['calling']));
      table.product = undefined;
      await waitUntil(() => reader.row(0)[0] === 'meetings', 'it follows the switch without a product of its own');
    });

    it('writes all rows into a CSV document, of every page, numbers as numbers', async () => {
      const rows = manyRows(620);
      const { table } = await ready(pages(rows));
      const [header, ...lines] = Papa.parse<string[]>(await table.toCSV(), { delimiter: ',' }).data;
      const figures = ['Used', 'Assigned', 'Available', 'Over the limit', 'Total'];
      const counted: Readonly<Record<string, string>> = { assignedShare: 'Assigned', usedShare: 'Used' };
      const written = columns.flatMap(([key, heading]) => {
        if (key === 'assigned') return figures.map((figure) => `${heading}: ${figure}`);
        return counted[key] ? [counted[key], heading] : heading;
      });
      expect(header!.map((text) => text.replace('\uFEFF', ''))).to.deep.equal(written);
      const bar = written.findIndex((text) => text.endsWith(': Used'));
      const use = lines.map((line) => line.slice(bar, bar + 5));
      if (bar >= 0)
        expect(use).to.deep.equal(
          rows.map(({ licenses: { total, assigned, used } }) =>
            [used, assigned, Math.max(0, total! - assigned!), Math.max(0, assigned! - total!), total].map(String),
          ),
        );
      expect(lines.map(([name]) => name)).to.deep.equal(rows.map(({ customer }) => customer.displayName));
      expect(lines.map((line) => line[1])).to.deep.equal(rows.map(({ subscriptionId }) => subscriptionId));
      const valuesOf = (heading: string) => lines.map((line) => line[written.indexOf(heading)]);
      expect(valuesOf('Total licenses')).to.deep.equal(rows.map(({ licenses }) => String(licenses.total)));
      for (const [heading, key, share] of [
        ['Assigned', 'assigned', 'Assigned licenses (%)'],
        ['Used', 'used', 'Used licenses (%)'],
      ] as const) {
        if (!written.includes(heading)) continue;
        expect(valuesOf(heading)).to.deep.equal(rows.map(({ licenses }) => String(licenses[key])));
        expect(valuesOf(share)).to.deep.equal(
          rows.map(({ licenses }) => String(Math.round((licenses[key]! / licenses.total!) * 1000) / 10)),
        );
      }
    });

    it('opens a customer by click and by Enter, which the page may prevent', async () => {
      const { hub, reader } = await ready();
      const events: Event[] = [];
      hub.addEventListener('hub-customer-select', (event) => {
        event.preventDefault();
        events.push(event);
        expect(event.detail.customer.id).to.equal('customer-3');
      });
      const cell = reader.rowElement(2)!.querySelector<HTMLElement>('[role=rowheader]')!;
      cell.click();
      cell.focus();
      cell.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
      expect(
        events.map(({ defaultPrevented, target }) => [defaultPrevented, (target as Element).localName]),
      ).to.deep.equal([
        [true, element.tag],
        [true, element.tag],
      ]);
    });

    it('says what to do, also when it is sorted otherwise', async () => {
      const { table, reader, source } = await ready(pages(manyRows(40), 12));
      const twelve = promise.advice.replace('12', view === 'expiring' || view === 'renewing' ? '12' : '40');
      await waitUntil(() => partOf(table, 'advice') === twelve, `${partOf(table, 'advice')} ≠ ${twelve}`);
      reader.sortButton(0).click();
      await waitUntil(() => asked(source)['sort'] === 'customer' && table.state === 'ready');
      await waitUntil(() => partOf(table, 'advice') === twelve);
    });

    it('says it to its end, however long the name is, and draws a line above the footnotes', async () => {
      const long = { id: 'long', displayName: 'Versicherungsgemeinschaft '.repeat(80) };
      const { table, reader } = await ready(pages([aSubscriptionRow({ customer: long })]), { width: 300 });
      await reader.drawn();
      const sentence = () => table.shadowRoot!.querySelector<HTMLElement>('.advice:not(.awaited-lines) > span');
      await waitUntil(sentence);
      const box = sentence()!.getBoundingClientRect();
      expect(sentence()!.lastElementChild!.getBoundingClientRect().bottom).to.be.at.most(box.bottom + 1);
      expect(sentence()!.scrollHeight).to.be.at.most(sentence()!.clientHeight + 1);
      expect(sentence()!.querySelector('bdi')!.getBoundingClientRect().height).to.be.below(50);
      expect(box.height).to.be.below(200);
      expect(getComputedStyle(table.shadowRoot!.querySelector('.footnotes')!).boxShadow).to.contain('0px -1px');
    });

    it('says the whole of a name that is no longer than most, in the narrowest box', async () => {
      const customer = { id: 'usual', displayName: 'Community Bank of Marshfield Holdings Ltd' };
      const { table, reader } = await ready(pages([aSubscriptionRow({ customer })]), { width: 264 });
      await reader.drawn();
      await waitUntil(() => table.shadowRoot!.querySelector('.advice bdi'));
      const name = table.shadowRoot!.querySelector<HTMLElement>('.advice bdi')!;
      expect([name.scrollWidth, name.scrollHeight]).to.deep.equal([name.clientWidth, name.clientHeight]);
      // A full stop stands beside it, not below.
      const after = document.createRange();
      after.selectNodeContents(name.nextElementSibling!);
      const top = after.getClientRects()[0]!.top;
      if (/^[.,;]/.test(after.toString())) expect(top).to.be.below(name.getBoundingClientRect().bottom - 10);
    });

    it('shows rows that the page gave without asking anybody, and sorts them itself by every column', async () => {
      const rows = [
        aSubscriptionRow({
          customer: { id: 'b', displayName: 'Beta' },
          subscriptionId: 'S-2',
          renewalDate: '2026-12-22',
        }),
        aSubscriptionRow({
          customer: { id: 'a', displayName: 'Alfa' },
          subscriptionId: 'S-1',
          addedDate: '2026-09-01',
          endDate: '2026-11-30',
          renewalDate: '2026-11-30',
          autoRenew: true,
          licenses: { total: 10, assigned: 12, used: 12 },
          previousWeek: { assigned: 4, used: 1 },
          usedLast3Months: 12,
        }),
        aSubscriptionRow({
          customer: { id: 'c', displayName: 'Gamma' },
          subscriptionId: 'S-3',
          licenses: { total: 0, assigned: 0, used: null },
          previousWeek: null,
          usedLast3Months: null,
        }),
      ];
      const source = new ScriptedSource();
      const { table, reader } = await inHub(source, { data: subscriptionsPage(rows), sort: 'customer' });
      await reader.drawn(2);
      const names = () => [0, 1, 2].map((index) => reader.row(index)[0]);
      expect(names()).to.deep.equal(['Alfa', 'Beta', 'Gamma']);
      for (const [column, [key]] of columns.entries()) {
        const seen: (string | undefined)[][] = [];
        for (let turn = 0; turn < 2; turn += 1) {
          reader.sortButton(column).click();
          await table.updateComplete;
          await reader.grid!.updateComplete;
          seen.push(names());
        }
        expect(seen[0], key).not.to.deep.equal(seen[1]);
        // What is not known comes last in both directions.
        if (key.endsWith('Share') || key.endsWith('Change') || key.startsWith('used'))
          expect(
            seen.map((order) => order[2]),
            key,
          ).to.deep.equal(['Gamma', 'Gamma']);
      }
      expect(source.asked).to.deep.equal([]);
    });

    it('shows "–" with its reason for what the source does not know, never a zero', async () => {
      const unknown = { licenses: { total: 0, assigned: 3, used: null }, previousWeek: null, usedLast3Months: null };
      const { reader } = await ready(pages([aSubscriptionRow({ ...unknown, renewalDate: null })]));
      const shown = new Map(columns.map(([key], index) => [key, reader.row(0)[index]]));
      const expected: Record<string, string> = {
        assignmentChange: '–',
        usageChange: '–',
        usedLast3Months: '–',
        renewalDate: '–',
        assignedShare: '3 (–)',
        usedShare: '– (–)',
        total: '0',
        assigned: '3 assigned and 0 available of 0 licenses, use not available, 3 over the limit',
      };
      for (const [key, text] of shown) if (expected[key]) expect(text, key).to.equal(expected[key]);
    });

    it('turns its rows into cards in a narrow box, with the same figures', async () => {
      const { reader } = await ready(undefined, { width: 320 });
      const row = reader.rowElement(0)!;
      expect(getComputedStyle(row).display).to.equal('grid');
      expect(row.getBoundingClientRect().width).to.be.at.most(320);
      expect(row.getBoundingClientRect().height).to.be.above(150);
      expect(reader.row(0)).to.have.length(columns.length);
      const labels = [...row.querySelectorAll<HTMLElement>('[data-label]')].map(({ dataset }) => dataset['label']);
      expect(labels).to.deep.equal(headings);
    });

    it('speaks Dutch', async () => {
      const { table, reader } = await ready(undefined, { locale: 'nl' });
      await waitUntil(() => partOf(table, 'heading') === promise.titleInDutch);
      expect(reader.count).to.equal('12 abonnementen');
      expect(reader.headings[0]).to.equal('Klant');
      await expect(table).to.be.accessible();
    });
  });
}
