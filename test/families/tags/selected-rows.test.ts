import { expect } from '@open-wc/testing';
import type { Customer } from '../../../src/api/contract.js';
import { HubError } from '../../../src/api/hub-error.js';
import { register } from '../../../src/core/element/register.js';
import { CustomerList } from '../../../src/elements/customer-list/customer-list.js';
import { PartnerHub } from '../../../src/elements/partner-hub/partner-hub.js';
import { customersPage } from '../../support/answers.js';
import { gridOf, list, me, named, ready, rowsOf, said } from '../../support/customer-lists.js';
import { barButton, tools } from '../../support/list-tags.js';
import { press } from '../../support/press.js';
import { ScriptedSource } from '../../support/scripted-source.js';
import type { Asked } from '../../support/scripted-source.js';
import { serverOrigin } from '../../support/servers.js';
import { waitUntil } from '../../support/wait-until.js';

const apiOf = (id: string, customers: number) =>
  `${serverOrigin('mockApi')}/with/${encodeURIComponent(`hostile-names=none&customers=${customers}&id=${id}`)}`;

const bar = (element: CustomerList) => said(tools(element)?.querySelector('.count'));
const line = (element: CustomerList) =>
  said(tools(element)?.querySelector('hub-inline-notice')?.shadowRoot!.querySelector('[part="message"]'));
const rowAt = (element: CustomerList, place: number) =>
  rowsOf(element).find(({ ariaRowIndex }) => ariaRowIndex === String(place + 2));

/** Clicks the check box of a row, wherever it is. */
async function tick(element: CustomerList, place: number, shiftKey = false) {
  if (!rowAt(element, place)) gridOf(element).showRow(place);
  const box = () => rowAt(element, place)?.querySelector('input.select');
  await waitUntil(box, `row ${place} is here`);
  box()!.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, shiftKey }));
}

async function selectable(source: ScriptedSource | string) {
  const element = await ready(await list(source, { columns: 'displayName', sort: 'displayName', selectable: '' }));
  await waitUntil(() => tools(element));
  return element;
}

/** Selects all that match. */
async function selectAll(element: CustomerList) {
  await tick(element, 0);
  await waitUntil(() => barButton(element, 'Select all'));
  barButton(element, 'Select all')!.click();
  await waitUntil(() => bar(element)?.startsWith('All '));
}

/** The ids of all customers, in the order of the list. */
async function idsAt(base: string) {
  const pages = await Promise.all(
    [0, 500].map(async (offset) => {
      const answer = await fetch(`${base}/customers?sort=displayName&max=500&offset=${offset}`);
      return ((await answer.json()) as { items: Customer[] }).items.map(({ id }) => id);
    }),
  );
  return pages.flat();
}

describe('All that match but some', () => {
  before(() => {
    register(PartnerHub);
    register(CustomerList);
  });

  it('are all others, also those that are not here, and an export has them all', async () => {
    for (const customers of [300, 1000]) {
      const base = apiOf(`but-one-${customers}`, customers);
      const element = await selectable(base);
      await selectAll(element);
      rowAt(element, 2)!.querySelector<HTMLElement>('[role="rowheader"]')!.focus();
      await press('Space');
      await waitUntil(() => bar(element) === `${customers - 1} selected`);
      const all = await idsAt(base);
      expect(new Set(element.selected)).to.deep.equal(new Set(all.filter((_, place) => place !== 2)));
      barButton(element, 'Export selection')!.click();
      await waitUntil(() => line(element) === `A file with ${customers - 1} customers was handed to the browser.`);
    }
  });

  it('are without what was taken out further down, and while the others are read', async () => {
    const base = apiOf('but-more', 1000);
    const element = await selectable(base);
    await selectAll(element);
    await tick(element, 560);
    await tick(element, 561);
    await tick(element, 563);
    await waitUntil(() => bar(element) === '997 selected');
    const all = await idsAt(base);
    const out = all.filter((id) => !element.selected.includes(id));
    expect(out).to.deep.equal([all[560], all[561], all[563]]);
  });

  it('are those that are here where the others cannot be had, which is said', async () => {
    const some = Array.from({ length: 100 }, (_, place) => named(`Customer ${String(place).padStart(3, '0')}`));
    const isFirst = ({ offset }: Asked) => !offset;
    const source = new ScriptedSource((question) => {
      if (question.name === 'getMe') return me([]);
      if (!isFirst(question)) throw new HubError('server', 'no', { status: 500 });
      return customersPage(some, 300);
    });
    const element = await selectable(source);
    await selectAll(element);
    await tick(element, 0);
    await waitUntil(() => line(element)?.startsWith('The range could not be selected.'));
    expect(bar(element)).to.equal('99 selected');
  });

  it('are what was chosen since, where a person or the page chose others while they were read', async () => {
    const some = Array.from({ length: 100 }, (_, place) => named(`Customer ${String(place).padStart(3, '0')}`));
    const source = new ScriptedSource((question) => {
      if (question.name === 'getMe') return me([]);
      return question['offset'] ? undefined : customersPage(some, 300);
    });
    const element = await selectable(source);
    await selectAll(element);
    await tick(element, 0);
    const rest = () => source.open.find(({ question }) => question['offset'] === 100);
    await waitUntil(rest);
    element.selected = [];
    await element.updateComplete;
    const more = Array.from({ length: 200 }, (_, place) => named(`More ${place}`));
    rest()!.answer(customersPage(more, 300));
    await waitUntil(() => !tools(element)!.querySelector('progress'));
    expect(element.selected).to.deep.equal([]);
  });
});

describe('What is selected', () => {
  /** What is said to those who do not see it: of the list, and of its rows. */
  const spoken = (element: CustomerList) => [
    element.shadowRoot!.querySelector('[role="status"]')!.textContent,
    gridOf(element).shadowRoot!.querySelector('[role="status"]')!.textContent,
  ];

  it('is said when all are, when none is, again and again', async () => {
    const element = await selectable(apiOf('said', 300));
    for (const round of ['once', 'again']) {
      await selectAll(element);
      expect(spoken(element)[0], round).to.equal('All 300 that match');
      tools(element)!.querySelector<HTMLElement>('.bar > .icon-button')!.click();
      await waitUntil(() => spoken(element)[0] === '0 selected', round);
      await waitUntil(() => !bar(element));
    }
  });

  it('is said of all but one once the others are known, and not of those that are here before', async () => {
    const element = await selectable(apiOf('said-but', 300));
    await selectAll(element);
    const heard = new Set<string | null>();
    const watch = new MutationObserver(() => spoken(element).forEach((words) => heard.add(words)));
    for (const region of [element.shadowRoot!, gridOf(element).shadowRoot!])
      watch.observe(region.querySelector('[role="status"]')!, { childList: true, characterData: true, subtree: true });
    await tick(element, 4);
    await waitUntil(() => heard.has('299 selected'));
    watch.disconnect();
    expect(heard).not.to.include('99 selected');
  });

  it('is said when a person does not want to wait for the others', async () => {
    const some = Array.from({ length: 100 }, (_, place) => named(`Customer ${String(place).padStart(3, '0')}`));
    const source = new ScriptedSource(({ name, offset }) => {
      if (name === 'getMe') return me([]);
      return offset ? undefined : customersPage(some, 300);
    });
    const element = await selectable(source);
    await selectAll(element);
    await tick(element, 0);
    await waitUntil(() => source.open.some(({ question }) => question['offset'] === 100));
    barButton(element, 'Cancel')!.click();
    await waitUntil(() => spoken(element)[0] === '99 selected');
  });
});

describe('Selected rows', () => {
  it('are taken out with a range that is not here', async () => {
    const base = apiOf('out-range', 1000);
    const element = await selectable(base);
    const all = await idsAt(base);
    element.selected = all;
    await waitUntil(() => bar(element) === '1,000 selected');
    await tick(element, 1);
    await tick(element, 700, true);
    await waitUntil(() => bar(element) === '300 selected');
    expect(new Set(element.selected)).to.deep.equal(new Set([all[0], ...all.slice(701)]));
  });
});
