import { expect, fixture, html } from '@open-wc/testing';
import { listCustomers } from '../../../src/api/endpoints/customers.js';
import { HubError } from '../../../src/api/hub-error.js';
import type { Asked } from '../../support/scripted-source.js';
import { register } from '../../../src/core/element/register.js';
import { Connection } from '../../../src/core/hub/connection.js';
import { createHub } from '../../../src/core/hub/hub.js';
import { PagesController } from '../../../src/core/query/pages-controller.js';
import { aCustomer, customersPage } from '../../support/answers.js';
import { RowsProbe } from '../../support/probes.js';
import { ScriptedSource } from '../../support/scripted-source.js';
import { SyntheticHost } from '../../support/synthetic-host.js';
import { waitUntil } from '../../support/wait-until.js';

const PAGE = 10;
const offsetOf = (question: Asked) => (question['offset'] as number | undefined) ?? 0;
const maxOf = (question: Asked) => (question['max'] as number | undefined) ?? PAGE;

interface Listing {
  readonly total: number;
  /** The numbers of rows that do not fit the contract. */
  readonly bad?: readonly number[];
  /** The most rows that the server sends in a page. */
  readonly cap?: number;
}

/** A list of rows, page by page. */
function source({ total, bad = [], cap = Infinity }: Listing): ScriptedSource {
  return new ScriptedSource((question) => {
    const offset = offsetOf(question);
    const count = Math.max(0, Math.min(maxOf(question), cap, total - offset));
    const items = Array.from({ length: count }, (_, place) => {
      const index = offset + place;
      const customer = aCustomer({ id: `c${index}`, displayName: `Row ${index}` });
      return bad.includes(index) ? { ...customer, licenses: 'none' } : customer;
    });
    return customersPage(items as never, total);
  });
}

async function rows(source: ScriptedSource): Promise<RowsProbe> {
  const element = await fixture<RowsProbe>(html`<rows-probe .source=${source}></rows-probe>`);
  await waitUntil(() => element.state !== 'loading');
  return element;
}

const numbered = (first: number, end: number) =>
  Array.from({ length: end - first }, (_, place) => `Row ${first + place}`);

describe('PagesController', () => {
  before(() => register(RowsProbe));

  it('asks for the first page alone until others are seen, then for those', async () => {
    const api = source({ total: 95 });
    const element = await rows(api);
    expect(element.shownRows).to.deep.equal(numbered(0, 10));
    expect(api.asked.map(offsetOf)).to.deep.equal([0]);
    element.show(38, 52);
    await waitUntil(() => !element.shownRows.includes('…') && element.shownRows[0] === 'Row 38');
    expect(element.shownRows).to.deep.equal(numbered(38, 52));
    expect(api.asked.map(offsetOf).sort((one, other) => one - other)).to.deep.equal([0, 30, 40, 50]);
  });

  it('asks for a hundred rows at once where its element does not say how many', () => {
    const api = new ScriptedSource();
    const connection = new Connection(api);
    const host = new SyntheticHost(connection);
    new PagesController(host, listCustomers, () => ({ q: 'bank' }));
    host.update();
    expect(api.asked).to.deep.equal([{ name: 'listCustomers', q: 'bank', max: 100, offset: 0 }]);
    connection.close();
  });

  it('gives up a page that was scrolled past before it came', async () => {
    const api = source({ total: 95 });
    const element = await rows(api);
    api.script = () => undefined;
    element.show(40, 50);
    await waitUntil(() => api.open.length === 1);
    element.show(80, 90);
    await waitUntil(() => api.open[0]!.signal!.aborted);
    expect(api.open.map(({ question }) => offsetOf(question))).to.deep.equal([40, 80]);
  });

  it('shows a page that it had before at once when it is scrolled back to', async () => {
    const api = source({ total: 95 });
    const element = await rows(api);
    element.show(40, 50);
    await waitUntil(() => element.shownRows[0] === 'Row 40');
    element.show(80, 90);
    await waitUntil(() => element.shownRows[0] === 'Row 80');
    api.script = () => undefined;
    element.show(40, 50);
    await element.updateComplete;
    expect(element.shownRows).to.deep.equal(numbered(40, 50));
    expect(api.asked).to.have.length(3);
  });

  it('begins at its first page with another question, and forgets the rows of the old one', async () => {
    const api = source({ total: 95 });
    const element = await rows(api);
    element.show(40, 50);
    await waitUntil(() => element.shownRows[0] === 'Row 40');
    api.script = () => undefined;
    element.sort = '-displayName';
    await element.updateComplete;
    expect(element.rows.row(40)).to.equal(undefined);
    expect(element.rows.row(0)).to.equal(undefined);
    expect(api.asked.slice(-1).map(offsetOf)).to.deep.equal([0]);
  });

  it('asks for every page that is seen in another language, and shows no row of the old one', async () => {
    const api = source({ total: 35 });
    const element = await rows(api);
    element.show(0, 25);
    await waitUntil(() => element.shownRows.length === 25 && !element.shownRows.includes('…'));
    api.asked.length = 0;
    element.locale = 'nl';
    await waitUntil(() => api.asked.length === 3);
    expect(api.languages.slice(-3)).to.deep.equal(['nl', 'nl', 'nl']);
  });

  it('shows no row of another language, or of another hub, also where the first page is known there already', async () => {
    const rowsIn = (name: string) => {
      const api: ScriptedSource = new ScriptedSource((question) => {
        const items = Array.from({ length: PAGE }, (_, place) =>
          aCustomer({ id: `c${offsetOf(question) + place}`, displayName: `${name} ${api.languages.at(-1)}` }),
        );
        return customersPage(items, 95);
      });
      return createHub({ source: api });
    };
    const [one, other] = [rowsIn('one'), rowsIn('other')];
    const element = await fixture<RowsProbe>(html`<rows-probe .hub=${one} locale="en"></rows-probe>`);
    for (const [hub, locale, name] of [
      [one, 'en', 'one en'],
      [one, 'nl', 'one nl'],
      [one, 'en', 'one en'],
      [other, 'en', 'other en'],
      [one, 'en', 'one en'],
      [other, 'nl', 'other nl'],
    ] as const) {
      Object.assign(element, { hub, locale });
      element.show(0, 25);
      await waitUntil(() => element.shownRows.length === 25 && element.shownRows[0] === name, name);
      expect(element.shownRows.filter((row) => row !== '…' && row !== name)).to.deep.equal([]);
      await waitUntil(() => !element.shownRows.includes('…'), `all rows: ${name}`);
      expect(new Set(element.shownRows)).to.deep.equal(new Set([name]));
    }
    [one, other].forEach((hub) => hub.close());
  });

  it('counts only the rows that can be shown when all of them came in one answer', async () => {
    const element = await rows(source({ total: 6, bad: [2, 4] }));
    expect(element.rows.total).to.equal(4);
    expect(element.shownRows).to.deep.equal(['Row 0', 'Row 1', 'Row 3', 'Row 5']);
    expect(element.rows.answer!.invalidRows).to.have.length(2);
  });

  it('keeps the place of a row that cannot be shown among many pages, so that every other row stands at its own', async () => {
    const element = await rows(source({ total: 95, bad: [3, 45] }));
    expect(element.rows.total).to.equal(95);
    expect(element.shownRows).to.deep.equal([...numbered(0, 3), '×', ...numbered(4, 10)]);
    element.show(40, 50);
    await waitUntil(() => element.shownRows[0] === 'Row 40');
    expect(element.shownRows).to.deep.equal([...numbered(40, 45), '×', ...numbered(46, 50)]);
  });

  it('counts what could not be read of all pages that were seen, once each, until something else is asked', async () => {
    const api = source({ total: 95, bad: [3, 45, 46, 80] });
    const element = await rows(api);
    const unreadable = () => element.rows.answer?.invalidRows?.length ?? 0;
    expect(unreadable()).to.equal(1);
    for (const [first, counted] of [
      [40, 3],
      [80, 4],
      [40, 4],
      [0, 4],
    ] as const) {
      element.show(first, first + 10);
      await waitUntil(() => unreadable() === counted && !element.shownRows.includes('…'), `${counted} from ${first}`);
    }
    const { answer } = element.rows;
    element.requestUpdate();
    await element.updateComplete;
    expect(element.rows.answer).to.equal(answer);
    api.script = source({ total: 95 }).script;
    element.q = 'other';
    await waitUntil(() => element.rows.answer && unreadable() === 0);
  });

  it('counts what could not be read of a page that is known from before', async () => {
    const element = await rows(source({ total: 95, bad: [45] }));
    const unreadable = () => element.rows.answer?.invalidRows?.length ?? 0;
    element.show(40, 50);
    await waitUntil(() => unreadable() === 1);
    element.show(0, 10);
    element.sort = '-displayName';
    await waitUntil(() => element.rows.answer && unreadable() === 0);
    element.sort = 'displayName';
    await waitUntil(() => element.shownRows[0] === 'Row 0');
    element.show(40, 50);
    await element.updateComplete;
    expect(unreadable()).to.equal(1);
  });

  it('keeps places for rows that the server counts and does not send', async () => {
    const api = source({ total: 95 });
    const element = await rows(api);
    const answering = api.script;
    api.script = (question) => (offsetOf(question) < 90 ? answering(question) : customersPage([], 95));
    element.show(90, 95);
    await waitUntil(() => element.shownRows[0] === '×');
    expect(element.shownRows).to.deep.equal(Array(5).fill('×'));
  });

  it('keeps the rows that are there when a later page fails, says why, and has them all after a retry', async () => {
    const api = source({ total: 95 });
    const element = await rows(api);
    const answering = api.script;
    api.script = () => {
      throw new HubError('server', 'HTTP 500');
    };
    element.show(5, 15);
    await waitUntil(() => element.state === 'stale');
    expect(element.shownRows).to.deep.equal([...numbered(5, 10), ...Array<string>(5).fill('×')]);
    // The rows that are there are no older for it.
    const said = element.shadowRoot!.querySelector('.banner span')!.textContent;
    expect([said, element.shadowRoot!.querySelector('[role=status]')!.textContent]).to.deep.equal(
      Array(2).fill('The server reported an error.'),
    );
    api.script = answering;
    element.shadowRoot!.querySelector<HTMLElement>('.banner button')!.click();
    await waitUntil(() => element.state === 'ready');
    expect(element.shownRows).to.deep.equal(numbered(5, 15));
  });

  it('brings all rows for an export, tells how far it is, and whether they are all', async () => {
    const api = source({ total: 1200, bad: [700] });
    const element = await rows(api);
    const progress: [number, number][] = [];
    const { signal } = new AbortController();
    const onProgress = (done: number, total: number) => progress.push([done, total]);
    const all = await element.rows.all({ signal, onProgress });
    expect([all.rows.length, all.total, all.unreadable, all.isComplete]).to.deep.equal([1199, 1200, 1, false]);
    expect(progress).to.deep.equal([
      [500, 1200],
      [1000, 1200],
      [1200, 1200],
    ]);
  });

  it('ends an export with the error of the piece that could not be had', async () => {
    const api = source({ total: 1200 });
    const element = await rows(api);
    api.script = () => {
      throw new HubError('forbidden', 'HTTP 403', { status: 403 });
    };
    const failure = await element.rows
      .all({ signal: new AbortController().signal })
      .catch((error: HubError) => error.code);
    expect(failure).to.equal('forbidden');
  });

  it('takes a page that is shorter than asked for the server’s page size: each row stands at its own place', async () => {
    const api = source({ total: 95, cap: 7 });
    const element = await rows(api);
    element.show(0, 40);
    await waitUntil(() => element.shownRows.length === 40 && !element.shownRows.includes('…'));
    expect(element.shownRows).to.deep.equal(numbered(0, 40));
    element.show(90, 95);
    await waitUntil(() => element.shownRows[0] === 'Row 90');
    expect(element.shownRows).to.deep.equal(numbered(90, 95));
  });

  it('asks for the rest of a page that came short', async () => {
    const api = source({ total: 95 });
    const element = await rows(api);
    const answering = api.script;
    api.script = (question) => {
      const page = answering(question) as ReturnType<typeof customersPage>;
      return offsetOf(question) === 50 ? { ...page, items: page.items.slice(0, 4) } : page;
    };
    element.show(50, 60);
    await waitUntil(() => element.shownRows[0] === 'Row 50' && !element.shownRows.includes('…'));
    expect(element.shownRows).to.deep.equal(numbered(50, 60));
  });

  it('does not wait for ever for rows whose offset the server refuses, and has them when it takes it', async () => {
    const api = source({ total: 95 });
    const element = await rows(api);
    const answering = api.script;
    api.script = (question) => {
      if (offsetOf(question) >= 50) throw new HubError('invalid', 'HTTP 400', { status: 400 });
      return answering(question);
    };
    element.show(45, 55);
    await waitUntil(() => element.state === 'stale');
    expect(element.shownRows).to.deep.equal([...numbered(45, 50), ...Array<string>(5).fill('×')]);
    api.script = answering;
    await element.refresh();
    await waitUntil(() => element.state === 'ready');
    expect(element.shownRows).to.deep.equal(numbered(45, 55));
  });

  it('asks everything anew when a later page tells another total: no row stands twice, none is missing', async () => {
    let list = Array.from({ length: 95 }, (_, index) => `c${index}`);
    const api = new ScriptedSource((question) => {
      const offset = offsetOf(question);
      const items = list.slice(offset, offset + PAGE).map((id) => aCustomer({ id, displayName: `Row ${id.slice(1)}` }));
      return customersPage(items, list.length);
    });
    const element = await rows(api);
    list = ['c-new', ...list];
    element.show(5, 15);
    await waitUntil(() => element.rows.total === 96 && !element.shownRows.includes('…'));
    await waitUntil(() => element.shownRows[0] === 'Row 4');
    expect(element.shownRows).to.deep.equal(numbered(4, 14));
  });

  it('asks a page that was scrolled past again after a refresh, when it is seen again', async () => {
    const api = source({ total: 95 });
    const element = await rows(api);
    element.show(40, 50);
    await waitUntil(() => element.shownRows[0] === 'Row 40');
    element.show(80, 90);
    await waitUntil(() => element.shownRows[0] === 'Row 80');
    await element.refresh();
    const asked = api.asked.length;
    element.show(40, 50);
    await waitUntil(() => api.asked.length === asked + 1);
    expect(offsetOf(api.asked.at(-1)!)).to.equal(40);
  });
});
