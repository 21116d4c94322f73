import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { HubError } from '../../../src/api/hub-error.js';
import type { Asked } from '../../support/scripted-source.js';
import { register } from '../../../src/core/element/register.js';
import { aCustomer, customersPage } from '../../support/answers.js';
import { RowsProbe } from '../../support/probes.js';
import { ScriptedSource } from '../../support/scripted-source.js';

const PAGE = 10;
const offsetOf = (question: Asked) => (question['offset'] as number | undefined) ?? 0;
const maxOf = (question: Asked) => (question['max'] as number | undefined) ?? PAGE;

/** Pages of ten of `total` rows; `bad` are the numbers of rows that do not fit the contract. */
function source({ total, bad = [] }: { total: number; bad?: readonly number[] }): ScriptedSource {
  return new ScriptedSource((question) => {
    const offset = offsetOf(question);
    const count = Math.max(0, Math.min(maxOf(question), total - offset));
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

  it('counts only the rows that can be shown when all of them came in one answer', async () => {
    const element = await rows(source({ total: 6, bad: [2, 4] }));
    expect(element.rows.total).to.equal(4);
    expect(element.shownRows).to.deep.equal(['Row 0', 'Row 1', 'Row 3', 'Row 5']);
    expect(element.rows.answer!.invalidRows).to.have.length(2);
  });

  it('keeps a place among many pages for a row that cannot be shown, so that no row waits for ever', async () => {
    const element = await rows(source({ total: 95, bad: [3, 45] }));
    expect(element.rows.total).to.equal(95);
    expect(element.shownRows).to.deep.equal([...numbered(0, 3), ...numbered(4, 10), '×']);
    element.show(40, 50);
    await waitUntil(() => element.shownRows[0] === 'Row 40');
    expect(element.shownRows).to.deep.equal([...numbered(40, 45), ...numbered(46, 50), '×']);
  });

  it('keeps places for rows that are gone since the total was told', async () => {
    const api = source({ total: 95 });
    const element = await rows(api);
    api.script = () => customersPage([], 90);
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
    expect(element.shownRows).to.deep.equal([...numbered(5, 10), ...Array<string>(5).fill('…')]);
    api.script = answering;
    element.shadowRoot!.querySelector<HTMLElement>('.banner button')!.click();
    await waitUntil(() => element.state === 'ready');
    expect(element.shownRows).to.deep.equal(numbered(5, 15));
  });

  it('brings all rows for an export in pieces of 500 and tells how far it is', async () => {
    const api = source({ total: 1200 });
    const element = await rows(api);
    const progress: [number, number][] = [];
    const lengths: number[] = [];
    const options = {
      signal: new AbortController().signal,
      onProgress: (done: number, total: number) => progress.push([done, total]),
    };
    for await (const piece of element.rows.all(options)) lengths.push(piece.length);
    expect(lengths).to.deep.equal([500, 500, 200]);
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
    const failure = await (async () => {
      for await (const piece of element.rows.all({ signal: new AbortController().signal })) expect(piece).to.equal(0);
      return undefined;
    })().catch((error: HubError) => error.code);
    expect(failure).to.equal('forbidden');
  });
});
